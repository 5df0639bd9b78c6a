/**
 * What a pattern needs: every match of /\b(?:agreed|decided) to close\b/i contains "agreed" or "decided", and " to close".
 * Reads the pattern's source. Method: Cox, "Regular expression matching with a trigram index" (2012).
 */
import { EDGE } from './automaton.ts'

/** In letters. Longer pieces add little. */
const LONGEST_PIECE = 7
/** This many letters before a group are taken as the beginning of each of its alternatives: just a few, or they alone are the piece. */
const BEFORE_GROUP = 2
/** What an alternative needs beyond its rarest pieces adds nothing. */
const MOST_NEEDS = 3

/** Letters, and the edges of words, from the most to the least common in running text. */
const BY_COMMONNESS = `${EDGE} etaoinshrdlucmfwypvbgkjqxz`

/** Pieces of which one is needed; `chance`: the probability that running text contains one at a given position. */
interface Need {
  readonly pieces: readonly string[]
  readonly chance: number
}

/** One way to match a pattern: lists of pieces; the text must contain one from each list. */
export type Way = readonly (readonly string[])[]

/**
 * The ways to match `pattern`, its alternatives: every match needs everything that one of them needs, rarest first. Pieces are two to
 * seven letters, lower case, with an EDGE between letters and other characters and where the pattern requires it, or one other
 * character; for each word, the piece that other texts contain least often. Null if one of the ways needs nothing.
 */
export function neededPieces({ source }: RegExp): readonly Way[] | null {
  const ways = new PatternReader(source).ways('', '')
  if (ways.some((needs) => !needs.length)) return null
  return ways.map((needs) =>
    [...needs]
      .sort((one, other) => one.chance - other.chance)
      .slice(0, MOST_NEEDS)
      .map(({ pieces }) => pieces),
  )
}

/** What a part of a pattern is: letters that every match has there; nothing; or what a group or class needs, which may be a character. */
type Part = string | { readonly needed: Need | null; readonly isSign?: boolean }

/** Stands for any other character, or the start of the text: a letter after it begins a word. */
const SIGN = ' '
const SIGN_LAST = /[^\w\0]$/

/** Opens a group that does not capture, or has a name. */
const OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/y
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y

