/** Compares two forms of a name: could they stand for the same person? Which person is meant on a page is decided elsewhere. */
import { areNicknames } from '../lexicon/nicknames.ts'
import { foldName, initialsOf, isGivenName, isParticle } from './names.ts'

/** How a form resembles a full name, most certain first. */
export type Likeness = 'same' | 'part' | 'family' | 'initials' | 'short' | 'second' | 'spelling'

const ORDER: readonly Likeness[] = ['same', 'part', 'family', 'initials', 'short', 'second', 'spelling']

/** For sorting: the more certain likeness first. */
export function compareLikeness(a: Likeness, b: Likeness): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b)
}

/** Names in camel case: "AdaFinn" and "AdaF", but not "McFinn", "StFinn", "DeFinn", nor initials ("WvdB"). */
const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|St|Van|Von)(\p{Lu}(?=\p{Ll}*[aeiouy])\p{Ll}{2,})(\p{Lu}\p{Ll}*)$/u

const HANDLE = /^\p{Ll}+(?:-\p{Ll}+)+$/u
const PUNCTUATION = /[.,()"“”]/g
const SPACES = /\s+/

/** "Ines van Tol": words that folding and splitting leave unchanged, except for their case. Most names are like this. */
const PLAIN = /^[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)*$/

/** The words of a name, folded, without full stops and commas; for a handle like "ines-van-tol", its parts. */
export function nameWords(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(' ')
  const parted = HANDLE.test(name) ? name.replaceAll('-', ' ') : name.replace(CAMEL, '$1 $2')
  return foldName(parted).replace(PUNCTUATION, ' ').trim().split(SPACES)
}

const squeeze = (name: string) => foldName(name).replace(/[^\p{L}\p{N}]/gu, '')

/** A name prepared for comparison with many others. */
export interface ComparedName {
  readonly text: string
  /** Its letters and digits, folded. */
  readonly squeezed: string
  readonly words: readonly string[]
  /** The same name as written where there are no umlauts: "Joerg" for "Jörg". */
  readonly spelt?: ComparedName
}

const ASCII = /^[ -~]*$/
const UMLAUT = /[äöüåæø]/gi
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe' }

const spellOut = (name: string) =>
  name.normalize('NFC').replace(UMLAUT, (letter) => {
    const spelt = SPELT[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? spelt : `${spelt[0]?.toUpperCase()}${spelt.slice(1)}`
  })

/** Prepares `name` for comparison. */
export function compared(name: string): ComparedName {
  const spelt = ASCII.test(name) ? name : spellOut(name)
  const own = { text: name, squeezed: squeeze(name), words: nameWords(name) }
  return spelt === name ? own : { ...own, spelt: compared(spelt) }
}

/**
 * How `form` (any form of a name) resembles `full` (a name of two words or more), or null if it does not.
 * "Ines", "Tol", "Ines T", "IvT", "ines-van-tol", "InesT", "itol" and "Inez" all resemble "Ines van Tol".
 */
export function likeness(form: ComparedName, full: ComparedName): Likeness | null {
  return (
    likenessAsWritten(form, full) ??
    (full.spelt ? likenessAsWritten(form, full.spelt) : null) ??
    (form.spelt ? likenessAsWritten(form.spelt, full) : null)
  )
}

function likenessAsWritten(form: ComparedName, full: ComparedName): Likeness | null {
  if (form.squeezed === full.squeezed) return 'same'
  const { words: short, text } = form
  const { words: long } = full
  if (!short[0] || !long[0]) return null
  if (long.length < 2)
    return short.length < 2 && !isGivenName(text) && isMisspelt(short[0], long[0]) ? 'spelling' : null
  return short.length === 1 ? likeSingle(text, short[0], full.text, long) : likeFull(short, long)
}

function likeSingle(form: string, word: string, full: string, long: readonly string[]): Likeness | null {
  const first = long[0] ?? ''
  const last = long.at(-1) ?? ''
  const family = long.slice(long.findIndex((part, index) => index > 0 && isParticle(part))).join(' ')
  if (word === first || (first.length === 1 && long.length > 2 && word === long[1])) return 'part'
  if (word === last || word === family.replaceAll(' ', '')) return 'family'
  if (first.startsWith(`${word}-`) || last.split('-').includes(word)) return 'part'
  if (isInitialsOf(form, full, long)) return 'initials'
  // "Ines" for "Maria Ines Tolland": many people go by their second name
  if (long.length > 2 && word === long[1] && word.length > 2 && !isParticle(word)) return 'second'
  if (word.length <= first.length && areNicknames(word, first)) return 'short'
  if (isShortFor(word, first) || (word.length >= 4 && last.startsWith(word) && !isGivenName(word)))
    return 'short'
  if (word.length >= 3 && isLogin(word, first, last)) return 'short'
  return isMisspelt(word, first) || isMisspelt(word, last) ? 'spelling' : null
}

/** "Daniel" is not a short form of "Danielle", nor "Paul" of "Paula" or "Paulo". */
const ANOTHER_NAME = /^(?:[aeio]|na|ne|le|la|os|us)$/

/** Whether `word` is the beginning of `first`, a given name, and may be short for it: "Rob" for "Robert". Both are lower case. */
export const isShortFor = (word: string, first: string): boolean =>
  word.length >= 3 &&
  first.startsWith(word) &&
  !(ANOTHER_NAME.test(first.slice(word.length)) && isGivenName(word))

/** Login names of Ines Tol: "itol" and "i.tol" (initial and family name), "inest" (first name and initial). */
function isLogin(word: string, first: string, last: string): boolean {
  const login = word.replace(/[^\p{L}]/gu, '')
  const rest = login.slice(1)
  if (login[0] === first[0] && rest.length >= 3 && last.startsWith(rest)) return true
  return login.length > first.length && login.startsWith(first) && last.startsWith(login.slice(first.length))
}

/** Whether `form` is the initials of `full`, possibly with that of a middle name the page does not give ("IMT" for "Ines Tol"). */
function isInitialsOf(form: string, full: string, long: readonly string[]): boolean {
  // "IvT": the particle's letter in lower case, as in the name
  if (form.length > 2 && form === full.replace(/(\p{L})[\p{L}\p{M}'’.]*[\s-]*/gu, '$1')) return true
  if (!/^\p{L}{2,4}$/u.test(form) || (form !== form.toUpperCase() && form !== form.toLowerCase()))
    return false
  const letters = foldName(form).toUpperCase()
  const all = initialsOf(full)
  if (full.match(/\p{Lu}/gu)?.join('') === letters) return true
  const names = long.filter((word) => !isParticle(word))
  const short = names.map((word) => word[0]?.toUpperCase()).join('')
  if (letters === all || letters === short) return true
  return letters.length === 3 && short.length === 2 && letters[0] === short[0] && letters[2] === short[1]
}

function likeFull(short: readonly string[], long: readonly string[]): Likeness | null {
  const [a = '', b = ''] = [short[0], short.at(-1)]
  const [first = '', last = ''] = [long[0], long.at(-1)]
  if (isReordered(short, long)) return 'part'
  if (isParticle(a) && long.join(' ').endsWith(` ${short.join(' ')}`)) return 'family'
  const sameFirst = a === first
  const nearFirst = sameFirst || areNicknames(a, first) || (a.length === 1 && first.startsWith(a))
  if (nearFirst && b === last) return short.length > 1 && a.length === 1 ? 'short' : 'part'
  if (nearFirst && b.length === 1 && last.startsWith(b)) return 'short'
  if (nearFirst && b.length >= 3 && last.split('-').includes(b)) return 'short'
  if (sameFirst && short.length === 2 && long.length > 2 && long.includes(b) && !isParticle(b)) return 'short'
  if (nearFirst && b.length >= 4 && isMisspelt(b, last)) return 'spelling'
  if (sameFirst && isShuffled(b, last)) return 'spelling'
  if (sameFirst && Math.min(b.length, last.length) > 4 && b[0] === last[0] && distance(b, last) <= 2)
    return 'spelling'
  return b === last && a[0] === first[0] && distance(a, first) <= (a.length > 4 ? 2 : 1) ? 'spelling' : null
}

/** "Tol Ines" for "Ines Tol": the same words in another order, as when the family name comes first. */
const isReordered = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))

/** "Tlo" for "Tol": swapped letters. */
const isShuffled = (a: string, b: string) =>
  a.length === b.length && a.length > 3 && [...a].sort().join() === [...b].sort().join()

/** One wrong letter in a word of five letters, two in a longer one; the first letter must be the same. */
function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || a[0] !== b[0] || a === b) return false
  if (!isGivenName(a) && isShuffled(a, b)) return true
  return distance(a, b) <= (shorter > 5 ? 2 : 1) && distance(a, b) < shorter / 3
}

/** The edit distance of two short words; two swapped letters count as one edit (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
