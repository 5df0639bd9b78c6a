/** Writes a block's running text as Markdown: escapes what would be read as markup, and turns spans into markup. */
import type { Block, Span } from '../types.ts'

/** Markup of a span. Nested as in ORDER, outermost first; code is innermost, since nothing inside it is interpreted. */
type Mark = { readonly kind: 'link'; readonly href: string } | { readonly kind: Sign }
type Sign = 'deleted' | 'strong' | 'emphasis' | 'code'

const ORDER = ['link', 'deleted', 'strong', 'emphasis', 'code'] as const
const SIGNS: Readonly<Record<Exclude<Sign, 'code'>, string>> = { deleted: '~~', strong: '**', emphasis: '*' }

const PUNCTUATION = /[\p{P}\p{S}]/u
const SPACE = /^$|\s/

/** The text of `block` as Markdown, with its emphasis and links; a visible line end becomes a hard break ("\" and a line end). */
export function toInlineMarkdown(
  text: string,
  block: Pick<Block, 'start' | 'end' | 'emphases' | 'links'>,
): string {
  if (!block.links.length && !block.emphases.length) return escapeText(text.slice(block.start, block.end))
  const spans: (Span & { readonly mark: Mark })[] = [
    ...block.links.map(({ href, ...span }) => ({ ...span, mark: { kind: 'link', href } as const })),
    ...block.emphases.map(({ kind, ...span }) => ({ ...span, mark: { kind } })),
  ].flatMap((span) => {
    const inner = tighten(text, span)
    return inner.end > inner.start &&
      (span.mark.kind === 'link' || span.mark.kind === 'code' || canStand(text, inner))
      ? [{ ...span, ...inner }]
      : []
  })
  const edges = [
    ...new Set([block.start, block.end, ...spans.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b)
  const beginning = Map.groupBy(spans, ({ start }) => start)
  let covering: typeof spans = []
  const out: string[] = []
  let open: Mark[] = []
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    covering = [...covering.filter((span) => span.end > start), ...(beginning.get(start) ?? [])]
    const wanted = end === undefined ? [] : marksOf(covering)
    const same = commonLength(open, wanted)
    out.push(...open.slice(same).reverse().map(closing), ...wanted.slice(same).map(opening))
    open = wanted
    if (end === undefined) break
    const piece = text.slice(start, end)
    out.push(open.at(-1)?.kind === 'code' ? codeSpan(piece) : escapeText(piece, out.length === 0))
  }
  return out.join('')
}

function tighten(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Would emphasis marks around the span be recognised? Not if one is between a letter and punctuation (CommonMark 6.2). */
function canStand(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const isOpen = !PUNCTUATION.test(text.charAt(start)) || SPACE.test(before) || PUNCTUATION.test(before)
  const isClosed = !PUNCTUATION.test(text.charAt(end - 1)) || SPACE.test(after) || PUNCTUATION.test(after)
  return isOpen && isClosed && !/\n/.test(text.slice(start, end))
}

function marksOf(covering: readonly { readonly mark: Mark }[]): Mark[] {
  return ORDER.flatMap((kind) => covering.find(({ mark }) => mark.kind === kind)?.mark ?? [])
}

function commonLength(a: readonly Mark[], b: readonly Mark[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function opening(mark: Mark): string {
  if (mark.kind === 'link') return '['
  return mark.kind === 'code' ? '' : SIGNS[mark.kind]
}

function closing(mark: Mark): string {
  if (mark.kind === 'link') return `](${linkTarget(mark.href)})`
  return mark.kind === 'code' ? '' : SIGNS[mark.kind]
}

/** An address as Markdown accepts it: in angle brackets if it contains brackets itself. */
export function linkTarget(address: string): string {
  const safe = address.replace(/[<>\s\\]/g, encodeURIComponent)
  return /[()]/.test(safe) || !safe ? `<${safe}>` : safe
}

/** The length of the longest run of backticks in `code`; its fence must be longer. */
export function longestTicks(code: string): number {
  return (code.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0)
}

function codeSpan(code: string): string {
  const fence = '`'.repeat(longestTicks(code) + 1)
  const padding = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return `${fence}${padding}${code.replace(/\n/g, ' ')}${padding}${fence}`
}

/** `text` with everything escaped that Markdown would read as markup. `atStart`: whether it is at the start of a line. */
export function escapeText(text: string, atStart = true): string {
  return text
    .split('\n')
    .map((line, index) => escapeLine(line, index > 0 || atStart))
    .join('\\\n')
}

const MAY_BE_SIGN = /[\\`*[\]<~_&]/

function escapeLine(line: string, atStart: boolean): string {
  const inner = !MAY_BE_SIGN.test(line)
    ? line
    : line.replace(/[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,40};)/gu, '\\$&')
  if (!atStart) return inner
  return inner.replace(/^(\s*)([-+>#=|])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
