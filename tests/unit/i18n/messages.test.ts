/** Every language says everything English says, with the same places to fill; and nothing is said that no code asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Message } from '../../../lib/i18n/index.ts'
import { FILTERS } from '../../../lib/store/search/query.ts'
import { ROOT, sourcesIn } from '../../../scripts/support/sources.ts'

const AREAS = ['popup', 'library', 'welcome'] as const
type Messages = Record<string, Message>

function messagesOf(language: string, area: string): Messages {
  return JSON.parse(readFileSync(join(ROOT, 'locales', language, `${area}.json`), 'utf8')) as Messages
}

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message))
const placesOf = (message: Message) =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort()

const isSame = (one: Message, other: Message | undefined) => JSON.stringify(one) === JSON.stringify(other)

const OTHERS = LANGUAGES.filter((language) => language !== 'en')
/** What has the same name in every language. */
const NAMES = ['Markdown', 'HTML', 'JSON Lines']
/** Words that are written as in English. */
const COGNATES: Record<(typeof OTHERS)[number], readonly string[]> = {
  de: ['Format', 'Name', 'Person', 'Text'],
  es: [],
  fr: [
    ...[
      '{count} action',
      '{count} actions',
      'Action',
      'Actions',
      'Article',
      'Consensus',
      'Document',
      'Documents',
    ],
    ...['Figures', 'Format', 'Note', 'Notes', 'Pages', 'Sources', 'Suggestions', 'Type'],
  ],
  ja: [],
  zh: [],
}

/** Marks that a language does not use, or not like this. */
const FOREIGN_MARKS: Record<(typeof LANGUAGES)[number], RegExp> = {
  en: /[„«»']|\.\.\./,
  de: /[”«»']|\.\.\.|\p{L}…/u,
  es: /[“”„']|\.\.\.|[«¿¡]\s|\s[»;:?!]/,
  fr: /[“”„']|\.\.\.|[^\u202f][;?!]|[^\u00a0][:»]|«[^\u00a0]/,
  ja: /[“”']|\.\.\.|[()?!:;,]/,
  zh: /[「」']|\.\.\.|[()?!:;,]/,
}
/** What is typed as it stands: a filter, an address, the mark between several values. */
const TYPED =
  /"[^"]*"|about:addons|\b(?:after|before|draft|group|meeting|person|rfc|tag):|\{name\}:| ;$|(?<=（|以 ); /g

const sources = () =>
  ['lib', 'components', 'entrypoints']
    .flatMap(sourcesIn)
    .map(({ text }) => text)
    .join('\n')

describe.each(AREAS)('messages of %s', (area) => {
  const english = messagesOf('en', area)

  it.each(LANGUAGES)('are complete in %s', (language) => {
    const messages = messagesOf(language, area)
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    for (const [key, message] of Object.entries(messages)) {
      expect({ [key]: placesOf(message) }).toEqual({ [key]: placesOf(english[key] ?? '') })
      for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('')
      // The form for most numbers has every place; that for one may write the number out.
      if (typeof message !== 'string') expect(placesOf(message.other ?? ''), key).toEqual(placesOf(message))
    }
  })

  it.each(OTHERS)('are translated into %s', (language) => {
    const same = Object.entries(messagesOf(language, area))
      .flatMap(([key, message]) => (isSame(message, english[key]) ? formsOf(message) : []))
      .filter((form) => /\p{L}/u.test(form.replace(/\{\w+\}/g, '')))
    expect(same.filter((form) => !NAMES.includes(form) && !COGNATES[language].includes(form))).toEqual([])
  })

  it.each(LANGUAGES)('have every plural form that %s needs', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, message] of Object.entries(messagesOf(language, area))) {
      if (typeof message === 'string') continue
      // "many" is for round millions in French and Spanish, where "other" is understood.
      for (const form of needed.filter((category) => category !== 'many'))
        expect(message[form], `${key}.${form}`).toBeTruthy()
    }
  })

  it('are all asked for by the code', () => {
    const text = sources()
    const prefixes = [...text.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map((match) => match[1] ?? '')
    const isAsked = (key: string) =>
      text.includes(`'${key}'`) ||
      prefixes.some((prefix) => key.startsWith(prefix) && text.includes(`'${key.slice(prefix.length)}'`))
    const unused = Object.keys(english).filter((key) => !isAsked(key))
    expect(unused).toEqual([])
  })
})

it.each(LANGUAGES)('the punctuation is that of %s', (language) => {
  const foreign = AREAS.flatMap((area) => Object.values(messagesOf(language, area)))
    .flatMap(formsOf)
    .filter((form) => FOREIGN_MARKS[language].test(form.replace(TYPED, '')))
  expect(foreign).toEqual([])
})

it('asks for no key that no language has', () => {
  const keys = new Set(AREAS.flatMap((area) => Object.keys(messagesOf('en', area))))
  const asked = [...sources().matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? '')
  expect(asked.filter((key) => !keys.has(key))).toEqual([])
})

it('has one key in one area only', () => {
  const keys = AREAS.flatMap((area) => Object.keys(messagesOf('en', area)))
  expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([])
})

it('names the extension in every language of the manifest', () => {
  const manifestMessages = (folder: string) =>
    JSON.parse(readFileSync(join(ROOT, 'public/_locales', folder, 'messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >
  const english = manifestMessages('en')
  const folders = readdirSync(join(ROOT, 'public/_locales'))
  expect(folders.map((folder) => folder.split('_')[0]).sort()).toEqual([...LANGUAGES].sort())
  for (const folder of folders) {
    const messages = manifestMessages(folder)
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    const same = Object.keys(english).filter((key) =>
      isSame(messages[key]?.message ?? '', english[key]?.message),
    )
    expect(same).toEqual(folder === 'en' ? Object.keys(english) : ['extensionName'])
    // What the browser calls a command is what the menus call it.
    const menus = messagesOf(folder.split('_')[0] ?? '', 'popup')
    expect(messages.saveSelection?.message).toBe(menus['menu.saveSelection.highlight'])
    // The stores' limit.
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  }
})

it.each(LANGUAGES)('a star is called a star wherever one gives it: %s', (language) => {
  const messages = messagesOf(language, 'library')
  const star = String(messagesOf(language, 'popup')['tags.star'] ?? messages['tags.star']).toLowerCase()
  for (const key of ['selection.star', 'shortcuts.star'])
    expect(String(messages[key]).toLowerCase()).toContain(star)
})

it.each(LANGUAGES)(
  'who writes a filter that there is none of is told all that there are, in %s',
  (language) => {
    const sentence = messagesOf(language, 'library')['problem.unknownFilter'] as string
    const named = sentence.match(/[a-z]+(?:[,、] ?[a-z]+){5,}/)?.[0].split(/[,、] ?/)
    expect(named).toEqual([...FILTERS, 'before', 'after'])
  },
)
