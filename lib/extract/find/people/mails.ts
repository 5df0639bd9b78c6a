/** People quoted in a mail: "On 3 May, Ada Finn wrote:", "From: Ada Finn", and the one a reply is addressed to. */
import { foldName, readName } from '../../language/names.ts'
import type { Block, Page } from '../../types.ts'
import { readParts } from './appositives.ts'
import { type Mention, mention, type Piece } from './mention.ts'
import { merge, NO_QUALITIES, type Qualities } from './qualifiers.ts'

const ADDRESS = String.raw`\s*(?:<[^\n]{3,160}?>+|\([^()]{3,80}\)|\[mailto:[^\]]{3,80}\])?`
const WROTE = new RegExp(
  String.raw`(?:^|,\s|\d\s|[AP]M\s|\s-\s|\+\d{4}\)?,?\s)\s*["“]?(\p{Lu}[^<>,:\n"”]{1,50}?)["”]?${ADDRESS}\s+(?:wrote|writes|said|schrieb|a écrit|escribió|さんは書きました)\s*:?$`,
  'u',
)
const FROM = new RegExp(String.raw`^From:\s+["“]?([^<>:\n"”]{2,50}?)["”]?${ADDRESS}$`)
const SALUTATION = /^(?:(?:hi|hello|dear|hey)\s+)?(\p{Lu}[\p{L}'’-]+)\s*[,!–-]$/iu
const HEADER =
  /^(?:from|sent|to|cc|date|subject|reply-to)\s*:|^-{3,}\s*original message|^on\s.{5,200}wrote:$|^(?:caution|\[?you don't often get)/i
const CLOSING =
  /^(?:cheers|thanks|thank you|regards|best(?: regards)?|kind regards|all the best|br|sincerely|hth|mvh)[,.!]?$/i
/** A closing's name, role and company take at most this many short lines. */
const SIGNATURE_LINES = 2

/** The people whose mails are quoted or forwarded in the page, with their words. */
export function findQuoted(page: Page): Mention[] {
  const found: { mention: Mention; pieces: Piece[]; depth: number | null }[] = []
  const own = new Set(page.metadata.authors.map(foldName))
  const quoting = page.blocks.some((block) => block.foreign)
  if (!quoting) return []
  for (const [index, block] of page.blocks.entries()) {
    const text = page.text.slice(block.start, block.end)
    const name =
      headerName(text) ?? (found.length === 0 && !block.foreign ? addressee(page, index, text) : null)
    if (name) {
      const pieces: Piece[] = []
      const { start, end } = block
      const form = readName(name)?.form ?? 'full'
      found.push({
        pieces,
        depth: null,
        mention: mention({
          rule: 'quoted-mail',
          score: 0.8,
          start,
          end,
          name,
          form,
          block: index,
          speaks: !own.has(foldName(name)),
          remarks: pieces,
        }),
      })
    } else collect(found.at(-1), block, index, text)
  }
  return found.map(({ mention, pieces }) => ({ ...mention, ...signed(page, mention.name, pieces) }))
}

function headerName(text: string): string | null {
  if (text.length > 300) return null
  const match = WROTE.exec(text) ?? FROM.exec(text)
  const name = match?.[1]
    ? readName(
        match[1]
          .replace(/^.*\d[\s,]+/, '')
          .replace(/^(?:[AP]M|UTC|GMT|[+-]\d{4})\s+/, '')
          .replace(/\s+via\s.*$/i, ''),
      )
    : null
  return name && name.form !== 'nick' && name.form !== 'initials' ? name.text : null
}

/** A reply that quotes without a header answers the one it greets. */
function addressee(page: Page, index: number, text: string): string | null {
  const next = page.blocks[index + 1]
  return next?.foreign && !/wrote:?$/.test(page.text.slice(next.start, next.end))
    ? (SALUTATION.exec(text)?.[1] ?? null)
    : null
}

/** Gives a block to the mail that it is quoted from: the depth of its first block is that mail's. */
function collect(
  mail: { pieces: Piece[]; depth: number | null } | undefined,
  block: Block,
  index: number,
  text: string,
): void {
  if (!mail || HEADER.test(text) || block.kind === 'heading') return
  const depth = block.kind === 'quote' ? block.depth : block.foreign && block.kind === 'item' ? mail.depth : 0
  mail.depth ??= depth
  if (depth === mail.depth && text.length > 2)
    mail.pieces.push({ block: index, start: block.start, end: block.end })
}

/** The role and company below each line that is just the person's name; the words without the closing. */
function signed(
  page: Page,
  name: string,
  pieces: readonly Piece[],
): Pick<Mention, 'affiliations' | 'roles' | 'remarks'> {
  const first = foldName(name).split(' ')[0] ?? ''
  const textOf = ({ start, end }: Piece) => page.text.slice(start, end)
  const at = pieces.findIndex(
    (piece) => piece.end - piece.start < 60 && foldName(textOf(piece)).startsWith(first),
  )
  const remarks = (at < 0 ? pieces : pieces.slice(0, at)).filter((piece) => !CLOSING.test(textOf(piece)))
  return { ...signatureOf(page, name), remarks }
}

/** "Ada Finn", "Founder", "Tidewater": a name alone, and what stands in the short lines below it or behind bars. */
function signatureOf(page: Page, name: string): Qualities {
  const lineOf = (index: number) => {
    const block = page.blocks[index]
    return block
      ? (page.text
          .slice(block.start, block.end)
          .split(/[\n|]/)[0]
          ?.split(/\s+\S*[@<]/)[0]
          ?.trim() ?? '')
      : ''
  }
  for (const index of page.blocks.keys()) {
    if (foldName(lineOf(index)) !== foldName(name)) continue
    const block = page.blocks[index]
    const own = block ? page.text.slice(block.start, block.end).split(/[\n|]/).slice(1) : []
    const below = Array.from({ length: SIGNATURE_LINES }, (_, offset) => lineOf(index + 1 + offset))
    const found = [...own, ...below]
      .filter((line) => line.length < 60 && !/\d{3}|[@:]/.test(line))
      .map((line) => readParts(line.trim()))
    const qualities = found.reduce(merge, NO_QUALITIES)
    if (qualities.affiliations.length || qualities.roles.length) return qualities
  }
  return NO_QUALITIES
}
