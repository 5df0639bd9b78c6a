/** Finds names in running text: runs of capitalised words backed by the page or by a given name. */
import { nameWords } from '../../../../language/name-match.ts'
import {
  foldName,
  isGivenName,
  isNameWord,
  isParticle,
  isRow,
  type Name,
  type NameForm,
} from '../../../../language/names.ts'
import { readPersonName } from '../../../../language/person-names.ts'
import { isCommonWord } from '../../../../lexicon/common-words.ts'
import { NOT_NAMES } from '../../../../lexicon/not-names.ts'
import { isOrganisation } from '../../../../lexicon/organisations.ts'
import { ROLES_ABROAD } from '../../../../lexicon/roles.ts'
import { MEETING_VERBS } from '../../../../lexicon/verbs.ts'
import { memoizeByText } from '../../../../memoize.ts'
import { eachWord } from '../../../../patterns/matches.ts'
import type { Vocabulary } from '../../names/vocabulary.ts'

/** A name found in running text. */
export interface NameInText {
  /** Offsets into the text that was scanned. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: NameForm
  /** False if only its shape suggests that it is a name. */
  readonly sure: boolean
  /** True for "Ada's". */
  readonly possessive: boolean
}

/** The part of a word that may belong to a name. */
interface Shape {
  /** The word without an article before it and an "'s" after it. */
  readonly text: string
  /** Where that starts in the word. */
  readonly from: number
  readonly possessive: boolean
  /** True if it has the shape of a name. */
  readonly shaped: boolean
  /** A lower-case word, folded: a name only if the page uses it as one. Otherwise null. */
  readonly small: string | null
}

/** A word and its position. */
interface Token extends Shape {
  readonly start: number
  readonly end: number
}

