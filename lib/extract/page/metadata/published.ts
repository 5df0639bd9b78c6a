/** The date of publication: which places on the page are asked, in which order. */
import { findDates, isoDate, parseDate } from '../../language/dates.ts'
import { BYLINE, CHANGED_BY, STATES_DAY } from '../../lexicon/bylines.ts'
import { anyOf } from '../../patterns/alternatives.ts'
import { dayInLines } from './day-in-lines.ts'
import { textProperty } from './linked-data.ts'
import { isBesidePost, meta, OF_OTHER_POSTS, textOf } from './markup.ts'
import { firstOf, type MetadataSource, type Rule } from './source.ts'

const META = [
  'article:published_time',
  'article:published',
  'datePublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'publish-date',
  'publish_date',
  'published_date',
  'pubdate',
  'citation_publication_date',
  'citation_date',
  'date',
]
const DATED_PATH =
  /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_]|$|-(?!\d\d(?:[/-]|$)))/
/** The date at the start of a log entry's title: "2031-05-04 Pears picked". */
const CALLED_BY_DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=\s)/
const FIELD = /^\W{0,4}(?:(?:session|meeting) )?date(?:\s?\/\s?time| and time)?\s?[:：]/i
const SESSION_FIELD = /^\W{0,4}(?:session|meeting) date/i
/** "Session Summary: 20310717-0930", as the IETF's automatic minutes have it, with or without a title above. */
const SESSION_STAMP = /^\W{0,4}session(?: summary)?: (\d{4})(\d\d)(\d\d)-\d{4}$/i
const LONGEST_FIELD = 80
/** "TURKU, Finland, ", "Paris, le ": where a report of the press was written, before the day. */
const DATELINE_PLACE =
  /^\p{Lu}[\p{L}’'-]{1,20}(?:[ ,.]{1,2}[\p{L}’'-]{2,20}){0,3}(?:[,.]| [–—-]| \(|) {0,2}(?:(?:le|den) )?$/u
/** What takes place on the day behind it, or is due then; and words before a day: "On 4 May 2031". */
const NO_PLACE = anyOf(
  String.raw`\b(?:call|closes|conference|course|deadline|dear|due|event|expires|forum|hackathon|interim|meeting|meetup)\b`,
  String.raw`\b(?:minutes|notes|opens|plenary|save|session|summit|training|updated?|webinar|week|\w{0,7}day|workshop)\b`,
  '^(?:a[bm]|as of|by|el|from|il|le|on|seit|since|until|vom) ?$',
)
/** The dash between that day and the report. */
const DATELINE_DASH = /^(?:\)|\.)?\s?(?:[–—]|--|-\s)\s?["„“«(]?\p{Lu}/u
/** The first paragraph of a report is longer, in characters. */
const SHORTEST_REPORT = 120
/** Statements about the post itself are within this many first blocks, or the last few. */
const HEAD = 8

const RULES: readonly Rule<string>[] = [
  // JSON-LD, meta tags, microdata, microformats
  ({ linkedData: { post } }) => day(textProperty(post, 'datePublished') ?? textProperty(post, 'dateCreated')),
  ({ document }) => day(meta(document, ...META)),
  ({ document }) =>
    dated(
      [...document.querySelectorAll('[itemprop~="datePublished"]')].find((time) => !isBesidePost(time)) ??
        null,
    ),
  ({ document }) =>
    dated(
      document.querySelector(
        '.dt-published,time.published,time[pubdate],time.entry-date,abbr.published[title]',
      ),
    ),
  // the date in a log's title
  ({ document }) => CALLED_BY_DAY.exec(document.title)?.[0] ?? null,
  ({ around, language }) => dayInLines(around, language),
  dateField,
  // a date in the address
  ({ address }) => DATED_PATH.exec(address.pathname)?.slice(1).join('-') ?? null,
  dateline,
  statedDate,
  onlyTime,
  // when a Trac page was changed
  ({ document }) => lastChanged(document),
]

/** The date of publication: an ISO 8601 date, with the time if the page gives it. Null if it does not say. */
export function publishedOf(source: MetadataSource): string | null {
  return firstOf(RULES, source)
}

/** `text` itself if it is an ISO 8601 date, with or without a time; otherwise the first date in it as YYYY-MM-DD, or null. */
export function day(text: string | null): string | null {
  if (!text) return null
  if (/^(?:19|20)\d\d-\d\d-\d\d(T\d\d:\d\d.*)?$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  return parseDate(text.replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3'))
}

function dated(element: Element | null): string | null {
  if (!element) return null
  // microformats before <time> give the date as the title of an abbreviation
  const given = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean)
  return day(given ?? null) ?? day(textOf(element))
}

/** The date of every `<time>` on the page, if they are all the same. */
function onlyTime({ document }: MetadataSource): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) =>
      !time.closest(OF_OTHER_POSTS) && !CHANGED_BY.test(time.closest('p,div,li,td')?.textContent ?? ''),
  )
  const days = new Set(times.map((time) => dated(time)?.slice(0, 10) ?? null))
  return days.size === 1 ? dated(times[0] ?? null) : null
}

