import { beforeEach, expect, it } from 'vitest'
import { readTimeline } from '../../../entrypoints/library/timeline.ts'
import { person, point, summary } from '../../support/summary.ts'
import { emptyDatabase, storeAsGiven } from '../store/support.ts'

beforeEach(emptyDatabase)

const meeting = (name: string) => ({ name, number: null, place: null, start: null, end: null })

it('a remark that is a piece of an outcome is listed as that; what somebody else said is not', async () => {
  const said = ['Ready?', 'Fifteen hands.', 'Knots hold.'].map((text) => point(text, 'Ada Quill'))
  const poll = { ...point('Ready? Fifteen hands.', 'Ada Quill'), kind: 'poll' as const }
  const others = { ...point('Knots hold. Agreed.', 'Bo Reed'), kind: 'consensus' as const }
  await storeAsGiven([
    summary({ speakers: [person('Ada Quill', said)], outcomes: [poll, others], actions: [] }),
  ])
  const { entries } = await readTimeline({ view: 'follow', subject: 'person', name: 'Ada Quill' }, 10)
  expect(entries[0]?.points.map(({ text }) => text)).toEqual(['Knots hold.', 'Ready? Fifteen hands.'])
})

it('a meeting is not named after a title that is its name', async () => {
  const made = summary({ genre: 'minutes', groups: ['loom'] })
  const titled = (id: string, title: string) => ({
    ...made,
    id,
    source: { ...made.source, title, url: `https://weaving.example/${id}` },
    meeting: meeting('Loom interim'),
  })
  await storeAsGiven([titled('one', 'Loom interim'), titled('two', 'What we did')])
  const { entries } = await readTimeline({ view: 'follow', subject: 'group', name: 'loom' }, 10)
  const facts = Object.fromEntries(entries.map(({ title, facts }) => [title, facts]))
  expect(facts['Loom interim']).toHaveLength(1)
  expect(facts['What we did']?.[0]).toBe('Loom interim')
})

it('a statement from minutes says its agenda item; one from an article stands under headings of its argument', async () => {
  const decided = (text: string, section: string | null) => ({
    ...point(text),
    section,
    kind: 'decision' as const,
  })
  const outcomes = [decided('Table for now.', 'Knots (10 min)'), decided('Keep the frame.', 'Frames')]
  const made = summary({ genre: 'minutes', groups: ['loom'], outcomes, actions: [], highlights: [] })
  const url = (id: string) => ({ ...made.source, url: `https://weaving.example/${id}` })
  await storeAsGiven([
    { ...made, id: 'one', source: url('one') },
    { ...made, id: 'two', genre: 'article', source: url('two') },
  ])
  const { entries } = await readTimeline({ view: 'follow', subject: 'group', name: 'loom' }, 10)
  const sections = Object.fromEntries(
    entries.map(({ id, points }) => [id, points.map((told) => told.section)]),
  )
  expect(sections).toEqual({ one: ['Knots', 'Frames'], two: [null, null] })
})

it('tells of each point what it is, who made it unless its words or the page say so, and what is still to do', async () => {
  const task = { ...point('Count the knots.', 'Bo Reed'), owner: 'Bo Reed', done: false }
  const made = summary({
    genre: 'recap',
    meeting: meeting('Loom interim'),
    speakers: [person('Bo Reed', [point('Wool is dear.', 'Bo Reed')])],
    outcomes: [{ ...point('Keep the frame.', 'Bo Reed'), kind: 'decision' }],
    actions: [task, { ...point('Wind the yarn.'), owner: 'Bo Reed', done: true }],
    highlights: [],
  })
  await storeAsGiven([made])
  const told = async (subject: 'person' | 'meeting', name: string) => {
    const { entries } = await readTimeline({ view: 'follow', subject, name }, 10)
    return entries[0]?.points.map(({ kind, text, isDone, keys, speakers }) => [
      kind,
      text,
      isDone,
      keys.length,
      speakers.join(),
    ])
  }
  expect(await told('person', 'Bo Reed')).toEqual(
    expect.arrayContaining([
      [null, 'Wool is dear.', false, 0, ''],
      ['decision', 'Keep the frame.', false, 0, ''],
      ['action', 'Count the knots.', false, 1, ''],
      ['action', 'Wind the yarn.', true, 1, ''],
    ]),
  )
  expect(await told('meeting', 'Loom interim')).toContainEqual([
    'decision',
    'Keep the frame.',
    false,
    0,
    'Bo Reed',
  ])
})
