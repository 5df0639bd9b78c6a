/** Saving many tabs at once, with all that can go wrong with one of them. */
import type { Page } from 'puppeteer-core'
import { TabsPage } from './pages/tabs.ts'
import { crash } from './support/crash.ts'
import { save } from './support/library.ts'
import type { Micline } from './support/micline.ts'
import { sayYesToAccess, takeAccessBack } from './support/permissions.ts'
import { expect, test } from './support/test.ts'
import { until } from './support/until.ts'
import { violations } from './support/violations.ts'

/** A post of minutes, of our own making, as the server sends it at `path`. */
function post(number: number, words = 'The chairs declared consensus to adopt the draft.'): string {
  return `<!doctype html><title>Minutes ${number} of the LOOM working group</title>
    <article><h1>Minutes ${number} of the LOOM working group</h1>
    <p>The LOOM working group met at IETF 142 in Porto. Ada Quill chaired.</p>
    <p>Ada Quill: We have read draft-quill-loom-knots-0${number % 10} with care.</p>
    <p>${words}</p>
    <p>Action: Bo Spindle will send text on RFC 9000 to the list.</p></article>`
}

const titleOf = (number: number) => `Minutes ${number} of the LOOM working group`

async function openPosts(micline: Micline, from: number, to: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = from; number <= to; number += 1) {
    micline.server.make(`/post/${number}`, { body: post(number) })
    pages.push(await micline.visit(`/post/${number}`))
  }
  return pages
}

async function openTabsPage(micline: Micline): Promise<TabsPage> {
  return new TabsPage(await micline.openExtensionPage('library.html#/tabs'))
}

/** The page that `press` opens. */
async function opening(micline: Micline, press: () => Promise<void>): Promise<TabsPage> {
  await press()
  return new TabsPage(await micline.openedTab('library.html#/tabs'))
}

/** Three posts, four pages that load for ever, three posts: the run stands still in the middle. */
async function openUntilStuck(micline: Micline): Promise<{ tabs: TabsPage; slow: Page[] }> {
  await sayYesToAccess(micline.browser, micline.id)
  await openPosts(micline, 1, 3)
  const slow = await Promise.all([1, 2, 3, 4].map((number) => openEndless(micline, `/endless/${number}`)))
  await openPosts(micline, 4, 6)
  const tabs = await openTabsPage(micline)
  await micline.stopClock()
  await tabs.press('Save all')
  await tabs.hasDone(BLANK + 3)
  return { tabs, slow }
}

/** The tab that the browser begins with. */
const BLANK = 1

async function openEndless(micline: Micline, path: string): Promise<Page> {
  const page = await micline.browser.newPage()
  void page.goto(micline.server.neverEnding(path), { timeout: 0 }).catch(() => null)
  await page.waitForFunction(() => document.readyState === 'loading' && document.body !== null)
  return page
}

/** Waits until it is, or is no longer, noted that access is to be given back. */
async function isNoted(micline: Micline, isWanted: boolean): Promise<void> {
  const worker = await micline.worker()
  const read = async (key: string) => (await chrome.storage.local.get(key))[key] === true
  await until(
    `it is ${isWanted ? '' : 'no longer '}noted that access is to be given back`,
    async () => (await worker.evaluate(read, 'many-tabs.access')) === isWanted,
  )
}

const accessOf = (tabs: TabsPage) =>
  tabs.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])

test('all tabs of the window are saved, from the popup', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  const pages = await openPosts(micline, 1, 3)
  const popup = await micline.openPopup(pages[0]!)
  const tabs = await opening(micline, () => popup.press('Save several tabs'))
  await tabs.press('Save all')
  expect(await tabs.end()).toBe('Done. 3 saved · 1 could not be read')
  expect(await tabs.rows()).toEqual([
    {
      state: 'Not read',
      title: 'A page that the browser does not show to extensions',
      remark: expect.stringContaining('A page of the browser or'),
    },
    ...[1, 2, 3].map((number) => ({ state: 'Saved', title: titleOf(number), remark: '' })),
  ])
  expect(await accessOf(tabs)).toEqual([])
  await tabs.press(titleOf(2))
  await tabs.shows('Bo Spindle will send text')
})

test('of twenty tabs each is told what became of it, whatever happens to some', async ({ micline }) => {
  const { server } = micline
  await sayYesToAccess(micline.browser, micline.id)
  const posts = await openPosts(micline, 1, 14)
  await save(micline, ...posts.slice(0, 2))
  server.make('/post/2', { body: post(2, 'The chairs declared consensus to drop the draft.') })
  await posts[1]!.reload()
  await crash(posts[2]!)
  await openEndless(micline, '/endless')
  const closing = await openEndless(micline, '/closing')
  await micline.visitAddress('chrome://version')
  server.make('/cake', {
    body: '<title>Rhubarb cake</title><h1>Rhubarb cake</h1><p>Let it rest for an hour.',
  })
  await micline.visit('/cake')

  const tabs = await openTabsPage(micline)
  const goOn = await micline.stopClock()
  await tabs.press('Save all')
  await tabs.hasDone(BLANK + 16)
  await closing.close()
  await goOn()
  expect(await tabs.end()).toBe(
    'Done. 11 saved · 1 updated · 1 unchanged · 1 not an IETF post · 5 could not be read Try 2 again',
  )
  const states = (await tabs.rows()).map(({ state, remark }) => `${state} ${remark}`.trim())
  expect(states).toEqual([
    expect.stringContaining('Not read A page of the browser or'),
    'Unchanged',
    'Updated The page had changed. What it said before is kept with the summary.',
    'Not read This tab has crashed. Reload it and try again.',
    ...Array.from({ length: 11 }, () => 'Saved'),
    'Not read The page is still loading. Try again when it is done.',
    'Not read The tab was closed before the page was read.',
    expect.stringMatching(/^Not read .*browser’s/),
    'Not an IETF post',
  ])
  expect(await accessOf(tabs)).toEqual([])
  expect(await violations(tabs.page)).toEqual([])

  await tabs.press('Save anyway')
  await tabs.shows('12 saved')
  expect(await accessOf(tabs)).toEqual([])
  await tabs.press(titleOf(2))
  await tabs.shows('consensus to drop the draft')
  await tabs.press('Earlier versions')
  await tabs.shows('consensus to adopt the draft')
})

