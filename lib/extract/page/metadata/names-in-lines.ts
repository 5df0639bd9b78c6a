/** Finds authors in the short lines around a post. */
import { mayHoldDate } from '../../language/date-tokens.ts'
import { inFull, opensWithGivenName, readName } from '../../language/names.ts'
import { AUTHOR_BOX, BETWEEN_NAMES, BY, CHANGED_BY, OFFICE } from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { anyOf, either, sequence, wholly } from '../../patterns/alternatives.ts'
import type { Draft } from '../drafts.ts'
import type { Line, LinesAround, Part } from './lines.ts'

/** Marks (class names, link targets) of an author. */
const AUTHOR_MARK = anyOf(
  sequence(
    '(?:^|[^a-z])(?:p-)?',
    either(
      'authors?(?:[-_]?name)?|byline|writer|creator|contributor|nick-?name|user-?name|full-?name|poster',
      'ljuser',
    ),
    '(?![a-z])',
  ),
  String.raw`\/(?:authors?|autor(?:en|es)?|auteurs?|profile|by)\/|\/@\w`,
)
/** Marks of an author whose text may be the name of an account. */
const ACCOUNT_MARK =
  /(?:^|[ _-])(?:author(?:-?name)?|p-author|ljuser|user-?name|nick-?name|creator)(?: |$)|\/@\w|\/(?:u|users|author|profile)\/\w/i
