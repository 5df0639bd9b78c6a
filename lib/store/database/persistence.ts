/** The browser's promise to keep what is stored. */

/** Asks the browser to keep the storage; false if it will not, or in a worker, which cannot ask. */
export async function keepPersistent(): Promise<boolean> {
  if (typeof document === 'undefined' || !navigator.storage?.persist) return false
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
