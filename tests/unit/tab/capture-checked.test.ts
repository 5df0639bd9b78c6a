/** What a page's process says is checked before it is used: it may be under the control of the page. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Page } from '../../../lib/extract/types.ts'

const { loaded, tab } = vi.hoisted(() => {
  const loaded: unknown = { type: 'text/html', loading: false, blank: false }
  const says: unknown = null
  /** `says`: what the reading script returns; `returns`: what functions run in the page do. */
  return { loaded, tab: { url: '' as string | undefined, isOpen: true, says, returns: loaded } }
})
vi.mock('../../../lib/browser.ts', () => {
  const executeScript = async ({ files }: { files?: string[] }) => [
    { result: files ? tab.says : tab.returns },
  ]
  const get = async () => {
    if (!tab.isOpen) throw new Error('No tab with id: 1.')
    return { url: tab.url }
  }
  return { browser: { scripting: { executeScript }, tabs: { get } } }
})
const { capturePage } = await import('../../../lib/tab/capture.ts')
const { framedAddress } = await import('../../../lib/tab/framed.ts')
const { readSelection } = await import('../../../lib/tab/selection.ts')

const text = 'The LOOM working group of the IETF agreed to publish draft-quill-loom-knots.'
const pageAt = (url: string): Page => ({
  reader: 'article',
  text,
  blocks: [
    { kind: 'paragraph', depth: 0, section: null, start: 0, end: text.length, emphases: [], links: [] },
  ],
  metadata: {
    url,
    title: 'Loom',
    subtitle: null,
    site: null,
    authors: [],
    published: null,
    language: 'en',
  },
})

/** The address of what is read from a page that says it is at `url`, in a tab at `shown`. */
async function read(url: string, shown: string | undefined): Promise<string> {
  Object.assign(tab, { url: shown, says: pageAt(url) })
  return (await capturePage(1)).source.url
}

beforeEach(() =>
  Object.assign(tab, { url: 'https://weaving.example/', isOpen: true, says: null, returns: loaded }),
)

it.each([
  ['https://weaving.example/loom', 'https://weaving.example/loom?utm_source=mail#knots'],
  ['https://weaving.example/loom', 'http://www.weaving.example/loom/amp'],
  ['file:///home/ada/loom.html', 'file:///home/ada/loom.html'],
  ['https://weaving.example/loom', undefined],
])('takes a page that says it is at %s for it in a tab at %s', async (url, shown) => {
  expect(await read(url, shown)).toBe(url)
})

it.each([
  ['https://weaving.example/loom', 'https://dyeing.example/loom'],
  ['https://weaving.example/loom', 'https://weaving.example.dyeing.example/'],
  ['https://weaving.example/loom', 'https://weaving.example:8443/loom'],
  ['https://weaving.example/loom', 'https://xn--wevng-3ve1d.example/loom'],
  ['file:///home/ada/loom.html', 'https://dyeing.example/'],
  ['javascript:alert(1)', 'file:///home/ada/loom.html'],
])('takes no page for the one at %s in a tab at %s', async (url, shown) => {
  await expect(read(url, shown)).rejects.toMatchObject({ name: 'UnreadablePage', reason: 'broken' })
})

it('says so if the tab is closed once its page is read', async () => {
  tab.isOpen = false
  const reading = read('https://weaving.example/loom', 'https://weaving.example/loom')
  await expect(reading).rejects.toMatchObject({ name: 'UnreadablePage', reason: 'closed' })
})

it.each([null, {}, { ...pageAt('https://weaving.example/'), text: 7 }])(
  'takes no %j for a page',
  async (says) => {
    tab.says = says
    await expect(capturePage(1)).rejects.toMatchObject({ name: 'UnreadablePage', reason: 'broken' })
  },
)

it.each([
  null,
  'words',
  { quote: null, section: null },
  { quote: { exact: ['words'] }, section: null },
  { quote: { exact: 'words' }, section: {} },
])('takes no %j for a selection', async (says) => {
  tab.returns = says
  expect(await readSelection(1)).toBeNull()
})

it.each([
  ['https://weaving.example/frame', 'https://weaving.example/frame'],
  ['javascript:alert(1)', null],
  [7, null],
])('of a frame at %s it is told %s', async (says, address) => {
  tab.returns = says
  expect(await framedAddress(1)).toBe(address)
})
