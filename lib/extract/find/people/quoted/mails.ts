/** Finds people whose words a mail quotes: "On 3 May, Ada Finn wrote:", "From: Ada Finn", or the one whom a reply greets. */
import { blockTexts } from '../../../context/block-texts.ts'
import { givenNameFirst } from '../../../language/name-order.ts'
import { foldName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { GREETING, SIGN_OFF } from '../../../lexicon/greetings.ts'
import { wholly } from '../../../patterns/alternatives.ts'
import type { Page } from '../../../types.ts'
import { merge, NO_QUALITIES, type Qualities } from '../affiliations/qualifiers.ts'
import { readParts } from '../affiliations/roles.ts'
import { type Mention, mention, type Piece } from '../mention.ts'

const ADDRESS = String.raw`\s?(?:<[^\n]{3,120}?>{1,2}|\([^()]{3,80}\)|\[mailto:[^\]]{3,80}\])?`
const NAME = String.raw`["“]?(\p{Lu}[^<>,:\n"”]{1,50}?)["”]?`
/** What comes before the name: the start of the line, or a date and a time. */
const BEFORE_NAME = String.raw`(?:^|,\s|\d\s|[AP]M\s|\s-\s|\+\d{4}\)?,?\s)\s?`
const WROTE = new RegExp(
  String.raw`${BEFORE_NAME}${NAME}${ADDRESS}\s{1,2}(?:wrote|writes|said|schrieb|a écrit|escribió|escreveu|ha scritto|さんは書きました)\s{0,4}:?$`,
  'u',
)
/** "Am 3. Mai um 9:12 schrieb Ada Finn <ada@tidewater.example>:": the verb before the name. */
const WROTE_BEFORE = new RegExp(
  String.raw`^\p{Lu}[^<>\n]{5,60}\s(?:schrieb|schreef|skrev)\s${NAME}${ADDRESS}\s?:$`,
  'u',
)
const FROM = new RegExp(String.raw`^From:\s+["“]?([^\s<>:\n"”][^<>:\n"”]{1,49}?)["”]?${ADDRESS}$`)
/** "19.07.2031 Ada Finn <ada@tidewater.example>:", "2031-07-19 9:12 GMT+02:00 Ada Finn <...>:": without a word for "wrote". */
const DATED =
  /^\d[\d./:,\s-]{5,40}(?:(?:GMT|UTC|[AP]M)?[+-]?[\d:]{0,5}[\s,]{1,3})?["“]?(\p{Lu}[^<>,:\d\n"”]{1,50}?)["”]?\s<[^\n<>]{3,80}>\s?:$/u
const SALUTATION = /^(?:(?:hi|hello|dear|hey)\s+)?(\p{Lu}[\p{L}'’-]+)\s*[,!–-]$/iu
/** Words after a greeting that are not a name. */
const NOBODY = /^(?:hi|hello|hey|hola|hallo|moin|salut|bonjour|ciao|all|folks|everyone|everybody|list)$/i
const HEADER =
  /^(?:from|sent|to|cc|date|subject|reply-to|in-reply-to|references|message-id)\s*:|^-{3,}\s*original message|^on\s.{5,200}wrote:$|^(?:caution|\[?you don't often get)/i
const GREETED = wholly(`${GREETING}(?![a-zà-ÿ])[^.?!:]{0,40}[,!:]?`)
const SIGNED_OFF = wholly(`${SIGN_OFF}[,.!]?`)
/** A closing's name, role and company take at most this many short lines. */
const SIGNATURE_LINES = 2

/** A stretch of the page at one depth of quotation. */
interface Segment extends Piece {
  readonly depth: number | null
  readonly foreign: boolean
  readonly text: string
}

interface Mail {
  readonly header: Segment
  readonly name: string
  readonly pieces: Piece[]
  /** The depth of its words, once known. */
  depth: number | null
}

/** The people whose mails are quoted or forwarded on the page, with their words. */
export function findQuoted(page: Page): Mention[] {
  if (!page.blocks.some(({ foreign }) => foreign) && !/^>/m.test(page.text)) return []
  const segments = segmentsOf(page)
  if (!segments.some(({ foreign }) => foreign)) return []
  const mails: Mail[] = []
  for (const [index, segment] of segments.entries()) {
    const name = headerName(segment.text) ?? (mails.length ? null : addressee(segment, segments[index + 1]))
    // below the headers of a mail, only the writer's answers are not its own
    const isAnswer =
      !segment.foreign && /^From:/.test(mails.at(-1)?.header.text ?? '') && mails.at(-1)?.header.foreign
    if (isAnswer) continue
    if (name) mails.push({ header: segment, name, pieces: [], depth: null })
    else collect(mails.at(-1), segment)
  }
  const own = new Set(page.metadata.authors.map(foldName))
  const openings = openingsOf(page)
  return mails.map(({ header: { block, start, end }, name, pieces }) =>
    mention({
      rule: 'quoted-mail',
      score: 0.8,
      start,
      end,
      name: { text: name, form: readPersonName(name)?.form ?? 'full' },
      block,
      speaks: !own.has(foldName(name)),
      ...signed(page, openings, name, pieces),
    }),
  )
}

/** Blocks and, for text with ">" before its lines, each line, with its depth. Items inside a quote have no depth of their own. */
function segmentsOf(page: Page): Segment[] {
  const texts = blockTexts(page)
  return page.blocks.flatMap((block, index) => {
    const text = texts[index] ?? ''
    const { foreign = false, start, end } = block
    if (!/^>/m.test(text)) {
      const depth = block.kind === 'quote' ? block.depth : foreign && block.kind === 'item' ? null : 0
      return [{ block: index, start, end, depth, foreign, text }]
    }
    return quotedLines(text).map((line) => ({
      block: index,
      start: start + line.start,
      end: start + line.end,
      depth: line.depth,
      foreign: foreign || line.depth > 0,
      text: text.slice(line.start, line.end),
    }))
  })
}

/** The lines of `text` without their ">" marks, which are counted. */
function quotedLines(text: string): { start: number; end: number; depth: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const marks = /^(?:\s?>)*\s*/.exec(line)?.[0] ?? ''
    const start = at + marks.length
    const end = at + line.trimEnd().length
    at += line.length + 1
    return end > start ? [{ start, end, depth: marks.split('>').length - 1 }] : []
  })
}

/** "Finn, Ada <ada@tidewater.example>" in a header. */
const FAMILY_FIRST =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’-]{1,20}(?=["”]?\s(?:via\s[^<]{2,40})?[<([])/u

function headerName(header: string): string | null {
  if (header.length > 300) return null
  const text = header.replace(FAMILY_FIRST, givenNameFirst)
  const match = WROTE.exec(text) ?? WROTE_BEFORE.exec(text) ?? FROM.exec(text) ?? DATED.exec(text)
  const name = match?.[1]
    ? readPersonName(
        match[1]
          .replace(/^.*\d[\s,]+/, '')
          .replace(/^(?:[AP]M|UTC|GMT|[+-]\d{4})\s+/, '')
          .replace(/\s{1,4}via\s.{0,400}$/i, ''),
      )
    : null
  return name && name.form !== 'nick' && name.form !== 'initials' ? name.text : null
}

/** A reply that quotes without a header answers the person it greets. */
function addressee(segment: Segment, next: Segment | undefined): string | null {
  if (segment.foreign || !next?.foreign || /wrote:?$/.test(next.text)) return null
  const greeted = SALUTATION.exec(segment.text)?.[1]
  return greeted && !NOBODY.test(greeted) ? greeted : null
}

/** Assigns a segment to the mail it is quoted from: the depth of its first words is that mail's. */
function collect(mail: Mail | undefined, { block, start, end, depth, text }: Segment): void {
  if (!mail || HEADER.test(text) || GREETED.test(text)) return
  // a quoted item has no depth of its own: it is one deeper than the line that says whose it is
  mail.depth ??= depth ?? (mail.header.depth ?? 0) + 1
  if ((depth ?? mail.depth) === mail.depth && text.length > 2) mail.pieces.push({ block, start, end })
}

/** The role and company below each line that is only the person's name; the words without the closing. */
function signed(
  page: Page,
  openings: Openings,
  name: string,
  pieces: readonly Piece[],
): Pick<Mention, 'affiliations' | 'roles' | 'remarks'> {
  const first = foldName(name).split(' ')[0] ?? ''
  const textOf = ({ start, end }: Piece) => page.text.slice(start, end)
  const at = pieces.findIndex(
    (piece) => piece.end - piece.start < 60 && foldName(textOf(piece)).startsWith(first),
  )
  const remarks = (at < 0 ? pieces : pieces.slice(0, at)).filter((piece) => !SIGNED_OFF.test(textOf(piece)))
  return { ...signatureOf(page, openings, name), remarks }
}

/** The first line of each block, up to a bar or an address; and the blocks that start with a name, by the folded name. */
interface Openings {
  readonly lines: readonly string[]
  readonly byName: ReadonlyMap<string, readonly number[]>
}

function openingsOf(page: Page): Openings {
  const lines = blockTexts(page).map((text) => {
    const line = text.slice(0, END_OF_LINE.exec(text)?.index)
    return (/[@<]/.test(line) ? line.slice(0, BEFORE_ADDRESS.exec(line)?.index) : line).trim()
  })
  return { lines, byName: Map.groupBy(lines.keys(), (index) => foldName(lines[index] ?? '')) }
}

const END_OF_LINE = /[\n|]/
const BEFORE_ADDRESS = /\s{1,4}\S{0,80}[@<]/

/** "Ada Finn", "Founder", "Tidewater": a name on its own, and what is in the short lines below it or after bars. */
function signatureOf(page: Page, { lines, byName }: Openings, name: string): Qualities {
  for (const index of byName.get(foldName(name)) ?? []) {
    const own = (blockTexts(page)[index] ?? '').split(END_OF_LINE).slice(1)
    const below = lines.slice(index + 1, index + 1 + SIGNATURE_LINES)
    const found = [...own, ...below]
      .filter((line) => line.length < 60 && !/\d{3}|[@:]/.test(line))
      .map((line) => readParts(line.trim()))
    const qualities = found.reduce(merge, NO_QUALITIES)
    if (qualities.affiliations.length || qualities.roles.length) return qualities
  }
  return NO_QUALITIES
}
