/**
 * Stops Micline at random moments after a person's click in the real popup or library: Save, a tag added, Delete, Import.
 * What the interface had said was done must be there, whole, and nothing else.
 */
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PageServer, startPageServer } from '../../scripts/support/page-server.ts'
import { Dice } from '../support/random.ts'
import { Hand } from './support/hand.ts'
import { type CrashReport, Ledger } from './support/ledger.ts'
import { FIRST_VERSION, type Model, type Operation } from './support/operations.ts'
import { KILL_KINDS, type KillKind, Session } from './support/session.ts'

/** A kill comes at latest so long after a click or, every other time, after its answer; in milliseconds. */
const LONGEST_WORK = 900
const PERSON = 'person'
const PAGES = 6
const MOST_IMPORTED = 150

interface ClicksReport extends CrashReport {
  /** Clicks that got no answer, though what answers them was only put to sleep. */
  silences: string[]
}

/** Clicks until killed, `kills` times. */
export async function clicks(kills: number, seed: number): Promise<ClicksReport> {
  const dice = new Dice(seed)
  const ledger = new Ledger()
  const silences: string[] = []
  const [session, server] = await Promise.all([Session.make(), startPageServer()])
  try {
    for (let version = FIRST_VERSION; version < FIRST_VERSION + kills; version += 1) {
      const operation = nextOperation(dice, ledger.model, version)
      const { kind, isSilent } = await clickAndKill(session, server, ledger.model, operation, dice)
      if (isSilent) silences.push(`${operation.kind} ${operation.page} (state ${version}): no answer`)
      await session.start()
      const found = await session.inspect()
      ledger.noteKill(kind, found)
      await new Hand(session, server).seesInLibrary(found.present.length)
    }
    return { ...ledger.report(), silences }
  } finally {
    await Promise.all([session.close(), server.close()])
  }
}

function nextOperation(dice: Dice, model: Model, version: number): Operation {
  if (dice.chance(0.2))
    return { kind: 'import', page: `clicks/import${version}`, version, size: dice.number(1, MOST_IMPORTED) }
  const page = `clicks/page${dice.number(1, PAGES)}`
  const kind = model.has(page) ? dice.one(['save', 'edit', 'edit', 'delete'] as const) : 'save'
  return { kind, page, version, size: 1 }
}

/** One click, and the kill at a random moment after it. */
async function clickAndKill(
  session: Session,
  server: PageServer,
  model: Model,
  operation: Operation,
  dice: Dice,
): Promise<{ kind: KillKind; isSilent: boolean }> {
  await session.start()
  const { click, pages, folders } = await new Hand(session, server).prepare(operation, model)
  model.begin(PERSON, operation)
  const answered = click().then(
    () => {
      model.acknowledge(PERSON, operation)
      return true
    },
    () => false,
  )
  const isAwaited = dice.chance(0.5)
  if (isAwaited) await answered
  await sleep(dice.number(0, LONGEST_WORK))
  const kind = dice.one(KILL_KINDS)
  await session.kill(kind, pages)
  const isAcknowledged = await answered
  // A worker that was put to sleep wakes up again: the click is answered, or it is said that it failed.
  const isSilent = !isAcknowledged && (isAwaited || (kind === 'worker' && !(await pages[0]?.$('.failed'))))
  if (kind === 'worker') await session.kill('tabs', pages)
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
  return { kind, isSilent }
}
