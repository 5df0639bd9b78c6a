/** The day the post was published. */
import { findDates, isoDate, parseDate } from '../../language/dates.ts'
import { textProperty } from './linked-data.ts'
import { firstOf, isByTitle, linesByTitle, type MetadataSource, meta, type Rule, textOf } from './source.ts'

const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datePublished',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'published_date',
  'pubdate',
  'date',
]
const BESIDE_TITLE =
  '.byline,.posted-on,.post-meta,.entry-meta,.article-meta,.post-date,.entry-date,.published,.pubdate,.date,.meta,.dateline,.post-info,.post__meta,.article__meta'
const DATED_PATH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/
/** "This page was last updated on 2018-07-25." */
const STATED =
  /\blast\s{1,4}(?:updated|modified|edited|changed)\b[\s:]{0,40}(?:on|at)?\s{0,4}|\b(?:updated|published|posted)\s{0,4}(?:on\b|:)\s{0,4}|\b(?:zuletzt (?:geändert|aktualisiert)|veröffentlicht)\s{0,4}(?:am|:)\s{0,4}|\b(?:publié|mis à jour|rédaction de cet article)\s{1,4}le\s{1,4}|\b(?:publicado|actualizado|atualizado)\s{1,4}(?:el|em)\s{1,4}|(?:公開日|更新日|投稿日|发布(?:日期|于)?|更新(?:日期|于)?)\s{0,4}[:：]?\s{0,4}/i
const FIELD = /^\W{0,4}(?:(?:session|meeting) )?date(?:\s?\/\s?time| and time)?\s?[:：]/i
const BYLINE = /^by\b.{2,80}$/i
/** "By Ada Birk, 20 November", "Von Ada Birk | 20.11.": how it begins, and what goes before its day. */
const OPENS_BYLINE = /^(?:(?:[Ww]ritten |[Pp]osted )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s{1,4}\p{Lu}/u
const BEFORE_DATE = /(?:[|·•–—,-]|\b(?:on|am|le|el|em|op))\s{0,4}$/
const AFTER_DATE = /^\s{0,4}(?:[|·•]|$)/
const LONGEST_BYLINE = 120
const LONGEST_FIELD = 80
/** What a post says of itself stands within so many blocks at its head, or in the last few. */
const HEAD = 8

const RULES: readonly Rule<string>[] = [
  { name: 'JSON-LD', find: ({ linkedData }) => day(textProperty(linkedData.post, 'datePublished')) },
  { name: 'meta tags', find: ({ document }) => day(meta(document, ...META)) },
  { name: 'microdata', find: ({ document }) => dated(document.querySelector('[itemprop~="datePublished"]')) },
  {
    name: 'microformats',
    find: ({ document }) =>
      dated(
        document.querySelector(
          '.dt-published,time.published,time[pubdate],time.entry-date,abbr.published[title]',
        ),
      ),
  },
  { name: 'a time beside the title', find: timeBesideTitle },
  { name: 'a date beside the title', find: dateBesideTitle },
  {
    name: 'a date in the address',
    find: ({ address }) => DATED_PATH.exec(address.pathname)?.slice(1).join('-') ?? null,
  },
  { name: 'what the post says of itself', find: statedDate },
  { name: 'a field above the title or below a byline', find: dateField },
  { name: 'a line that is a date, above the title or in a byline', find: datedLine },
  { name: 'a line of facts below the title', find: datedFacts },
]

/** The date of publication: an ISO 8601 date, with the time where the page gives it. Null where it does not say. */
export function publishedOf(source: MetadataSource): string | null {
  return firstOf(RULES, source)
}

/** `text` as a date and time of ISO 8601 where it is one, else the date in it. */
export function day(text: string | null): string | null {
  if (!text) return null
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  return parseDate(text)
}

function dated(element: Element | null): string | null {
  if (!element) return null
  // microformats before <time> give the date as the title of an abbreviation
  const given = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean)
  return day(given ?? null) ?? day(textOf(element))
}

function timeBesideTitle({ document }: MetadataSource): string | null {
  return dated([...document.querySelectorAll('time')].find((time) => isByTitle(document, time)) ?? null)
}

function dateBesideTitle({ document }: MetadataSource): string | null {
  for (const element of document.querySelectorAll(BESIDE_TITLE)) {
    const found = isByTitle(document, element) ? day(textOf(element)) : null
    if (found) return found
  }
  return null
}

/** What is said of the page goes before what is said of a part of it. */
function statedDate({ drafts }: MetadataSource): string | null {
  const stated: { date: string; ofPage: boolean }[] = []
  for (const { text } of [...drafts.slice(0, HEAD), ...drafts.slice(-3)]) {
    const match = text.length < 300 ? STATED.exec(text) : null
    const date = match && day(text.slice(match.index + match[0].length))
    if (date) stated.push({ date, ofPage: /\b(page|document|post|article)\b/i.test(text) })
  }
  return (stated.find(({ ofPage }) => ofPage) ?? stated[0])?.date ?? null
}

/** "Session Date/Time: 23 Jul 2031 09:30" above the title, "Date: 23 July 2031" below a byline: what is dated is the post. */
function dateField({ drafts }: MetadataSource): string | null {
  const title = drafts.findIndex(({ kind }) => kind === 'heading')
  for (const [index, { text }] of drafts.slice(0, HEAD).entries()) {
    const field = text.length < LONGEST_FIELD ? FIELD.exec(text) : null
    const isOfPost = index < title || BYLINE.test(drafts[index - 1]?.text ?? '')
    const date = field && isOfPost ? day(text.slice(field[0].length).trim()) : null
    if (date) return date
  }
  return null
}

/** A blog's heading of the day above the title; the last of "name, role, date" below it. */
function datedLine({ drafts }: MetadataSource): string | null {
  const title = drafts.findIndex(({ kind, text }) => kind === 'heading' && !wholeDate(text))
  for (const [index, { kind, text }] of drafts.slice(0, HEAD).entries()) {
    const date =
      index < title || (kind === 'item' && drafts[index - 1]?.kind === 'item') ? wholeDate(text) : null
    if (date) return date
  }
  return null
}

/** Below the title a line that is a date, or begins with one ("23.07.2031 | 4 min"); at the head a byline that ends in one. */
function datedFacts({ document, drafts }: MetadataSource): string | null {
  const lines = linesByTitle(document)
  const found = lines.map(leadingDate).find(Boolean)
  return (
    found ??
    [...lines, ...drafts.slice(0, HEAD).map(({ text }) => text)].map(bylineDate).find(Boolean) ??
    null
  )
}

function leadingDate(line: string): string | null {
  const [date] = findDates(line)
  return date?.start === 0 && AFTER_DATE.test(line.slice(date.end)) ? isoDate(date.from) : null
}

function bylineDate(line: string): string | null {
  const date = line.length < LONGEST_BYLINE && OPENS_BYLINE.test(line) ? findDates(line).at(-1) : undefined
  if (!date || line.slice(date.end).trim().length > 1) return null
  return BEFORE_DATE.test(line.slice(0, date.start)) ? isoDate(date.from) : null
}

/** The date that a text consists of, a weekday aside. */
export function wholeDate(text: string): string | null {
  const [date] = findDates(text)
  if (!date || text.length > 40) return null
  const rest = `${text.slice(0, date.start)}${text.slice(date.end)}`
  return /^\s{0,4}\p{L}{0,10}[\s,.]{0,40}$/u.test(rest) ? isoDate(date.from) : null
}
