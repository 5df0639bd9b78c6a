/** An upgrade waits until no page holds the database in its older version; whoever waits too long for it is told. */
import { BlockedUpgradeError } from './errors.ts'

/** Micline's own pages release it at once; those of another version may not. In milliseconds. */
const PATIENCE = 3000

/** Held by whoever is blocked: the browser tells only the first of those waiting for the upgrade. */
const BLOCKED = 'micline-upgrade-blocked'

const waiting = new Set<(error: Error) => void>()
let isOpen = false

/** Watches the opening of the database. */
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
    // A page that wants another version gets it closed, and the browser closes it when its files fail or are cleared; the
    // next to ask opens it again.
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
