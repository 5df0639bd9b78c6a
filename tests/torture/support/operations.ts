/** What is done to the store, and what must be there afterwards: a model that a list of operations leads to. */
import type { Dice } from '../../support/random.ts'

export interface Operation {
  readonly kind: 'save' | 'edit' | 'delete' | 'import'
  /** The page's path; an import writes `size` pages below it. */
  readonly page: string
  /** Grows with every operation: the state that it leaves. */
  readonly version: number
  readonly size: number
}

/** A saved page as it is found. */
export interface Present {
  readonly page: string
  readonly version: number
  readonly edits: readonly string[]
}

/** States are numbered from here, all as long: a search for one that begins another would find both. */
export const FIRST_VERSION = 100_000

/** Summaries written in one transaction by an import. */
const IMPORT_BATCH = 25

/** What is known to be saved, by page. */
export class Model {
  readonly #pages = new Map<string, { version: number; edits: string[] }>()
  /** One actor does one thing at a time: what it had begun when it was stopped may have happened or not. */
  readonly #open = new Map<string, Operation>()
  begun = 0
  acknowledged = 0

  begin(actor: string, operation: Operation): void {
    this.#open.set(actor, operation)
    this.begun += 1
  }

  acknowledge(actor: string, operation: Operation): void {
    this.#open.delete(actor)
    this.acknowledged += 1
    this.#apply(operation)
  }

  #apply({ kind, page, version, size }: Operation): void {
    const before = this.#pages.get(page)
    if (kind === 'save') this.#pages.set(page, { version, edits: before?.edits ?? [] })
    if (kind === 'edit' && before)
      this.#pages.set(page, { ...before, edits: [...before.edits, `edit${version}`] })
    if (kind === 'delete') this.#pages.delete(page)
    if (kind === 'import')
      for (let index = 0; index < size; index += 1)
        this.#pages.set(`${page}/${index}`, { version, edits: [] })
  }

  /** Is the page saved, for all that is known? */
  has(page: string): boolean {
    return this.#pages.has(page)
  }

  /** The state of a page that is saved. */
  versionOf(page: string): number {
    const saved = this.#pages.get(page)
    if (!saved) throw new Error(`${page} is not saved`)
    return saved.version
  }

  /**
   * What is lost or must not be there, in words. What was begun and not acknowledged counts as done where it is found
   * done, whole (an import: in whole batches), and the model follows it.
   */
  compare(present: readonly Present[]): string[] {
    const found = new Map(present.map((one) => [one.page, one]))
    for (const operation of this.#open.values()) if (this.#isDone(operation, found)) this.#apply(operation)
    const losses = [...this.#open.values()].flatMap((operation) => this.#partialImport(operation, found))
    this.#open.clear()
    for (const [page, { version, edits }] of this.#pages) {
      const one = found.get(page)
      if (!one) losses.push(`${page} (state ${version}) is gone`)
      else if (one.version !== version) losses.push(`${page} is in state ${one.version}, not ${version}`)
      else if (edits.some((edit) => !one.edits.includes(edit))) losses.push(`${page} has lost an edit`)
    }
    for (const page of found.keys()) if (!this.#pages.has(page)) losses.push(`${page} should not be there`)
    // What is lost is told of once: from here on, what is there counts.
    this.#pages.clear()
    for (const { page, version, edits } of present) this.#pages.set(page, { version, edits: [...edits] })
    return losses
  }

  #isDone({ kind, page, version, size }: Operation, found: ReadonlyMap<string, Present>): boolean {
    const one = found.get(page)
    if (kind === 'save') return one?.version === version
    if (kind === 'edit') return one?.edits.includes(`edit${version}`) === true
    if (kind === 'delete') return !one
    return found.has(`${page}/${size - 1}`)
  }

  /** An import that was cut off between two batches: the batches that are there are whole. */
  #partialImport({ kind, page, version, size }: Operation, found: ReadonlyMap<string, Present>): string[] {
    if (kind !== 'import' || found.has(`${page}/${size - 1}`)) return []
    const there = [...found.keys()].filter((name) => name.startsWith(`${page}/`))
    for (const name of there) this.#pages.set(name, { version, edits: [] })
    return there.length % IMPORT_BATCH ? [`${there.length} of ${size} pages of an import are there`] : []
  }
}

/** The next operations of an actor, which has pages of its own. `next` numbers them. */
export function plan(actor: string, dice: Dice, model: Model, next: () => number): Operation[] {
  const saved = new Map<string, boolean>()
  const isSaved = (page: string) => saved.get(page) ?? model.has(page)
  return Array.from({ length: 40 }, () => {
    const page = `${actor}/page${dice.number(0, 5)}`
    const version = next()
    if (dice.chance(0.08)) return { kind: 'import', page: `${actor}/import${version}`, version, size: 150 }
    const kind = isSaved(page) ? dice.one(['save', 'edit', 'edit', 'delete'] as const) : 'save'
    saved.set(page, kind !== 'delete')
    return { kind, page, version, size: 1 }
  })
}
