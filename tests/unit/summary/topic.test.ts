import { expect, it } from 'vitest'
import { besidesSpeaker, topicOf } from '../../../lib/summary/topic.ts'
import { summary } from '../../support/summary.ts'

const under = (section: string | null, text = 'Closed with no action.') => ({
  ...summary().highlights[0]!,
  text,
  section,
})
const minutes = (...sections: (string | null)[]) =>
  summary({
    genre: 'minutes',
    outcomes: sections.map((section) => ({ ...under(section), kind: 'decision' as const })),
    actions: [],
    highlights: [],
  })

it('is the item of the agenda that a statement of minutes stands under', () => {
  expect(topicOf(under('Issue 12: knots'), minutes('Issue 12: knots', 'Issue 14'))).toBe('Issue 12: knots')
  expect(topicOf(under('Issue 12: knots'), minutes('Issue 12: knots', null))).toBe('Issue 12: knots')
})

it('is the group of a recap that a statement stands under', () => {
  const recap = { ...minutes('LOOM', 'YARN'), genre: 'recap' as const }
  expect(topicOf(under('LOOM', 'Last call before the end of the year.'), recap)).toBe('LOOM')
})

it('is nothing where it tells nothing', () => {
  const items = minutes('Issue 12', 'Issue 14')
  expect(topicOf(under('Knots (Ada Quill, 30 min)'), minutes('Knots (Ada Quill, 30 min)', null))).toBe(
    'Knots',
  )
  expect(topicOf(under(null), items)).toBeNull()
  expect(topicOf(under('Issue 12', 'Issue 12 was closed.'), items)).toBeNull()
  expect(topicOf(under('Session 1'), minutes('Session 1', 'Session 1'))).toBeNull()
  expect(topicOf(under(items.source.title), items)).toBeNull()
  expect(topicOf(under('Issue 12'), { ...items, genre: 'article' })).toBeNull()
})

it.each([
  'Decisions and Action Items',
  'Next steps',
  'Summary / Actions:',
  'Key Discussion Points',
  'Introduction',
  'What was said',
])('is nothing that names a list only: %s', (heading) =>
  expect(topicOf(under(heading), minutes(heading, 'Issue 14'))).toBeNull(),
)

it.each(['Next steps for knots', 'Actions at a distance', 'Action items of the loom team'])(
  'is what a heading says besides: %s',
  (heading) => expect(topicOf(under(heading), minutes(heading, 'Issue 14'))).toBe(heading),
)

it.each([
  ['15 min - Knots in looms (slides)', 'Knots in looms'],
  ['[10 minutes] Knots', 'Knots'],
  ['5 mins: Knots - Ada Quill (remote)', 'Knots - Ada Quill'],
  ['Knots (Ada Quill, 30 min) [slides]', 'Knots'],
  ['15 minor knots', '15 minor knots'],
  ['10 min', '10 min'],
  ['Reading slides', 'Reading slides'],
])('is no slot and no link: %s', (heading, topic) => {
  expect(topicOf(under(heading), minutes(heading, 'Issue 14'))).toBe(topic)
})

it.each([
  ['Knots, draft-quill-knots, Ada Quill', 'Knots, draft-quill-knots'],
  ['Knots - Ada Quill', 'Knots'],
  ['Knots as seen by Ada Quill', 'Knots as seen by Ada Quill'],
  ['Ada Quill', 'Ada Quill'],
  ['Knots, Bo Reed', 'Knots, Bo Reed'],
  ['Knots, tied well', 'Knots, tied well'],
])('names nobody twice: %s', (topic, rest) => expect(besidesSpeaker(topic, 'Ada Quill')).toBe(rest))

it('is no longer than a line', () => {
  const heading = `Loom ${'and yarn '.repeat(20)}`.trim()
  const topic = topicOf(under(heading), minutes(heading, 'Issue 14'))
  expect(topic?.length).toBeLessThan(105)
  expect(topic).toMatch(/^Loom and yarn .* (and|yarn) …$/)
})
