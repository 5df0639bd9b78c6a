/**
 * The terms of a statement, for what no named cue covers: stems of its words ("=complet"), pairs of neighbours
 * ("=need more"), those among its first ("^send", "^<name> to") and the words of its heading ("#decision").
 * Names, numbers and addresses are represented only by their kind, so that no person, group or page can be recognised by them.
 */

/** How much of a statement is read, in characters: what it is shows at its beginning. */
const READ_MOST = 420
/** How many words count as its first. */
const FIRST = 3
/** How many words of a heading are read. */
const HEADING_WORDS = 8
/** The minimum number of letters in a stem. */
const SHORTEST_STEM = 4
const ENDINGS = ['ing', 'ed', 'es', 's']
const TOKEN = /https?:\/\/\S+|\p{L}+(?:['’]\p{L}+)?|\d[\d.,]*|[?:!]/gu

/** The known terms that start with a word: of the word alone, as one of the first, in a heading, and with the next word. */
interface TermsOfWord {
  alone?: string
  opening?: string
  heading?: string
  /** By the next word: the pair, and the pair that opens a statement. */
  readonly pairs: Map<string, string>
  readonly openingPairs: Map<string, string>
}

/** Terms by their first word, so that a lookup need not build the term's name. */
export type TermIndex = ReadonlyMap<string, Readonly<TermsOfWord>>

/** Indexes `terms`. */
export function indexTerms(terms: Iterable<string>): TermIndex {
  const index = new Map<string, TermsOfWord>()
  for (const term of terms) {
    const [first = '', second] = term.slice(1).split(' ')
    const ofWord: TermsOfWord = index.get(first) ?? { pairs: new Map(), openingPairs: new Map() }
    index.set(first, ofWord)
    const mark = term.charAt(0)
    if (second) (mark === '^' ? ofWord.openingPairs : ofWord.pairs).set(second, term)
    else if (mark === '=') ofWord.alone = term
    else if (mark === '^') ofWord.opening = term
    else ofWord.heading = term
  }
  return index
}

/** A word of a statement as used in terms: its stem or its kind, and the known terms that start with it. */
interface Word {
  readonly text: string
  readonly asked: Readonly<TermsOfWord> | undefined
}

/** Reads the terms of a page's statements; its words, which recur, are each examined once. */
export class TermReader {
  readonly #names: ReadonlySet<string>
  readonly #known: TermIndex | null
  /** Caches for words at the start of a sentence, which a capital does not make a name, and for other words. */
  readonly #opening = new Map<string, Word>()
  readonly #within = new Map<string, Word>()

  /** `names`: parts of speakers' names, lower case. `known`: the terms that are needed; null for all. */
  constructor(names: ReadonlySet<string>, known: TermIndex | null) {
    this.#names = names
    this.#known = known
  }

  /** The words of a heading that distinguish the statements under it. */
  headingWords(heading: string): readonly string[] {
    return this.#wordsOf(heading.toLowerCase())
      .slice(0, HEADING_WORDS)
      .map(({ text }) => text)
  }

  /** The terms of `text`, which is under a heading with the words `inHeading`; each once. */
  termsOf(text: string, inHeading: readonly string[]): string[] {
    const words = this.#wordsOf(text.slice(0, READ_MOST))
    if (this.#known) return askedTerms(words, inHeading, this.#known)
    const all = indexTerms(
      allTerms(
        words.map((word) => word.text),
        inHeading,
      ),
    )
    return askedTerms(
      words.map((word) => ({ text: word.text, asked: all.get(word.text) })),
      inHeading,
      all,
    )
  }

  #wordsOf(text: string): Word[] {
    let opens = true
    return (text.match(TOKEN) ?? []).map((token) => {
      const word = this.#read(token, opens)
      opens = word.text === ':'
      return word
    })
  }

  #read(token: string, opens: boolean): Word {
    const words = opens ? this.#opening : this.#within
    const known = words.get(token)
    if (known) return known
    const text = kindOrStem(token, opens, this.#names)
    const word = { text, asked: this.#known?.get(text) }
    words.set(token, word)
    return word
  }
}

/** The known terms of `words` and of the words of their heading. */
function askedTerms(words: readonly Word[], inHeading: readonly string[], known: TermIndex): string[] {
  const terms = new Set<string>()
  const add = (term: string | undefined) => {
    if (term !== undefined) terms.add(term)
  }
  let before: Word['asked']
  for (let at = 0; at < words.length; at++) {
    const { text, asked } = words[at] as Word
    if (asked) add(asked.alone)
    if (before) add(before.pairs.get(text))
    if (asked && at < FIRST) add(asked.opening)
    before = asked
  }
  if (words.length > 1) add(words[0]?.asked?.openingPairs.get(words[1]?.text ?? ''))
  for (const word of inHeading) add(known.get(word)?.heading)
  return [...terms]
}

/** Every term that these words of a statement and its heading can make. */
function allTerms(tokens: readonly string[], inHeading: readonly string[]): string[] {
  const pairs = tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)
  return [
    ...tokens.map((token) => `=${token}`),
    ...pairs.map((pair) => `=${pair}`),
    ...tokens.map((token) => `^${token}`),
    ...pairs.map((pair) => `^${pair}`),
    ...inHeading.map((token) => `#${token}`),
  ]
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** A capitalised word is a name, unless a sentence or the text after a colon begins with it. */
function kindOrStem(token: string, opens: boolean, names: ReadonlySet<string>): string {
  if (token.startsWith('http')) return '<address>'
  if (isDigit(token.charCodeAt(0))) return '<number>'
  const small = token.toLowerCase()
  if (token === small) return stemOf(small.replace('’', "'"))
  if (token.length > 1 && token === token.toUpperCase()) return '<capitals>'
  if (names.has(small)) return '<name>'
  if (!opens && token.charAt(0) !== small.charAt(0)) return '<name>'
  return stemOf(small.replace('’', "'"))
}

/** The stems of the words that `text` writes in lower case: those are words of the language, not names. */
export function plainStems(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/(?<!\p{L})\p{Ll}[\p{Ll}'’]*/gu)].map(([word]) => stemOf(word.replace('’', "'"))),
  )
}

function stemOf(word: string): string {
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
      return word.slice(0, -ending.length)
  return word
}
