// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Marker } from '../../../lib/marks/marker.ts'
import { MARK_KINDS } from '../../../lib/marks/styles.ts'
import type { LegendWords, Mark } from '../../../lib/marks/types.ts'

const kinds = Object.fromEntries(MARK_KINDS.map((kind) => [kind, kind])) as LegendWords['kinds']
const words: LegendWords = { title: 'Marks', kinds, missing: 'Missing: {count}', close: 'Close' }
const mark = (exact: string): Mark => ({ kind: 'decision', quote: { exact }, note: '' })
const MARKS = [mark('The room agreed to drop the knot.'), mark('Ada will send text.')]

/** The ranges that were last drawn; a Highlight of this test is a list of them. */
const drawn = () => CSS.highlights.get('micline-decision') as unknown as Range[]
const draws = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  draws.mockClear()
  vi.stubGlobal('CSS', { highlights: new Map() })
  vi.stubGlobal(
    'Highlight',
    class extends Array<Range> {
      constructor(...ranges: Range[]) {
        super()
        this.push(...ranges)
        draws()
      }
    },
  )
  document.body.innerHTML = `<p>${MARKS[0]?.quote.exact}</p><p id="clock">0</p>`
})
afterEach(() => vi.useRealTimers())

/** Changes the page, and lets the marker look at it. */
async function change(work: () => void): Promise<void> {
  draws.mockClear()
  work()
  // observers are told after what has run
  await Promise.resolve()
  vi.runAllTimers()
}

const clock = () => document.getElementById('clock') as HTMLElement

it('a page that changes all the time is marked anew only where that changes a mark', async () => {
  const marker = new Marker(document)
  expect(marker.show(MARKS, words)).toEqual({ found: 1, missing: 1 })
  const legend = document.querySelector('micline-legend')

  await change(() => clock().replaceChildren('1'))
  expect(draws).not.toHaveBeenCalled()

  await change(() => clock().replaceChildren(MARKS[1]?.quote.exact ?? ''))
  expect(drawn()).toHaveLength(2)

  await change(() => clock().replaceChildren('2'))
  expect(drawn()).toHaveLength(1)

  // What has the focus in the legend keeps it.
  expect(document.querySelector('micline-legend')).toBe(legend)
  marker.clear()
  expect(document.querySelector('micline-legend')).toBeNull()
})

it('says nothing to the page: what is in its legend only the reader sees', () => {
  const marker = new Marker(document)
  marker.show(MARKS, words)
  const legend = document.querySelector('micline-legend')
  expect([legend?.shadowRoot, legend?.textContent]).toEqual([null, ''])
  expect(document.documentElement.textContent).not.toContain(words.title)
  marker.clear()
  expect(document.querySelector('micline-legend')).toBeNull()
})

it('is gone once the page shows another one, and stays where only the fragment changes', async () => {
  const marker = new Marker(document)
  marker.show(MARKS, words)
  await change(() => {
    history.pushState(null, '', '#knots')
    clock().replaceChildren('3')
  })
  expect(marker.isShowing).toBe(true)
  await change(() => {
    history.pushState(null, '', '/next')
    clock().replaceChildren('4')
  })
  expect([marker.isShowing, CSS.highlights.size]).toEqual([false, 0])
})
