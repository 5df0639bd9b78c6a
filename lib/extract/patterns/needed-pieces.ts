/**
 * Derives from a regular expression's source the pieces of text that every match must contain: for
 * /\b(?:agreed|decided) to close\b/i, "agreed" or "decided", and "close". Method: Cox, "Regular expression matching with a trigram
 * index" (2012). Used at build time, for the prefilter.
 */
import { EDGE } from './automaton.ts'

/** In letters. Longer pieces add little. */
const LONGEST_PIECE = 7
/** This many letters before a group are prepended to each of its alternatives. With more, they alone would become the piece. */
const BEFORE_GROUP = 2
/** The rarest needs of an alternative are enough; more of them would exclude hardly any text. */
const MOST_NEEDS = 3

/** Letters, and the edges of words, from the most to the least common in running text. */
const BY_COMMONNESS = `${EDGE} etaoinshrdlucmfwypvbgkjqxz`

/** Pieces of which a text must contain at least one; `chance`: the probability that one is at a given position of running text. */
interface Need {
  readonly pieces: readonly string[]
  readonly chance: number
}

/** What one alternative of a pattern needs: the text must contain a piece from each of the lists. */
export type Way = readonly (readonly string[])[]

/**
 * For each top-level alternative of `pattern`, what a text must contain for it to match, rarest need first; null if some
 * alternative needs nothing. A piece is a single sign, or two to seven lower-case letters, with EDGE at the edges of words; of each
 * word in the pattern it is the part that is rarest in running text.
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

/** A part of a pattern: literal letters ('' for what matches no character), or a group or class and what it needs. */
type Part = string | { readonly needed: Need | null; readonly isSign?: boolean }

/** Stands for any other character, or the start of the text: a letter after it begins a word. */
const SIGN = ' '
const SIGN_LAST = /[^\w\0]$/

/** Opens a group that does not capture, or has a name. */
const OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/y
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y

class PatternReader {
  readonly #source: string
  /** From the position after an opening bracket to that of its closing bracket. */
  readonly #closings: ReadonlyMap<number, number>
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#closings = closingsIn(source)
  }

  /** Reads to the end of the group or pattern; what each alternative needs with the letters `before` and `after` around it. */
  ways(before: string, after: string): Need[][] {
    const ways = [this.#sequence(before, after)]
    while (this.#take('|')) ways.push(this.#sequence(before, after))
    return ways
  }

  /** The same as a single need: one of the rarest pieces of all alternatives; null if some alternative needs nothing. */
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

/** The closing bracket of each group: a map from the position after its opening bracket. */
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

/** Any digit counts as 0, as in the automaton. */
const DIGIT: Need = { pieces: ['0'], chance: 0.02 }

/** The need for one of these signs; null if there are letters or spaces among them, which every text contains. */
function oneOf(signs: string): Need | null {
  if (/[\p{L}\s]/u.test(signs)) return null
  const pieces = [...signs]
  if (!pieces.length) return null
  return { pieces, chance: pieces.reduce((sum, letter) => sum + chanceOf(letter), 0) }
}

/** A letter or sign at which a word ends or begins. */
const INNER_EDGE = /\w(?=[^\w\0])|[^\w\0](?=\w)/g
/** Letters and other characters, with the edges between and around them. */
const WORD = /\S+/g

/** The needs of the literal text `run`: for each of its words, the rarest piece. */
function needsOf(run: string): Need[] {
  const runs = run.replace(INNER_EDGE, `$&${EDGE}`).match(WORD) ?? []
  const words = runs.filter((word) => /[^\0]/.test(word))
  return words.flatMap((word) => {
    if (word.length < 2) return oneOf(word) ?? []
    return rarestPiece(word)
  })
}

/** Cache of `rarestPiece`: many patterns contain the same words. */
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

/** The probability of a piece at a position in running text, as if its letters were independent. */
function chanceOf(piece: string): number {
  let chance = 1
  for (const letter of piece) chance *= CHANCES.get(letter) ?? RAREST
  return chance
}
