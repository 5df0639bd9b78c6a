/**
 * Takes hostile pages through the real extension in real Chromium: read, shown in the popup, saved, listed, opened,
 * read offline, exported in every format. Counts scripts that ran, requests that were tried, foreign elements.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { type LoadedExtension, loadExtension } from '../../scripts/support/extension.ts'
import type { exportAll, savedIds } from './support/hostile-in-page.ts'
import { hostileInputs, hostilePage } from './support/hostile-inputs.ts'
import { makeTortureExtension } from './support/torture-extension.ts'

interface HostileReport {
  inputs: number
  pages: number
  exports: number
  /** What ran on the hostile pages themselves, where it may: the proof that the inputs bite and that it is noticed. */
  control: number
  executions: string[]
  requests: string[]
  foreign: string[]
  /** Pages that the popup could not read, and said so. */
  refused: number
  /** Pages whose dialogs closed the popup, as the browser does when another window comes to the front. */
  interrupted: number
  /** Pages that did not get through. */
  stuck: string[]
}

declare const torture: { exportAll: typeof exportAll; savedIds: typeof savedIds }

const INPUTS_A_PAGE = 12
/** Longer than Micline itself waits for a page, in milliseconds. */
const PATIENCE = 60_000
/** How long a page may take to close, in milliseconds. */
const CLOSING = 10_000
const HOST = 'https://hostile.example'

/** Looks out for what must not happen in one of our pages, or in an exported file. */
function watch(page: Page, place: string, report: HostileReport, isOurs: (url: string) => boolean): void {
  page.on('dialog', (dialog) => {
    report.executions.push(`${place}: a dialog, ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => report.executions.push(`${place}: ${error}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text()))
      report.executions.push(`${place}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!isOurs(request.url())) report.requests.push(`${place}: ${request.url().slice(0, 200)}`)
  })
}

/** The hostile page in a tab of its own; its scripts may do there what they like, but nothing reaches the network. */
async function visit(browser: Browser, number: number, body: string, report: HostileReport): Promise<Page> {
  const address = `${HOST}/posts/${number}`
  const page = await browser.newPage()
  page.on('dialog', (dialog) => {
    report.control += 1
    void dialog.accept().catch(() => undefined)
  })
  page.on('pageerror', () => {
    report.control += 1
  })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isThePage = request.isNavigationRequest() && request.url() === address
    void (
      isThePage ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort()
    ).catch(() => undefined)
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  return page
}

/**
 * Reads and saves what `page` shows, by the popup. Where a dialog of the page closes the popup or keeps it from being
 * used, as any window that comes to the front does, it is opened once more, in a tab, with the grant that it had.
 */
async function save(
  extension: LoadedExtension,
  tools: Page,
  page: Page,
  report: HostileReport,
): Promise<void> {
  const dialogs = report.control
  try {
    await useUntilClosed(await extension.openPopup(page), page, report)
  } catch (error) {
    if (report.control === dialogs) throw error
    report.interrupted += 1
    const tab = await page.browser().newPage()
    await tab.goto(`chrome-extension://${extension.id}/popup.html?tab=${await idOfTab(tools, page)}`)
    await use(tab, page, report)
    await tab.close()
  }
}

async function useUntilClosed(popup: Page, page: Page, report: HostileReport): Promise<void> {
  const closed = new Promise<never>((_, reject) =>
    popup.once('close', () => reject(new Error('The popup was closed'))),
  )
  closed.catch(() => undefined)
  await Promise.race([use(popup, page, report), closed])
  await popup.close()
}

/** A page that keeps itself busy (with one dialog after the other) may be refused, if the popup says so. */
async function use(popup: Page, page: Page, report: HostileReport): Promise<void> {
  watch(popup, `popup on ${page.url()}`, report, isExtensions)
  await popup.locator('.page-actions button.primary, div.notice').setTimeout(PATIENCE).wait()
  const refusal = await popup.evaluate(() => document.querySelector('div.notice')?.textContent ?? '')
  if (refusal) report.refused += 1
  else {
    // A real click needs a popup that no dialog is in front of.
    await popup.$eval('.page-actions button.primary', (button) => (button as HTMLElement).click())
    await popup.waitForSelector('.page-actions button.saved')
  }
  report.foreign.push(...(await foreignIn(popup, 'popup')))
}

/** The browser's own number of the tab that shows `page`, which the extension was granted. */
async function idOfTab(tools: Page, page: Page): Promise<number> {
  const id = await tools.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((tab) => tab.url === url)?.id
  }, page.url())
  if (id === undefined) throw new Error(`No tab is known to show ${page.url()}`)
  return id
}

