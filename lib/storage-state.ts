/** Reads what the browser reports about the extension's storage. */
import { browser } from './browser.ts'

export interface StorageState {
  /** Whether the browser will keep the storage even if the disk is nearly full. */
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
 * Chromium never evicts the storage of an extension with this permission, although it does not report it as persistent
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies). Firefox makes it persistent on request.
 */
async function isExempt(): Promise<boolean> {
  return !import.meta.env.FIREFOX && browser.permissions.contains({ permissions: ['unlimitedStorage'] })
}
