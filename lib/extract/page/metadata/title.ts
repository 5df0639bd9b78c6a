/** The post's own title, without the site's name. */
import { findDates } from '../../language/dates.ts'
import { readName } from '../../language/names.ts'
import { anyOf } from '../../lexicon/ways.ts'
import { isLabelled } from '../plain/shapes.ts'
import { withoutWww } from './address.ts'
import { agreeingHeading, headingText, JOINT, LONGEST_COMPARED, plain, titleHeadings } from './headings.ts'
import { textProperty } from './linked-data.ts'
import { meta, textOf, tidy } from './markup.ts'
import { firstOf, type PageSource, type Rule } from './source.ts'

/** "梨会议小结--梨文集--梨园": where Chinese sites put themselves and their columns. */
const BEFORE_CHINESE_SITE = /(?:--|_)(?=\p{Script=Han})/u
/** What is shorter is half a title, and "TLS1.3" what the title's other half explains. */
const LONG_CHINESE = /\p{Script=Han}.{3}/u
/** A file's name, an anchor or a wiki's page ("IETF97summary", "IETF97summary – Pears"): no title anybody wrote. */
const NO_TITLE = anyOf(
  String.raw`\bArchives?$|^\$\w|^[\w.%-]{1,200}\.(md|markdown|txt|html?|rst|adoc|org|pdf)$`,
  String.raw`^\S{0,200}[_/]\S{0,200}$|^[a-z]{2,20}\d{1,4}[a-z]{4,20}(?:$| – )`,
  String.raw`^(untitled|home|index|minutes|document|\d{1,9})$`,
)

/** "README.md at main - owner/repo", "docs/a.md · main · owner/repo": a hosted file under its path and branch. */
const HOSTED_FILE = /^[\w.~%/-]{1,200}\.(?:md|markdown|txt|rst|adoc|org)\s(?:at|·|«|-|—|\|)\s/i

