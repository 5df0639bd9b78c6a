/** Finds how many people attended the event that the page is about. */
import type { Attendance, Meeting } from '../../model.ts'
import { groupsTold, oneOfGroups } from '../context/one-of-groups.ts'
import { findCounts } from '../language/numbers.ts'
import {
  AS_A_RULE,
  BEYOND,
  EARLIER_EVENT,
  GROUP_MET,
  HELD_BESIDE,
  IN_PLACE,
  LABEL,
  LED_TO,
  OF_ALL,
  ONSITE,
  ONSITE_BEFORE,
  OTHER_COUNT,
  PART,
  PART_BEFORE,
  PEOPLE,
  POLL,
  PRESENT,
  REMOTE,
  REMOTE_BEFORE,
  SHARE,
  TO_COME,
  WAY_AFTER,
} from '../lexicon/attendance.ts'
import { IETF_MEETINGS } from '../lexicon/ietf-meetings.ts'
import { YEARS, YEARS_AGO } from '../lexicon/years.ts'
import { quoteOf } from '../points.ts'
import type { Block, Finding, Page, Reading, Span } from '../types.ts'

type Kind = 'onsite' | 'remote' | 'total'

/** A number of people present. */
interface CountFinding extends Finding {
  readonly kind: Kind
  readonly value: number
}

/** A bare number of people counts only this near the top, in characters; further down it may be that of one session. */
const TOP = 1800

/** Finds the attendance of `meeting`, which the page is about, or null. */
export function findAttendance(reading: Reading, meeting: Meeting): Attendance | null {
  const { page, sentences, trace } = reading
  let values: Record<Kind, number | null> | null = null
  let quoted: Span | null = null
  const year = yearOf(meeting, page)
  // a count in a part about one group is for that group's session
  const isIetf = meeting.name === `IETF ${meeting.number}`
  const groups = isIetf ? groupsTold(page) : oneOfGroups(page)
  for (const sentence of sentences) {
    const block = page.blocks[sentence.block]
    if (!block || block.foreign) continue
    // the IETF's own count does not come from the part about a group, wherever it is given
    const isOfAll = isIetf && OF_ALL.test(sentence.text)
    if (groups[sentence.block] && !isOfAll) continue
    const counts = countsIn(sentence.text, sentence.start)
    if (!counts.length || tellsOfEarlierEvent(sentence.text, counts, year)) continue
    const soFar = page.text.slice(block.start, sentence.end)
    if (isIetf && (HELD_BESIDE.test(soFar) || GROUP_MET.test(soFar))) continue
    for (const count of counts) trace?.('attendance', count)
    if (!counts.some((count) => count.kind !== 'total') && !isOfAll && !isAtTop(page, block)) continue
    quoted ??= sentence
    // another sentence may give the other half: those on site, or remote
    values ??= { onsite: null, remote: null, total: null }
    for (const { kind, value } of counts) if (kind !== 'total' || quoted === sentence) values[kind] ??= value
  }
  return values && quoted ? { ...values, quote: quoteOf(page.text, quoted) } : null
}

/** The year of `meeting`, or of the post that reports on it. */
function yearOf({ number, start }: Meeting, { metadata }: Page): string | null {
  const known = number === null ? undefined : IETF_MEETINGS.get(number)
  return (start ?? known?.start ?? metadata.published)?.slice(0, 4) ?? null
}

/** Whether a sentence is about an earlier event: it says so, or all its years differ from the meeting's. */
function tellsOfEarlierEvent(text: string, counts: readonly CountFinding[], year: string | null): boolean {
  const years = (text.match(YEARS) ?? []).filter((some) =>
    counts.every(({ value }) => value !== Number(some)),
  )
  return (
    EARLIER_EVENT.test(text) ||
    YEARS_AGO.test(text) ||
    (year !== null && years.length > 0 && !years.includes(year))
  )
}

function isAtTop({ text, blocks }: Page, { start, end }: Block): boolean {
  return start - (blocks[0]?.start ?? 0) <= TOP || LABEL.test(text.slice(start, end))
}

/** Whether `after`, the words after a count, say that all of these people attended in the way `way` (on site, remotely). */
function isSaid(way: RegExp, after: string): boolean {
  const match = way.exec(after)
  return match !== null && !SHARE.test(after.slice(0, match.index))
}

/** The attendance numbers in one sentence, whose first character has offset `base`. */
function countsIn(text: string, base: number): CountFinding[] {
  const counts = findCounts(text)
  if (!counts.length || POLL.test(text) || AS_A_RULE.test(text)) return []
  const isField = LABEL.test(text)
  if (!isField && !IN_PLACE.test(text.slice(0, 60)) && (!PRESENT.test(text) || TO_COME.test(text))) return []
  const found: CountFinding[] = []
  counts.forEach((count, index) => {
    if (count.value < 2) return
    // a description of a number extends to the next number, or to the end of the clause
    const next = counts[index + 1]?.start ?? text.length
    const after =
      text.slice(count.end, Math.min(next, count.end + 70)).split(/[.;:(（，、。]|, (?:and|while|with)/)[0] ??
      ''
    if (OTHER_COUNT.test(after) || PART.test(after)) return
    const before = text.slice(Math.max(0, count.start - 14), count.start)
    if (PART_BEFORE.test(before)) return
    const isPeople = PEOPLE.test(after) || LED_TO.test(text.slice(Math.max(0, count.start - 90), count.start))
    // what comes right before says more than what may belong to the next number
    const [isLedOnsite, isLedRemote] = [ONSITE_BEFORE.test(before), REMOTE_BEFORE.test(before)]
    const onsite = isLedOnsite || (!isLedRemote && isSaid(ONSITE, after))
    const remote = isLedRemote || (!isLedOnsite && isSaid(REMOTE, after))
    const isHead = count.start < 12 && IN_PLACE.test(text.slice(0, 60))
    const isSecond = found.length > 0 && (onsite || remote)
    if (!isPeople && !isSecond && !isField && !(onsite || remote)) return
    if (!isPeople && !isField && !isSecond && !isHead && !WAY_AFTER.test(after)) return
    if (found.length > 0 && !onsite && !remote) return
    const kind: Kind = onsite === remote ? 'total' : onsite ? 'onsite' : 'remote'
    if (found.some((earlier) => earlier.kind === kind)) return
    // "1000 came, and another 500 joined remotely": then the first were on site
    const [first] = found
    if (kind === 'remote' && first?.kind === 'total' && BEYOND.test(before))
      found[0] = { ...first, kind: 'onsite' }
    const rule = isField ? 'field' : onsite || remote ? 'people and how' : 'people present'
    found.push({
      kind,
      value: count.value,
      rule,
      score: 0.8,
      start: base + count.start,
      end: base + count.end,
    })
  })
  return found
}
