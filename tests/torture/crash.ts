/**
 * Stops Micline at random moments while it saves, edits, deletes and imports: closes its tabs, its service worker, or
 * kills the browser. Afterwards every acknowledged change must be there, whole, and nothing else.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { Dice } from '../support/random.ts'
import { Model, type Operation, plan } from './support/operations.ts'
import type { inspect, work } from './support/store-in-page.ts'
import { makeTortureExtension } from './support/torture-extension.ts'

export interface CrashReport {
  kills: Record<'tabs' | 'worker' | 'browser', number>
  /** Changes that were acknowledged in all. */
  acknowledged: number
  losses: string[]
  damage: string[]
}

declare const torture: { work: typeof work; inspect: typeof inspect }

/** Two pages of the extension, as a popup and a library: each changes pages of its own. */
const ACTORS = ['popup', 'library']
/** A kill comes at latest so long after work has begun, in milliseconds. */
const LONGEST_WORK = 600

/** A browser on the same profile each time, with the extension and its pages. */
class Session {
  readonly #profile: string
  readonly #folder: string
  #browser: Browser | null = null
  #id = ''

  constructor(profile: string, folder: string) {
    this.#profile = profile
    this.#folder = folder
  }

  async start(): Promise<void> {
    if (this.#browser) return
    this.#browser = await launchChromium({ profile: this.#profile })
    this.#id = await this.#browser.installExtension(this.#folder)
  }

  async page(): Promise<Page> {
    if (!this.#browser) throw new Error('The browser is not started')
    const page = await this.#browser.newPage()
    await page.goto(`chrome-extension://${this.#id}/torture.html`)
    return page
  }

  async closeWorker(): Promise<void> {
    const target = this.#browser
      ?.targets()
      .find((one) => one.type() === 'service_worker' && one.url().includes(this.#id))
    await (await target?.worker())?.close()
  }

  /** As a crash does: no goodbye. */
  async kill(): Promise<void> {
    const running = this.#browser?.process()
    this.#browser = null
    if (!running) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }

  async close(): Promise<void> {
    await this.#browser?.close()
  }
}

/** Kills `kills` times. */
export async function crash(kills: number, seed: number): Promise<CrashReport> {
  const dice = new Dice(seed)
  const model = new Model()
  const report: CrashReport = {
    kills: { tabs: 0, worker: 0, browser: 0 },
    acknowledged: 0,
    losses: [],
    damage: [],
  }
  const extension = await makeTortureExtension('store-in-page.ts')
  const profile = await mkdtemp(join(tmpdir(), 'micline-profile-'))
  const session = new Session(profile, extension.folder)
  let version = 0
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await session.start()
      const pages = await Promise.all(
        ACTORS.map((actor) => startWork(session, model, actor, dice, () => ++version)),
      )
      await new Promise((resolve) => setTimeout(resolve, dice.number(20, LONGEST_WORK)))
      const kind = dice.one(['tabs', 'worker', 'browser', 'browser'] as const)
      report.kills[kind] += 1
      if (kind === 'browser') await session.kill()
      if (kind === 'worker') await session.closeWorker()
      if (kind !== 'browser') await Promise.all(pages.map((page) => page.close()))
      await look(session, model, report, `kill ${kill} (${kind})`)
    }
  } finally {
    report.acknowledged = model.acknowledged
    await session.close()
    await Promise.all([extension.remove(), rm(profile, { recursive: true, force: true })])
  }
  return report
}

async function startWork(
  session: Session,
  model: Model,
  actor: string,
  dice: Dice,
  next: () => number,
): Promise<Page> {
  const page = await session.page()
  await page.exposeFunction('begun', (operation: Operation) => model.begin(actor, operation))
  await page.exposeFunction('acknowledged', (operation: Operation) => model.acknowledge(actor, operation))
  const operations = plan(actor, dice, model, next)
  // It ends by being killed.
  page.evaluate((operations) => torture.work(operations), operations).catch(() => undefined)
  return page
}

async function look(session: Session, model: Model, report: CrashReport, after: string): Promise<void> {
  await session.start()
  const page = await session.page()
  const { present, damage } = await page.evaluate(() => torture.inspect())
  await page.close()
  report.damage.push(...damage.map((words) => `${after}: ${words}`))
  report.losses.push(...model.compare(present).map((words) => `${after}: ${words}`))
}
