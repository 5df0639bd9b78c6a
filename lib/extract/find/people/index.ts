/** Finds the speakers of a page, and which stretch of text is whose. */
import type { Speaker } from '../../../model.ts'
import type { Reading, Remark } from '../../types.ts'
import { findInSentences } from './in-sentences.ts'
import { findInStructure } from './in-structure.ts'
import { wordsOf } from './page-words.ts'
import { type Person, resolve } from './resolve/index.ts'
import { withInitialed } from './resolve/initialed.ts'
import { speakersOf, speakingOf } from './speakers/index.ts'
import { remarksOf } from './speakers/remarks.ts'

/** Someone named on the page, in the fullest form and the others. */
export type Named = Pick<Speaker, 'name' | 'aliases'>

/** Who speaks, who is only listed, and who said what. */
interface People {
  readonly speakers: readonly Speaker[]
  /** Those in the lists of people who said nothing. */
  readonly listed: readonly Named[]
  /** In page order; they do not overlap. */
  readonly remarks: readonly Remark[]
}

/** Finds the speakers of the page and their remarks. `isAhead`: the page announces an event that is still to come. */
export function findPeople(reading: Reading, isAhead = false): People {
  const { page } = reading
  const words = wordsOf(page)
  const structure = findInStructure(page, words)
  const prose = findInSentences(reading, structure, words.ordinary)
  const all = [...structure.mentions, ...prose].sort((a, b) => a.start - b.start)
  for (const mention of all) reading.trace?.('person', mention)
  const nameless = all.filter(({ name }) => !name)
  const { persons, unclear } = resolve(
    page,
    all.filter(({ name }) => name),
  )
  const speaking = speakingOf(page, withInitialed(page, persons), isAhead)
  return {
    speakers: speakersOf(reading, speaking),
    listed: listedIn(persons),
    remarks: remarksOf(speaking, [...unclear, ...nameless]),
  }
}

/** The rules that read lists of people. */
const LISTS = new Set(['people-list', 'role-list', 'key'])

/** Those of `persons` who are in a list of people by their full name and did not speak. */
const listedIn = (persons: readonly Person[]): Named[] =>
  persons
    .filter(
      ({ mentions }) =>
        mentions.some(({ rule, form }) => form === 'full' && LISTS.has(rule)) &&
        mentions.every(({ speaks }) => !speaks),
    )
    .map(({ name, forms }) => ({ name, aliases: [...forms].filter((form) => form !== name) }))
