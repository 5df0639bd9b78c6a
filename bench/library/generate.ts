/**
 * Libraries of any size, the same for the same seed: invented words, people and meetings, in lengths and numbers as
 * those of the labelled pages (a median of 900 words, three speakers, 16 highlights; long tails). What tests need, every
 * shape in few words, tests/support/library.ts makes.
 */
import {
  type Action,
  GENRES,
  type Meeting,
  OUTCOME_KINDS,
  type Outcome,
  type Point,
  type Speaker,
  type Summary,
} from '../../lib/model.ts'
import { Dice } from '../../tests/support/random.ts'
import { makeVocabulary, type Vocabulary } from './words.ts'

const TAGS = ['to read', 'trip report', 'for the team', 'starred', 'later', 'transport', 'security']
const DAY = 86_400_000
/** The newest is from this day, the others are earlier: one saved an hour, most recent first in every list. */
const NEWEST = Date.UTC(2026, 10, 20)

export class LibraryGenerator {
  readonly #seed: number
  readonly #vocabulary: Vocabulary

  constructor(seed = 1) {
    this.#seed = seed
    this.#vocabulary = makeVocabulary(seed)
  }

  /** The summary number `index` (from 0): the same whatever was generated before. */
  summary(index: number): Summary {
    return new Page(new Dice(this.#seed * 1_000_003 + index), this.#vocabulary).summary(index)
  }

  /** The summaries from `start` up to `end`. */
  *summaries(start: number, end: number): Generator<Summary> {
    for (let index = start; index < end; index++) yield this.summary(index)
  }
}

/** One page being made up. */
class Page {
  readonly #dice: Dice
  readonly #vocabulary: Vocabulary
  readonly #sentences: string[] = []

  constructor(dice: Dice, vocabulary: Vocabulary) {
    this.#dice = dice
    this.#vocabulary = vocabulary
  }

  summary(index: number): Summary {
    const dice = this.#dice
    const vocabulary = this.#vocabulary
    const content = this.#content(this.#around(900, 0.7, 120, 12_000))
    const names = [
      ...new Set(this.#repeat(this.#around(3, 1, 0, 50), () => vocabulary.people.pick(dice.next()))),
    ]
    const savedAt = new Date(NEWEST - index * 3_600_000).toISOString()
    const groups = [...new Set(this.#repeat(dice.number(0, 3), () => vocabulary.groups.pick(dice.next())))]
    const drafts = [...new Set(this.#repeat(dice.number(0, 4), () => vocabulary.drafts.pick(dice.next())))]
    const outcome = (): Outcome => ({ ...this.#point(names), kind: dice.one(OUTCOME_KINDS) })
    const action = (): Action => ({ ...this.#point(names), owner: names.length ? dice.one(names) : null })
    return {
      version: 1,
      id: dice.uuid(),
      source: {
        url: `https://pages.example/${groups[0] ?? 'general'}/${index}`,
        title: this.#words(dice.number(3, 9)),
        subtitle: null,
        site: `Site ${dice.number(1, 80)}`,
        authors: names.slice(0, 1),
        published: savedAt.slice(0, 10),
        language: 'en',
        words: content.split(/\s+/).length,
      },
      relevant: true,
      genre: dice.one(GENRES),
      meeting: dice.chance(0.7) ? this.#meeting() : null,
      groups,
      attendance: null,
      speakers: names.map((name) => this.#speaker(name)),
      abstract: this.#repeat(5, () => this.#point(names)),
      outcomes: this.#repeat(this.#around(2, 0.9, 0, 45), outcome),
      actions: this.#repeat(this.#around(2, 0.9, 0, 35), action),
      highlights: this.#repeat(dice.number(14, 24), () => this.#point(names)),
      rfcs: this.#repeat(dice.number(0, 3), () => dice.number(2000, 9999)),
      drafts,
      figures: [],
      revisions: {},
      coverage: { remarks: names.length * 4, attributed: names.length * 3 },
      warnings: [],
      content,
      savedAt,
      updatedAt: savedAt,
      tags: dice.chance(0.3) ? dice.some(TAGS, 1, 2) : [],
      note: dice.chance(0.1) ? this.#words(12) : '',
    }
  }

  /** A number around `median` with a long tail (log-normal; `sigma` of the logarithm), within bounds. */
  #around(median: number, sigma: number, least: number, most: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.#dice.next())) * Math.cos(2 * Math.PI * this.#dice.next())
    return Math.max(least, Math.min(most, Math.round(median * Math.exp(sigma * normal))))
  }

  #repeat<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make)
  }

  #words(count: number): string {
    const text = this.#repeat(count, () => this.#vocabulary.words.pick(this.#dice.next())).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  #content(words: number): string {
    const paragraphs: string[] = []
    for (let written = 0; written < words; ) {
      const sentences = this.#repeat(
        this.#dice.number(1, 5),
        () => `${this.#words(this.#dice.number(6, 26))}.`,
      )
      this.#sentences.push(...sentences)
      paragraphs.push(sentences.join(' '))
      written += sentences.length * 16
    }
    return paragraphs.join('\n\n')
  }

  /** A sentence of the post, as every point is. */
  #point(names: readonly string[]): Point {
    const at = this.#dice.number(0, this.#sentences.length - 1)
    const exact = this.#sentences[at] ?? ''
    return {
      text: exact,
      speaker: names.length && this.#dice.chance(0.5) ? this.#dice.one(names) : null,
      section: this.#dice.chance(0.7) ? 'Open issues' : null,
      quote: {
        exact,
        prefix: (this.#sentences[at - 1] ?? '').slice(-32),
        suffix: (this.#sentences[at + 1] ?? '').slice(0, 32),
      },
    }
  }

  #speaker(name: string): Speaker {
    const [first = name] = name.split(' ')
    const said = this.#repeat(this.#around(3, 0.8, 1, 40), () => ({ ...this.#point([]), speaker: name }))
    return { name, aliases: [first], affiliations: [], roles: this.#dice.chance(0.2) ? ['chair'] : [], said }
  }

  #meeting(): Meeting {
    const number = this.#dice.number(88, 126)
    const start = Date.UTC(2022, 10, 5) + Math.round(((number - 115) * 365.25) / 3) * DAY
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    return {
      name: `IETF ${number}`,
      number,
      place: this.#vocabulary.places[number % this.#vocabulary.places.length] ?? null,
      start: day(start),
      end: day(start + 6 * DAY),
    }
  }
}
