/** Detects that an upgrade is blocked by a page that has the older version of the database open, and rejects what waits for it. */
import { BlockedUpgradeError } from './errors.ts'

/** In milliseconds. Pages of this version close the database at once; those of another one may not. */
const PATIENCE = 3000

/** A Web Lock held by a page whose upgrade is blocked, so that others know too: the browser tells only the first that waits. */
const BLOCKED = 'micline-upgrade-blocked'

const waiting = new Set<(error: Error) => void>()
let isOpen = false

/** Watches the opening of the database, for unlessBlocked. */
export function watchOpening(request: IDBOpenDBRequest): void {
  const ended = Promise.withResolvers<void>()
  request.addEventListener('blocked', () => {
    void navigator.locks.request(BLOCKED, { mode: 'shared' }, () => ended.promise)
  })
  const timer = setInterval(rejectIfBlocked, PATIENCE)
  const end = () => {
    clearInterval(timer)
    ended.resolve()
  }
  request.addEventListener('error', end)
  request.addEventListener('success', () => {
    end()
    isOpen = true
    // It is closed when another page upgrades it, or when its files fail or are cleared, and opened again at the next query.
    for (const event of ['versionchange', 'close'])
      request.result.addEventListener(event, () => {
        isOpen = false
      })
  })
}

async function rejectIfBlocked(): Promise<void> {
  const { held } = await navigator.locks.query()
  if (!held?.some(({ name }) => name === BLOCKED)) return
  for (const reject of waiting) reject(new BlockedUpgradeError('Another page holds the older database'))
}

/** The result of `work`; rejects with BlockedUpgradeError if it waits for an upgrade that is blocked. */
export function unlessBlocked<Value>(work: PromiseLike<Value>): PromiseLike<Value> {
  if (isOpen) return work
  return new Promise((resolve, reject) => {
    waiting.add(reject)
    const settle = <Result>(then: (result: Result) => void) => {
      return (result: Result) => {
        waiting.delete(reject)
        then(result)
      }
    }
    work.then(settle(resolve), settle(reject))
  })
}
