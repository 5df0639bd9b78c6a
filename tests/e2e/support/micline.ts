/** The built extension in a real Chromium, with nothing saved yet. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, EvaluateFunc, Page, WebWorker } from 'puppeteer-core'
import { type LaunchOptions, launchChromium } from '../../../scripts/support/chromium.ts'
import {
  BUILT,
  endBackground,
  type LoadedExtension,
  loadExtension,
} from '../../../scripts/support/extension.ts'
import { type PageServer, startPageServer } from '../../../scripts/support/page-server.ts'
import { PATIENCE } from '../../../scripts/support/patience.ts'
import { Popup } from '../pages/popup.ts'
import { Clipboard } from './clipboard.ts'
import { type ChangeManifest, changeManifest, copyOfBuilt } from './manifest.ts'
import { until } from './until.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

export class Micline {
  readonly browser: Browser
  readonly server: PageServer
  readonly id: string
  readonly #extension: LoadedExtension
  readonly #watchdog: Watchdog
  readonly #downloads: string
  readonly #folder: string
  readonly #visited = new Set<string>()
  /** What stands on the clipboard, and putting something there. */
  readonly clipboard: Clipboard
  /** Errors and failed assertions in the consoles of the extension's pages and worker. */
  readonly consoleErrors: string[] = []

  private constructor(
    browser: Browser,
    server: PageServer,
    extension: LoadedExtension,
    watchdog: Watchdog,
    downloads: string,
    folder: string,
  ) {
    this.browser = browser
    this.server = server
    this.id = extension.id
    this.#extension = extension
    this.#watchdog = watchdog
    this.#downloads = downloads
    this.#folder = folder
    this.clipboard = new Clipboard(() => this.visit('recap-tides'))
  }

  /** Starts the browser with the built extension, or with a copy of it whose manifest is changed. */
  static async start(change?: ChangeManifest, { args = [], profile }: LaunchOptions = {}): Promise<Micline> {
    const [server, watchdog] = await Promise.all([startPageServer(), startWatchdog()])
    const proxy = `--proxy-server=${watchdog.address}`
    const browser = await launchChromium({
      args: [proxy, '--window-size=1280,900', '--screen-info={1600x1000}', ...args],
      ...(profile && { profile }),
    })
    const folder = change ? await copyOfBuilt(change) : BUILT
    const extension = await loadExtension(browser, folder)
    const downloads = await mkdtemp(join(tmpdir(), 'micline-downloads-'))
    const session = await browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    const micline = new Micline(browser, server, extension, watchdog, downloads, folder)
    const worker = await micline.worker()
    worker.on('console', (message) => micline.#note(message.type(), message.text()))
    return micline
  }

  /** Updates the extension, which is a copy of the built one, to what `change` makes of its manifest. */
  async update(change: ChangeManifest): Promise<void> {
    await changeManifest(this.#folder, change)
    // A worker that is looked into outlives its extension.
    await this.endBackground()
    await this.browser.installExtension(this.#folder)
  }

  #note(type: string, text: string): void {
    if (type === 'error' || type === 'assert') this.consoleErrors.push(text)
  }

  /** Opens a fixture or made page in a new tab. */
  async visit(path: string): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(this.server.address(path), { waitUntil: 'domcontentloaded' })
    return page
  }

  /** Opens any address in a new tab; where the network would be needed, the tab shows the browser's error page. */
  async visitAddress(address: string): Promise<Page> {
    this.#visited.add(new URL(address).hostname)
    const page = await this.browser.newPage()
    await page.goto(address).catch(() => null)
    return page
  }

  /** Presses the toolbar icon while `page` is in front: the real popup, with the real grant. */
  async openPopup(page: Page): Promise<Popup> {
    return new Popup(this.#watch(await this.#extension.openPopup(page)))
  }

  /** Presses the popup's button for the panel beside the page: Chromium's real side panel. */
  async openPanel(popup: Popup): Promise<Popup> {
    await popup.press('Keep beside the page')
    return new Popup(await this.openedTab('popup.html?panel'))
  }

  /** Opens a page of the extension ("library.html") in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = this.#watch(await this.browser.newPage())
    await page.goto(`chrome-extension://${this.id}/${path}`)
    return page
  }

  /**
   * The tab whose address holds `part`, which something in the extension has opened or is about to, once it is loaded: a
   * press on the icon before that would be for the page that it comes from.
   */
  async openedTab(part: string): Promise<Page> {
    const target = await this.browser.waitForTarget((candidate) => candidate.url().includes(part), {
      timeout: PATIENCE,
    })
    const page = await target.asPage()
    if (target.url().startsWith('chrome-extension:')) this.#watch(page)
    page.setDefaultTimeout(PATIENCE)
    await page.waitForFunction(
      (part) => location.href.includes(part) && document.readyState === 'complete',
      {},
      part,
    )
    return page
  }

  #watch(page: Page): Page {
    page.setDefaultTimeout(PATIENCE)
    page.on('console', (message) => this.#note(message.type(), message.text()))
    page.on('pageerror', (error) => this.consoleErrors.push(String(error)))
    return page
  }

  /** The background's service worker; started again where the browser had put it to sleep. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(this.id),
    )
    const worker = await target.worker()
    if (!worker) throw new Error('The service worker has no context')
    return worker
  }

  /**
   * Stops the clock by which the background loses patience with a page, and gives what lets it go on: what a test does
   * meanwhile may take as long as it takes.
   */
  async stopClock(): Promise<() => Promise<void>> {
    const worker = await this.worker()
    await worker.evaluate(() => {
      const stopped = performance.now()
      performance.now = () => stopped
    })
    return () => worker.evaluate(() => void Reflect.deleteProperty(performance, 'now'))
  }

  /** Ends the background, as the browser does that lets it sleep; whatever is asked of it starts it again. */
  endBackground(): Promise<void> {
    return endBackground(this.browser, this.id)
  }

  /** The extension's command `name`, as its shortcut sends it, on the active tab. (Keys do not reach it from here.) */
  async sendCommand(name: string): Promise<void> {
    const tab = await this.#activeTab()
    await this.#inWorker(async (tab, name) => chrome.commands.onCommand.dispatch(name, tab), tab, name)
  }

  /** A choice from the context menu of the page, or of the frame `frameId` in it, on the active tab. */
  async chooseFromContextMenu(menuItemId: string, frameId = 0): Promise<void> {
    const tab = await this.#activeTab()
    const info = { menuItemId, frameId, editable: false, pageUrl: tab.url ?? '' }
    await this.#inWorker(async (tab, info) => chrome.contextMenus.onClicked.dispatch(info, tab), tab, info)
  }

  /** What the icon of the active tab says when it is pointed at. */
  async title(): Promise<string> {
    const { id: tabId } = await this.#activeTab()
    return this.#inWorker((tabId) => chrome.action.getTitle({ tabId }), tabId)
  }

  /** Takes the active tab's badge away, to see the next one come. */
  async clearBadge(): Promise<void> {
    const { id: tabId } = await this.#activeTab()
    await this.#inWorker((tabId) => chrome.action.setBadgeText({ tabId, text: '' }), tabId)
  }

  /** Waits until the active tab's badge says `text`. */
  async badgeSays(text: string): Promise<void> {
    const badge = async () => {
      const { id: tabId } = await this.#activeTab()
      return this.#inWorker((tabId) => chrome.action.getBadgeText({ tabId }), tabId)
    }
    await until(`the badge says "${text}"`, async () => (await badge()) === text)
  }

  /** The browser's own number of the tab that shows `page`, once the extension may read it. */
  async tabIdOf(page: Page): Promise<number> {
    const id = await this.#inWorker(async (url: string) => {
      const tabs = await chrome.tabs.query({})
      return tabs.find((tab) => tab.url === url)?.id
    }, page.url())
    if (id === undefined) throw new Error(`No tab is known to show ${page.url()}`)
    return id
  }

  /** The tab in front, as the extension sees it. */
  #activeTab() {
    return this.#inWorker(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (!tab) throw new Error('No tab is in front')
      return tab
    })
  }

  async #inWorker<Given extends unknown[], Work extends EvaluateFunc<Given>>(
    work: Work,
    ...given: Given
  ): Promise<Awaited<ReturnType<Work>>> {
    return (await this.worker()).evaluate(work, ...given)
  }

  /** The content of the one file that was downloaded, once it is whole. */
  async downloaded(): Promise<{ name: string; text: string; content: Buffer }> {
    const name = await until('a file is downloaded', async () => {
      const names = await readdir(this.#downloads)
      const [first, ...more] = names.filter((candidate) => !/^\.|\.crdownload$/.test(candidate))
      if (more.length > 0) throw new Error(`Several files were downloaded: ${[first, ...more].join(', ')}`)
      return names.length === 1 ? first : null
    })
    const path = join(this.#downloads, name)
    const content = await readFile(path)
    await rm(path)
    return { name, content, text: content.toString('utf8') }
  }

  /** The names of all files that were downloaded, or begun to be. */
  downloads(): Promise<string[]> {
    return readdir(this.#downloads)
  }

  /** Ends the browser without a goodbye, as a crash does. */
  async kill(): Promise<void> {
    const running = this.browser.process()
    const gone = new Promise((resolve) => running?.once('exit', resolve))
    running?.kill('SIGKILL')
    await gone
    await this.server.close()
    this.#watchdog.close()
  }

  /** Hosts beyond this machine that anything in the browser asked for, without those that the test itself visited. */
  get hostsAskedFor(): string[] {
    return this.#watchdog.hosts.filter((host) => !this.#visited.has(host))
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.close()
    this.#watchdog.close()
    await rm(this.#downloads, { recursive: true })
  }
}
