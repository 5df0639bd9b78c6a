/** The authors named by the short lines around a post. */
import { mayHoldDate } from '../../language/date-tokens.ts'
import { inFull, opensWithGivenName, readName } from '../../language/names.ts'
import { AUTHOR_BOX, BETWEEN_NAMES, BY, CHANGED_BY, OFFICE } from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { anyOf, either, sequence, wholly } from '../../lexicon/ways.ts'
import type { Draft } from '../drafts.ts'
import type { Line, LinesAround, Part } from './lines.ts'

/** Markup that identifies a part as an author. */
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
/** The same for one whose text may be the name of an account. */
const ACCOUNT_MARK =
  /(?:^|[ _-])(?:author(?:-?name)?|p-author|ljuser|user-?name|nick-?name|creator)(?: |$)|\/@\w|\/(?:u|users|author|profile)\/\w/i
const ACCOUNT = /^@?[A-Za-z][\w.-]{1,30}$/
/** "Posted by lamps", where the name is a part of its own. */
const ACCOUNT_AFTER = /\b(?:posted|written|published|submitted) by (@?[A-Za-z][\w.-]{1,30})(?= |$)/i
const HANDLE = /^@[A-Za-z]\w{2,30}$/
const NO_ACCOUNT = wholly(
  'by|von|par|por|de|di|door|follow|share|reply|more|view|edit|website|about|author',
  'contributor|posted|(?:[a-z]{1,9}[_.-])?(?:staff|team|admin)|home|blog|posts|profile|unknown|anonymous',
)
/** Where names end in a line: at a separator, a word before a date, an employer. */
const NAMES_END =
  /\s(?:on|at|in|of|am|le|el|em|den|op|il|às|dans|from|who)\s|(?<=\p{Ll}{2})\.(?=\s|$)|[|·•(<–]|\s[-—]\s|\d|来源|发布|于|,\s(?=\p{Ll})/u
/** Where their list ends. */
const LIST_END = /\s\/\s|[|·•]|来源|发布|发表/u
const SEPARATOR =
  /\s{0,2}(?:[|·•–—]|\p{Extended_Pictographic}\uFE0F?)\s{0,2}|\s--?\s|,\s(?=\d{1,2}\.? \p{L}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-)|(?<=\d{4}),\s/u
/** An employer, or an address, after a name. */
const IN_BRACKETS = /\s(?:\([^()]{2,40}\)|<[^<>]{3,60}>[^<>]{0,24})\s?$/
/** Beginnings of town names that look like people's. */
const TOWN = /^(?:den|los|las|san|santa|new|são|bad|la|hong|kuala|rio de|buenos|tel|cape|port|salt) /i
/** This near to the title, a name on its own is the author's; more names than this are not a byline. */
const NEAR = 8
const MOST_NAMES = 4
/** This many capitalised words are labels rather than one name. */
const LONGEST_UNKNOWN = 4
/** This many blocks show which words a post uses. */
const SAMPLE = 60
/** Lines with this many characters are prose. */
const LONGEST = 120
/** Someone named on such a line, and after it, is not the author. */
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
/** The date, the reading time or an office: what is next to a byline. */
const BESIDE_BYLINE = /\b\d{1,3}\s?-?min|閱讀|阅读|\bviews\b/i

/** The line of another starts within this many characters; a line about the author may say it further on. */
const OPENING = 20
/** "Page last edited by": so many may be before "edited". */
const BEFORE_EDITED = 10

/** The lines without those that name the last editor, the nearest above being the first. */
function withoutEditors({ above, below, after }: LinesAround): LinesAround {
  const isOfEditor = (text = '') => (CHANGED_BY.exec(text)?.index ?? LONGEST) <= BEFORE_EDITED
  return {
    above: above.some(({ text }) => isOfEditor(text)) ? [] : above,
    below: below.filter(({ text }, at) => !isOfEditor(text) && !isOfEditor(below[at - 1]?.text)),
    after,
  }
}

/** The authors that the lines name as such; [] if they name nobody. */
export function namedInLines(around: LinesAround): string[] {
  const { above, below, after } = withoutEditors(around)
  // what a heading behind the post introduces is not about it
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
  // "By Ada Birk, speaker on pears": what follows is about her
  if (isOfOthers(BY.exec(text)?.index === 0 ? text.slice(0, OPENING) : text)) return []
  const account = ACCOUNT_AFTER.exec(text)?.[1] ?? ''
  // what follows in a part of its own may be an office, and what introduces a name, too
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

/** `name` without the first word of an office that follows in a part of its own. */
const apart = (name: string, parts: readonly Part[]) =>
  parts.find(({ text }) => name.startsWith(`${text} `) && isFullName(text))?.text ?? name

/** "Manager, Lamp and Harbour Services" in a part of its own: what `name` does, and nobody's. */
function isOfWork(text: string, name: string): boolean {
  const office = OFFICE.exec(text)?.index ?? text.length
  return (
    office < text.indexOf(name) && !BY.test(text) && !isFullName(text.slice(0, office).replace(/,? $/, ''))
  )
}

/** The names after "by" in `text`, if there is one right there. */
function namedAfterBy(text: string): string[] {
  const by = BY.exec(text)
  const rest = by ? text.slice(by.index + by[0].length) : ''
  const [first = [], ...others] = rest
    .slice(0, LIST_END.exec(rest)?.index)
    .split(BETWEEN_NAMES)
    .map((piece) => fullName(piece.slice(0, NAMES_END.exec(piece)?.index)))
  // "Ada Birk, Chief Gardener, Orchard Works": behind an office stands whose it is
  const named = OFFICE.test(rest) ? others.flat().filter(opensWithGivenName) : others.flat()
  return first.length ? [...first, ...named] : []
}

/** Names of accounts, if the markup says that they are. */
function accountsIn({ parts }: Line): string[] {
  return parts.flatMap(({ text, marks }) => {
    const name = text.replace(/^:+ ?/, '')
    return ACCOUNT_MARK.test(marks) && ACCOUNT.test(name) && !NO_ACCOUNT.test(name) ? [name] : []
  })
}

/**
 * People named near the title without comment: a line, or a piece between its separators, that is a name with a
 * known given name, or that is next to a date and has words that the post does not use otherwise. Several such lines are
 * people the page is about.
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

/** A whole line, or the pieces between its separators; its parts, if no label says what they are. */
function piecesOf({ text, parts, isHeading }: Line): string[] {
  if (text.length > LONGEST) return []
  if (isHeading) return [text]
  const own = /[:：]/.test(text) && !/\d[:：]\d/.test(text) ? [] : parts.map((part) => part.text)
  const pieces = parts.length > 1 && !SEPARATOR.test(text) ? own : [...text.split(SEPARATOR), ...own]
  return [...new Set(pieces.flatMap((piece) => pairOf(withoutWork(piece.replace(IN_BRACKETS, '').trim()))))]
}

/** "Ada Birk" of "Ada Birk, Orchard Inc." and "Ada Birk, Chief Gardener". */
function withoutWork(piece: string): string {
  const [name = '', work, ...others] = piece.split(', ')
  return work && !others.length && (isOrganisation(work) || OFFICE.test(work)) ? name : piece
}

/** "Ada Birk and Bo Crane" as the two it names; anything else unchanged. */
function pairOf(piece: string): string[] {
  const names = piece.split(BETWEEN_NAMES)
  return names.length > 1 && names.every(isFullName) ? names : [piece]
}

const isBesideByline = ({ text, parts }: Line) =>
  text.length <= LONGEST &&
  (mayHoldDate(text) || BESIDE_BYLINE.test(text) || OFFICE.test(text) || parts.some(({ date }) => date))

/** Whether the post never writes the words of `name` in lower case: then they are not words but a name. */
function isUncommon(name: string, drafts: readonly Draft[]): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  const small = new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})(?!\\p{L})`, 'u')
  return !drafts.slice(0, SAMPLE).some(({ text }) => small.test(text))
}

/** Escapes only what has a meaning in a pattern; Unicode patterns allow nothing else to be escaped: "o'neill". */
const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const isFullName = (text: string) => inFull(text).length > 0

function fullName(text: string): string[] {
  const name = readName(text.trim())
  return name && (name.form === 'full' || name.form === 'ideographic') ? [name.text] : []
}
