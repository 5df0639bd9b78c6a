/** What was killed, what had been acknowledged before, and what was missing afterwards. */
import { Model } from './operations.ts'
import type { Found, KillKind } from './session.ts'

export interface CrashReport {
  kills: Record<KillKind, number>
  /** Changes that were acknowledged in all. */
  acknowledged: number
  /** Databases that the browser threw away, and the summaries that the library then restored from the second copy. */
  thrownAway: number
  restored: number
  losses: string[]
  damage: string[]
}

export class Ledger {
  readonly model = new Model()
  readonly #kills: Record<KillKind, number> = { tabs: 0, worker: 0, browser: 0 }
  #thrownAway = 0
  #restored = 0
  readonly #losses: string[] = []
  readonly #damage: string[] = []

  /** Databases that the browser threw away. */
  get thrownAway(): number {
    return this.#thrownAway
  }

  /** Takes down a kill, and what was found after it. */
  noteKill(kind: KillKind, { present, damage, restored }: Found): void {
    this.#kills[kind] += 1
    this.#restored += restored
    if (restored) this.#thrownAway += 1
    const after = `kill ${Object.values(this.#kills).reduce((sum, count) => sum + count)} (${kind})`
    this.#damage.push(...damage.map((words) => `${after}: ${words}`))
    this.#losses.push(...this.model.compare(present).map((words) => `${after}: ${words}`))
  }

  report(): CrashReport {
    const { acknowledged } = this.model
    return {
      kills: this.#kills,
      acknowledged,
      thrownAway: this.#thrownAway,
      restored: this.#restored,
      losses: this.#losses,
      damage: this.#damage,
    }
  }
}
