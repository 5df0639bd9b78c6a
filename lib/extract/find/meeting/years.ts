/** Completes days without a year, from what the page says about its year. */
import { type DateSpan, findDates, isoDate, parseDate } from '../../language/dates.ts'
import type { Page } from '../../types.ts'

/** What a page says about its year. */
interface YearHints {
  /** When it was published, as an ISO date. */
  readonly published: string | null
  /** The day, or at least the year, in the page's own address: "/2022/11/21/". */
  readonly address: string | null
  /** "0315" -> "2024", from addresses such as "…?time=20240315T0900". */
  readonly ofDay: ReadonlyMap<string, string>
  /** 11 -> 2024, from months with their year in the title and the first words: "IETF 115, November 2022". */
  readonly ofMonth: ReadonlyMap<number, number>
  /** The year that the title gives. */
  readonly title: string | null
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** How much of a page counts as its first words, in characters. */
const LEAD = 700
const YEAR_FOLDER = /\/((?:19|20)\d\d)(?:\/|-\d\d)/
const COMPACT_DATE = /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/g
/** A year this far before a date belongs to it ("in 2024 we meet from 16 to 22 March"), in characters. */
const SAME_BREATH = 80
/** Posts about a meeting come within this time of it; then the meeting's own days best indicate the year. */
const NEARBY_MS = 400 * 86_400_000

/** Collects what `page` says about its year. */
export function yearHints({ metadata, blocks, text }: Page): YearHints {
  const { url, published, title, language } = metadata
  const addresses = [url, ...blocks.flatMap((block) => block.links.map((link) => link.href))].join('\n')
  const ofDay = new Map<string, string>()
  for (const [, year = '', month, day] of addresses.matchAll(COMPACT_DATE)) ofDay.set(`${month}${day}`, year)
  const address = parseDate(wordsOfAddress(url)) ?? middleOf(YEAR_FOLDER.exec(url)?.[1])
  const months = findDates(`${title}\n\n${text.slice(0, LEAD)}`, { language }).filter(({ from }) => !from.day)
  const ofMonth = new Map(
    months.flatMap(({ from: { month, year } }) => (year ? [[month, year] as const] : [])),
  )
  return { published, address, ofDay, ofMonth, title: YEAR.exec(title)?.[0] ?? null }
}

/** "interim-04-05-2023", "Notes%20May%204%202023": the path of an address as text. */
export function wordsOfAddress(address: string): string {
  const path = address.replace(/^\w+:\/\/[^/]+/, '')
  try {
    return decodeURIComponent(path).replace(/[_/](?!\d)/g, ' ')
  } catch {
    return path
  }
}

/**
 * `date`, which is in `text`, as ISO days; null for a whole month, and if the page gives no year.
 * `meeting`: the first day of the IETF meeting in question, which settles a year close to it.
 */
export function datedDays(
  date: DateSpan,
  text: string,
  hints: YearHints,
  meeting: string | null,
): { from: string; to: string } | null {
  const near = date.from.year === null ? yearNear(date, text, hints) : null
  const from = isoDate(date.from, near && meeting && isNearby(near, meeting) ? meeting : near)
  const to = isoDate(date.to, from)
  return from && to ? { from, to } : null
}

/** An ISO date in or near the intended year; the most certain hint first. */
function yearNear({ from, start }: DateSpan, text: string, hints: YearHints): string | null {
  const month = String(from.month).padStart(2, '0')
  const ofDay = hints.ofDay.get(`${month}${String(from.day).padStart(2, '0')}`)
  if (ofDay) return `${ofDay}-${month}-01`
  const said = YEAR.exec(text.slice(Math.max(0, start - SAME_BREATH), start))?.[0]
  const ofMonth = hints.ofMonth.get(from.month)
  if (ofMonth && !said) return `${ofMonth}-${month}-01`
  return middleOf(said) ?? hints.published ?? hints.address ?? middleOf(hints.title)
}

const middleOf = (year: string | null | undefined) => (year ? `${year}-07-01` : null)

const isNearby = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) < NEARBY_MS
