/** The post's title without the site's name: which places on the page are asked, in which order, and what is no title. */
import { findDates } from '../../language/dates.ts'
import { readName } from '../../language/names.ts'
import { endsSentence } from '../../language/sentence-end.ts'
import { anyOf } from '../../patterns/alternatives.ts'
import { isLabelled } from '../plain/shapes.ts'
import { withoutWww } from './address.ts'
import { agreeingHeading, headingText, JOINT, LONGEST_COMPARED, plain, titleHeadings } from './headings.ts'
import { textProperty } from './linked-data.ts'
import { meta, textOf, tidy } from './markup.ts'
import { firstOf, type PageSource, type Rule } from './source.ts'

/** What Chinese sites put before their own name and that of a column: "梨会议小结--梨文集--梨园". */
const BEFORE_CHINESE_SITE = /(?:--|_)(?=\p{Script=Han})/u
/** Anything shorter before it is only half a title, and so is a term like "TLS1.3". */
const LONG_CHINESE = /\p{Script=Han}.{3}/u
/** Not a title that anybody wrote: the name of a file, an anchor, or a wiki page ("IETF97summary", "IETF97summary – Pears"). */
const NO_TITLE = anyOf(
  String.raw`\bArchives?$|^\$\w|^[\w.%-]{1,200}\.(md|markdown|txt|html?|rst|adoc|org|pdf)$`,
  String.raw`^\S{0,200}[_/]\S{0,200}$|^[a-z]{2,20}\d{1,4}[a-z]{4,20}(?:$| – )`,
  String.raw`^(untitled|home|index|minutes|document|\d{1,9})$`,
)

/** Titles of hosted files, made of path and branch: "README.md at main - owner/repo", "docs/a.md · main · owner/repo". */
const HOSTED_FILE = /^[\w.~%/-]{1,200}\.(?:md|markdown|txt|rst|adoc|org)\s(?:at|·|«|-|—|\|)\s/i

