import { beforeEach, expect, it, vi } from 'vitest'
import type { Mark } from '../../../lib/marks/types.ts'
import type { Extraction, Point } from '../../../lib/model.ts'
import { summary } from '../../support/summary.ts'

type Work = (...given: unknown[]) => unknown
const { steps } = vi.hoisted(() => ({ steps: [] as string[] }))
vi.mock('../../../lib/browser.ts', () => {
  const step = (name: string, end: () => Promise<unknown>) => () => {
    steps.push(name)
    return end()
  }
  const done = async () => undefined
  const refused = () => Promise.reject(new Error('There is none.'))
  const scripting = {
    executeScript: step('script', done),
    insertCSS: step('insertCSS', done),
    removeCSS: step('removeCSS', refused),
  }
  return { browser: { scripting } }
})
// The page is this process.
vi.mock('../../../lib/tab/in-page.ts', () => ({
  runInPage: async (_: number, work: Work, ...given: unknown[]) => work(...given),
}))
const { clearMarks, isMarked, jumpToQuote, markPage } = await import('../../../lib/tab/mark-page.ts')

const marker = { show: vi.fn(), jump: vi.fn(), clear: vi.fn(), isShowing: false }
const point = (text: string): Point => ({ text, speaker: null, section: null, quote: { exact: text } })

beforeEach(() => {
  vi.resetAllMocks()
  steps.length = 0
  globalThis.miclineMarker = Object.assign(marker, { isShowing: false })
  return () => {
    globalThis.miclineMarker = undefined
  }
})

it('marks each point that has a place on the page once, as what it is', async () => {
  const extraction: Extraction = {
    ...summary(),
    outcomes: [{ ...point('The knots stay.'), kind: 'decision' }],
    actions: [
      { ...point('Ada will dye.'), owner: 'Ada Quill' },
      { ...point('Someone will spin.'), owner: null },
    ],
    highlights: [point('The knots stay.'), point('Ada will dye.'), point('It is blue.')],
    speakers: [
      { name: 'Ada Quill', aliases: [], affiliations: [], roles: [], said: [point('It is blue, I say.')] },
    ],
  }
  extraction.highlights.push({ ...point('The user’s own.'), quote: null })
  marker.show.mockReturnValue({ found: 5, missing: 0 })
  expect(await markPage(7, extraction)).toEqual({ found: 5, missing: 0 })
  const [marks] = marker.show.mock.calls[0] as [Mark[]]
  expect(marks.map(({ kind, quote, note }) => [kind, quote.exact, note])).toEqual([
    ['decision', 'The knots stay.', 'kind.decision'],
    ['action', 'Ada will dye.', 'kind.action: Ada Quill'],
    ['action', 'Someone will spin.', 'kind.action'],
    ['highlight', 'It is blue.', 'kind.highlight'],
    ['said', 'It is blue, I say.', 'marks.saidBy'],
  ])
})

it('inserts its styles once, however often it marks', async () => {
  await markPage(7, summary())
  expect(steps).toEqual(['script', 'removeCSS', 'insertCSS'])
})

it('tells whether the sentence was there, and whether there were marks', async () => {
  marker.jump.mockReturnValueOnce(true).mockReturnValueOnce(false)
  const sought = { exact: 'The knots stay.' }
  expect([await jumpToQuote(7, sought), await jumpToQuote(7, sought)]).toEqual([true, false])
  marker.isShowing = true
  expect([await isMarked(7), await clearMarks(7)]).toEqual([true, true])
  expect(marker.clear).toHaveBeenCalledOnce()
})

it('has no marks on a page that was never marked', async () => {
  globalThis.miclineMarker = undefined
  expect([await isMarked(7), await clearMarks(7)]).toEqual([false, false])
})
