/**
 * The terms of a statement, for what no named cue covers: stems of its words ("=complet"), pairs of neighbours
 * ("=need more"), those among its first ("^send", "^<name> to") and the words of its heading ("#decision").
 * Names, numbers and addresses are told by their kind alone, so that no person, group or page can be known by them.
 */

/** As much of a statement is read, in characters: what it is shows in its beginning. */
const READ_MOST = 420
/** As many words count as its first. */
const FIRST = 3
/** As many words of a heading are read. */
const HEADING_WORDS = 8
/** What is left of a word has as many letters at least. */
const SHORTEST_STEM = 4
const ENDINGS = ['ing', 'ed', 'es', 's']
const TOKEN = /https?:\/\/\S+|\p{L}+(?:['’]\p{L}+)?|\d[\d.,]*|[?:!]/gu

/** What is asked for of a word: the terms it makes alone, among the first and in a heading, and those with the word after. */
interface TermsOfWord {
  alone?: string
  opening?: string
  heading?: string
  /** By the word after: the pair, and the pair that opens a statement. */
  readonly pairs: Map<string, string>
  readonly openingPairs: Map<string, string>
}

/** Terms by their first word: none has to be spelt out to be looked up. */
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

/** The words of a heading that statements under it are told apart by. `names`: parts of speakers' names, lower case. */
export function headingWords(heading: string, names: ReadonlySet<string>): readonly string[] {
  return tokensOf(heading.toLowerCase(), names).slice(0, HEADING_WORDS)
}

/**
 * The terms of `text`, which stands under a heading of the words `inHeading`; each once. `names`: parts of speakers' names,
 * lower case. `known`: the terms that are asked for; without it, all.
 */
export function termsOf(
  text: string,
  inHeading: readonly string[],
  names: ReadonlySet<string>,
  known: TermIndex | null,
): string[] {
  const tokens = tokensOf(text.slice(0, READ_MOST), names)
  const asked = known ?? indexTerms(allTerms(tokens, inHeading))
  const terms = new Set<string>()
  const add = (term: string | undefined) => {
    if (term !== undefined) terms.add(term)
  }
  let before: Readonly<TermsOfWord> | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const ofWord = asked.get(token)
    if (ofWord) add(ofWord.alone)
    if (before) add(before.pairs.get(token))
    if (ofWord && at < FIRST) add(ofWord.opening)
    before = ofWord
  }
  if (tokens.length > 1) add(asked.get(tokens[0] ?? '')?.openingPairs.get(tokens[1] ?? ''))
  for (const token of inHeading) add(asked.get(token)?.heading)
  return [...terms]
}

/** Every term that these words of a statement and of its heading can make. */
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

function tokensOf(text: string, names: ReadonlySet<string>): string[] {
  let before: string | undefined
  return (text.match(TOKEN) ?? []).map((token) => {
    before = kindOrStem(token, before, names)
    return before
  })
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** A capitalised word is a name, but where a sentence or what follows a colon begins with it. */
function kindOrStem(token: string, before: string | undefined, names: ReadonlySet<string>): string {
  if (token.startsWith('http')) return '<address>'
  if (isDigit(token.charCodeAt(0))) return '<number>'
  const small = token.toLowerCase()
  if (token === small) return stemOf(small.replace('’', "'"))
  if (token.length > 1 && token === token.toUpperCase()) return '<capitals>'
  if (names.has(small)) return '<name>'
  if (before !== undefined && before !== ':' && token.charAt(0) !== small.charAt(0)) return '<name>'
  return stemOf(small.replace('’', "'"))
}

/** The stems of the words that `text` writes small: those are words of the language, not names. */
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
