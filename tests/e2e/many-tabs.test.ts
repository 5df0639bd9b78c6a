/** Saving many tabs at once, with all that can go wrong with one of them. */
import type { Page } from 'puppeteer-core'
import { TabsPage } from './pages/tabs.ts'
import type { Micline } from './support/micline.ts'
import { sayYesToAccess } from './support/permissions.ts'
import { expect, test } from './support/test.ts'

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

const accessOf = (tabs: TabsPage) =>
  tabs.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])

test('all tabs of the window are saved, from the popup', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  const pages = await openPosts(micline, 1, 3)
  const popup = await micline.openPopup(pages[0]!)
  const opened = micline.browser.waitForTarget((target) => target.url().includes('library.html#/tabs'))
  await popup.press('Save several tabs')
  const tabs = new TabsPage(await (await opened).asPage())
  await tabs.press('Save all')
  expect(await tabs.end()).toBe('Done. 3 saved · 1 could not be read')
  expect(await tabs.rows()).toEqual([
    {
      state: 'Not read',
      title: 'A page that the browser does not show to extensions',
      remark: expect.stringContaining('A page of the browser’s'),
    },
    ...[1, 2, 3].map((number) => ({ state: 'Saved', title: titleOf(number), remark: '' })),
  ])
  expect(await accessOf(tabs)).toEqual([])
  await tabs.press(titleOf(2))
  await tabs.shows('Bo Spindle will send text')
})
