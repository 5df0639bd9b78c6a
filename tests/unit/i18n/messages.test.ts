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
    }
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
    const unused = Object.keys(english).filter(
      (key) => !text.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })
})

it.each(AREAS)('no line of French begins with a mark: %s', (area) => {
  const loose = Object.values(messagesOf('fr', area))
    .flatMap(formsOf)
    .filter((form) => / [;:?!»]|« /.test(form))
  expect(loose).toEqual([])
})

it('asks for no key that no language has', () => {
  const keys = new Set(AREAS.flatMap((area) => Object.keys(messagesOf('en', area))))
  const asked = [...sources().matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? '')
  expect(asked.filter((key) => !keys.has(key))).toEqual([])
})

it('has one key in one area only', () => {
  const [popup, library] = AREAS.map((area) => Object.keys(messagesOf('en', area)))
  expect(popup?.filter((key) => library?.includes(key))).toEqual([])
})

it('names the extension in every language of the manifest', () => {
  const manifestMessages = (folder: string) =>
    JSON.parse(readFileSync(join(ROOT, 'public/_locales', folder, 'messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >
  const english = Object.keys(manifestMessages('en'))
  const folders = readdirSync(join(ROOT, 'public/_locales'))
  expect(folders.map((folder) => folder.split('_')[0]).sort()).toEqual([...LANGUAGES].sort())
  for (const folder of folders) {
    const messages = manifestMessages(folder)
    expect(Object.keys(messages)).toEqual(english)
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