/** The element in which Trac shows when a page was changed; Trac shows no other date. */
const CHANGES = '.trac-modifiedby'
/** "21/11/31 10:14:02", as Trac writes it when the day comes first. */
const SHORT_DAY = /\b(1[3-9]|2\d|3[01])\/(\d\d)\/(\d\d)\b/

function lastChanged(document: Document): string | null {
  const text = textOf(document.querySelector(CHANGES)) ?? ''
  const [, ofMonth, month, year] = SHORT_DAY.exec(text) ?? []
  return year ? `20${year}-${month}-${ofMonth}` : parseDate(text)
}

/** The date in a sentence such as "This page was published on ..."; one that names the page or post takes precedence. */
function statedDate({ drafts }: MetadataSource): string | null {
  const stated: { date: string; ofPage: boolean }[] = []
  for (const { text } of [...drafts.slice(0, HEAD), ...drafts.slice(-3)]) {
    const match = text.length < 300 ? STATES_DAY.exec(text) : null
    const date = match && day(text.slice(match.index + match[0].length))
    if (date) stated.push({ date, ofPage: /\b(page|document|post|article)\b/i.test(text) })
  }
  return (stated.find(({ ofPage }) => ofPage) ?? stated[0])?.date ?? null
}

/**
 * The date in a field that dates the post: "Date: 23 Jul 2031" above the title or below a byline, or "Session Date/Time: 23 Jul
 * 2031 09:30" at the start of minutes without a title.
 */
function dateField({ drafts }: MetadataSource): string | null {
  const title = drafts.findIndex(({ kind }) => kind === 'heading')
  for (const [index, { text }] of drafts.slice(0, HEAD).entries()) {
    const stamp = SESSION_STAMP.exec(text)
    if (stamp) return day(stamp.slice(1).join('-'))
    const field = text.length < LONGEST_FIELD ? FIELD.exec(text) : null
    const isOfSession = title < 0 && SESSION_FIELD.test(text)
    const isOfPost = index < title || isOfSession || BYLINE.test(drafts[index - 1]?.text ?? '')
    const date = field && isOfPost ? day(text.slice(field[0].length).trim()) : null
    if (date) return date
  }
  return null
}

/** "TURKU, 4 May 2031 – The harbour has ...": the day at the start of a report of the press. */
function dateline({ drafts }: MetadataSource): string | null {
  const report = drafts
    .slice(0, HEAD)
    .find(({ kind, text }) => kind === 'paragraph' && text.length > SHORTEST_REPORT)?.text
  const [date] = findDates(report?.slice(0, LONGEST_FIELD) ?? '')
  if (!report || !date?.from.year) return null
  const place = report.slice(0, date.start)
  if (!DATELINE_PLACE.test(place) || NO_PLACE.test(place) || !DATELINE_DASH.test(report.slice(date.end)))
    return null
  const from = isoDate(date.from)
  return from === isoDate(date.to) ? from : null
}

/** The date that is all of `text`, apart from a weekday, as YYYY-MM-DD; null if it is something else. */
export function wholeDate(text: string): string | null {
  const [date] = findDates(text)
  if (!date || text.length > 40) return null
  const rest = `${text.slice(0, date.start)}${text.slice(date.end)}`
  return /^\s{0,4}\p{L}{0,10}[\s,.]{0,40}$/u.test(rest) ? isoDate(date.from) : null
}
