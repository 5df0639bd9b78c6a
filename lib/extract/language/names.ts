/** The shape of personal names, of every origin. Knows letters and words, not the page around them. */
import { NOT_NAMES } from '../lexicon/not-names.ts'
import { isOrganisation } from '../lexicon/organisations.ts'

/**
 * full: two words or more; single: one capitalised word; initials: two to four capitals;
 * nick: lower case or mixed, as in chats and mailing lists; ideographic: Chinese, Japanese or Korean letters.
 */
export type NameForm = 'full' | 'single' | 'initials' | 'nick' | 'ideographic'

export interface Name {
  /** The name without titles, client suffixes and marks around it. */
  readonly text: string
  readonly form: NameForm
}

const PARTICLES = new Set(
  'van von der den de del della di da do dos das du des la le ten ter te zu zur bin ibn ben al el y e st st.'.split(
    ' ',
  ),
)
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|phd|ph\.d)\.?$/i
const TITLES = /^(?:mr|mrs|ms|dr|prof|professor|sir)\.?\s+/i
/** A capitalised word of a name: Lee, O'Neill, Saint-Clair, McTavish, StJohn, Łukasz. */
const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*$/u
const INITIAL = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u
const INITIALS = /^\p{Lu}{2,4}$/u
const NICK = /^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*$/i
const IDEOGRAPHIC =
  /^[\p{Script=Han}々〆ヶ・\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]{1,12}$/u
/** What conference clients add to a participant's name: "_web_219", "_mobile_3". */
const CLIENT_SUFFIX = /_(?:web|mobile|app|ios|android|desktop)(?:_\d+)?$/i

/** Removes what surrounds a name in writing: brackets, stars, "@", titles and client suffixes. */
export function tidyName(text: string): string {
  return text
    .trim()
    .replace(/^[[<(*_@“"'`]+|[\])>*_”"'`]+$/gu, '')
    .replace(CLIENT_SUFFIX, '')
    .replace(TITLES, '')
    .trim()
}

/** True where `word` could stand in a personal name by its letters. */
export function isNameWord(word: string): boolean {
  return WORD.test(word) || INITIAL.test(word)
}

/**
 * Reads all of `text` as one personal name. Null where its shape or its words speak against it.
 * A nick or initials are names only where the place they stand in says so: the caller judges that.
 */
export function readName(text: string): Name | null {
  const name = tidyName(text)
  if (!name || name.length > 60 || /\d{3}|https?|\p{Extended_Pictographic}/iu.test(name)) return null
  if (IDEOGRAPHIC.test(name.replace(/\s+/g, ''))) return { text: name, form: 'ideographic' }
  const words = name.split(/\s+/)
  if (words.length === 1) return readSingle(name)
  return isFullName(words) && !isOrganisation(name) ? { text: name, form: 'full' } : null
}

function readSingle(word: string): Name | null {
  if (NOT_NAMES.has(word.toLowerCase()) || isOrganisation(word)) return null
  if (INITIALS.test(word)) return { text: word, form: 'initials' }
  if (WORD.test(word) && word.length > 1) return { text: word, form: 'single' }
  return NICK.test(word) && word.length > 1 ? { text: word, form: 'nick' } : null
}

function isFullName(words: readonly string[]): boolean {
  if (words.length > 5) return false
  let strong = 0
  for (const [index, word] of words.entries()) {
    if (INITIAL.test(word)) continue
    if (index > 0 && (PARTICLES.has(word.toLowerCase()) || SUFFIXES.test(word))) continue
    if (PARTICLES.has(word.toLowerCase()) && WORD.test(words[index + 1] ?? '')) continue
    if (!WORD.test(word) || NOT_NAMES.has(word.toLowerCase())) return false
    if (/^\p{Lu}{3,}$/u.test(word) && index === 0) return false
    strong++
  }
  return strong > 0
}
