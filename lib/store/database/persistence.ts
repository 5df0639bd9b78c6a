/** Asks the browser not to evict what is stored. */

/** Requests persistent storage. False if the browser refuses, or in a worker, which cannot request it. */
export async function keepPersistent(): Promise<boolean> {
  if (typeof document === 'undefined' || !navigator.storage?.persist) return false
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
