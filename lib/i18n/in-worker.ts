/**
 * Messages for the service worker, which must not import dynamically and therefore contains those of the popup in every language.
 */
import de from '../../locales/de/popup.json'
import en from '../../locales/en/popup.json'
import es from '../../locales/es/popup.json'
import fr from '../../locales/fr/popup.json'
import ja from '../../locales/ja/popup.json'
import zh from '../../locales/zh/popup.json'
import { chooseLanguage, useMessages } from './index.ts'

const MESSAGES = { de, en, es, fr, ja, zh }

/** Switches to the first language of `wanted` that Micline speaks; call before the first `t`. */
export function speak(wanted: readonly string[]): void {
  const language = chooseLanguage(wanted)
  useMessages(language, MESSAGES[language])
}
