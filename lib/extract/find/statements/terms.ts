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

/** Terms by their mark, first word and second word ('' where there is none): none has to be spelt out to be looked up. */
export type TermIndex = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>

/** Indexes `terms`. */
export function indexTerms(terms: Iterable<string>): TermIndex {
  const index = new Map<string, Map<string, Map<string, string>>>()
  for (const term of terms) {
    const [first = '', second = ''] = term.slice(1).split(' ')
    const ofMark = index.get(term.charAt(0)) ?? new Map<string, Map<string, string>>()
    const ofFirst = ofMark.get(first) ?? new Map<string, string>()
    index.set(term.charAt(0), ofMark.set(first, ofFirst.set(second, term)))
  }
  return index
}

/**
 * The terms of `text`, which stands under `heading`; each once. `names`: parts of speakers' names, lower case.
 * `known`: the terms that are asked for; without it, all.
 */
export function termsOf(
  text: string,
  heading: string,
  names: ReadonlySet<string>,
  known: TermIndex | null,
): string[] {
  const tokens = tokensOf(text.slice(0, READ_MOST), names)
  const terms = new Set<string>()
  const add = (mark: string, first: string, second = '') => {
    const term = known
      ? known.get(mark)?.get(first)?.get(second)
      : `${mark}${first}${second ? ` ${second}` : ''}`
    if (term) terms.add(term)
  }
  for (const [at, token] of tokens.entries()) {
    add('=', token)
    if (at > 0) add('=', tokens[at - 1] ?? '', token)
    if (at < FIRST) add('^', token)
  }
  if (tokens.length > 1) add('^', tokens[0] ?? '', tokens[1])
  for (const token of tokensOf(heading.toLowerCase(), names).slice(0, HEADING_WORDS)) add('#', token)
  return [...terms]
}

function tokensOf(text: string, names: ReadonlySet<string>): string[] {
  const tokens: string[] = []
  for (const token of text.match(TOKEN) ?? []) tokens.push(kindOrStem(token, tokens.at(-1), names))
  return tokens
}

/** A capitalised word is a name, but where a sentence or what follows a colon begins with it. */
function kindOrStem(token: string, before: string | undefined, names: ReadonlySet<string>): string {
  if (token.startsWith('http')) return '<address>'
  if (/^\d/.test(token)) return '<number>'
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
