/**
 * What a pattern needs: every match of /\b(?:agreed|decided) to close\b/i holds a piece of "agreed" or one of "decided",
 * and one of "close". Reads the pattern's source. Method: Cox, "Regular expression matching with a trigram index" (2012).
 */

/** In letters. Longer pieces tell little more. */
export const LONGEST_PIECE = 4
/** What a way to match needs beyond its rarest pieces tells no more. */
const MOST_NEEDS = 3

/** Letters from the commonest in running text to the rarest. */
const BY_COMMONNESS = ' etaoinshrdlucmfwypvbgkjqxz'

/** Pieces of which one is needed; `chance`: how likely running text holds one at a place. */
interface Need {
  readonly pieces: readonly string[]
  readonly chance: number
}

/** One way to match a pattern: lists of pieces, of each of which the text must hold one. */
export type Way = readonly (readonly string[])[]

/**
 * The ways to match `pattern`, its alternatives: every match needs all that one of them needs. Pieces are two to four
 * letters, lower case, or one sign, of each word those that other texts hold least often. Null where a way needs none.
 */
export function neededPieces({ source }: RegExp): readonly Way[] | null {
  const ways = new PatternReader(source).ways()
  if (ways.some((needs) => !needs.length)) return null
  return ways.map((needs) =>
    [...needs]
      .sort((one, other) => one.chance - other.chance)
      .slice(0, MOST_NEEDS)
      .map(({ pieces }) => pieces),
  )
}

class PatternReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** Reads up to the end of the group (or the pattern): what each of its alternatives needs. */
  ways(): Need[][] {
    const ways = [this.sequence()]
    while (this.take('|')) ways.push(this.sequence())
    return ways
  }

  /** Reads up to the end of the group: what all its alternatives together need, or null where one needs nothing. */
  private alternatives(): Need | null {
    const rarest = this.ways().map((needs) =>
      needs.reduce<Need | null>((best, need) => (best && best.chance <= need.chance ? best : need), null),
    )
    if (!rarest.every((need) => need !== null)) return null
    const pieces = new Set(rarest.flatMap((need) => need.pieces))
    return { pieces: [...pieces], chance: rarest.reduce((sum, { chance }) => sum + chance, 0) }
  }

  private sequence(): Need[] {
    const needs: Need[] = []
    let run = ''
    const close = (need: Need | null = null) => {
      needs.push(...ofWord(run), ...(need ? [need] : []))
      run = ''
    }
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const part = this.part()
      if (part === 'nothing') continue
      const repeated = this.quantifier()
      const isLetter = typeof part === 'string'
      if (isLetter && repeated !== 'optional') run += part
      if (!isLetter) close(repeated === 'optional' ? null : part.needed)
      else if (repeated !== 'once') close()
    }
    close()
    return needs
  }

  /** A letter; a group or class with what it needs; or "nothing" for what matches between letters. */
  private part(): string | { needed: Need | null } {
    if (/[\^$]/.test(this.source[this.at] ?? '')) return this.skip(1)
    if (this.take('\\')) return this.escape()
    if (this.take('[')) return this.characterClass()
    if (this.take('(')) return this.group()
    const letter = this.source[this.at++] ?? ''
    return letter === '.' ? { needed: null } : letter.toLowerCase()
  }

  private skip(length: number): 'nothing' {
    this.at += length
    return 'nothing'
  }

  private escape(): string | { needed: Need | null } {
    const letter = this.source[this.at++] ?? ''
    if (/[bB]/.test(letter)) return 'nothing'
    if (/[^\p{L}\p{N}]/u.test(letter)) return letter
    if (letter === 'd') return { needed: oneOf('0123456789') }
    if (/[pPu]/.test(letter) && this.take('{')) this.at = this.source.indexOf('}', this.at) + 1
    else if (letter === 'u') this.at += 4
    else if (letter === 'x') this.at += 2
    else if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1
    return { needed: null }
  }

  /** A class needs one of its letters, where it only lists them. */
  private characterClass(): { needed: Need | null } {
    const start = this.at
    while (this.at < this.source.length && !this.take(']')) this.at += this.source[this.at] === '\\' ? 2 : 1
    const letters = this.source.slice(start, this.at - 1)
    return { needed: /[\^\\-]/.test(letters) ? null : oneOf(letters.toLowerCase()) }
  }

  private group(): 'nothing' | { needed: Need | null } {
    const [opening = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at)) ?? []
    this.at += opening.length
    const needed = this.alternatives()
    this.at++
    return /[=!]$/.test(opening) ? 'nothing' : { needed }
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

/** One of these signs is needed; letters and spaces, which stand in every text, tell nothing. */
function oneOf(signs: string): Need | null {
  if (/[\p{L}\s]/u.test(signs)) return null
  const pieces = [...signs]
  if (!pieces.length) return null
  return { pieces, chance: pieces.reduce((sum, letter) => sum + chanceOf(letter), 0) }
}

/** As many pieces of one word are asked for: two tell "consensus" from "conserve". */
const PIECES_OF_WORD = 2

/** What a word needs: the pieces of it that other texts hold least often. */
function ofWord(word: string): Need[] {
  const sign = word.length < 2 ? oneOf(word) : null
  if (word.length < 2) return sign ? [sign] : []
  const length = Math.min(LONGEST_PIECE, word.length)
  const needs: Need[] = []
  for (let at = 0; at + length <= word.length; at++) {
    const piece = word.slice(at, at + length)
    needs.push({ pieces: [piece], chance: chanceOf(piece) })
  }
  return needs.sort((one, other) => one.chance - other.chance).slice(0, PIECES_OF_WORD)
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