/** An agenda item, an issue or a talk, with which minutes without a title begin. */
const AGENDA_POINT =
  /^(?:#\d+\b|\d{1,2}[.)]\s)|\b(?:presented by|roll-?call|agenda[- ]bash(?:ing)?|administrivia|round-?table)\b/i
/** The name of a file of meeting materials, "minutes-interim-2031-pear-1"; its text may have a better title. */
const FILED = /^(?:minutes|agenda|slides|notes)(?:-[\w.]+)+$/
const SAYS_MEETING = /\b(?:meeting|minutes|interim|call|notes of|IETF[- ]?\d+)\b/i
/** The first line of all minutes in the proceedings of the 1990s. */
const OF_FORM = /^CURRENT_MEETING_REPORT_?$/
/** A heading of a section of minutes; their title is above it. */
const PART = /[:：]$|^(?:participants?|attendees|attendance|present|agenda|notes|logistics|minutes)$/i
/** A line with day and time below the title, underlined like a heading: "Monday, July 14 at 1930". */
const SAYS_WHEN = /^\p{L}{3,6}day,? .{0,40}\d(?: ?(?:[ap]m|[A-Z]{2,4}))?\W*$/u
/** An address after the title on the same line; but in "How we came to https://..." it is part of the title. */
const ADDRESS_BEHIND = /(?<!\b(?:at|from|in|on|see|to|via))\s{1,4}[-–—:(<]{0,2}\s{0,4}https?:\/\/\S{1,200}$/i
/** The second line of a title: "PEAR WG" above "Interim Meeting". */
const SECOND_LINE = /^(?:virtual |webex |joint )?(?:interim|meeting)\b[^:：]{0,50}$/i
/** The day of the event at the end of a title is left out: right after a word, or with an hour after "at". */
const DAY_AFTER = /(?<=\p{L})\s{1,4}$/u
const HOUR = /\b\d{1,2}:\d\d/
const BEFORE_WHEN = /\s{1,4}(?:at|from|\/)\s{1,4}$/
/** The name of a group in capitals, above the line on its meeting: "ORCHARD STEERING GROUP (OSG)". */
const IN_CAPITALS = /^[^\p{Ll}\d]{20,}$/u
/** The label above the title in a request for a BoF. */
const NAMES_NEXT = /^(?:name|title)$/i
const LONGEST_FIRST_LINE = 60
/** "Notes of the afternoon by Ada Birk". */
const BY_NOTE_TAKER = /(?<=^(?:notes|minutes)\b.{3,80}?)\s{1,9}by(?:\s\p{Lu}[\p{L}.'’-]{0,40}){2,3}$/iu
/** This many names in a row are a list of those present. */
const ROSTER = 3
/** What is left of a line that is only a date, without the date: nothing, or a weekday. */
const IS_DAY = /^\P{L}{0,80}(?:\p{L}{1,20}day)?\P{L}{0,80}$/u

/** A longer first line is the post's first paragraph. */
const LONGEST_TITLE = 120

const RULES: readonly Rule<string, PageSource>[] = [
  (source) => withoutSite(tidy(headline(source)), source),
  ({ document }) => microdataHeadline(document),
  calledAfter,
  (source) => proper(withoutSite(meta(source.document, 'og:title', 'twitter:title'), source)),
  onlyHeading,
  filedUnder,
  (source) => proper(withoutSite(tidy(source.document.title), source)),
  firstHeading,
  ({ document }) => proper(tidy(document.title)),
  firstLine,
]

/** The headline in the page's metadata; null if its end is cut off, as some systems do: the heading has all of it. */
function headline({ linkedData }: PageSource): string | null {
  const found = textProperty(linkedData.post, 'headline')
  return !found || /(?:…|\.{3})$/.test(found) ? null : found
}

/** The title of the post; the page's address where it has none. */
export function titleOf(source: PageSource): string {
  const { document, address } = source
  return (
    firstOf(RULES, source) ??
    (tidy(document.title) || lastPart(address).replace(/\.txt$/, '') || address.hostname)
  )
}

/**
 * The title of a text without a page around it (plain text, a file in a repository): its first heading or line; null if unsuitable.
 */
export function ownTitle(drafts: PageSource['drafts']): string | null {
  return firstHeading({ drafts }) ?? firstLine({ drafts })
}

function microdataHeadline(document: Document): string | null {
  const [headline, ...others] = document.querySelectorAll('[itemprop~="headline"]')
  if (!headline || others.length > 1) return null
  return tidy(headline.getAttribute('content')) ?? textOf(headline)
}

function calledAfter({ document, site }: PageSource): string | null {
  const heading = agreeingHeading(document, site)
  return proper(heading && headingText(heading))
}

function isBareDay(text: string): boolean {
  const [date] = text.length <= LONGEST_TITLE ? findDates(text) : []
  return !!date && IS_DAY.test(text.slice(0, date.start) + text.slice(date.end))
}

function onlyHeading(source: PageSource): string | null {
  const [heading, ...others] = titleHeadings(source.document)
    .map(headingText)
    .filter((text) => proper(text))
  const title = proper(withoutSite(tidy(source.document.title), source))
  // a title of one word ("ietf97summary") is the name of a file
  const isNamed = title !== null && /\s|\P{ASCII}/u.test(title)
  return heading && (!others.length || !isNamed) ? heading : null
}

function filedUnder(source: PageSource): string | null {
  const own = FILED.test(source.document.title.trim()) ? ownTitle(source.drafts) : null
  return own && SAYS_MEETING.test(own) && !endsSentence(own) ? own : null
}

function firstHeading({ drafts }: Pick<PageSource, 'drafts'>): string | null {
  const first = drafts.findIndex(({ kind, text }) => kind === 'heading' && /^[^$]*[\p{L}\p{N}]/u.test(text))
  const heading = drafts[first]
  if (!heading || first >= 3 || AGENDA_POINT.test(heading.text) || OF_FORM.test(heading.text)) return null
  if (first > 0 && (PART.test(heading.text) || SAYS_WHEN.test(heading.text))) return null
  const below = drafts[first + 1]
  if (NAMES_NEXT.test(heading.text) && below && below.text.length <= LONGEST_TITLE) return below.text
  return withSecondLine(withoutHour(belowBody(heading.text, below?.text.split('\n')[0])), below)
}

/** `below`, if `top` is only the name of a group and `below` names its meeting; otherwise `top`. */
const belowBody = (top: string, below = '') =>
  IN_CAPITALS.test(top) &&
  !SAYS_MEETING.test(top) &&
  SAYS_MEETING.test(below) &&
  !endsSentence(below) &&
  below.length <= LONGEST_TITLE
    ? below
    : top

/** `line` without the day and hour of a session at its end. */
function withoutHour(line: string): string {
  const hour = HOUR.exec(line)?.index
  const day = hour && findDates(line)[0]?.start
  const before = BEFORE_WHEN.exec(day ? line.slice(0, Math.min(day, hour)) : '')
  return before ? line.slice(0, before.index) : line
}

/**
 * The first line that is not "Name: value", without date and note-taker; null if it is too long, a date, an agenda item or a
 * person.
 */
function firstLine({ drafts }: Pick<PageSource, 'drafts'>): string | null {
  const at = drafts.findIndex(isTitle)
  const lines = drafts.filter(isTitle).slice(0, ROSTER)
  const [top = '', second = ''] = lines.flatMap(({ text }) => text.split('\n'))
  const line = belowBody(top, second)
  if (
    AGENDA_POINT.test(drafts[0]?.text ?? '') ||
    AGENDA_POINT.test(line) ||
    isRoster(lines.map(({ text }) => text))
  )
    return null
  if (line.length > LONGEST_TITLE) return null
  const date = findDates(line).find((found) => found.end >= line.trimEnd().length - 1)
  const before = line.slice(0, date?.start)
  if (date && IS_DAY.test(before)) return null
  const bare = withoutHour(line)
  const title = bare === line && date && DAY_AFTER.test(before) ? before : bare
  return withSecondLine(title.replace(BY_NOTE_TAKER, ''), drafts[at + 1])
}

/** "Reported by Ada Birk/Harbour International". */
const REPORTER = /^reported by\s/i
const GREETING = /^(?:dear|hi|hello|hey|colleagues|folks|all)\b[^.:]{0,30}[,–-]\s*$/i

/** Neither a field, nor a greeting, nor a version control keyword ("$Id: …$"). */
const isTitle = ({ text }: { readonly text: string }) =>
  /[\p{L}\p{N}]/u.test(text) &&
  !isLabelled(text) &&
  !GREETING.test(text) &&
  !OF_FORM.test(text) &&
  !REPORTER.test(text) &&
  !text.startsWith('$')

/** `line`, joined with the next one if that is its second half ("PEAR WG", "Interim Meeting"). */
function withSecondLine(line: string, next: PageSource['drafts'][number] | undefined): string | null {
  const goesOn =
    line.length <= LONGEST_FIRST_LINE && !/[.:]$/.test(line) && SECOND_LINE.test(next?.text ?? '')
  return tidy(goesOn ? `${line} ${next?.text}` : line.replace(ADDRESS_BEHIND, ''))
}

/** Whether `lines` are the names of those present. */
function isRoster(lines: readonly string[]): boolean {
  const names = lines.filter((line) => readName(line.replace(/\s{0,4}\(.{0,400}$/, ''))?.form === 'full')
  return names.length === ROSTER
}

/** `title` without the parts at either end that are the site's name; null if it is nothing else. */
function withoutSite(
  title: string | null,
  { site, address }: Pick<PageSource, 'site' | 'address'>,
): string | null {
  if (!title) return null
  const names = [site, address.hostname, withoutWww(address.hostname)].flatMap((name) =>
    name ? [plain(name)] : [],
  )
  const isSite = (part: string) => part.length <= LONGEST_COMPARED && names.includes(plain(part))
  if (isSite(title)) return null
  const joints = [...title.matchAll(JOINT)]
  for (const joint of joints) {
    const after = joint.index + joint[0].length
    if (isSite(title.slice(after))) return title.slice(0, joint.index).trim()
    if (isSite(title.slice(0, joint.index))) return title.slice(after).trim()
  }
  const [own = ''] = title.split(BEFORE_CHINESE_SITE)
  return LONG_CHINESE.test(own) ? own : title
}

function proper(text: string | null): string | null {
  return text && !NO_TITLE.test(text) && !HOSTED_FILE.test(text) && !isBareDay(text) ? text : null
}

/** The last segment of an address's path, decoded if possible; '' for the front page of a site. */
export function lastPart(address: URL): string {
  const part = address.pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
