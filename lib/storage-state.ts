/** What the browser reports about the extension's storage. */
import { browser } from './browser.ts'

export interface StorageState {
  /** True once the browser will not clear the storage under disk pressure. */
  persistent: boolean
  /** Bytes; null if the browser does not say. */
  used: number | null
}

/** What the browser currently reports about the extension's storage. */
export async function storageState(): Promise<StorageState> {
  const { usage } = await navigator.storage.estimate()
  return { persistent: (await navigator.storage.persisted()) || (await isExempt()), used: usage ?? null }
}

/**
 * Chromium never clears the storage of an extension with this permission, and grants it no persistent storage in addition
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies); Firefox does so when asked.
 */
async function isExempt(): Promise<boolean> {
  return !import.meta.env.FIREFOX && browser.permissions.contains({ permissions: ['unlimitedStorage'] })
}
