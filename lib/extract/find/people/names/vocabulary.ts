/** The names that are certain on a page, by which a first name, a handle or initials are recognised as a person. */
import { type ComparedName, compared, likeness, nameWords } from '../../../language/name-match.ts'
import { foldName, isGivenName, type Name, type NameForm } from '../../../language/names.ts'

/** With at least this many full names, forms are not compared with each of them: almost any would resemble one by chance. */
const MANY = 400

/** The shortest one-word name in which a typo is looked for, in letters. */
const SHORTEST = 5

/** An immutable set of names, in which any form of them is found. */
export class Vocabulary {
  /** The most recent form of each name: a label may recur on every line. */
  readonly #forms: Map<string, NameForm>
  readonly #full: Map<string, string>
  readonly #others: Set<string>
  /** All of these, folded. */
  readonly #wholes: Set<string>
  /** The words of the full names, folded. */
  readonly #words: Set<string>
  readonly #cache = new Map<string, boolean>()
  #compared: readonly ComparedName[] | null = null

  /** `names`, and all that `known` has. */
  constructor(names: readonly Pick<Name, 'text' | 'form'>[], known?: Vocabulary) {
    this.#forms = new Map(known ? known.#forms : null)
    this.#full = new Map(known ? known.#full : null)
    this.#others = new Set(known ? known.#others : null)
    this.#wholes = new Set(known ? known.#wholes : null)
    this.#words = new Set(known ? known.#words : null)
    for (const { text, form } of names) {
      if (this.#forms.get(text) === form) continue
      this.#forms.set(text, form)
      const folded = foldName(text)
      this.#wholes.add(folded)
      if (form !== 'full' && nameWords(text).length < 2) this.#others.add(folded)
      else if (!this.#full.has(folded)) {
        this.#full.set(folded, text)
        for (const word of nameWords(text)) this.#words.add(word)
      }
    }
  }

  /** This vocabulary with more names; itself if it has them all. */
  with(more: readonly Pick<Name, 'text' | 'form'>[]): Vocabulary {
    return more.every(({ text, form }) => this.#forms.get(text) === form) ? this : new Vocabulary(more, this)
  }

  /** True if `name` is a name on the page, or a form of one. */
  knows(name: string): boolean {
    const folded = foldName(name)
    if (this.#wholes.has(folded) || this.#words.has(folded)) return true
    const cached = this.#cache.get(folded)
    if (cached !== undefined) return cached
    const known = this.#full.size <= MANY && this.#isLikeOne(name)
    this.#cache.set(folded, known)
    return known
  }

  #isLikeOne(name: string): boolean {
    // a typo in a name of few letters would make it another name
    const others = () => [...this.#others].filter((name) => name.length >= SHORTEST)
    this.#compared ??= [...this.#full.values(), ...others()].map(compared)
    const form = compared(name)
    return this.#compared.some((full) => likeness(form, full) !== null)
  }

  /** True if `word` is a word of a full name on the page, or a whole name on it. */
  hasWord(word: string): boolean {
    const folded = foldName(word)
    return this.#words.has(folded) || this.#others.has(folded)
  }

  /** True if `folded` is a whole name on the page, folded: a full one, a handle, initials, a first name. */
  isWhole(folded: string): boolean {
    return this.#wholes.has(folded)
  }

  /** True if `name` is one of the page's full names. */
  isFull(name: string): boolean {
    return this.#full.has(foldName(name))
  }

  /** True if the name can be taken for a person's without more evidence. */
  trusts({ text, form }: Name): boolean {
    if (this.knows(text)) return true
    const first = text.split(/\s+/)[0] ?? ''
    if (form === 'full' && (this.hasWord(first) || this.#others.has(foldName(text).replace(/\s+/g, ''))))
      return true
    return (form === 'full' || form === 'single') && isGivenName(first)
  }
}
