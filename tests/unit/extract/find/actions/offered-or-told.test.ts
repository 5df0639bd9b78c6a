/** What somebody offers, is told or should do, and what only sounds like it. */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  ['Nils, Orla', 'Nils and Orla should send the question to the lamp list.'],
  ['Orla', 'Orla should ask the harbour people about wicks.'],
  [null, 'The lamp group should review the wick text before June.'],
  [null, 'There was a quarrel about wicks, which needs to be continued on the list.'],
  [null, 'The numbers from the talk will be added to the lamp draft.'],
  [null, 'The chairs have submitted the draft and the call will be sent next week.'],
  [null, 'Once a new version is out, a call on wicks will be issued.'],
  [null, 'It was agreed that Orla would send the text to the list.'],
  ['Orla', 'Orla will gladly send the text.'],
  ['Orla', 'Orla will write up why the lamp group should meet.'],
  ['The chairs', 'The chairs will ask the list whether the working group should adopt wicks.'],
  ['Bo', 'Bo to make minor changes to the text.'],
  ['Orla', 'Orla will book a room for the meeting in the harbour.'],
  ['Bo', 'Bo to spin a new version of the wick draft.'],
  ['Chairs', 'Chairs to poll the list on wicks.'],
  ['Orla', 'Orla will proofread the lamp draft.'],
  ['Nils', 'Nils to triage the open issues.'],
  ['Orla', 'Orla took the action item to redraw the lamps to be presented in the harbour.'],
])('%s: %s', (owner, text) => {
  expect(findPoints(text).tasks).toEqual([[owner, text]])
})

it.each([
  'Chrome and Firefox should send the header.',
  'Lamp and Wick should update the state before the frame is sent.',
  'Alice and Bob should exchange keys before that.',
  'Bob must check the signature of Alice.',
  'Bob should send the nonce to Carol.',
  'Mallory should replace the frame.',
  'Will possibly change the wick.',
  'It was agreed that the lamp will send a signal.',
  'Offers to host the harbour meeting are sought.',
  'Volunteers to review the wick are always welcome.',
  'Clients and Servers should send the frame twice.',
  'Martin and Orla should be able to hear this.',
  'The lamp group should work on wicks.',
  'The group needs to decide on the wick by June.',
  'Work to simplify the lamp draft goes on in the harbour.',
  'The keepers asked to make the wick draft a WG item.',
  'Decision: send the call for adoption to the list.',
  'The talk in the session will cover lamps.',
  'Once a draft is adopted, the editors will post it in the repository.',
  'There were two lamps, and the oil would be sent from the harbour.',
  'Offers to all members are made each year.',
  'Questions that we have to settle in the harbour:',
])('no task: %s', (text) => {
  expect(findPoints(text).tasks).toEqual([])
})

it.each(['announcement', 'article'] as const)('asks readers to write to the chairs in an %s', (genre) => {
  expect(findPoints('Contact the chairs with your topics.', genre).tasks).toEqual([])
})

it('tells one of the room to ask somebody', () => {
  const turns = '- Piet Moor: It is late.\n- Orla Finn: The text is short.\n- Piet Moor: Fine.\n'
  expect(findPoints(`${turns}- Orla Finn: Reach out to Bo about the wick.`).tasks).toHaveLength(1)
  expect(findPoints(`${turns}- Orla Finn: Reach out to me if you want to help.`).tasks).toEqual([])
})
