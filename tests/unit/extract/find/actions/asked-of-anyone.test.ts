/** What is asked of whoever reads it, told of a letter or worried about is nobody's task; what somebody says yes to is. */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  'If you have corrections, please send them to the mailing list for processing.',
  'If you have any questions, please ask them on the lamp list.',
  'If there are further proposals, please send them to the list.',
  'If you want to discuss oil, please change the subject line.',
  'A link to the draft for everyone to consider is below.',
  'Bo wrote an e-mail to ask the authors to update the draft.',
  'The chairs and Bo wrote a note to the directors to request a review by June.',
  'My quibble is that if we are going to add lamps, we should have some text to describe the oil.',
  'Offer for editors to move lamps to the new shed.',
  'Both are expected to progress shortly after this meeting.',
  'In order for lamps to be advanced to towers, there must be at least two keepers to send the text.',
])('%s', (text) => {
  expect(findPoints(text, 'mail').tasks).toEqual([])
})

it.each([
  [null, 'If you object to oil, please say so on the list.'],
  [null, 'If you have corrections to the lamp minutes, please send them to the list by Friday.'],
  ['Ana', 'Ana will write a letter to the harbour people.'],
  ['Ana', 'Ana to write an email to the lamp chairs.'],
  [null, 'My action is to send the text to the list.'],
  ['Ana', 'My concern is oil; Ana will send text about it.'],
  ['Ana', 'In order to move on, Ana will send the text.'],
  ['Ana', 'In order for it to be merged, Ana needs to send the text.'],
  ['Ana', 'The wick draft is expected to progress; Ana will send the text.'],
  ['Ana', 'Ana is willing to lead the review of the wick draft.'],
  ['Bo', 'Bo is willing to take the pen for the oil draft.'],
])('but %s: %s', (owner, text) => {
  expect(findPoints(text, 'mail').tasks).toEqual([[owner, text]])
})

const talk = (asked: string, answered: string) =>
  findPoints(
    `Ana Quill: ${asked}\n\nBo Wick: ${answered}\n\nAna Quill: Lamps are bright.\n\nBo Wick: They are.`,
  ).tasks

it.each([
  ['Perhaps send a note to the lamp list?', 'Happy to do that!'],
  ['Maybe also open an issue on oil?', 'Sure, happy to.'],
])('takes a suggestion that is granted for a task: %s', (asked, answered) => {
  expect(talk(asked, answered)).toEqual([['Bo Wick', asked]])
})

it.each([
  ['Perhaps oil would be better?', 'Sure.'],
  ['Perhaps send a note to the lamp list?', 'No, that burns.'],
  ['Perhaps add your name to the queue?', 'Yes.'],
  ['Perhaps they send a note to the list.', 'Yes.'],
])('but no other: %s %s', (asked, answered) => {
  expect(talk(asked, answered)).toEqual([])
})

it('takes what one can work on for a promise, and not what one is able to do', () => {
  expect(talk('I can work on that.', 'Fine.')).toEqual([['Ana Quill', 'I can work on that.']])
  expect(talk('I can do this in my lamp with ten lines.', 'Fine.')).toEqual([])
  expect(talk('I can see it.', 'Fine.')).toEqual([])
  expect(talk('I doubt I can take on this.', 'Fine.')).toEqual([])
})

it('takes what somebody is told to do for a task, whatever it is for', () => {
  const text = 'In order to move on, you need to send the new version by Friday.'
  expect(findPoints(text).tasks).toEqual([[null, text]])
})
