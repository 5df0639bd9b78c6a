// @vitest-environment jsdom
/** What a reader does with marks: points at them, jumps to one, ends them. */
import { beforeEach, expect, it, vi } from 'vitest'
import { Marker } from '../../../lib/marks/marker.ts'
import { MARK_KINDS } from '../../../lib/marks/styles.ts'
import type { LegendWords, Mark } from '../../../lib/marks/types.ts'

const kinds = Object.fromEntries(MARK_KINDS.map((kind) => [kind, kind])) as LegendWords['kinds']
const words: LegendWords = { title: 'Marks', kinds, missing: 'Missing: {count}', close: 'Close' }
const mark = (kind: Mark['kind'], exact: string, note: string): Mark => ({ kind, quote: { exact }, note })

/** What is in the legend, which only the reader sees. */
let legend: ShadowRoot
const scrolls = vi.fn()
/** Where the pointer is: in a node, at an offset. */
let pointedAt: [Node, number] | null

const text = () => document.querySelector('p')?.firstChild as Text
const told = () => legend.querySelector('.note')?.textContent
const pointAt = (place: typeof pointedAt) => {
  pointedAt = place
  document.dispatchEvent(new MouseEvent('pointermove', { clientX: 10, clientY: 20 }))
}
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }))

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() })
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges)
      }
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  scrolls.mockReset()
  Element.prototype.scrollIntoView = scrolls
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    legend = attach.call(this, options)
    return legend
  })
  document.caretPositionFromPoint = () =>
    pointedAt && ({ offsetNode: pointedAt[0], offset: pointedAt[1] } as CaretPosition)
  document.body.innerHTML = '<p>Before. The knots stay blue. After.</p>'
  return () => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  }
})

/** A marker that shows marks, two of which overlap and one of which is not on the page. */
function showing(): Marker {
  const marker = new Marker(document)
  marker.show(
    [
      mark('decision', 'The knots stay blue.', 'Decision'),
      mark('said', 'knots stay', 'Said by Ada Quill'),
      mark('action', 'knots stay', 'Said by Ada Quill'),
      mark('poll', 'Who is for red?', 'Poll'),
    ],
    words,
  )
  return marker
}

it('says how many there are of each kind, and how many are missing', () => {
  const marker = showing()
  expect([...legend.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'decision 1',
    'action 1',
    'said 1',
  ])
  expect(legend.querySelector('p')?.textContent).toBe('Missing: 1')
  marker.show([mark('decision', 'The knots stay blue.', 'Decision')], words)
  expect(legend.querySelector('p')?.textContent).toBe('')
  expect(document.querySelectorAll('micline-legend')).toHaveLength(1)
  marker.clear()
})

it('says what is pointed at, each thing once, and nothing beside it', () => {
  const marker = showing()
  pointAt([text(), 'Before. The knots'.length])
  expect(told()).toBe('Decision · Said by Ada Quill')
  pointAt([text(), 'Before. Th'.length])
  expect(told()).toBe('Decision')
  pointAt([text(), 2])
  expect(told()).toBe('')
  pointAt(null)
  expect(told()).toBe('')
  marker.clear()
})

it.each<[string, (marker: Marker) => void]>([
  ['Escape', () => press('Escape')],
  ['its button', () => legend.querySelector('button')?.click()],
  ['whoever asked for it', (marker) => marker.clear()],
])('is ended by %s, and listens to nothing then', async (_, end) => {
  vi.useFakeTimers()
  const listens = vi.spyOn(document, 'addEventListener')
  const disconnects = vi.spyOn(MutationObserver.prototype, 'disconnect')
  const marker = showing()
  press('a')
  expect(marker.isShowing).toBe(true)
  pointAt([text(), 2])
  document.body.append('The page goes on.')
  await null
  expect(vi.getTimerCount()).toBe(1)
  end(marker)
  expect([marker.isShowing, CSS.highlights.size]).toEqual([false, 0])
  expect(document.querySelector('micline-legend')).toBeNull()
  const signals = listens.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal)
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true])
  expect(disconnects).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

it('jumps to a sentence and highlights it, until Escape; not to one that is not there', () => {
  const marker = new Marker(document)
  expect(marker.jump({ exact: 'Who is for red?' })).toBe(false)
  expect([scrolls.mock.calls.length, CSS.highlights.size]).toEqual([0, 0])
  expect(marker.jump({ exact: 'The knots stay blue.' })).toBe(true)
  expect(scrolls).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' })
  const here = CSS.highlights.get('micline-here')
  expect(here?.priority).toBe(1)
  const [range] = here ?? []
  expect(String(range)).toBe('The knots stay blue.')
  expect(marker.isShowing).toBe(false)
  press('Escape')
  expect(CSS.highlights.size).toBe(0)
})

it('is jumped to in a browser without highlights too, which shows no marks', () => {
  vi.stubGlobal('CSS', {})
  const marker = new Marker(document)
  expect(marker.show([mark('decision', 'The knots stay blue.', 'Decision')], words)).toBeNull()
  expect(marker.jump({ exact: 'The knots stay blue.' })).toBe(true)
  expect(scrolls).toHaveBeenCalledOnce()
  press('Escape')
})
