/** The user's settings, kept in the extension's local storage; each page reads them before it shows anything. */
import { browser } from './browser.ts'
import type { Language } from './i18n/index.ts'

export interface Settings {
  /** Null: the browser's languages, in its order. */
  language: Language | null
  /** Null: the system's. */
  scheme: 'light' | 'dark' | null
  /** The `id` of the export format that menus offer first. */
  format: string
  /** Is a second copy of the library kept outside its database (lib/second-copy)? */
  secondCopy: boolean
  /** Do letters and signs act in the library by themselves, without another key? */
  singleKeys: boolean
}

const DEFAULTS: Settings = {
  language: null,
  scheme: null,
  format: 'markdown',
  secondCopy: true,
  singleKeys: true,
}
/** A key of its own for each setting, so that two pages changing two settings never undo each other. */
const PREFIX = 'settings.'
const NAMES = Object.keys(DEFAULTS).map((name) => PREFIX + name)

/** The settings, complete; defaults if nothing was set or the browser refuses its storage. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES).catch(() => ({}))
  const entries = Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value])
  return { ...DEFAULTS, ...Object.fromEntries(entries) }
}

/** Stores `changes`; the other settings stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const entries = Object.entries(changes).map(([name, value]) => [PREFIX + name, value])
  await browser.storage.local.set(Object.fromEntries(entries))
}

/** The interface languages, most wanted first (BCP 47). */
export function wantedLanguages(settings: Settings): readonly string[] {
  return settings.language ? [settings.language] : navigator.languages
}

/** Calls `listener` when `name` was changed, on any page; returns what ends that. */
export function onSettingChanged(name: keyof Settings, listener: () => void): () => void {
  const heard = (changes: object) => {
    if (PREFIX + name in changes) listener()
  }
  browser.storage.local.onChanged.addListener(heard)
  return () => browser.storage.local.onChanged.removeListener(heard)
}
