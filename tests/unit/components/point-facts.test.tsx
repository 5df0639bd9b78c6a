// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { PointItem } from '../../../components/library/PointItem.tsx'
import { Timeline, type TimelineEntry } from '../../../components/library/Timeline.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { point } from '../../support/summary.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => render(null, document.body))

const words = () => document.querySelector('.point-words')?.textContent?.trim()

const ENTRY: Omit<TimelineEntry, 'points'> = {
  id: 'one',
  title: 'Knots',
  href: '#one',
  published: null,
  meetingStart: null,
  savedAt: '2031-05-05',
  facts: [],
}
const TOLD = { kind: null, text: 'It shrinks.', owner: null, isDone: false, keys: [], href: null }

it('keeps a statement, who said it and its agenda item apart, also where they are copied, on the page of a group', () => {
  const points = [{ ...TOLD, speakers: ['Ada Quill', 'Bo Spindle'], section: 'Wool' }]
  render(<Timeline entries={[{ ...ENTRY, points }]} onTick={() => undefined} />, document.body)
  expect(words()).toBe('It shrinks. Ada Quill and Bo Spindle · Wool')
})

it('does not say again on the page of a group who owns an action', () => {
  const points = [{ ...TOLD, owner: 'Ada Quill', speakers: ['Ada Quill'], section: null }]
  render(<Timeline entries={[{ ...ENTRY, points }]} onTick={() => undefined} />, document.body)
  expect(words()).toBe('Ada Quill: It shrinks.')
})

it('keeps them apart in a summary as well, with whether the user changed it', () => {
  const actions = {
    find: null,
    hrefOf: () => null,
    onShow: () => true,
    onLight: null,
    onEdit: () => undefined,
    onRemove: () => undefined,
    editorOf: () => null,
  }
  const changed = { ...point('It shrinks.'), edited: true }
  render(<PointItem point={changed} aside={['Bo Spindle', 'Wool']} actions={actions} />, document.body)
  expect(words()).toBe('It shrinks. Bo Spindle · Wool edited')
})
