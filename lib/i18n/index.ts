/**
 * The interface's words. Messages are in locales/<language>/<area>.json: a key maps to a text, or to one text for
 * each plural category (CLDR, by Intl.PluralRules). `{name}` in a text is filled from the values given.
 * Each language and area is a file of its own, so that a page loads only what it shows.
 */
import type library from '../../locales/en/library.json'
import type popup from '../../locales/en/popup.json'
import type welcome from '../../locales/en/welcome.json'

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'ja', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** popup: messages of the popup, the background, and those shared by all pages; library, welcome: those of that page only. */
export type Area = 'popup' | 'library' | 'welcome'
export type MessageKey = keyof typeof popup | keyof typeof library | keyof typeof welcome
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>
type Values = Record<string, string | number>

let messages: Record<string, Message> = {}
let language: Language = 'en'

/** The language of the loaded messages, for Intl and the page's `lang`. */
export function currentLanguage(): Language {
  return language
}

/** A function that returns the result of `make` for the current language, cached: Intl formats are slow to create. */
export function perLanguage<Value>(make: (language: Language) => Value): () => Value {
  const made = new Map<Language, Value>()
  return () => {
    const value = made.get(language) ?? make(language)
    made.set(language, value)
    return value
  }
}

/** The first of `wanted` (BCP 47, most wanted first) that Micline speaks; otherwise English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((known) => known === primary)
    if (found) return found
  }
  return 'en'
}

/** Loads the messages of `areas` in the first language of `wanted` that Micline speaks; call before the first `t`. */
export async function loadMessages(wanted: readonly string[], areas: readonly Area[]): Promise<void> {
  const chosen = chooseLanguage(wanted)
  const files = await Promise.all(areas.map((area) => loadArea(chosen, area)))
  useMessages(chosen, Object.assign({}, ...files))
}

/** Switches to `chosen`, using messages that are already loaded. */
export function useMessages(chosen: Language, loaded: Record<string, Message>): void {
  messages = loaded
  language = chosen
}

async function loadArea(chosen: Language, area: Area): Promise<Record<string, Message>> {
  const file = (await import(`../../locales/${chosen}/${area}.json`)) as { default: Record<string, Message> }
  return file.default
}

/**
 * The text of `key` with its `{name}` places filled from `values`; numbers are written as the language writes them.
 * If the message has plural forms, `values.count` selects one. Returns the key itself if no message is loaded.
 */
export function t(key: MessageKey, values: Values = {}): string {
  const message = messages[key] ?? key
  const text = typeof message === 'string' ? message : chooseForm(message, Number(values.count))
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? formatNumber(value) : (value ?? place)
  })
}

const numberFormat = perLanguage((language) => new Intl.NumberFormat(language))

/** 12345 -> '12,345'. */
export function formatNumber(value: number): string {
  return numberFormat().format(value)
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(language))

function chooseForm(forms: Partial<Record<Intl.LDMLPluralRule, string>>, count: number): string {
  return forms[pluralRules().select(count)] ?? forms.other ?? ''
}
