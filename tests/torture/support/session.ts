/** A browser that is killed and started again on the same profile, with the extension and its pages. */
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../../../scripts/support/chromium.ts'
import { endBackground, type LoadedExtension, loadExtension } from '../../../scripts/support/extension.ts'
import { LibraryPage } from '../../e2e/pages/library.ts'
import { until } from '../../e2e/support/until.ts'
import type { Present } from './operations.ts'
import type { inspect, recoverable, uncopied } from './store-in-page.ts'
import { makeTortureExtension, type TortureExtension } from './torture-extension.ts'

/** What is killed: the pages of the extension, its service worker, or all of the browser. */
export type KillKind = 'tabs' | 'worker' | 'browser'

/** In turn with the others, the browser twice as often. */
export const KILL_KINDS: readonly KillKind[] = ['tabs', 'worker', 'browser', 'browser']

declare const torture: { inspect: typeof inspect; recoverable: typeof recoverable; uncopied: typeof uncopied }

/** What is there after a start. */
export interface Found {
  /** Every saved page, with its state. */
  present: Present[]
  /** What is not whole. */
  damage: string[]
  /** Summaries that had to be restored from the second copy first. */
  restored: number
}

export class Session {
  readonly #profile: string
  readonly #extension: TortureExtension
  #browser: Browser | null = null
  #loaded: LoadedExtension | null = null

  private constructor(profile: string, extension: TortureExtension) {
    this.#profile = profile
    this.#extension = extension
  }

  /** A session on a new profile; the browser is not started yet. */
  static async make(): Promise<Session> {
    const [profile, extension] = await Promise.all([
      mkdtemp(join(tmpdir(), 'micline-profile-')),
      makeTortureExtension('store-in-page.ts'),
    ])
    return new Session(profile, extension)
  }

  /** Starts the browser where it is not running. */
  async start(): Promise<void> {
    if (this.#browser) return
    this.#browser = await launchChromium({ profile: this.#profile })
    this.#loaded = await loadExtension(this.#browser, this.#extension.folder)
  }

  get #running(): { browser: Browser; loaded: LoadedExtension } {
    if (!this.#browser || !this.#loaded) throw new Error('The browser is not started')
    return { browser: this.#browser, loaded: this.#loaded }
  }

  /** Opens an address in a new tab, in front. */
  async visit(address: string): Promise<Page> {
    const page = await this.#running.browser.newPage()
    await page.goto(address)
    await page.bringToFront()
    return page
  }

  /** Opens a page of the extension in a new tab; without a path the one that torture-extension.ts adds. */
  page(path = 'torture.html'): Promise<Page> {
    return this.visit(`chrome-extension://${this.#running.loaded.id}/${path}`)
  }

  /** Opens the real popup over `page`. */
  popup(page: Page): Promise<Page> {
    return this.#running.loaded.openPopup(page)
  }

  /** Looks at all that is saved; restores it first where the browser has thrown it away. */
  async inspect(): Promise<Found> {
    const page = await this.page()
    const restored = await page.evaluate(() => torture.recoverable())
    if (restored) await this.#restore()
    const found = await page.evaluate(() => torture.inspect())
    await page.close()
    return { ...found, restored }
  }

  /** As a person does who reads what the library says of the loss. */
  async #restore(): Promise<void> {
    const library = new LibraryPage(await this.page('library.html'))
    await library.press('Restore')
    await library.shows('restored.')
    await library.page.close()
  }

  /** Waits until the second copy has everything. */
  async isCopied(): Promise<void> {
    const page = await this.page()
    await until('everything is copied', async () => (await page.evaluate(() => torture.uncopied())) === 0)
    await page.close()
  }

  /** Cuts `bytes` off the end of the newest log of the browser's databases, which must not run. */
  async cutLog(bytes: number): Promise<void> {
    const folder = join(this.#profile, 'Default', 'IndexedDB')
    const names = await readdir(folder, { recursive: true })
    const logs = names.filter((name) => name.includes('chrome-extension') && name.endsWith('.log')).sort()
    const log = join(folder, logs.at(-1) ?? '')
    await truncate(log, Math.max(0, (await stat(log)).size - bytes))
  }

  /** Kills what `kind` says; `pages` are the tabs that are worked in. */
  async kill(kind: KillKind, pages: readonly Page[]): Promise<void> {
    if (kind === 'browser') await this.#killBrowser()
    else if (kind === 'worker') await endBackground(this.#running.browser, this.#running.loaded.id)
    else await Promise.all(pages.map((page) => page.close()))
  }

  /** As a crash does: no goodbye. */
  async #killBrowser(): Promise<void> {
    const running = this.#browser?.process()
    this.#browser = null
    if (!running) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }

  /** Ends the browser, and takes the profile away. */
  async close(): Promise<void> {
    await this.#browser?.close()
    await Promise.all([this.#extension.remove(), rm(this.#profile, { recursive: true, force: true })])
  }
}
