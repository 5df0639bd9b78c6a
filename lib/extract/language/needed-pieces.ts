/**
 * What a pattern needs: every match of /\b(?:agreed|decided) to\b/i holds "agreed" or "decided". Reads the pattern's
 * source. Method: Cox, "Regular expression matching with a trigram index" (2012).
 */

/** Shorter pieces stand in almost every text; longer ones tell no more. */
const SHORTEST = 2
const LONGEST = 4

/** Letters from the commonest in running text to the rarest. */
const BY_COMMONNESS = ' etaoinshrdlucmfwypvbgkjqxz'

/** One of these pieces is needed; `chance`: how likely running text holds one at a place. Null: none is needed. */
type Needed = { readonly pieces: readonly string[]; readonly chance: number } | null

/**
 * Pieces of two to four letters, lower case, of which every match of `pattern` holds at least one; null where there are
 * none such. Of each word it is the piece that other texts hold least often.
 */
export function neededPieces({ source }: RegExp): readonly string[] | null {
  return new PatternReader(source).alternatives()?.pieces ?? null
}

class PatternReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** Reads up to the end of the group (or the pattern): what all its alternatives together need. */
  alternatives(): Needed {
    const needs = [this.sequence()]
    while (this.take('|')) needs.push(this.sequence())
    const pieces = new Set<string>()
    let chance = 0
    for (const needed of needs) {
      if (!needed) return null
      for (const piece of needed.pieces) pieces.add(piece)
      chance += needed.chance
    }
    return { pieces: [...pieces], chance }
  }

  private sequence(): Needed {
    let best: Needed = null
    let run = ''
    const close = (needed: Needed = null) => {
      for (const candidate of [run.length < SHORTEST ? null : ofWord(run), needed])
        best = better(best, candidate)
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
    return best
  }

  /** A letter; a group or class with what it needs; or "nothing" for what matches between letters. */
  private part(): string | { needed: Needed } {
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

  private escape(): string | { needed: Needed } {
    const letter = this.source[this.at++] ?? ''
    if (/[bB]/.test(letter)) return 'nothing'
    if (/[^\p{L}\p{N}]/u.test(letter)) return letter
    if (/[pPu]/.test(letter) && this.take('{')) this.at = this.source.indexOf('}', this.at) + 1
    else if (letter === 'u') this.at += 4
    else if (letter === 'x') this.at += 2
    else if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1
    return { needed: null }
  }

  private characterClass(): { needed: Needed } {
    while (this.at < this.source.length && !this.take(']')) this.at += this.source[this.at] === '\\' ? 2 : 1
    return { needed: null }
  }

  private group(): 'nothing' | { needed: Needed } {
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

/** Of two needs of one sequence the one that fewer texts meet by chance. */
function better(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other
  return one.chance <= other.chance ? one : other
}

/** A word's need: the piece of it that other texts hold least often. */
function ofWord(word: string): Needed {
  const length = Math.min(LONGEST, word.length)
  let best = { piece: '', chance: Infinity }
  for (let at = 0; at + length <= word.length; at++) {
    const piece = word.slice(at, at + length)
    const chance = chanceOf(piece)
    if (chance < best.chance) best = { piece, chance }
  }
  return { pieces: [best.piece], chance: best.chance }
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