test('cancelled half way, what is done is kept, and the rest can be done later', async ({ micline }) => {
  const { tabs, slow } = await openUntilStuck(micline)
  await tabs.press('Cancel')
  expect(await tabs.end()).toContain(
    'Cancelled. What is saved stays saved. 3 saved · 1 could not be read · 7 not looked at',
  )
  expect(await accessOf(tabs)).toEqual([])
  for (const page of slow) await page.close()
  await tabs.press('Continue with the other 7')
  await tabs.shows('6 saved')
  expect(await tabs.end()).toContain('6 saved · 5 could not be read')
})

test('a run whose page was closed is seen to be interrupted, and goes on elsewhere', async ({ micline }) => {
  const { tabs, slow } = await openUntilStuck(micline)
  await tabs.page.close()
  const later = await openTabsPage(micline)
  expect(await later.end()).toContain('Interrupted: the page doing the work was closed')
  await later.page.waitForFunction(async () => !(await chrome.permissions.getAll()).origins?.length)
  await micline.stopClock()
  await later.press('Continue with the other 7')
  await later.hasDone(BLANK + 3)
  await later.hides('This was interrupted')
  await later.shows('Cancel')
  for (const page of slow) await page.close()
  await later.shows('6 saved')
  await later.page.waitForFunction(async () => !(await chrome.permissions.getAll()).origins?.length)
})

test('another page of the library sees the run go on, and may cancel it', async ({ micline }) => {
  await openUntilStuck(micline)
  const other = await openTabsPage(micline)
  await other.hasDone(BLANK + 3)
  await other.press('Cancel')
  expect(await other.end()).toContain('Cancelled.')
})

test('a worker that is killed in the middle loses nothing', async ({ micline }) => {
  const { tabs, slow } = await openUntilStuck(micline)
  await micline.endBackground()
  for (const page of slow) await page.close()
  expect(await tabs.end()).toContain('6 saved · 5 could not be read')
  expect(await accessOf(tabs)).toEqual([])
})

test('access that the user takes back half way ends it, with what is done kept', async ({ micline }) => {
  const { tabs } = await openUntilStuck(micline)
  await takeAccessBack(micline.browser, micline.id)
  expect(await tabs.end()).toContain('Access to pages was withdrawn in the browser')
  expect(await tabs.end()).toContain('3 saved · 1 could not be read · 7 not looked at')
})

test('access that is not given leaves all as it is', async ({ micline }) => {
  await openPosts(micline, 1, 1)
  const tabs = await openTabsPage(micline)
  await tabs.press('Save all')
  // From now on the browser asks the user, who says nothing.
  await isNoted(micline, true)
  expect(await tabs.rows()).toEqual([])
  expect(await accessOf(tabs)).toEqual([])
  // A page that is closed before it hears the answer leaves no access behind, and nothing to give back.
  await tabs.page.close()
  await isNoted(micline, false)
  const later = await openTabsPage(micline)
  await later.shows('Save all')
  expect(await later.rows()).toEqual([])
  expect(await accessOf(later)).toEqual([])
})

test('a watched site keeps its own permission', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  await openPosts(micline, 1, 1)
  await micline.visit('/post/1')
  const tabs = new TabsPage(await micline.openExtensionPage('library.html#/settings'))
  await tabs.fill('Another site', '127.0.0.1')
  await tabs.press('Watch it')
  await tabs.shows('Save these automatically')
  await tabs.goTo('Save tabs')
  await tabs.press('Save all')
  expect(await tabs.end()).toContain('1 saved · 1 unchanged')
  expect(await accessOf(tabs)).toEqual(['*://127.0.0.1/*'])
})

test('a tab that the browser had unloaded is read, and unloaded again', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  await openPosts(micline, 1, 2)
  const tabs = await openTabsPage(micline)
  const discard = async () => {
    const loaded = await chrome.tabs.query({ currentWindow: true, active: false })
    await chrome.tabs.discard(loaded.at(-1)?.id ?? 0)
  }
  await tabs.page.evaluate(discard)
  await tabs.press('Save all')
  expect(await tabs.end()).toContain('2 saved')
  const unloaded = () => chrome.tabs.query({ discarded: true })
  expect(await tabs.page.evaluate(unloaded)).toHaveLength(1)
})

test('only the selected tabs are saved where several are selected', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  const pages = await openPosts(micline, 1, 4)
  const popup = await micline.openPopup(pages[3]!)
  await popup.page.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true })
    await chrome.tabs.highlight({ tabs: [4, 2], windowId: tabs[0]?.windowId ?? 0 })
  })
  const tabs = await opening(micline, () => popup.press('Save several tabs'))
  await tabs.press('Save the 2 selected tabs')
  expect(await tabs.end()).toBe('Done. 2 saved')
})

test('the menu of the toolbar’s icon leads there', async ({ micline }) => {
  await openPosts(micline, 1, 2)
  const tabs = await opening(micline, () => micline.chooseFromContextMenu('save-tabs'))
  await tabs.shows('Save all 3 tabs of this window')
})
