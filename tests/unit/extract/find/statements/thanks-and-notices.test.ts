import { expect, it } from 'vitest'
import { isApparatus } from '../../../../../lib/extract/find/statements/apparatus.ts'
import { cuesOf } from '../cues.ts'

it.each([
  'Many thanks to Ada Birk for taking notes and to Bo Crane for the lamps.',
  "Special thanks to the keepers for their report, and recognition for Ines Halden's nine years.",
  'Huge thanks go to our host, the harbour office.',
  'Thanks to all of the keepers who lit a lamp.',
  'Thanks to everyone who came to the pier!',
  'Thanks to our hosts, the harbour office.',
  'Gratitude extended to the hosts and to the staff of the harbour.',
  'A major debt of gratitude is owed to Ada Birk and Bo Crane.',
  'Ada reminded people about the new Note Well and introduced the agenda.',
  'Participants reminded to review the IETF Note Well.',
  'The Note Well was shown.',
  'All IETF activities are governed by the Note Well.',
  'Requests to be added to or deleted from the harbour distribution list should be sent to the keeper.',
  'Details on obtaining RFCs via pigeon may be had from the keeper.',
  'Distribution of this memo is unlimited.',
  'For searching the RFC series, see the page of the series.',
  '~35 people in MeetEcho',
])('is about the record or the message: %s', (text) => {
  expect(isApparatus(cuesOf(text))).toBe(true)
})

it.each([
  'Thanks to the new lamps, ships find the harbour at night.',
  'Thanks to all this light we can close the fog issue.',
  'Thanks to our keepers the lamps were ready in time.',
  'Thanks to our new tools, it takes an hour.',
  "Thanks to everyone's lamps, the harbour is bright.",
  'Many thanks to Ada Birk, who will edit the document.',
  'Special thanks to the authors: the draft is adopted.',
  'We would like to thank those who accepted to stand, of whom five were chosen.',
  'The group thanked Bo Crane, whose term as chair ends.',
  'The group wants the Note Well to be shown in the chat.',
  'It was agreed to change the Note Well.',
  'The reviewed Note Well will be sent to the list.',
  'They reviewed the Note Well and agreed to shorten it.',
  'A new Request for Comments is now available in online RFC libraries.',
  'This memo describes how lamps greet each other.',
  'The document does not specify a colour of any kind.',
])('tells something: %s', (text) => {
  expect(isApparatus(cuesOf(text))).toBe(false)
})