/** A point of an agenda, an issue, a talk: what minutes without a title of their own begin with. */
const AGENDA_POINT =
  /^(?:#\d+\b|\d{1,2}[.)]\s)|\b(?:presented by|roll-?call|agenda[- ]bash(?:ing)?|administrivia|round-?table)\b/i
/** "minutes-interim-2031-pear-1": a file of the IETF's; what its words are called by, they may say themselves. */
const FILED = /^(?:minutes|agenda|slides|notes)(?:-[\w.]+)+$/
const SAYS_MEETING = /\b(?:meeting|minutes|interim|call|notes of|IETF[- ]?\d+)\b/i
/** What the proceedings of the nineties have at the head of all minutes, and the line below it. */
const OF_FORM = /^CURRENT_MEETING_REPORT_?$/
/** A heading of a part of minutes: what they are of stands above it. */
const PART = /[:：]$|^(?:participants?|attendees|attendance|present|agenda|notes|logistics|minutes)$/i
/** "Monday, July 14 at 1930": the line on when, underlined below the title. */
const SAYS_WHEN = /^\p{L}{3,6}day,? .{0,40}\d(?: ?(?:[ap]m|[A-Z]{2,4}))?\W*$/u
/** An address behind the title, in the same line: no part of what it says ("How we came to https://..."). */
const ADDRESS_BEHIND = /(?<!\b(?:at|from|in|on|see|to|via))\s{1,4}[-–—:(<]{0,2}\s{0,4}https?:\/\/\S{1,200}$/i
/** The second line of a title: "PEAR WG" above "Interim Meeting". */
const SECOND_LINE = /^(?:virtual |webex |joint )?(?:interim|meeting)\b[^:：]{0,50}$/i
/** A day that follows on a title without a sign between them is the event's, and so is one with its hour behind "at". */
const DAY_AFTER = /(?<=\p{L})\s{1,4}$/u
const HOUR = /\b\d{1,2}:\d\d/
const BEFORE_WHEN = /\s{1,4}(?:at|from|\/)\s{1,4}$/
/** "ORCHARD STEERING GROUP (OSG)": the body that met, above the words on its meeting. */
const IN_CAPITALS = /^[^\p{Ll}\d]{20,}$/u
const SENTENCE = /[.!?]$/
/** "Name", above the name of a BoF that is asked for. */
const NAMES_NEXT = /^(?:name|title)$/i
const LONGEST_FIRST_LINE = 60
/** "Notes of the afternoon by Ada Birk". */
const BY_NOTE_TAKER = /(?<=^(?:notes|minutes)\b.{3,80}?)\s{1,9}by(?:\s\p{Lu}[\p{L}.'’-]{0,40}){2,3}$/iu
/** So many names one after the other are those present. */
const ROSTER = 3
/** What a date leaves of a line. */
const IS_DAY = /^\P{L}{0,80}(?:\p{L}{1,20}day)?\P{L}{0,80}$/u

/** A longer first line is the post's first paragraph. */
const LONGEST_TITLE = 120

const RULES: readonly Rule<string, PageSource>[] = [
  ({ linkedData }) => tidy(textProperty(linkedData.post, 'headline')),
  ({ document }) => microdataHeadline(document),
  calledAfter,
  (source) => proper(withoutSite(meta(source.document, 'og:title', 'twitter:title'), source)),
  onlyHeading,
  filedUnder,
  (source) => proper(withoutSite(tidy(source.document.title), source)),
  firstHeading,
  firstLine,
]

/** The title of the post; the page's address where it has none. */
export function titleOf(source: PageSource): string {
  const { document, address } = source
  return (
    firstOf(RULES, source) ??
    (tidy(document.title) || lastPart(address).replace(/\.txt$/, '') || address.hostname)
  )
}

/** The heading of a text that is all there is: a plain text, a file in a repository. */
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
  // A page called by one word ("ietf97summary") has the name of its file.
  const isNamed = title !== null && /\s|\P{ASCII}/u.test(title)
  return heading && (!others.length || !isNamed) ? heading : null
}

function filedUnder(source: PageSource): string | null {
  const own = FILED.test(source.document.title.trim()) ? ownTitle(source.drafts) : null
  return own && SAYS_MEETING.test(own) && !SENTENCE.test(own) ? own : null
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

/** `top`; where that is only the body that met, the words on its meeting right below. */
const belowBody = (top: string, below = '') =>
  IN_CAPITALS.test(top) &&
  !SAYS_MEETING.test(top) &&
  SAYS_MEETING.test(below) &&
  !SENTENCE.test(below) &&
  below.length <= LONGEST_TITLE
    ? below
    : top

/** `line` without the day and hour of its session. */
function withoutHour(line: string): string {
  const hour = HOUR.exec(line)?.index
  const day = hour && findDates(line)[0]?.start
  const before = BEFORE_WHEN.exec(day ? line.slice(0, Math.min(day, hour)) : '')
  return before ? line.slice(0, before.index) : line
}

/** The first line that is no "Name: value", where it is short enough. */
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

/** No field, no greeting, and no mark of the system that keeps its versions ("$Id: …$"). */
const isTitle = ({ text }: { readonly text: string }) =>
  /[\p{L}\p{N}]/u.test(text) &&
  !isLabelled(text) &&
  !GREETING.test(text) &&
  !OF_FORM.test(text) &&
  !REPORTER.test(text) &&
  !text.startsWith('$')

/** `line`, and the line below where that only goes on to say of which meeting. */
function withSecondLine(line: string, next: PageSource['drafts'][number] | undefined): string | null {
  const goesOn =
    line.length <= LONGEST_FIRST_LINE && !/[.:]$/.test(line) && SECOND_LINE.test(next?.text ?? '')
  return tidy(goesOn ? `${line} ${next?.text}` : line.replace(ADDRESS_BEHIND, ''))
}

/** Whether the first lines are people: those present. */
function isRoster(lines: readonly string[]): boolean {
  const names = lines.filter((line) => readName(line.replace(/\s{0,4}\(.{0,400}$/, ''))?.form === 'full')
  return names.length === ROSTER
}

/** `title` without the parts at either end that are the site's name. */
function withoutSite(
  title: string | null,
  { site, address }: Pick<PageSource, 'site' | 'address'>,
): string | null {
  if (!title) return null
  const names = [site, address.hostname, withoutWww(address.hostname)].flatMap((name) =>
    name ? [plain(name)] : [],
  )
  const isSite = (part: string) => part.length <= LONGEST_COMPARED && names.includes(plain(part))
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

/** The last part of an address, which for a file is its name; '' at the front page of a site. */
export function lastPart(address: URL): string {
  const part = address.pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
