/** Invented words and names whose frequencies follow Zipf's law, as those of real text do; the same for the same seed. */
import { Dice } from '../../tests/support/random.ts'

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w z'.split(' ')
const NUCLEI = 'a e i o u ai ea ei io oa ou'.split(' ')
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'nt', 'r', 'rn', 's', 'st', 't', 'x']
const PLACES = ['Aldmere', 'Brunholt', 'Calvosa', 'Durnfeld', 'Estrana', 'Fenwold', 'Garoda', 'Hollin Bay']

/** So many different words, people, groups and drafts: a library over many years meets new ones all the time. */
const WORDS = 60_000
const PEOPLE = 4_000
const GROUPS = 160
const DRAFTS = 6_000

/** One of `items`, the first most often: the item of rank r with a weight of 1 / (r + shift). */
class Zipf<T> {
  readonly items: readonly T[]
  readonly #sums: Float64Array

  constructor(items: readonly T[], shift: number) {
    this.items = items
    let sum = 0
    this.#sums = Float64Array.from(items, (_, rank) => {
      sum += 1 / (rank + 1 + shift)
      return sum
    })
  }

  /** `random` is in [0, 1). */
  pick(random: number): T {
    const wanted = random * (this.#sums.at(-1) ?? 0)
    let [low, high] = [0, this.#sums.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sums[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return this.items[low] as T
  }
}

export interface Vocabulary {
  words: Zipf<string>
  people: Zipf<string>
  groups: Zipf<string>
  drafts: Zipf<string>
  places: readonly string[]
}

/** What all summaries of one generated library draw from. */
export function makeVocabulary(seed: number): Vocabulary {
  const dice = new Dice(seed)
  const syllable = () => dice.one(ONSETS) + dice.one(NUCLEI) + dice.one(CODAS)
  const word = (least: number, most: number) => dice.many(least, most, syllable).join('')
  const different = (count: number, make: () => string) => {
    const made = new Set<string>()
    while (made.size < count) made.add(make())
    return [...made]
  }
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const words = different(WORDS, () => word(1, 4)).sort((one, other) => one.length - other.length)
  // The commonest words are short, but not all short words are common.
  for (let at = words.length - 1; at > 200; at--) {
    const with_ = dice.number(Math.max(200, at - 20_000), at)
    ;[words[at], words[with_]] = [words[with_] as string, words[at] as string]
  }
  const groups = different(GROUPS, () => word(1, 2).slice(0, 6))
  return {
    words: new Zipf(words, 2.7),
    people: new Zipf(
      different(PEOPLE, () => `${capital(word(1, 3))} ${capital(word(2, 3))}`),
      20,
    ),
    groups: new Zipf(groups, 8),
    drafts: new Zipf(
      different(DRAFTS, () => `draft-${dice.one(['ietf', word(2, 3)])}-${dice.one(groups)}-${word(2, 3)}`),
      50,
    ),
    places: PLACES,
  }
}

/** The words of the ranks `ranks` among all, the commonest having rank 0: to search for. */
export function frequentWords(ranks: readonly number[], seed = 1): string[] {
  const { words } = makeVocabulary(seed)
  return ranks.map((rank) => words.items[rank] ?? '')
}
