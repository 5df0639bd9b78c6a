/** Groups mentions into persons: which forms of a name stand for the same person. Doubtful forms are not merged. */
import {
  type ComparedName,
  compared,
  compareLikeness,
  type Likeness,
  likeness,
  nameWords,
} from '../../../language/name-match.ts'
import { foldName } from '../../../language/names.ts'
import type { Page } from '../../../types.ts'
import { isChair } from '../affiliations/qualifiers.ts'
import type { Mention } from '../mention.ts'
import { isFuller, nameToShow } from './fullest-name.ts'

/** Somebody, under all the names that the page has for them. */
export interface Person {
  /** The fullest form on the page. */
  name: string
  readonly forms: Set<string>
  readonly mentions: Mention[]
}

interface Resolved {
  readonly persons: readonly Person[]
  /** Mentions that may refer to one person or another. */
  readonly unclear: readonly Mention[]
}

/** The rules that name a presenter. */
const PRESENTS = /^(?:topic|presenter|speaker-heading|item-head)/
/** With at least this many persons, only whole words are compared: among so many names, others would often match by chance. */
const MANY = 400

/** Groups `mentions`, which are in page order, by person. */
export function resolve(page: Page, mentions: readonly Mention[]): Resolved {
  const persons = new Persons()
  const byForm = Map.groupBy(mentions, ({ name }) => foldName(name))
  const forms = [...byForm.values()].sort((a, b) => sizeOf(b) - sizeOf(a))
  const unclear: { mention: Mention; among: readonly Person[] }[] = []
  for (const group of forms) {
    const candidates = persons.like(group)
    const [only] = candidates
    if (only && candidates.length === 1) persons.join(only, group)
    else if (!only || !candidates.some(speaks)) persons.add(group)
    else unclear.push(...group.map((mention) => ({ mention, among: candidates })))
  }
  const left = unclear.filter(({ mention, among }) => {
    const near = nearest(page, mention, among) ?? namedBefore(mention, among) ?? chairOf(among)
    if (near) persons.join(near, [mention])
    return !near
  })
  return { persons: persons.inOrder(mentions), unclear: left.map(({ mention }) => mention) }
}

/** Names with more words come first; "Ada F" before "Ada"; longer ones before shorter ones. */
function sizeOf(group: readonly Mention[]): number {
  const words = nameWords(group[0]?.name ?? '')
  const whole = words.filter((word) => word.length > 1)
  return whole.length * 2000 + words.length * 1000 + Math.min(999, words.join('').length)
}

const chairs = (person: Person) => person.mentions.some(({ roles }) => roles.some(isChair))
const speaks = (person: Person) => person.mentions.some((mention) => mention.speaks)

class Persons {
  readonly #all: Person[] = []
  readonly #byWord = new Map<string, Set<Person>>()
  readonly #byKey = new Map<string, Set<Person>>()
  readonly #ready = new Map<string, ComparedName>()

  add(group: readonly Mention[]): void {
    const person: Person = { name: '', forms: new Set(), mentions: [] }
    this.#all.push(person)
    this.join(person, group)
  }

