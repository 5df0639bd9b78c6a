/** What the user has set, kept in the extension's local storage; each page reads it before it shows anything. */
import { browser } from './browser.ts'
import type { Language } from './i18n/index.ts'

export interface Settings {
  /** Null: the browser's languages, in its order. */
  language: Language | null
  /** Null: the system's. */
  scheme: 'light' | 'dark' | null
  /** The `id` of the export format that menus offer first. */
  format: string
}

const DEFAULTS: Settings = { language: null, scheme: null, format: 'markdown' }
const KEY = 'settings'

/** The settings, complete; defaults where nothing was set or the browser refuses its storage. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return { ...DEFAULTS, ...(stored[KEY] as Partial<Settings> | undefined) }
}

/** Keeps `changes`; the rest of the settings stays. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...changes } })
}

/** The languages to show, most wanted first (BCP 47). */
export function wantedLanguages(settings: Settings): readonly string[] {
  return settings.language ? [settings.language] : navigator.languages
}
