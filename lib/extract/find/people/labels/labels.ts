/** Decides which labels are people's: by their shape, by the page's other names, and by how often they recur. */
import { nameWords } from '../../../language/name-match.ts'
import { foldName, isGivenName, type Name, opensWithGivenName } from '../../../language/names.ts'
import { isAcronym } from '../../../lexicon/acronyms.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import type { Line } from '../lines.ts'
import type { Vocabulary } from '../names/vocabulary.ts'
import { isKnownInCapitals, type Label } from './label.ts'
import type { LabelCandidate } from './label-candidates.ts'
import { scoreOf } from './label-score.ts'

/** A line whose label is taken for people, and how sure that is (above `ENOUGH`, without an upper bound). */
export interface LabelledLine {
  readonly line: Line
  readonly label: Label
  readonly score: number
}

/** The extra weight of first names before a dash, near a label that is certainly somebody's. */
const NEAR = 0.7
/** Multiplied by the share of the page's labels that are certainly people's: the extra weight of every label. */
const DENSITY = 2.2
/** A label is a person's if its sum is at least this. */
const ENOUGH = 2
/** If less than this share of its labels are certainly personal, a page's labels are topics. */
const FEW = 0.25
/** With this many certain labels, their share counts in full. */
const MANY = 6

/** The names in labels that are certainly people's: the seed of the page's vocabulary. `reported` are initials that say something. */
export function sureNames(
  candidates: readonly LabelCandidate[],
  counts: ReadonlyMap<string, number>,
  reported: ReadonlySet<string>,
): Name[] {
  return candidates.flatMap(({ label }) =>
    label.people.flatMap(({ name }) => {
      if (name.form === 'initials') return reported.has(name.text) && !isAcronym(name.text) ? [name] : []
      const [first = '', ...others] = nameWords(name.text)
      const vouched =
        isGivenName(first) ||
        (!holdsCommonWord(name.text) &&
          [first, others.at(-1)].some((word) => isLabel(word, name.text, counts)))
      return name.form === 'full' && vouched ? [name] : []
    }),
  )
}

/** True where `word` is another label of the page, or the same one again. */
function isLabel(word: string | undefined, name: string, counts: ReadonlyMap<string, number>): boolean {
  const count = word === undefined ? 0 : (counts.get(foldName(word)) ?? 0)
  return count > (word === name ? 1 : 0)
}

/** How often each name occurs in a label, by its folded form. */
export function countLabels(candidates: readonly LabelCandidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of candidates)
    for (const { name } of label.people)
      counts.set(foldName(name.text), (counts.get(foldName(name.text)) ?? 0) + 1)
  return counts
}

/** The lines whose labels are people's. */
export function judgeLabels(
  candidates: readonly LabelCandidate[],
  counts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  ordinary: ReadonlySet<string>,
): LabelledLine[] {
  const topical = vouchedShare(candidates, counts, vocabulary, ordinary) < FEW
  const inCapitals = candidates.some(({ label }) => label.people.some(isKnownInCapitals))
  const knowledge = { counts, vocabulary, ordinary, topical, inCapitals, scores: new Map<string, number>() }
  const alone = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, knowledge) }))
  const spoken = new Set(
    alone.flatMap(({ candidate, score }) => (score >= ENOUGH ? candidate.line.block : [])),
  )
  const scored = alone.map(({ candidate, score }) => ({
    candidate,
    score: score + (isNear(candidate, spoken) ? NEAR : 0),
  }))
  const sure = scored.filter(({ score }) => score >= ENOUGH).length
  const density = DENSITY * Math.min(1, sure / MANY) * (sure / Math.max(1, scored.length))
  return scored
    .filter(({ score }) => score >= ENOUGH || score + density >= ENOUGH)
    .map(({ candidate: { line, label }, score }) => ({
      line,
      label,
      score: Math.min(0.98, (score + density) / 6),
    }))
}

/** True for first names before a dash if one of the neighbouring blocks, above or below, is certainly somebody's words. */
const isNear = ({ line: { block }, label: { mark, people } }: LabelCandidate, spoken: ReadonlySet<number>) =>
  mark === 'dash' &&
  people.every(({ name }) => name.form === 'single' && isGivenName(name.text)) &&
  NEIGHBOURS.some((distance) => spoken.has(block + distance))
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3]

/** Words of a conversation ("I", "we", "you", a question), which an entry of a list ("Lantern: passes") does not have. */
const IN_CONVERSATION = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|me)\b|\?/

/**
 * The share of the different names in labels that are backed by the page, a given name, or the lack of ordinary words. A single word
 * must also recur, in conversation; in a chat log, conversation is enough. The chapters of a recording ("0:05:03 Lantern: an
 * overview") look like a log, but do not converse.
 */
function vouchedShare(
  candidates: readonly LabelCandidate[],
  counts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  ordinary: ReadonlySet<string>,
): number {
  const names = new Map(
    candidates.flatMap(({ label }) => label.people.map(({ name }) => [foldName(name.text), name] as const)),
  )
  const spelt = [...names.values()].filter(({ form }) => form === 'full' || form === 'single')
  const nicks = [...names.values()].filter(({ form }) => form === 'nick')
  // on a page that writes names in lower case, the few capitalised labels are its topics
  const telling = nicks.length > spelt.length ? nicks : spelt
  const conversing = new Set(
    candidates.flatMap(({ label, remark }) =>
      IN_CONVERSATION.test(remark) ? label.people.map(({ name }) => foldName(name.text)) : [],
    ),
  )
  const logged = new Set(
    candidates.flatMap(({ label }) =>
      label.mark === 'chat' ? label.people.map(({ name }) => name.text) : [],
    ),
  )
  const takesTurns = (name: string) => (counts.get(name) ?? 0) > 1 && conversing.has(name)
  const vouched = ({ text, form }: Name) =>
    vocabulary.trusts({ text, form }) ||
    (logged.has(text) && conversing.has(foldName(text))) ||
    (form === 'nick' && opensWithGivenName(text)) ||
    ((form === 'full' || (form === 'single' && takesTurns(foldName(text)))) &&
      !holdsCommonWord(text) &&
      !nameWords(text).some((word) => ordinary.has(word)))
  return telling.filter(vouched).length / Math.max(1, telling.length)
}
