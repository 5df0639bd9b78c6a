/** Compares two extractions of one page point by point: what was added, what is gone, what was reworded. Pure. */
import type { Extraction, Point } from '../model.ts'
import { wordsOf } from './search/index/terms.ts'

/** The lists that are compared; "said" has the remarks of all speakers. */
const COMPARED = ['outcomes', 'actions', 'said', 'highlights'] as const
type ComparedList = (typeof COMPARED)[number]

/** A reading of a page without its text. */
type Reading = Omit<Extraction, 'content'>

interface Difference {
  list: ComparedList
  added: Point[]
  gone: Point[]
  changed: { before: Point; after: Point }[]
}

/** From this Dice coefficient of their words on, two points count as one that was reworded. */
const SAME_FROM = 0.6

/** The differences from `before` to `after`, list by list; lists without any are left out. */
export function compareExtractions(before: Reading, after: Reading): Difference[] {
  return COMPARED.map((list) => ({
    list,
    ...comparePoints(pointsOf(before, list), pointsOf(after, list)),
  })).filter(({ added, gone, changed }) => added.length + gone.length + changed.length > 0)
}

function pointsOf(extraction: Reading, list: ComparedList): readonly Point[] {
  return list === 'said' ? extraction.speakers.flatMap((speaker) => speaker.said) : extraction[list]
}

const identityOf = ({ text, speaker }: Point) => `${speaker ?? ''}\n${text}`

function comparePoints(before: readonly Point[], after: readonly Point[]): Omit<Difference, 'list'> {
  const [known, present] = [new Set(before.map(identityOf)), new Set(after.map(identityOf))]
  const gone = before.filter((point) => !present.has(identityOf(point)))
  const added = after.filter((point) => !known.has(identityOf(point)))
  const changed: Difference['changed'] = []
  const words = new Map(gone.map((point) => [point, new Set(wordsOf(point.text))]))
  const fresh = added.filter((point) => {
    const own = new Set(wordsOf(point.text))
    const match = [...words].find(([, other]) => likeness(own, other) >= SAME_FROM)
    if (!match) return true
    words.delete(match[0])
    changed.push({ before: match[0], after: point })
    return false
  })
  return { added: fresh, gone: [...words.keys()], changed }
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size + other.size ? (2 * one.intersection(other).size) / (one.size + other.size) : 1
}