/** A text and its words, split once, to be searched for names with one vocabulary after another. */
export interface Wording {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Words with what joins their parts; "’t" is one. */
const TOKEN =
  /(?:['’](?=t\s\p{Lu}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*(?:\.(?=[\p{L}\p{N}]|\s\p{Lu}))?(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*)?/gu
/** A lower-case word, without accents or other marks. */
const SMALL = /^[a-z]+$/
/** A word that may be a given name: not an acronym, nor an adverb that starts a sentence. */
const UNKNOWN_FIRST = /^\p{Lu}(?:\p{Ll}{2,}(?<!ly)|\.)$/u
/** Given names that on their own are acronyms ("ARI"), example persons or pronouns of other languages: the page must know them. */
const NEEDS_MORE = /^(?:\p{Lu}{2,}|Alice|Mallory|Trudy|Tor|Ella|Elle|Ela)$/u
/** "d’Ada": a French article or preposition before a name. */
const ELIDED = /^[dl]['’]\p{Lu}/u
const APOSTROPHE = /['’]/
const POSSESSIVE = /['’]s?$/u
/** "Tide.example": a company, as it calls itself. */
const DOMAIN = /\p{L}\.\p{Ll}{2,}$/u
const BEGINS_SMALL = /^\p{Ll}/u
/** All in capitals: "IETF". */
const ACRONYM = /^\p{Lu}{2,}$/u
/** "GitHub", "OAuth", "NOTICE": capitalisation that a single word of a name hardly has. */
const ODD_CAPITALS = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Lu}{5,}$/u
/** No name has more words. */
const LONGEST_RUN = 5

/** The part of a word that may belong to a name, cached: words recur. */
const shapeOf = memoizeByText(readShape)

/** Splits `text` into its words. Linear in its length. */
export function wordingOf(text: string): Wording {
  const tokens: Token[] = []
  eachWord(text, TOKEN, (word, at) => {
    const { text, from, possessive, shaped, small } = shapeOf(word)
    const start = at + from
    tokens.push({ text, from, possessive, shaped, small, start, end: start + text.length })
  })
  return { text, tokens }
}

function readShape(word: string): Shape {
  // most words are like this, and part of a name only if the page has a lower-case name
  if (SMALL.test(word))
    return { text: word, from: 0, possessive: false, shaped: isParticle(word), small: word }
  const from = ELIDED.test(word) && isGivenName(word.slice(2)) ? 2 : 0
  // "-dijo Ada-": the second of two dashes
  const raw = word.slice(from).replace(/-$/, '')
  const text = APOSTROPHE.test(raw) ? raw.replace(POSSESSIVE, '') : raw
  const shaped = isParticle(text) || (isNameWord(text) && !isOffice(text) && !DOMAIN.test(text))
  const small = BEGINS_SMALL.test(text) ? foldName(text) : null
  return { text, from, possessive: text !== raw, shaped, small }
}

/** The names of a text, in order. Linear in the number of its words. */
export function namesIn({ text, tokens }: Wording, vocabulary: Vocabulary): NameInText[] {
  const names: NameInText[] = []
  let run: Token[] = []
  for (const token of tokens) {
    const before = run.at(-1)
    const isOfRun =
      (token.shaped && !isArticle(token, before)) || (token.small !== null && vocabulary.isWhole(token.small))
    if (isOfRun && before && !before.possessive && isSpace(text, before.end, token.start)) run.push(token)
    else {
      if (run.length) names.push(...namesOfRun(run, text, vocabulary))
      const opens = isOfRun ? !isParticle(token.text) : isLinkedHandle(text, token)
      run = opens ? [token] : []
    }
  }
  if (run.length) names.push(...namesOfRun(run, text, vocabulary))
  return names
}

/** "IETF-Chef", "IAB-Vorsitzende": an office, not a name, though it is one word. */
const isOffice = (word: string) =>
  word.includes('-') && ROLES_ABROAD.has(word.toLowerCase().replace(/^.*-/, ''))

/** "stellte Ada Finn den Entwurf vor": an article, but not in "Ada den Tol" and "Ada van den Tol". */
const isArticle = ({ text }: Token, before: Token | undefined) =>
  /^de[mn]$/.test(text) && before !== undefined && !isParticle(before.text) && !isGivenName(before.text)

const isSpace = (text: string, from: number, to: number) => to === from + 1 && text[from] === ' '

/** "[[ada-finn]]", as wikis link to people. */
function isLinkedHandle(text: string, { text: word, start }: Token): boolean {
  if (text[start - 1] !== '[' || text[start - 2] !== '[') return false
  return /^\p{Ll}+-\p{Ll}+$/u.test(word) && isGivenName(word.split('-')[0] ?? '')
}

function namesOfRun(run: readonly Token[], text: string, vocabulary: Vocabulary): NameInText[] {
  if (isRow(run.map(({ text }) => text))) return []
  const names: NameInText[] = []
  let from = 0
  while (from < run.length) {
    const found = longestFrom(run, from, text, vocabulary)
    if (found) {
      names.push(withUnknownFirst(run, from, found, text, vocabulary) ?? found.name)
      from = found.next
    } else from++
  }
  if (!names.length) {
    const shape = shapeOnly(run, text)
    if (shape) names.push(shape)
  }
  return names
}

/** The longest name that starts with the word `from`, and where the run continues after it. */
function longestFrom(
  run: readonly Token[],
  from: number,
  text: string,
  vocabulary: Vocabulary,
): { name: NameInText; next: number } | null {
  const first = run[from]
  if (!first || isParticleAlone(first.text)) return null
  const given = isGivenName(nameWords(first.text)[0] ?? '')
  for (let next = Math.min(run.length, from + LONGEST_RUN); next > from; next--) {
    const last = run[next - 1]
    const isOne = next === from + 1
    if (!last || isOfPlace(run, from, next) || (!isOne && isParticleAlone(last.text))) continue
    const words = text.slice(first.start, last.end)
    const isVouched = isOne
      ? (given && !NEEDS_MORE.test(words)) || vocabulary.hasWord(words)
      : vocabulary.isFull(words) || (given && mayEnd(last.text, next - from))
    const name = isVouched ? readPersonName(words) : null
    if (name && name.form !== 'ideographic') return { name: nameInText(name, first, last, true), next }
  }
  return null
}

/** Can `word` be the last of a name of `count` words? */
const mayEnd = (word: string, count: number) =>
  !isOrdinary(word) && !(count > 2 && isCommonWord(word.toLowerCase()))

/** "van", "de", which neither start nor end a name; "Al" and "Ben" are names too. */
const isParticleAlone = (word: string) => isParticle(word) && !isNameWord(word)

/** "de", "von": what may stand before where somebody is from, as within a name. */
const OF = /^(?:von|de|del|da|do|du)$/

/** "Ada Finn von", "Ada Finn de Google": says where somebody is from, unless a given name comes before. */
function isOfPlace(run: readonly Token[], from: number, next: number): boolean {
  for (let at = from + 2; at < next; at++) {
    const word = run[at]?.text ?? ''
    if (!OF.test(word) || isGivenName(run[at - 1]?.text ?? '')) continue
    if (word === 'von' || isOrganisation(wordsOf(run.slice(at + 1, next)))) return true
  }
  return false
}

const wordsOf = (run: readonly Token[]) => run.map(({ text }) => text).join(' ')

/** `name` with the span from the word `first` to `last`. */
const nameInText = ({ text, form }: Name, first: Token, last: Token, sure: boolean): NameInText => ({
  start: first.start,
  end: last.end,
  text,
  form,
  sure,
  possessive: last.possessive,
})

/** "Quillon Li": only the family name is known, as the given name that it also is; the word before it belongs to it. */
function withUnknownFirst(
  run: readonly Token[],
  from: number,
  { name, next }: { name: NameInText; next: number },
  text: string,
  vocabulary: Vocabulary,
): NameInText | null {
  const first = run[from - 1]
  if (!first || from !== 1 || next !== run.length || name.form !== 'single') return null
  if (!UNKNOWN_FIRST.test(first.text) || isOrdinary(first.text) || vocabulary.hasWord(name.text)) return null
  const whole = readPersonName(text.slice(first.start, name.end))
  return whole?.form === 'full' ? { ...name, start: first.start, text: whole.text, form: 'full' } : null
}

/** True for a word that is seldom a family name: "Will Update the draft". */
const isOrdinary = (word: string) =>
  NOT_NAMES.has(word.toLowerCase()) || MEETING_VERBS.has(word.toLowerCase())

/** One to three capitalised words that nothing backs, with particles or without. */
function shapeOnly(all: readonly Token[], text: string): NameInText | null {
  const run = withoutOpening(all)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || !hasShape(run)) return null
  const name = readPersonName(text.slice(first.start, last.end))
  if (!name || name.form === 'nick' || name.form === 'ideographic') return null
  return nameInText(name, first, last, false)
}

/** "Herr Quillon Zefirov", "Wie Quillon Zefirov sagte". */
const OPENS_ABROAD = /^(?:Herrn?|Frau|Wie|Comme|Como|Señora?|Sra?|Senhora?|Madame|Monsieur)$/

/** "Then Quillon Zefirov", "IETF Chair Quillon Zefirov": the start of the sentence is not part of the name. */
function withoutOpening(run: readonly Token[]): readonly Token[] {
  const from = run.findIndex(
    ({ text }) => !ACRONYM.test(text) && !OPENS_ABROAD.test(text) && !NOT_NAMES.has(text.toLowerCase()),
  )
  return from > 0 && run.length - from >= 2 ? run.slice(from) : run
}

/** "Zu Beginn", "Den Entwurf": a German sentence begins so; particles of names stand within them. */
const OPENS_GERMAN = /^(?:Zu|De[mnrs])$/

function hasShape(run: readonly Token[]): boolean {
  const [first, second] = run
  if (!first || BEGINS_SMALL.test(first.text) || OPENS_GERMAN.test(first.text)) return false
  if (run.filter(({ text }) => !isParticle(text)).length > 3) return false
  if (!second) return !ODD_CAPITALS.test(first.text)
  return second.text !== 'von' && !run.some(({ text }) => ACRONYM.test(text))
}
