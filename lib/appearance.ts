/** Language and colour scheme of an extension page, set before it shows anything. */
import { type Area, currentLanguage, loadMessages } from './i18n/index.ts'
import { readSettings, type Settings, wantedLanguages } from './settings.ts'

/** Loads the messages of `areas` and sets the document's language and scheme. Call before the first render. */
export async function applySettings(areas: readonly Area[]): Promise<void> {
  const settings = await readSettings()
  applyScheme(settings.scheme)
  await loadMessages(wantedLanguages(settings), areas)
  document.documentElement.lang = currentLanguage()
}

/** Gives the page the colours of `scheme`; null: the system's. */
export function applyScheme(scheme: Settings['scheme']): void {
  document.documentElement.dataset.scheme = scheme ?? ''
}
