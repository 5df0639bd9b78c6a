/** The day of publication that the short lines around a post say. */
import { type DateSpan, findDates, isoDate } from '../../language/dates.ts'
import { AFTER_DAY, BEFORE_DAY, BYLINE } from '../../lexicon/bylines.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import type { Line, LinesAround, Part } from './lines.ts'

/** Wikis tell when they were last edited: no day of the post. */
const EDITED = /\b(?:last )?(?:edited|modified)\b|編集/i
/** What says that a day is that of a change. */
const CHANGED =
  /updated|changed|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|更新|修改/i
const PUBLISHED =
  /publish|posted|created|submitted|written|veröffentlicht|erschienen|publié|posté|publicado|投稿|公開|发布|发表|作成|(?:^|\s)date\s?[:：]\s?$/i
/** A day of an event, not of the post. */
const OF_EVENT =
  /^\W{0,4}(?:when|where|time|dates?|meeting date|deadline|wann|wo|datum|quand|cuándo|fecha|quando|data|日時|開催|時間|时间|会期)(?![a-z])[^:：]{0,20}[:：]/i
const DATE_FIELD = /^\W{0,4}date\s?[:：]/i
/** The markup of a day of publication. */
const DATE_MARK = /(?:^|[ _-])(?:post-?|entry-?|pub-?)?(?:date|published|posted)(?:$|[ _-])/i
/** The same, where it says of what the day is. */
const POST_DATE_MARK = /(?:^|[ _-])(?:post|entry|pub(?:lish)?)[-_]?date(?:$|[ _-])/i
/** "Harbour News 2031-05-04 Tide Press 作者:Ada": a line of the press, whatever stands around its day. */
const SOURCED = /(?:作者|[来來]源|[记記]者|[编編][辑輯])\s?[:：]/
/** A session has a beginning and an end. */
const HOURS =
  /\d{1,2}(?:[:h.]\d{2}|\s?[ap]m)\s{0,2}(?:[ap]m\s{0,2})?[-–~]\s{0,2}\d{1,2}(?:[:h.]\d{2}|\s?[ap]m)/i
const LONGEST = 120
const LONGEST_TITLE = 40
/** So much of what follows on a day is looked at, in characters. */
const BEHIND = 4

type Standing = 'published' | 'named' | 'changed'
const STANDINGS: readonly Standing[] = ['published', 'named', 'changed']

/** The day of publication that the lines give: what is called so before a bare day, and that before a day of changes. */
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
  // a name and a day may stand in lines of their own below "Last edited by"
  if (!above.some(({ text }) => EDITED.test(text) && !PUBLISHED.test(text))) note(above, STANDINGS)
  note(after, ['published'])
  return STANDINGS.map((standing) => found.get(standing)).find(Boolean) ?? null
}

/** `isBeside`: the line above is a byline, so that "Date:" is its own. */
function daysOf(
  line: Line,
  language: string | null,
  isBeside: boolean,
): { standing: Standing; day: string }[] {
  const isMarked = line.parts.some(({ marks }) => DATE_MARK.test(marks))
  // "Created 21 Nov 2031, modified 25 Nov 2031": the first is the post's
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
    // "2031年11月21日に公開": what follows may say it, too
    const behind = line.text.slice(date.end, date.end + BEHIND)
    return [{ standing: standing === 'named' ? standingOf(behind) : standing, day }]
  })
}

/** "2031-11-21 10:14:00" with a T between; "2031-11-21 10:14:00 +0000 UTC" only as its day: ISO 8601 has no names of zones. */
function isoTime(date: string): string {
  const time = date.replace(' ', 'T')
  return Number.isNaN(Date.parse(time)) ? date.slice(0, 10) : time
}

/** "Fri, 21 Nov 2031 10:14": the day in what markup shows of it at a longer look. */
function wholeDay(text: string): string | null {
  const [date] = text.length <= LONGEST_TITLE ? findDates(text) : []
  return date && isDay(date) && withoutWeekday(text.slice(0, date.start)).trim() === ''
    ? isoDate(date.from)
    : null
}

const textBefore = ({ text }: Line, part: string) => text.slice(0, Math.max(0, text.indexOf(part)))

function standingOf(words: string): Standing {
  // ".entry-date.published.updated": called both, it is the first
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

/** A part that is a day and nothing else, but for a time. */
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
