/**
 * Damages the browser's databases on purpose: cuts the end off LevelDB's newest log after a kill, as a kill in the middle of
 * a write does, though rarely. Chromium goes on writing behind the cut, and throws the database away at the start after that;
 * unless so much is written that it has begun another log meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Dice } from '../support/random.ts'
import { startWork } from './crash.ts'
import { type CrashReport, Ledger } from './support/ledger.ts'
import { FIRST_VERSION } from './support/operations.ts'
import { Session } from './support/session.ts'

/** How long is worked before the cut and behind it, in milliseconds. */
const BEFORE = 500
const BEHIND = 200
/** Only what was written last is damaged, which nobody was told of: the bookkeeping of the second copy. */
const MOST_CUT = 40

/** Cuts `cuts` times; what was acknowledged before and behind each cut must be there. */
export async function cutLogs(cuts: number, seed: number): Promise<CrashReport> {
  const dice = new Dice(seed)
  const ledger = new Ledger()
  const session = await Session.make()
  let version = FIRST_VERSION
  const work = async (actor: string, time: number) => {
    await session.start()
    const page = await startWork(session, ledger, actor, dice, () => ++version)
    await sleep(time)
    await session.kill('tabs', [page])
    await session.isCopied()
    await session.kill('browser', [])
  }
  try {
    for (let cut = 0; cut < cuts; cut += 1) {
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
