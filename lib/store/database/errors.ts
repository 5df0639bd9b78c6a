/** The expected failures of storage, as named classes, and the one place that distinguishes them from bugs. */

/** The browser gives no storage: a private window, a policy, a damaged profile. */
export class StorageRefusedError extends Error {
  override readonly name = 'StorageRefusedError'
}

/** The disk or the browser's quota is full; nothing was written. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError'
}

/** The database was written by a newer version of Micline; it was not touched. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/** Another page holds the database open in an older version. */
export class BlockedUpgradeError extends Error {
  override readonly name = 'BlockedUpgradeError'
}

/** The record `id` cannot be read as a summary; `raw` is what is stored. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError'
  readonly id: string
  readonly raw: unknown

  constructor(id: string, raw: unknown, cause: unknown) {
    super(`The record ${id} is damaged`, { cause })
    this.id = id
    this.raw = raw
  }
}

const REFUSED = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'OpenFailedError',
  'UnknownError',
])

/** An error and those inside it, the outermost first: Dexie wraps what was thrown. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = []
  for (let inner = error; inner instanceof Error && chain.length < 5; ) {
    chain.push(inner)
    const { inner: wrapped, cause } = inner as Error & { inner?: unknown }
    inner = wrapped ?? cause
  }
  return chain
}

/** The named failure behind what Dexie or the browser threw; `error` itself if it is a bug. */
export function storageFailure(error: unknown): unknown {
  const chain = chainOf(error)
  const named = chain.find(isStorageFailure)
  if (named) return named
  const names = chain.map((inner) => inner.name)
  const options = { cause: error }
  if (names.includes('QuotaExceededError')) return new StorageFullError('The storage is full', options)
  if (names.some((name) => REFUSED.has(name))) return new StorageRefusedError('No storage', options)
  return error
}

const FAILURES = [
  StorageRefusedError,
  StorageFullError,
  NewerDatabaseError,
  BlockedUpgradeError,
  DamagedRecordError,
]

/** Is `error` an expected failure of storage, to be shown to the user, and not a bug? */
export function isStorageFailure(error: unknown): boolean {
  return FAILURES.some((failure) => error instanceof failure)
}
