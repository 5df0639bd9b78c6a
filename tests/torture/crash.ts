/**
 * Stops Micline at random moments while it saves, edits, deletes and imports: closes its tabs, its service worker, or
 * kills the browser. Afterwards every acknowledged change must be there, whole, and nothing else.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { until } from '../e2e/support/until.ts'
import { Dice } from '../support/random.ts'
import { type CrashReport, Ledger } from './support/ledger.ts'
import { FIRST_VERSION, type Operation, plan } from './support/operations.ts'
import { KILL_KINDS, Session } from './support/session.ts'
import type { work } from './support/store-in-page.ts'

declare const torture: { work: typeof work }

/** Two pages of the extension, as a popup and a library: each changes pages of its own. */
const ACTORS = ['popup', 'library']
/** A kill comes when so many operations have begun: more than the actors have at hand, so that some are acknowledged. */
const BEGUN = { least: ACTORS.length + 1, most: 20 }
/** And at latest so long after that, in milliseconds. */
const LONGEST_WORK = 50

/** Kills `kills` times. */
export async function crash(kills: number, seed: number): Promise<CrashReport> {
  const dice = new Dice(seed)
  const ledger = new Ledger()
  const session = await Session.make()
  let version = FIRST_VERSION
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await session.start()
      const enough = ledger.model.begun + dice.number(BEGUN.least, BEGUN.most)
      const pages = await Promise.all(
        ACTORS.map((actor) => startWork(session, ledger, actor, dice, () => ++version)),
      )
      await until('enough is begun', async () => ledger.model.begun >= enough)
      await sleep(dice.number(0, LONGEST_WORK))
      const kind = dice.one(KILL_KINDS)
      await session.kill(kind, pages)
      if (kind === 'worker') await session.kill('tabs', pages)
      await session.start()
      ledger.noteKill(kind, await session.inspect())
    }
    return ledger.report()
  } finally {
    await session.close()
  }
}

/** Opens a page that works without end; `next` numbers what it does. */
export async function startWork(
  session: Session,
  { model }: Ledger,
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
