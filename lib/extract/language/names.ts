/** Recognises personal names by their letters and words, in any script; the page around them is left to the caller. */

import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { NOT_NAMES } from '../lexicon/not-names.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { wordSet } from '../lexicon/word-list.ts'

/**
 * full: two words or more; single: one capitalised word; initials: two to four capitals;
 * nick: lower or mixed case, as in chats and on mailing lists; ideographic: Chinese, Japanese or Korean characters.
 */
export type NameForm = 'full' | 'single' | 'initials' | 'nick' | 'ideographic'

/** A text read as a personal name. */
export interface Name {
  /** The name without titles, client suffixes and surrounding marks. */
  readonly text: string
  readonly form: NameForm
}

const PARTICLES = wordSet(`
  van von der den de del della di da do dos das du des la le ten ter te 't ’t zu zur bin ibn ben al el y e st st.
`)
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|phd|ph\.d)\.?$/i
const TITLES = /^(?:(?:mr|mrs|ms|dr|prof|professor|sir)\.?\s+){1,3}/i
/** Honorifics after a name in Japanese and Chinese. */
const HONORIFICS = /[\s　]{0,2}(?:氏|様|さん|さま|先生|教授|博士|老师|女士)$/u
/** A capitalised word of a name: Lee, O'Neill, Saint-Clair, McTavish, StJohn, Łukasz, d'Arcy, al-Khatib. */
const WORD = /^(?:d['’]|(?:al|el|ben|ibn)-)?\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*$/u
const INITIAL = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u
const INITIALS = /^\p{Lu}{2,4}$/u
/** Lower or mixed case, with hyphens, dots and digits inside: "kfinn", "ines-t", "RubenB", "ada@chat.example/phone". */
const NICK = /^\p{L}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)*$/u
const SMALL = /^\p{Ll}{3,}$/u
const SMALL_INITIAL = /^\p{Ll}\.?$/u
const IDEOGRAPHIC =
  /^[\p{Script=Han}々〆ヶ・\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]{1,12}$/u
/** Japanese words joined by a particle: a phrase, not a name. */
const PHRASE =
  /[\p{Script=Han}\p{Script=Katakana}](?:の|を|が|は|に|と|で|へ|から|より|など)|.(?:の|を)\p{Script=Han}/u
/** What conference clients add to a participant's name: "_web_219", "_mobile_3". */
const CLIENT_SUFFIX = /_(?:web|mobile|app|ios|android|desktop)(?:_\d+)?$/i
/** Rules a name out: a possessive, a number, an address, an emoji, a Japanese particle after Latin letters. */
const NO_NAME =
  /['’]s$|\d{3}|https?|\p{Extended_Pictographic}|\p{Script=Latin}[\p{Script=Hiragana}\p{Script=Katakana}]/iu
const MARKS_BEFORE = /^[[<(*_@“"'`¶\s]+/u
/** An opening bracket at the end, left over when its content was removed. */
const OPEN_BRACKET = /(?<=.)\s{0,4}[([]$/
/** "Ada_Finn", as bots write the names of those present. */
const JOINED = /^\p{Lu}\p{Ll}+(?:_\p{L}+)+$/u
const CLIENT_HOST = /@[\w.-]+(?:\/\w+)?$/
const MARKS_AFTER = /[\])>*_”"'`?,\s]{1,40}$/u
/** "Ada (Orla) Finn". */
const INNER = /\s[("“](\p{L}+)[)"”]\s/u
/** Characters that folding may change besides their case: all but printable ASCII, and the grave accent used as an apostrophe. */
const UNFOLDED = /[^ -_a-~]/
/** A word of letters only: there is nothing around it to remove. */
const PLAIN_WORD = /^[A-Za-z]{1,60}$/
/** "we're", "Don't": a contraction, not a name. */
const CONTRACTION = /['’](?:ve|re|ll|m|t|d)$/i
const ADDRESS = /http/i
/** "CAs", "RIRs": the plural of an acronym. */
const ACRONYMS = /^\p{Lu}{2,}s$/u
const DOCUMENT = /^(?:draft|rfc)\b/i
/** At least this many given names, and at most one other word, are several people's first names: "Ada Mark Ines Peter". */
const ROW = 4
/** The longest text that can still be a name, in characters. */
const LONGEST_NAME = 60

/** Lower case, without accents: the form in which names are compared. */
export function foldName(name: string): string {
  if (!UNFOLDED.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ı/g, 'i')
    .replace(/[’`]/g, "'")
    .toLowerCase()
}

/** Removes what surrounds a name in writing: brackets, stars, "@", titles and client suffixes. */
function tidyName(text: string): string {
  const bare = text.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '')
  return bare
    .replace(OPEN_BRACKET, '')
    .replace(CLIENT_SUFFIX, '')
    .replace(CLIENT_HOST, '')
    .replace(JOINED, (name) => name.replaceAll('_', ' '))
    .replace(TITLES, '')
    .replace(HONORIFICS, '')
    .trim()
}

/** True if the letters of `word` allow it in a personal name. */
export function isNameWord(word: string): boolean {
  return WORD.test(word) || INITIAL.test(word)
}

/** True for a lower-case particle inside a name: "van", "de", "bin". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** True if `word` is a common given name. A hint: many given names are ordinary words too. */
export function isGivenName(word: string): boolean {
  const low = foldName(word)
  // "Al" and "Ben" are given names too, but "al-Khatib" and "Ben-Ami" are not
  return GIVEN_NAMES.has(low.replace(/(?<!^(?:al|el|ben))-.*/, ''))
}

/** Whether the first word of `text` is a known given name. */
export const opensWithGivenName = (text: string): boolean => isGivenName(text.split(/\s/)[0] ?? '')

/**
 * Reads all of `text` as one personal name; null if its shape or its words speak against it. Any lower-case word may be a nick, and
 * any acronym initials: the caller must decide from the context whether they are a name.
 */
export function readName(text: string): Name | null {
  if (text.length > 2 * LONGEST_NAME) return null
  if (PLAIN_WORD.test(text)) return ADDRESS.test(text) ? null : readSingle(text)
  const name = tidyName(text)
  if (!name || name.length > LONGEST_NAME || NO_NAME.test(name)) return null
  if (UNFOLDED.test(name) && IDEOGRAPHIC.test(name.replace(/\s+/g, '')))
    return isOrganisation(name) || PHRASE.test(name) || NOT_NAMES.has(name)
      ? null
      : { text: name, form: 'ideographic' }
  const words = name.replace(INNER, ' $1 ').split(/\s+/)
  if (words.length === 1) return readSingle(name)
  if (isSmall(words)) return { text: name, form: 'nick' }
  return isFullName(words) && !isOrganisation(name) && !endsInEmployer(words)
    ? { text: name, form: 'full' }
    : null
}

/** The name that `text` is, tidied, if it is one in full (given and family name); otherwise an empty list. */
export function inFull(text: string): string[] {
  const name = readName(text.trim())
  return name?.form === 'full' ? [name.text] : []
}

/** Whether three words are a name followed by an employer ("Ada Finn Google"), unlike "Mary Ann Hughes". */
export function endsInEmployer(words: readonly string[]): boolean {
  const [, second = '', last = ''] = words
  return (
    words.length === 3 &&
    isOrganisation(last) &&
    WORD.test(second) &&
    second.length > 1 &&
    !isGivenName(second) &&
    !isParticle(second)
  )
}

/** "ada finn", "ada f", as hurried minutes write names. */
function isSmall(words: readonly string[]): boolean {
  const [first = '', last = ''] = words
  if (words.length !== 2 || !SMALL.test(first) || !isGivenName(first)) return false
  return SMALL_INITIAL.test(last) || (SMALL.test(last) && !NOT_NAMES.has(last))
}

function readSingle(word: string): Name | null {
  if (
    word.length < 2 ||
    DOCUMENT.test(word) ||
    NOT_NAMES.has(word.toLowerCase()) ||
    CONTRACTION.test(word) ||
    ACRONYMS.test(word) ||
    isOrganisation(word) ||
    isCompound(word)
  )
    return null
  if (INITIALS.test(word)) return { text: word, form: 'initials' }
  if (WORD.test(word)) return { text: word, form: 'single' }
  return NICK.test(word) && word.length <= 40 ? { text: word, form: 'nick' } : null
}

/** The last part of hyphenated words that are not names: "resource-oriented". */
const COMPOUND_ENDS = wordSet(`
  oriented based driven domain aware specific level wide free only side like ready related facing defined
`)

/** "storing-root": a form in "-ing" that is too long for a syllable of a name. */
const ACTIVITY = /\p{L}{4}ing$/u

/** "SIP-based". */
const ACRONYM_AND_WORD = /^\p{Lu}{2,}-\p{Ll}{3}/u

/** "Max-Age", "note-taker", "no-badge": joined words, one of which cannot be part of a name. */
function isCompound(word: string): boolean {
  const parts = word.includes('-') ? word.toLowerCase().split('-') : []
  return (
    COMPOUND_ENDS.has(parts.at(-1) ?? '') ||
    ACRONYM_AND_WORD.test(word) ||
    parts.some((part) => (NOT_NAMES.has(part) || ACTIVITY.test(part)) && !GIVEN_NAMES.has(part))
  )
}

/** Two to five words: capitalised ones, initials, particles inside; at least one that is a word and not an acronym. */
function isFullName(words: readonly string[]): boolean {
  if (words.length > 5) return false
  let strong = 0
  for (const [index, word] of words.entries()) {
    if (INITIAL.test(word)) continue
    // "Ben" and "Al" are particles and given names
    const isGiven = index === 0 && /^\p{Lu}/u.test(word) && isGivenName(word)
    if (!isGiven && PARTICLES.has(word.toLowerCase()) && words.length > index + 1) continue
    if (index > 0 && SUFFIXES.test(word)) continue
    if (CONTRACTION.test(word)) return false
    if (!WORD.test(word))
      return index === 0 && words.length > 1 && isGivenName(word) && isNameWord(words[1] ?? '')
    if (
      NOT_NAMES.has(word.toLowerCase()) &&
      !(index > 0 && word === 'Yang') &&
      // "Ada Young" is a name, but not "Young WG": the last word may not be an acronym
      !(
        index > 0 &&
        index === words.length - 1 &&
        /\p{Ll}/u.test(word) &&
        words.slice(0, index).every(isGivenName)
      )
    )
      return false
    if (index === 0 && /^\p{Lu}{4,}$/u.test(word) && !isGivenName(word)) return false
    strong++
  }
  const first = words[0] ?? ''
  if (isRow(words)) return false
  const capitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word))
  if (capitals.length > 1 && capitals.length * 2 >= words.length && !isGivenName(first)) return false
  return strong > 0 && (isNameWord(first) || PARTICLES.has(first))
}

/** True for the first names of several people; the last may have a family name: "Ada Mark Ines Peter Finn". */
export const isRow = (words: readonly string[]): boolean =>
  words.length >= ROW && words.filter(isGivenName).length >= Math.max(ROW, words.length - 1)

/** The first letters of the words of `name`, upper case: "Ines van Tol" gives "IVT". */
export function initialsOf(name: string): string {
  return foldName(name)
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase()
}