  join(person: Person, group: readonly Mention[]): void {
    let before = ''
    for (const mention of group) {
      person.mentions.push(mention)
      // most members of a group are written the same way
      if (mention.name !== before) this.#addForm(person, mention.name)
      before = mention.name
      for (const key of mention.also) {
        person.forms.add(key)
        index(this.#byKey, foldName(key), person)
      }
    }
  }

  #addForm(person: Person, form: string): void {
    person.forms.add(form)
    if (isFuller(form, person.name)) person.name = form
    for (const word of nameWords(form)) index(this.#byWord, word, person)
  }

  /** The persons that a form may stand for: those with the most certain likeness; among them, the ones who speak. */
  like(group: readonly Mention[]): readonly Person[] {
    const form = group[0]?.name ?? ''
    const keyed = this.#byKey.get(foldName(form))
    if (keyed) return [...keyed]
    const sharing = new Set(nameWords(form).flatMap((word) => [...(this.#byWord.get(word) ?? [])]))
    const from = group[0]?.start ?? 0
    const found = this.#surest(form, from, sharing)
    const wider = found.length || this.#all.length > MANY ? found : this.#surest(form, from, this.#all)
    const speaking = wider.filter((person) => speaks(person) || chairs(person))
    return speaking.length === 1 ? speaking : wider
  }

  /**
   * The persons whom `form` most certainly means. As a second name it counts only for those named before `from`, where it first
   * occurs.
   */
  #surest(form: string, from: number, persons: Iterable<Person>): Person[] {
    const name = this.#compared(form)
    let best: Likeness | null = null
    let found: Person[] = []
    for (const person of persons) {
      const like = this.#likenessTo(person, name)
      if (!like || (like === 'second' && !person.mentions.some(({ start }) => start < from))) continue
      const order = best ? compareLikeness(like, best) : -1
      if (order < 0) [best, found] = [like, [person]]
      else if (order === 0) found.push(person)
    }
    return found
  }

  /** By the fullest form, otherwise by another with several words: "Eric" is like "Erik Kline", who is also spelled "Eric Kline". */
  #likenessTo({ name, forms }: Person, form: ComparedName): Likeness | null {
    const like = likeness(form, this.#compared(name))
    if (like || forms.size < 2) return like
    for (const other of forms) {
      const alike = /\s/.test(other) ? likeness(form, this.#compared(other)) : null
      if (alike) return alike
    }
    return null
  }

  #compared(name: string): ComparedName {
    const known = this.#ready.get(name) ?? compared(name)
    this.#ready.set(name, known)
    return known
  }

  /** All of them in the order in which `mentions` first name them; within one label, in the order of its names. */
  inOrder(mentions: readonly Mention[]): Person[] {
    const places = new Map(mentions.map((mention, place) => [mention, place]))
    const place = ({ mentions: [first] }: Person) => (first && places.get(first)) ?? 0
    for (const person of this.#all) {
      person.mentions.sort((a, b) => a.start - b.start)
      person.name = nameToShow(person.name, person.mentions)
    }
    return this.#all.sort((a, b) => place(a) - place(b))
  }
}

function index(map: Map<string, Set<Person>>, key: string, person: Person): void {
  const set = map.get(key)
  if (set) set.add(person)
  else map.set(key, new Set([person]))
}

/** Of several Martins, the one who presents in this section, otherwise the one who last spoke in it under the full name. */
function nearest(page: Page, mention: Mention, among: readonly Person[]): Person | null {
  const section = page.blocks[mention.block]?.section ?? null
  const inSection = among.map((person) => ({
    person,
    here: person.mentions.filter(
      ({ block, start, speaks, name }) =>
        speaks &&
        start < mention.start &&
        name !== mention.name &&
        (block === section || page.blocks[block]?.section === section),
    ),
  }))
  const presenting = inSection.filter(({ here }) => here.some(({ rule }) => PRESENTS.test(rule)))
  if (presenting.length === 1) return presenting[0]?.person ?? null
  const spoke = inSection.filter(({ here }) => here.length)
  spoke.sort((a, b) => (b.here.at(-1)?.start ?? 0) - (a.here.at(-1)?.start ?? 0))
  return spoke[0]?.person ?? null
}

/** Of several Martins, the only one whom the page has named in full by then. */
function namedBefore({ start, name }: Mention, among: readonly Person[]): Person | null {
  const [only, ...others] = among.filter(({ mentions }) =>
    mentions.some((mention) => mention.start < start && foldName(mention.name) !== foldName(name)),
  )
  return only && !others.length ? only : null
}

/** Of several Martins, the only one who chairs, and whom everybody calls that. */
function chairOf(among: readonly Person[]): Person | null {
  const [only, ...others] = among.filter(chairs)
  return only && !others.length ? only : null
}