const isExtensions = (url: string) => /^(chrome-extension|blob:chrome-extension):/.test(url)

async function foreignIn(page: Page, place: string): Promise<string[]> {
  const found = await page.evaluate(inspectSource)
  return (found as string[]).map((element) => `${place}: ${element}`)
}

/** Elements in one of our pages that are not ours. Source text: it runs where our other code is not. */
const inspectSource = `(() => {
  const strange = [...document.querySelectorAll('iframe, object, embed, base, img, math, template, video, audio, meta[http-equiv], style, form[action]')]
  const scripts = [...document.scripts].filter((script) => !script.src.startsWith(location.origin))
  const handled = [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
  const links = [...document.querySelectorAll('[href]')].filter((link) => /^\\s*(javascript|data|vbscript):/i.test(link.getAttribute('href')))
  const roots = [...document.querySelectorAll('#root')].slice(1)
  const named = [...document.querySelectorAll('[name]')].filter(({ tagName }) => tagName === 'A' || tagName === 'IMG')
  const all = [...strange, ...scripts, ...handled, ...links, ...roots, ...named]
  if ({}.polluted !== undefined) all.push(document.documentElement)
  return all.map((element) => element.outerHTML.slice(0, 160))
})()`

/** Opens every saved summary in the library, with its post. */
async function readAll(browser: Browser, tools: Page, report: HostileReport): Promise<void> {
  const origin = tools.url().replace('/torture.html', '')
  const ids = await tools.evaluate(() => torture.savedIds())
  const library = await browser.newPage()
  watch(library, 'library', report, isExtensions)
  await library.goto(`${origin}/library.html`)
  for (const id of ids) {
    await library.goto(`${origin}/library.html#/?open=${id}`)
    await library.locator('[data-shortcut=post]').click()
    await library.locator('.saved-post .post-body').wait()
    report.foreign.push(...(await foreignIn(library, `library, ${id}`)))
    await library.locator('[data-shortcut=post]').click()
  }
  await library.close()
  await openExports(browser, await tools.evaluate(() => torture.exportAll()), report)
  await tools.close()
}

/** Shows every exported text as a web page would be: what is HTML in it must not run. */
async function openExports(
  browser: Browser,
  files: { id: string; mime: string; text: string }[],
  report: HostileReport,
): Promise<void> {
  for (const { id, mime, text } of files) {
    const page = await browser.newPage()
    const address = `https://files.example/${id}`
    await page.setRequestInterception(true)
    page.on('request', (request) =>
      request.url() === address
        ? request.respond({ contentType: `${mime}; charset=utf-8`, body: text })
        : request.abort(),
    )
    watch(
      page,
      `export ${id}`,
      report,
      (url) => url === address || url === 'https://files.example/favicon.ico',
    )
    // A format that the browser would download is not shown: nothing can run.
    await page.goto(address).catch(() => null)
    if (mime === 'text/html')
      report.foreign.push(...(await foreignIn(page, `export ${id}`)).filter((found) => !isOwnHead(found)))
    report.exports += 1
    await page.close()
  }
}

/** The exported page's own policy and style. */
const isOwnHead = (found: string) =>
  /: <(meta http-equiv="Content-Security-Policy"|style>\n:root)/.test(found)

/** `most` bounds the number of inputs. */
export async function attack(most: number): Promise<HostileReport> {
  const report: HostileReport = {
    inputs: 0,
    pages: 0,
    exports: 0,
    control: 0,
    refused: 0,
    interrupted: 0,
    executions: [],
    requests: [],
    foreign: [],
    stuck: [],
  }
  const inputs = hostileInputs().slice(0, most)
  const torturing = await makeTortureExtension('hostile-in-page.ts')
  const browser = await launchChromium()
  try {
    const extension = await loadExtension(browser, torturing.folder)
    const tools = await browser.newPage()
    await tools.goto(`chrome-extension://${extension.id}/torture.html`)
    for (let first = 0; first < inputs.length; first += INPUTS_A_PAGE) {
      const some = inputs.slice(first, first + INPUTS_A_PAGE)
      report.pages += 1
      report.inputs += some.length
      const page = await visit(browser, report.pages, hostilePage(some, report.pages), report)
      await save(extension, tools, page, report).catch((error) => {
        report.stuck.push(`${page.url()}: ${error}`)
      })
      // One that shows dialogs without end does not close by itself.
      await Promise.race([page.close({ runBeforeUnload: false }), sleep(CLOSING)])
    }
    await readAll(browser, tools, report)
  } finally {
    await browser.close()
    await torturing.remove()
  }
  return report
}
