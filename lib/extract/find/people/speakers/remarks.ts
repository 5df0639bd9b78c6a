/** Turns persons and unclear mentions into remarks: which stretch of the page is whose, without overlaps. */
import type { Remark } from '../../../types.ts'
import type { Mention } from '../mention.ts'
import type { Person } from '../resolve/index.ts'

/** Rules whose remark is everything below a topic. */
const TOPICAL = /^(?:topic|presenter|item-head|speaker|title-lead|agenda-item)/

/** True for the account of a topic and for lines below a labelled one: sentences there that name others are more certain. */
export const isAccount = (rule: string, piece: number) =>
  TOPICAL.test(rule) || (piece > 0 && rule.startsWith('label'))

/** The remarks of the page in page order. If two overlap, the more certain one keeps the words. */
export function remarksOf(persons: readonly Person[], nobodys: readonly Mention[]): Remark[] {
  const all = [
    ...persons.flatMap(({ name, mentions }) => mentions.flatMap((mention) => toRemarks(mention, name))),
    ...nobodys.flatMap((mention) => toRemarks(mention, null)),
  ]
  const kept: Remark[] = []
  all.sort((a, b) => a.start - b.start || b.score - a.score)
  for (const remark of all) {
    const last = kept.at(-1)
    if (!last || remark.start >= last.end) kept.push(remark)
    else if (remark.score > last.score && remark.start > last.start) {
      kept[kept.length - 1] = { ...last, end: remark.start }
      kept.push(remark)
      if (last.end > remark.end) kept.push({ ...last, start: remark.end })
    } else if (remark.end > last.end) kept.push({ ...remark, start: last.end })
  }
  return kept.filter(({ start, end }) => end > start)
}

function toRemarks({ remarks, rule, score }: Mention, speaker: string | null): Remark[] {
  return remarks.map((piece, index) => ({
    ...piece,
    rule,
    score: isAccount(rule, index) ? score / 2 : score,
    speaker,
  }))
}
