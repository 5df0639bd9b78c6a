/** Finds the date of publication in the short lines around a post. */
import { type DateSpan, findDates, isoDate } from '../../language/dates.ts'
import { AFTER_DAY, BEFORE_DAY, BYLINE } from '../../lexicon/bylines.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import type { Line, LinesAround, Part } from './lines.ts'

/** A wiki's date of the last edit is not that of the post. */
const EDITED = /\b(?:last )?(?:edited|modified)\b|編集/i
/** Words that mark a date as that of a change. */
const CHANGED =
  /updated|changed|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|更新|修改/i
const PUBLISHED =
  /publish|posted|created|submitted|written|veröffentlicht|erschienen|publié|posté|publicado|投稿|公開|发布|发表|作成|(?:^|\s)date\s?[:：]\s?$/i
/** Labels of the date of an event. */
const OF_EVENT =
  /^\W{0,4}(?:when|where|time|dates?|meeting date|deadline|wann|wo|datum|quand|cuándo|fecha|quando|data|日時|開催|時間|时间|会期)(?![a-z])[^:：]{0,20}[:：]/i
const DATE_FIELD = /^\W{0,4}date\s?[:：]/i
/** Class names of a date of publication. */
const DATE_MARK = /(?:^|[ _-])(?:post-?|entry-?|pub-?)?(?:date|published|posted)(?:$|[ _-])/i
/** Those that name the post too. */
const POST_DATE_MARK = /(?:^|[ _-])(?:post|entry|pub(?:lish)?)[-_]?date(?:$|[ _-])/i
/** A press line, in which the date may have any neighbours: "Harbour News 2031-05-04 Tide Press 作者:Ada". */
const SOURCED = /(?:作者|[来來]源|[记記]者|[编編][辑輯])\s?[:：]/
/** A span of hours, which a session has and a post does not. */
const HOURS =
  /\d{1,2}(?:[:h.]\d{2}|\s?[ap]m)\s{0,2}(?:[ap]m\s{0,2})?[-–~]\s{0,2}\d{1,2}(?:[:h.]\d{2}|\s?[ap]m)/i
const LONGEST = 120
const LONGEST_TITLE = 40
/** How far after a date to look for a word like "公開", in characters. */
const BEHIND = 4

type Standing = 'published' | 'named' | 'changed'
const STANDINGS: readonly Standing[] = ['published', 'named', 'changed']

/**
 * The date of publication, as YYYY-MM-DD or with its time; null if the lines have none. A date called one of publication is
 * preferred to a bare date, and that to a date of a change.
 */
export function dayInLines({ above, below, after }: LinesAround, language: string | null): string | null {
  const found = new Map<Standing, string>()
  const note = (lines: readonly Line[], only: readonly Standing[]) => {
    for (const [at, line] of lines.entries())
      for (const { standing, day } of daysOf(line, language, BYLINE.test(lines[at - 1]?.text ?? '')))
        if (only.includes(standing) && !found.has(standing)) found.set(standing, day)
  }
  note(
    below.filter(({ isHeading }) => !isHeading),
    STANDINGS,
  )
  // "Last edited by" may be followed by a name and a date in lines of their own
  if (!above.some(({ text }) => EDITED.test(text) && !PUBLISHED.test(text))) note(above, STANDINGS)
  note(after, ['published'])
  return STANDINGS.map((standing) => found.get(standing)).find(Boolean) ?? null
}

/** The dates in `line` and what they are. `isBeside`: the line above is a byline, so that "Date:" is the date of the post. */
function daysOf(
  line: Line,
  language: string | null,
  isBeside: boolean,
): { standing: Standing; day: string }[] {
  const isMarked = line.parts.some(({ marks }) => DATE_MARK.test(marks))
  // a line on edits counts only if it names a publication too: "Created 21 Nov 2031, modified 25 Nov 2031"
  const others = [
    ...(isMarked || (isBeside && DATE_FIELD.test(line.text)) ? [] : [OF_EVENT]),
    HOURS,
    ...(PUBLISHED.test(line.text) ? [] : [EDITED]),
  ]
  const isOther = others.some((other) => other.test(line.text))
  if (isOther || line.text.length > LONGEST) return []
  const marked = line.parts.flatMap(({ date, marks, text }) => {
    const day = date && (/^\d{4}-\d\d-\d\d/.test(date) ? isoTime(date) : wholeDay(date))
    return day ? [{ standing: standingOf(`${marks} ${textBefore(line, text)}`), day }] : []
  })
  if (marked.length) return marked
  return findDates(line.text, { language }).flatMap((date) => {
    const day = isDay(date) ? isoDate(date.from) : null
    const before = line.text.slice(0, date.start)
    const part = line.parts.find(({ text }) => text.includes(line.text.slice(date.start, date.end)))
    const isFact = !!part && (isAlone(part, language) || POST_DATE_MARK.test(part.marks))
    if (!day || !(isFact || SOURCED.test(line.text) || stands(line.text, date))) return []
    const standing = standingOf(`${part?.marks ?? ''} ${before.split(/[|·•]/).at(-1)}`)
    // the word may follow the date: "2031年11月21日に公開"
    const behind = line.text.slice(date.end, date.end + BEHIND)
    return [{ standing: standing === 'named' ? standingOf(behind) : standing, day }]
  })
}

/** `date` with a T before its time; only its day if that cannot be parsed ("2031-11-21 10:14:00 +0000 UTC" names its zone). */
function isoTime(date: string): string {
  const time = date.replace(' ', 'T')
  return Number.isNaN(Date.parse(time)) ? date.slice(0, 10) : time
}

/** The day of a tooltip that begins with one, "Fri, 21 Nov 2031 10:14"; null otherwise. */
function wholeDay(text: string): string | null {
  const [date] = text.length <= LONGEST_TITLE ? findDates(text) : []
  return date && isDay(date) && withoutWeekday(text.slice(0, date.start)).trim() === ''
    ? isoDate(date.from)
    : null
}

const textBefore = ({ text }: Line, part: string) => text.slice(0, Math.max(0, text.indexOf(part)))

function standingOf(words: string): Standing {
  // "entry-date published updated" has both: it counts as published
  if (PUBLISHED.test(words) || POST_DATE_MARK.test(words)) return 'published'
  return CHANGED.test(words) ? 'changed' : 'named'
}

/** A single day, with its year. */
const isDay = ({ from, to }: DateSpan) =>
  from.year !== null && from.day !== null && from.day === to.day && from.month === to.month

function stands(text: string, { start, end }: DateSpan): boolean {
  const before = withoutWeekday(text.slice(0, start))
  const isInBrackets = /^[[(]$/.test(before) && /^[\])]$/.test(text.slice(end))
  return isInBrackets || (BEFORE_DAY.test(before) && AFTER_DAY.test(text.slice(end)))
}

/** Is the part only a date, with or without a weekday and a time? */
function isAlone({ text }: Part, language: string | null): boolean {
  const [date] = findDates(text, { language })
  return (
    !!date && withoutWeekday(text.slice(0, date.start)).trim() === '' && AFTER_DAY.test(text.slice(date.end))
  )
}

function withoutWeekday(text: string): string {
  const match = /(\p{L}{2,12})[.,]{0,2}\s{0,4}$/u.exec(text)
  return match && WEEKDAYS.has((match[1] ?? '').toLowerCase()) ? text.slice(0, match.index) : text
}
