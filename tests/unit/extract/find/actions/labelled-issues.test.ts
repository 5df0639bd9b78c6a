/** Tasks behind the number of an issue, and polls behind their question. */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const pointsIn = (...lines: string[]) =>
  findPoints(`# Lantern group\n\n${lines.map((line) => `- ${line}`).join('\n')}`)
const tasksIn = (line: string) => pointsIn(line).tasks.map(([, text]) => text)

it.each(['618: ACTION: merge', 'Issue 13: ACTION: answer', '#12: ACTION: rename', 'PR 17: ACTION: approve'])(
  'finds the task of an issue: %s',
  (line) => expect(tasksIn(line)).toEqual([line]),
)

it.each(['619; clean-up. ACTION: Please merge for the lamps', '15, table order. ACTION: sort by name'])(
  'tells a task with the issue that the sentence before it names: %s',
  (line) => expect(tasksIn(line)).toEqual([line]),
)

it('leaves out a whole sentence before a task', () => {
  expect(tasksIn('Lamps burn. ACTION: Orla to light them')).toEqual(['ACTION: Orla to light them'])
  expect(tasksIn('625: they burn: all of them. ACTION: Orla to light them')).toEqual([
    'ACTION: Orla to light them',
  ])
})

it.each([
  '12: ACTION: n/a',
  '13: ACTION: done',
  '623; oil. ACTION: none',
  '15: ACTION: closed',
  '16: ACTION: merged',
])('finds no task where none is left: %s', (line) => expect(tasksIn(line)).toEqual([]))

it('tells a poll with the question in the sentence before it', () => {
  const line =
    'The question is about merging #12, raise a hand to merge. Show of hands was 50:50, so it goes to the list.'
  expect(pointsIn(`Mara Tolland (chair): ${line}`, 'Ada Berg: Thanks.').kinds).toEqual([['poll', line]])
})

it('tells what one author answers, and what was agreed besides, not with the poll', () => {
  const hum = 'Hum: in favour of adoption, to be confirmed on the list.'
  const besides = 'Have parked the wick - assumption is that this replaces it. No objections.'
  const { kinds } = pointsIn(hum, besides, 'Ada Berg as co-author of the wick, no objection')
  expect(kinds.map(([, text]) => text)).toEqual([hum, besides])
})

it('joins a question and the answer of the room', () => {
  expect(pointsIn('Hum: adopt the draft?', 'No objections.').kinds).toEqual([
    ['poll', 'Hum: adopt the draft? No objections.'],
  ])
})

it('takes what one participant supports for no consensus', () => {
  const line = (text: string) =>
    pointsIn('Chairs: Mara Tolland', 'Jo Reed: A question.', `Jo Reed: ${text}`).kinds
  expect(line('Strong support')).toEqual([])
  expect(line('Strong support in the room')).toHaveLength(1)
})
