/** The popup over a filled library, as a page of the browser: when its list is painted, and what each key takes. */
import type { CDPSession, Page } from 'puppeteer-core'
import type { FilledLibrary } from './filled.ts'

/** Left in the page by `watchList`. */
interface Watched {
  /** Milliseconds from the navigation to the first frame with the list; undefined before. */
  painted?: number
  /** When the last key came, when the rows in sight last changed, and their words. */
  key: number
  changed: number
  inSight: string
}

declare global {
  var watched: Watched
}

/** Runs in the page before any script of its own. */
function watchList(): void {
  globalThis.watched = { key: 0, changed: 0, inSight: '' }
  const { watched } = globalThis
  addEventListener('input', () => Object.assign(watched, { key: performance.now(), changed: 0 }), true)
  new MutationObserver(() => {
    const rows = [...document.querySelectorAll('.saved-row')].slice(0, 10)
    const inSight = rows.map(({ textContent }) => textContent).join('\n')
    if (inSight !== watched.inSight) Object.assign(watched, { inSight, changed: performance.now() })
    if (watched.painted !== undefined || !document.querySelector('.saved-row')) return
    watched.painted = Number.NaN
    requestAnimationFrame(() => setTimeout(() => Object.assign(watched, { painted: performance.now() })))
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** How long after a key the list may still change, in milliseconds. */
const QUIET = 400

export interface PopupTimes {
  /** From the navigation to the first frame with the list. */
  list: number
  /** From the input of a whole word, the first, to its rows in sight: what searching loads is loaded meanwhile. */
  firstSearch: number | null
  /** From each further letter to its rows in sight; letters that change none of them are left out. */
  keys: number[]
  /** Bytes that the popup adds to the JavaScript heap, after a garbage collection, with the list shown. */
  heap: number
  /** The same of the background, which has searched for the popup. */
  backgroundHeap: number
}

/** Opens the popup anew, looks for `word`, then types the letters of `more` after it. */
export async function timePopup(library: FilledLibrary, word: string, more: string): Promise<PopupTimes> {
  // All pages of the extension share one heap, and the page that measures keeps much of the index in memory.
  const besides = await heapOf(library.page)
  const page = await library.browser.newPage()
  try {
    await page.evaluateOnNewDocument(watchList)
    await page.goto(`chrome-extension://${library.extensionId}/popup.html`)
    await page.bringToFront()
    await page.waitForFunction(() => (globalThis.watched.painted ?? Number.NaN) > 0)
    const list = await page.evaluate(() => globalThis.watched.painted ?? Number.NaN)
    const heap = (await heapOf(page)) - besides
    await page.waitForSelector('.find input')
    await page.focus('.find input')
    const firstSearch = await changeAfter(page, () => page.keyboard.sendCharacter(word))
    const keys: number[] = []
    for (const letter of more) {
      const time = await changeAfter(page, () => page.keyboard.sendCharacter(letter))
      if (time !== null) keys.push(time)
    }
    return { list, firstSearch, keys, heap, backgroundHeap: await backgroundHeap(library) }
  } finally {
    await page.close()
  }
}

/** Bytes of the JavaScript heap of `page` that are in use. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  const used = await heapIn(session)
  await session.detach()
  return used
}

async function backgroundHeap({ browser, extensionId }: FilledLibrary): Promise<number> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extensionId),
  )
  const worker = await target.worker()
  return worker ? heapIn(worker.client) : Number.NaN
}

async function heapIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function changeAfter(page: Page, act: () => Promise<void>): Promise<number | null> {
  await act()
  await new Promise((resolve) => setTimeout(resolve, QUIET))
  return page.evaluate(() => {
    const { key, changed } = globalThis.watched
    return changed > key ? changed - key : null
  })
}
