/** The user's settings, in the extension's local storage. */
import { browser } from './browser.ts'
import type { Language } from './i18n/index.ts'

export interface Settings {
  /** Null: the first of the browser's languages that Micline has. */
  language: Language | null
  /** Null: the system's. */
  scheme: 'light' | 'dark' | null
  /** The `id` of the export format that menus offer first. */
  format: string
  /** Is a second copy of the library kept outside its database (lib/second-copy)? */
  secondCopy: boolean
  /** Are shortcuts of a single key (letters and signs) on in the library? */
  singleKeys: boolean
}

const DEFAULTS: Settings = {
  language: null,
  scheme: null,
  format: 'markdown',
  secondCopy: true,
  singleKeys: true,
}
/** Each setting is stored under a key of its own, so that two pages can change two settings at once. */
const PREFIX = 'settings.'
const NAMES = Object.keys(DEFAULTS).map((name) => PREFIX + name)

/** All settings; defaults for those not set, and if the browser refuses its storage. */
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

/** Calls `listener` when the setting `name` is changed, on any page. Returns a function that stops this. */
export function onSettingChanged(name: keyof Settings, listener: () => void): () => void {
  const heard = (changes: object) => {
    if (PREFIX + name in changes) listener()
  }
  browser.storage.local.onChanged.addListener(heard)
  return () => browser.storage.local.onChanged.removeListener(heard)
}
