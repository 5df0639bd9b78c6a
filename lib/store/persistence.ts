/** The browser's promise to keep what is stored, and how much that is. */

export interface StorageState {
  /** True once the browser has promised not to clear the storage under disk pressure. */
  persistent: boolean
  /** Bytes; null where the browser does not say. */
  used: number | null
  available: number | null
}

/** Asks the browser to keep the storage; false where it will not, or in a worker, which cannot ask. */
export async function keepPersistent(): Promise<boolean> {
  if (typeof document === 'undefined' || !navigator.storage?.persist) return false
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}

/** What the browser says of the extension's storage. */
export async function storageState(): Promise<StorageState> {
  const { usage, quota } = await navigator.storage.estimate()
  return { persistent: await navigator.storage.persisted(), used: usage ?? null, available: quota ?? null }
}