const ACCOUNT = /^@?[A-Za-z][\w.-]{1,30}$/
/** "Posted by lamps"; only if the name has an element of its own. */
const ACCOUNT_AFTER = /\b(?:posted|written|published|submitted) by (@?[A-Za-z][\w.-]{1,30})(?= |$)/i
const HANDLE = /^@[A-Za-z]\w{2,30}$/
const NO_ACCOUNT = wholly(
  'by|von|par|por|de|di|door|follow|share|reply|more|view|edit|website|about|author',
  'contributor|posted|(?:[a-z]{1,9}[_.-])?(?:staff|team|admin)|home|blog|posts|profile|unknown|anonymous',
)
/** Where a name in a line ends: at a separator, or a word before a date or an employer. */
const NAMES_END =
  /\s(?:on|at|in|of|am|le|el|em|den|op|il|às|dans|from|who)\s|(?<=\p{Ll}{2})(?<!Prof)\.(?=\s|$)|[|·•(<–]|\s[-—]\s|\d|来源|发布|于|,\s(?=\p{Ll})/u
/** Where a list of names ends. */
const LIST_END = /\s\/\s|[|·•]|来源|发布|发表/u
const SEPARATOR =
  /\s{0,2}(?:[|·•–—]|\p{Extended_Pictographic}\uFE0F?)\s{0,2}|\s(?:--?|\/\/?|on(?=\s.{0,14}\d{4}))\s|,\s(?=\d{1,2}\.? \p{L}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-)|(?<=\d{4}),\s/u
/** An employer, or an address, after a name. */
const IN_BRACKETS = /\s(?:\([^()]{2,40}\)|<[^<>]{3,60}>[^<>]{0,24})\s?$/
/** Beginnings of town names that look like people's. */
const TOWN = /^(?:den|los|las|san|santa|new|são|bad|la|hong|kuala|rio de|buenos|tel|cape|port|salt) /i
/** A name on its own within this many lines below the title is the author's. */
const NEAR = 8
/** A line with this many names is not a byline. */
const MOST_NAMES = 4
/** This many capitalised words are labels rather than one name. */
const LONGEST_UNKNOWN = 4
/** This many blocks are a sample of the words that a post uses. */
const SAMPLE = 60
/** Lines with this many characters are prose. */
const LONGEST = 120
/** Words for people other than the author. */
const OF_OTHERS = anyOf(
  sequence(
    either(
      String.raw`chairs|chair(?=\s?[:：])|attend(?:ees|ance|ing)|present|participants|speakers?`,
      'panel(?:ists)?|moderators?|contacts?|secretary|photos?|images?|edited|reviewed',
      'translated|sponsored|provided|hosted|supported',
    ),
    '(?![a-z])',
  ),
)
/** The reading time or the number of views, which are next to a byline. */
const BESIDE_BYLINE = /\b\d{1,3}\s?-?min|閱讀|阅读|\bviews\b/i

/** In a line that starts with "By", such words count only within this many characters: later they may be the author's office. */
const OPENING = 20
/** In "Page last edited by", at most this many characters are before "edited". */
const BEFORE_EDITED = 10

/** The lines without those that name the last editor. */
function withoutEditors({ above, below, after }: LinesAround): LinesAround {
  const isOfEditor = (text = '') => (CHANGED_BY.exec(text)?.index ?? LONGEST) <= BEFORE_EDITED
  return {
    above: above.some(({ text }) => isOfEditor(text)) ? [] : above,
    below: below.filter(({ text }, at) => !isOfEditor(text) && !isOfEditor(below[at - 1]?.text)),
    after,
  }
}

/** The authors that the lines name as such, by "by" or by markup; [] if they name nobody. */
export function namedInLines(around: LinesAround): string[] {
  const { above, below, after } = withoutEditors(around)
  // what a heading after the post introduces is something else
  const heading = after.findIndex(({ text, isHeading }) => isHeading && !AUTHOR_BOX.test(text))
  const lines = [...below, ...above, ...after.slice(0, heading < 0 ? undefined : heading + 1)]
  const named = lines.map((line, at) =>
    AUTHOR_BOX.test(lines[at - 1]?.text ?? '') ? fullName(line.text) : namedIn(line),
  )
  const first = named.findIndex((names) => names.length > 0)
  if (first < 0) return below.map(accountsIn).find((names) => names.length > 0) ?? []
  // several authors may have a line each
  const others = first < below.length ? below.slice(first + 1).flatMap(markedIn) : []
  return [...(named[first] ?? []), ...others]
}

/** The names after "by", or in parts that are marked as authors. */
function namedIn(line: Line): string[] {
  const { text, parts } = line
  // "By Ada Birk, speaker on pears": she is the author
  if (isOfOthers(BY.exec(text)?.index === 0 ? text.slice(0, OPENING) : text)) return []
  const account = ACCOUNT_AFTER.exec(text)?.[1] ?? ''
  // "by" and the name may be in two parts, and so may the name and an office
  const pairs = parts.map((part, at) => `${part.text} ${parts[at + 1]?.text ?? ''}`)
  for (const piece of [text, ...parts.map((part) => part.text), ...pairs]) {
    const names = namedAfterBy(piece).filter((name) => !parts.some((part) => isOfWork(part.text, name)))
    if (names.length) return names.map((name) => apart(name, parts))
  }
  if (parts.some((part) => part.text === account)) return [account]
  return markedIn(line)
}

const isOfOthers = (text: string) => text.length > LONGEST || OF_OTHERS.test(text)

/** The names that `line` marks as authors: "Ada Birk", "Ada Birk, Bo Crane", "About Ada Birk". */
function markedIn({ text, parts }: Line): string[] {
  const marked = isOfOthers(text) ? [] : parts.filter(({ marks }) => AUTHOR_MARK.test(marks))
  const names = marked.flatMap((part) => part.text.replace(/^about /i, '').split(BETWEEN_NAMES))
  return [...new Set(names.flatMap(fullName))]
}

/** `name` cut to its own part, if words of the next part (an office) were taken for a family name. */
const apart = (name: string, parts: readonly Part[]) =>
  parts.find(({ text }) => name.startsWith(`${text} `) && isFullName(text))?.text ?? name

/** Whether `name` was found inside a part that describes an office: "Manager, Lamp and Harbour Services". */
function isOfWork(text: string, name: string): boolean {
  const office = OFFICE.exec(text)?.index ?? text.length
  return (
    office < text.indexOf(name) && !BY.test(text) && !isFullName(text.slice(0, office).replace(/,? $/, ''))
  )
}

/** The names after "by" in `text`; [] unless a name comes right after it. */
function namedAfterBy(text: string): string[] {
  const by = BY.exec(text)
  const rest = by ? text.slice(by.index + by[0].length) : ''
  const [first = [], ...others] = rest
    .slice(0, LIST_END.exec(rest)?.index)
    .split(BETWEEN_NAMES)
    .map((piece) => fullName(piece.slice(0, NAMES_END.exec(piece)?.index)))
  // "Ada Birk, Chief Gardener, Orchard Works": an employer after an office looks like a name
  const named = OFFICE.test(rest) ? others.flat().filter(opensWithGivenName) : others.flat()
  return first.length ? [...first, ...named] : []
}

/** The names of accounts in parts that are marked as such. */
function accountsIn({ parts }: Line): string[] {
  return parts.flatMap(({ text, marks }) => {
    const name = text.replace(/^:+ ?/, '')
    return ACCOUNT_MARK.test(marks) && ACCOUNT.test(name) && !NO_ACCOUNT.test(name) ? [name] : []
  })
}

/**
 * The author named near the title without "by": a line, or a piece between its separators, that is a full name. It must have a
 * known given name, or be next to a date and consist of words that the post does not use in lower case. [] if several lines have
 * such names: then they are people whom the page is about.
 */
export function nameAlone(around: LinesAround, drafts: readonly Draft[]): string[] {
  const { above, below, after } = withoutEditors(around)
  const near = below.slice(0, NEAR).filter(({ isItem }) => !isItem)
  const signed = after.filter(({ text }) => /\b(?:posted|published)\b/i.test(text))
  const namesIn = (lines: readonly Line[], needsByline = false) =>
    lines
      .map((line, at) => {
        const isBeside = lines.slice(Math.max(0, at - 2), at + 3).some(isBesideByline)
        return piecesOf(line).filter(
          (name) =>
            isFullName(name) &&
            (opensWithGivenName(name) || name.split(' ').length < LONGEST_UNKNOWN) &&
            !OFFICE.test(name) &&
            !TOWN.test(name) &&
            (isBeside || !needsByline) &&
            (opensWithGivenName(name) || (isBeside && isUncommon(name, drafts))),
        )
      })
      .filter((names) => names.length > 0)
  const nearOrAfter = [near, signed].flatMap((lines) => namesIn(lines))
  const named = nearOrAfter.length ? nearOrAfter : namesIn(above, true)
  const [names = [], ...others] = named
  const isAlone = others.every((other) => other.join() === names.join())
  if (!isAlone || names.length >= MOST_NAMES || near.some(({ text }) => OF_OTHERS.test(text))) return []
  if (names.length) return names
  return [...below, ...above]
    .flatMap(piecesOf)
    .filter((piece) => HANDLE.test(piece))
    .slice(0, 1)
}

/** The pieces of a line that may be a name: between its separators, and its parts unless the line has a label. */
function piecesOf({ text, parts, isHeading }: Line): string[] {
  if (text.length > LONGEST) return []
  if (isHeading) return [text]
  const own = /[:：]/.test(text) && !/\d[:：]\d/.test(text) ? [] : parts.map((part) => part.text)
  const pieces = parts.length > 1 && !SEPARATOR.test(text) ? own : [...text.split(SEPARATOR), ...own]
  return [...new Set(pieces.flatMap((piece) => pairOf(withoutWork(piece.replace(IN_BRACKETS, '').trim()))))]
}

/** The name in "Ada Birk, Orchard Inc." and "Ada Birk, Chief Gardener"; otherwise `piece`. */
function withoutWork(piece: string): string {
  const [name = '', work, ...others] = piece.split(', ')
  return work && !others.length && (isOrganisation(work) || OFFICE.test(work)) ? name : piece
}

/** The two names in "Ada Birk and Bo Crane"; otherwise `piece`. */
function pairOf(piece: string): string[] {
  const names = piece.split(BETWEEN_NAMES)
  return names.length > 1 && names.every(isFullName) ? names : [piece]
}

const isBesideByline = ({ text, parts }: Line) =>
  text.length <= LONGEST &&
  (mayHoldDate(text) || BESIDE_BYLINE.test(text) || OFFICE.test(text) || parts.some(({ date }) => date))

/** Whether the post never writes the words of `name` in lower case, so that they are likely a name. */
function isUncommon(name: string, drafts: readonly Draft[]): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  const small = new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})(?!\\p{L})`, 'u')
  return !drafts.slice(0, SAMPLE).some(({ text }) => small.test(text))
}

/** `word` escaped for a pattern. Only syntax characters: with the flag u, escaping others ("o'neill") is an error. */
const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const isFullName = (text: string) => inFull(text).length > 0

function fullName(text: string): string[] {
  const name = readName(text.trim())
  return name && (name.form === 'full' || name.form === 'ideographic') ? [name.text] : []
}
