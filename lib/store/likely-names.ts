/** Names that may be one person's: the user joins them. */
import { nameKey } from '../fold.ts'

/**
 * Those of `names` that may be the same person's as `name`: first those that have all its words, or it theirs ('Ada' and 'Ada
 * Quill', 'Grün' and 'Gruen'), then those with a word that is short for one of its ('A. Quill', 'Adalind Quill').
 */
export function likelyNames(name: string, names: readonly string[]): string[] {
  const own = spellings(name)
  const others = names
    .map((other) => ({ other, spelt: spellings(other) }))
    .filter(({ spelt }) => spelt[0] !== own[0])
  const having = (fits: Fit) =>
    others
      .filter(({ spelt }) =>
        own.some((one, index) => isPartly(one.split(' '), spelt[index]?.split(' ') ?? [], fits)),
      )
      .map(({ other }) => other)
  return [...new Set([...having((word, whole) => word === whole), ...having(isShortFor)])]
}

/** Does a word of one name fit a word of the other? */
type Fit = (word: string, whole: string) => boolean

/** An initial, or a name cut short: 'Ada' for 'Adalind', but not for 'Adam'. */
function isShortFor(word: string, whole: string): boolean {
  const isCut = word.length === 1 || (word.length > 2 && whole.length > word.length + 1)
  return word === whole || (isCut && whole.startsWith(word))
}

/** Do they share a word, and does each word of one of them fit a word of the other? */
function isPartly(one: readonly string[], other: readonly string[], fits: Fit): boolean {
  const isIn = (words: readonly string[]) => (word: string) => words.some((whole) => fits(word, whole))
  return one.some((word) => other.includes(word)) && (one.every(isIn(other)) || other.every(isIn(one)))
}

/** The words of a name, folded: without its accents, and with its letters as they are written where they are missing. */
function spellings(name: string): [string, string] {
  const spelt = name
    .normalize('NFC')
    .replace(/[äæöøüåß]/gi, (letter) => SPELT[letter.toLowerCase()] ?? letter)
  return [wordsOf(name), wordsOf(spelt)]
}

const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
  ß: 'ss',
}

const wordsOf = (name: string) => nameKey(name.replaceAll('.', ' '))
