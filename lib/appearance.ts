/** Language and colour scheme of an extension page, set before it shows anything. */
import { type Area, currentLanguage, loadMessages } from './i18n/index.ts'
import { readSettings, wantedLanguages } from './settings.ts'

/** Loads the messages of `areas` and sets the document's language and scheme. Call before the first render. */
export async function applySettings(areas: readonly Area[]): Promise<void> {
  const settings = await readSettings()
  const { documentElement } = document
  if (settings.scheme) documentElement.dataset.scheme = settings.scheme
  await loadMessages(wantedLanguages(settings), areas)
  documentElement.lang = currentLanguage()
}
