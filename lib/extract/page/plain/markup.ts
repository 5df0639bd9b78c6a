/** Interprets Markdown's inline markup in text that is shown as typed. */
import type { Emphasis, Link, Span } from '../../types.ts'
import { cut, type InlineText } from '../inline.ts'

const ADDRESS = /https?:\/\/[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?*]/g
/** Number of passes, since markup may be nested: "**[text](address)**". */
const DEEPEST = 3

/** One kind of markup. The group `inner` of `form` is the words, `opening` the length of the mark before them. */
interface Sign {
  readonly form: RegExp
  readonly opening: number
  readonly kind?: Emphasis['kind']
}

const SIGNS: readonly Sign[] = [
  { form: /`(?<inner>[^`\n]+)`/g, opening: 1, kind: 'code' },
  { form: /\[(?<inner>[^\][]*)\]\(<?(?<href>[^\s()<>]+)>?(?:\s+"[^"\n]*")?\)/g, opening: 1 },
  { form: /<(?<inner>(?<href>https?:\/\/[^\s<>]+))>/g, opening: 1 },
  { form: /\*\*(?=\S)(?<inner>[^*\n]{1,2000})\*\*/g, opening: 2, kind: 'strong' },
  {
    form: /(?<![\p{L}\p{N}_])__(?=\S)(?<inner>[^_\n]{1,2000})__(?![\p{L}\p{N}_])/gu,
    opening: 2,
    kind: 'strong',
  },
  {
    form: /(?<![\p{L}\p{N}*])\*(?=\S)(?<inner>[^*\n]{1,2000})\*(?![\p{L}\p{N}*])/gu,
    opening: 1,
    kind: 'emphasis',
  },
  {
    form: /(?<![\p{L}\p{N}_])_(?=\S)(?<inner>[^_\n]{1,2000})_(?![\p{L}\p{N}_])/gu,
    opening: 1,
    kind: 'emphasis',
  },
  { form: /\\(?<inner>[\\`*_{}[\]()#+.!<>~|-])/g, opening: 1 },
]

/** Adds the bare addresses of `source` to its links. */
export function withAddresses(source: InlineText): InlineText {
  const found: Link[] = []
  for (const { 0: href, index: start } of source.text.matchAll(ADDRESS)) {
    const end = start + href.length
    if (!source.links.some((link) => link.start < end && link.end > start)) found.push({ href, start, end })
  }
  return found.length ? { ...source, links: [...source.links, ...found] } : source
}

/** `source` without its Markdown markup, which becomes emphases and links. */
export function readMarkup(source: InlineText): InlineText {
  let text = source
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = text
    for (const sign of SIGNS) text = takeOut(text, sign)
    if (text === before) break
  }
  return text
}

function takeOut(source: InlineText, { form, opening, kind }: Sign): InlineText {
  const emphases: Emphasis[] = [...source.emphases]
  const links: Link[] = [...source.links]
  const kept: Span[] = []
  let at = 0
  for (const match of source.text.matchAll(form)) {
    const { inner = '', href } = match.groups ?? {}
    if (isInCode(source, match.index)) continue
    const start = match.index + opening
    const end = start + inner.length
    if (kind) emphases.push({ kind, start, end })
    else if (href) links.push({ href, start, end })
    kept.push({ start: at, end: match.index }, { start, end })
    at = match.index + match[0].length
  }
  if (!at) return source
  kept.push({ start: at, end: source.text.length })
  const pieces = kept.filter((span) => span.end > span.start)
  return cut({ ...source, emphases, links }, pieces, '')
}

function isInCode({ emphases }: InlineText, at: number): boolean {
  return emphases.some((span) => span.kind === 'code' && span.start <= at && at < span.end)
}
