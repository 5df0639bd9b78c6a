/**
 * What a pattern needs: every match of /\b(?:agreed|decided) to close\b/i holds "agreed" or "decided", and " to close".
 * Reads the pattern's source. Method: Cox, "Regular expression matching with a trigram index" (2012).
 */
import { EDGE } from './automaton.ts'

/** In letters. Longer pieces tell little more. */
const LONGEST_PIECE = 7
/** As many letters before a group are taken for the beginning of each alternative of it: few, or they alone are the piece. */
const BEFORE_GROUP = 2
/** What a way to match needs beyond its rarest pieces tells no more. */
const MOST_NEEDS = 3

/** Letters, and the edges of words, from the commonest in running text to the rarest. */
const BY_COMMONNESS = `${EDGE} etaoinshrdlucmfwypvbgkjqxz`

/** Pieces of which one is needed; `chance`: how likely running text holds one at a place. */
interface Need {
  readonly pieces: readonly string[]
  readonly chance: number
}

/** One way to match a pattern: lists of pieces, of each of which the text must hold one. */
export type Way = readonly (readonly string[])[]

/**
 * The ways to match `pattern`, its alternatives: every match needs all that one of them needs, the rarest first. Pieces are two to seven
 * letters, lower case, with an EDGE between letters and signs and where the pattern says so, or one sign; of each word the
 * one that other texts hold least often. Null where a way needs none.
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

/** What a part of a pattern is: letters that every match holds there; nothing; or what a group or class needs. */
type Part = string | { readonly needed: Need | null }

class PatternReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** Reads up to the end of the group or the pattern, with `before` and `after` around it: what each alternative needs. */
  ways(before: string, after: string): Need[][] {
    const ways = [this.sequence(before, after)]
    while (this.take('|')) ways.push(this.sequence(before, after))
    return ways
  }

  /** The same of all alternatives together: one of what each needs most, or null where one needs nothing. */
  private alternatives(before: string, after: string): Need | null {
    const rarest = this.ways(before, after).map((needs) =>
      needs.reduce<Need | null>((best, need) => (best && best.chance <= need.chance ? best : need), null),
    )
    if (!rarest.every((need) => need !== null)) return null
    const pieces = new Set(rarest.flatMap((need) => need.pieces))
    return { pieces: [...pieces], chance: rarest.reduce((sum, { chance }) => sum + chance, 0) }
  }

  private sequence(before: string, after: string): Need[] {
    const needs: Need[] = []
    let run = before
    const close = () => {
      needs.push(...needsOf(run))
      run = ''
    }
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const part = this.part(run)
      if (part === '') continue
      const repeated = part === EDGE ? 'once' : this.quantifier()
      if (typeof part === 'string') {
        if (repeated !== 'optional') run += part
        if (repeated !== 'once') close()
      } else {
        close()
        if (part.needed && repeated !== 'optional') needs.push(part.needed)
      }
    }
    if (run) run += after
    close()
    return needs
  }

  /** A letter, an EDGE, or '' for what matches between letters; or a group or class, before which `run` stands. */
  private part(run: string): Part {
    if (/[\^$]/.test(this.source[this.at] ?? '')) return this.skip(1)
    if (this.take('\\')) return this.escape()
    if (this.take('[')) return this.characterClass()
    if (this.take('(')) return this.group(run)
    const letter = this.source[this.at++] ?? ''
    return letter === '.' ? { needed: null } : letter.toLowerCase()
  }

  private skip(length: number): '' {
    this.at += length
    return ''
  }

  private escape(): Part {
    const letter = this.source[this.at++] ?? ''
    if (letter === 'b') return EDGE
    if (letter === 'B') return ''
    if (/[^\p{L}\p{N}]/u.test(letter)) return letter
    if (letter === 'd') return { needed: DIGIT }
    if (/[pPu]/.test(letter) && this.take('{')) this.at = this.source.indexOf('}', this.at) + 1
    else if (letter === 'u') this.at += 4
    else if (letter === 'x') this.at += 2
    else if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1
    return { needed: null }
  }

  /** A class needs one of its letters, where it only lists them. */
  private characterClass(): Part {
    const start = this.at
    while (this.at < this.source.length && !this.take(']')) this.at += this.source[this.at] === '\\' ? 2 : 1
    const letters = this.source.slice(start, this.at - 1)
    return { needed: /[\^\\-]/.test(letters) ? null : oneOf(letters.toLowerCase()) }
  }

  private group(run: string): Part {
    const [opening = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at)) ?? []
    this.at += opening.length
    const looksAround = /[=!]$/.test(opening)
    const before = looksAround ? '' : run.slice(-BEFORE_GROUP)
    const after = this.source.startsWith('\\b', this.endOfGroup() + 1) ? EDGE : ''
    const needed = this.alternatives(before, after)
    this.at++
    return looksAround ? '' : { needed }
  }

  /** Where the bracket stands that closes the group. */
  private endOfGroup(): number {
    let depth = 1
    let inClass = false
    for (let at = this.at; at < this.source.length; at++) {
      const letter = this.source[at]
      if (letter === '\\') at++
      else if (letter === '[' || letter === ']') inClass = letter === '['
      else if (!inClass && letter === '(') depth++
      else if (!inClass && letter === ')' && --depth === 0) return at
    }
    return this.source.length
  }

  private quantifier(): 'once' | 'optional' | 'several' {
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return 'once'
    const [text = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? []
    this.at += text.length
    if (!text) return 'once'
    return /^(?:[*?]|\{0)/.test(text) ? 'optional' : 'several'
  }

  private take(letter: string): boolean {
    if (this.source[this.at] !== letter) return false
    this.at++
    return true
  }
}

/** Which digit it is tells nothing: a text that has one has others. */
const DIGIT: Need = { pieces: ['0'], chance: 0.02 }

/** One of these signs is needed; letters and spaces, which stand in every text, tell nothing. */
function oneOf(signs: string): Need | null {
  if (/[\p{L}\s]/u.test(signs)) return null
  const pieces = [...signs]
  if (!pieces.length) return null
  return { pieces, chance: pieces.reduce((sum, letter) => sum + chanceOf(letter), 0) }
}

/** A letter before a sign, or a sign before a letter. */
const INNER_EDGE = /\w(?=[^\w\0])|[^\w\0](?=\w)/g
/** Letters and signs, with the edges among and around them. */
const WORD = /\S+/g

/** What the letters `run` need: of each of their words, the piece that other texts hold least often. */
function needsOf(run: string): Need[] {
  const runs = run.replace(INNER_EDGE, `$&${EDGE}`).match(WORD) ?? []
  const words = runs.filter((word) => /[^\0]/.test(word))
  return words.flatMap((word) => {
    if (word.length < 2) return oneOf(word) ?? []
    const length = Math.min(LONGEST_PIECE, word.length)
    const pieces = Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length))
    const rarest = pieces.reduce((best, piece) => (chanceOf(piece) < chanceOf(best) ? piece : best))
    return { pieces: [rarest], chance: chanceOf(rarest) }
  })
}

/** How likely a piece is at a place in running text, roughly: letters by Zipf's law, as if they were independent. */
function chanceOf(piece: string): number {
  let chance = 1
  for (let at = 0; at < piece.length; at++) {
    const rank = BY_COMMONNESS.indexOf(piece.charAt(at))
    chance *= 0.17 / (rank < 0 ? BY_COMMONNESS.length : rank + 1)
  }
  return chance
}
