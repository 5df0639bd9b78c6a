/**
 * Damages the browser's databases on purpose: cuts the end off LevelDB's newest log after a kill, as a kill in the middle of
 * a write does, though rarely. Chromium goes on writing behind the cut, and throws the database away at the start after that;
 * unless so much is written that it has begun another log meanwhile.
 */
import { until } from '../e2e/support/until.ts'
import { Dice } from '../support/random.ts'
import { startWork } from './crash.ts'
import { type CrashReport, Ledger } from './support/ledger.ts'
import { FIRST_VERSION } from './support/operations.ts'
import { Session } from './support/session.ts'

/** How many changes are acknowledged before the cut and behind it, at least: a busy machine takes its time for them. */
const BEFORE = 10
const BEHIND = 2
/** Only what was written last is damaged, which nobody was told of: the bookkeeping of the second copy. */
const MOST_CUT = 40
/** Not every cut has a database thrown away: where none had, so many more are tried. */
const MORE = 10

/**
 * Cuts `cuts` times, and goes on until the browser has thrown a database away; what was acknowledged before and behind each
 * cut must be there.
 */
export async function cutLogs(cuts: number, seed: number): Promise<CrashReport> {
  const dice = new Dice(seed)
  const ledger = new Ledger()
  const session = await Session.make()
  let version = FIRST_VERSION
  const work = async (actor: string, changes: number) => {
    await session.start()
    const enough = ledger.model.acknowledged + changes
    const page = await startWork(session, ledger, actor, dice, () => ++version)
    await until('enough is acknowledged', async () => ledger.model.acknowledged >= enough)
    await session.kill('tabs', [page])
    await session.isCopied()
    await session.kill('browser', [])
  }
  try {
    for (let cut = 0; cut < cuts || (cut < cuts + MORE && !ledger.thrownAway); cut += 1) {
      await work('before', BEFORE)
      await session.cutLog(dice.number(1, MOST_CUT))
      await work('behind', BEHIND)
      await session.start()
      ledger.noteKill('browser', await session.inspect())
    }
    return ledger.report()
  } finally {
    await session.close()
  }
}