class PatternReader {
  readonly #source: string
  /** By the position after an opening bracket, the position of the bracket that closes the group. */
  readonly #closings: ReadonlyMap<number, number>
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#closings = closingsIn(source)
  }

  /** Reads up to the end of the group or the pattern, with `before` and `after` around it: what each alternative needs. */
  ways(before: string, after: string): Need[][] {
    const ways = [this.#sequence(before, after)]
    while (this.#take('|')) ways.push(this.#sequence(before, after))
    return ways
  }

  /** The same for all alternatives together: one of what each needs most, or null if one needs nothing. */
  #alternatives(before: string, after: string): Need | null {
    const rarest = this.ways(before, after).map((needs) =>
      needs.reduce<Need | null>((best, need) => (best && best.chance <= need.chance ? best : need), null),
    )
    if (!rarest.every((need) => need !== null)) return null
    const pieces = new Set(rarest.flatMap((need) => need.pieces))
    return { pieces: [...pieces], chance: rarest.reduce((sum, { chance }) => sum + chance, 0) }
  }

  #sequence(before: string, after: string): Need[] {
    const needs: Need[] = []
    let run = before
    const close = () => {
      needs.push(...needsOf(run))
      run = ''
    }
    while (!'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#part(run)
      if (part === '') continue
      const isSign = typeof part === 'string' ? SIGN_LAST.test(part) : part.isSign === true
      const wasSign = SIGN_LAST.test(run)
      const repeated = part === EDGE ? 'once' : this.#quantifier()
      if (typeof part === 'string' && repeated !== 'optional') run += part
      if (typeof part === 'string' && repeated === 'once') continue
      close()
      if (typeof part !== 'string' && part.needed && repeated !== 'optional') needs.push(part.needed)
      if (isSign && (wasSign || repeated !== 'optional')) run = SIGN
    }
    if (run) run += after
    close()
    return needs
  }

  /** A letter, an EDGE, or '' for what matches between letters; or a group or class, preceded by `run`. */
  #part(run: string): Part {
    if (this.#take('^')) return SIGN
    if (this.#take('$')) return ''
    if (this.#take('\\')) return this.#escape()
    if (this.#take('[')) return this.#characterClass()
    if (this.#take('(')) return this.#group(run)
    const letter = this.#source[this.#at++] ?? ''
    return letter === '.' ? { needed: null } : letter.toLowerCase()
  }

  #escape(): Part {
    const letter = this.#source[this.#at++] ?? ''
    if (letter === 'b') return EDGE
    if (letter === 'B') return ''
    if (/[^\p{L}\p{N}]/u.test(letter)) return letter
    if (letter === 'd') return { needed: DIGIT }
    if (letter === 'W' || letter === 's') return { needed: null, isSign: true }
    if (/[pPu]/.test(letter) && this.#take('{')) this.#at = this.#source.indexOf('}', this.#at) + 1
    else if (letter === 'u') this.#at += 4
    else if (letter === 'x') this.#at += 2
    else if (letter === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1
    return { needed: null }
  }

  /** A class needs one of its letters, if it only lists them. */
  #characterClass(): Part {
    const start = this.#at
    while (this.#at < this.#source.length && !this.#take(']'))
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const letters = this.#source.slice(start, this.#at - 1)
    const isSign = !/^\^|\w/.test(letters.replaceAll('\\s', ''))
    return { needed: /[\^\\-]/.test(letters) ? null : oneOf(letters.toLowerCase()), isSign }
  }

  #group(run: string): Part {
    const closing = this.#closings.get(this.#at) ?? this.#source.length
    const looksAround = /[=!]$/.test(this.#read(OPENING))
    const before = looksAround ? '' : run.slice(-BEFORE_GROUP)
    const after = this.#source.startsWith('\\b', closing + 1) ? EDGE : ''
    const needed = this.#alternatives(before, after)
    this.#at++
    return looksAround ? '' : { needed }
  }

  #quantifier(): 'once' | 'optional' | 'several' {
    const text = this.#read(QUANTIFIER)
    if (!text) return 'once'
    return /^(?:[*?]|\{0)/.test(text) ? 'optional' : 'several'
  }

  /** What `pattern` (sticky) matches here; reading continues after it. */
  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const text = pattern.exec(this.#source)?.[0] ?? ''
    this.#at += text.length
    return text
  }

  #take(letter: string): boolean {
    if (this.#source[this.#at] !== letter) return false
    this.#at++
    return true
  }
}

/** By the position after each opening bracket of `source`, the position of the bracket that closes its group. */
function closingsIn(source: string): Map<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]
    if (letter === '\\') at++
    else if (letter === '[' || letter === ']') inClass = letter === '['
    else if (!inClass && letter === '(') open.push(at + 1)
    else if (!inClass && letter === ')') closings.set(open.pop() ?? 0, at)
  }
  return closings
}

/** Which digit it is says nothing: a text that has one has others. */
const DIGIT: Need = { pieces: ['0'], chance: 0.02 }

/** One of these characters is needed; letters and spaces, which occur in every text, say nothing. */
function oneOf(signs: string): Need | null {
  if (/[\p{L}\s]/u.test(signs)) return null
  const pieces = [...signs]
  if (!pieces.length) return null
  return { pieces, chance: pieces.reduce((sum, letter) => sum + chanceOf(letter), 0) }
}

/** A letter before another character, or the other way round. */
const INNER_EDGE = /\w(?=[^\w\0])|[^\w\0](?=\w)/g
/** Letters and other characters, with the edges between and around them. */
const WORD = /\S+/g

/** What the letters `run` need: for each of their words, the piece that other texts contain least often. */
function needsOf(run: string): Need[] {
  const runs = run.replace(INNER_EDGE, `$&${EDGE}`).match(WORD) ?? []
  const words = runs.filter((word) => /[^\0]/.test(word))
  return words.flatMap((word) => {
    if (word.length < 2) return oneOf(word) ?? []
    return rarestPiece(word)
  })
}

/** The result of `rarestPiece` for each word: many patterns list the same ones. */
const rarest = new Map<string, Need>()

/** The piece of `word` that running text contains least often. */
function rarestPiece(word: string): Need {
  const known = rarest.get(word)
  if (known) return known
  let need: Need = { pieces: [], chance: Number.POSITIVE_INFINITY }
  for (let end = Math.min(LONGEST_PIECE, word.length); end <= word.length; end++) {
    const piece = word.slice(Math.max(0, end - LONGEST_PIECE), end)
    const chance = chanceOf(piece)
    if (chance < need.chance) need = { pieces: [piece], chance }
  }
  rarest.set(word, need)
  return need
}

/** The rough probability of a letter at a position in running text, by Zipf's law. Anything but a letter counts as the rarest. */
const CHANCES = new Map([...BY_COMMONNESS].map((letter, rank) => [letter, 0.17 / (rank + 1)]))
const RAREST = 0.17 / BY_COMMONNESS.length

/** The probability of a piece there, as if its letters were independent. */
function chanceOf(piece: string): number {
  let chance = 1
  for (const letter of piece) chance *= CHANCES.get(letter) ?? RAREST
  return chance
}
