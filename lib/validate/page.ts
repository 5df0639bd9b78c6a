/** Is a value from a page's world a Page, with every span inside its text? */
import type { BlockKind } from '../extract/block-kind.ts'
import type { Block, CellPlace, Emphasis, Link, Metadata, Page, Picture } from '../extract/types.ts'
import { type Checked, check } from './index.ts'
import { boolean, integer, list, nullable, object, oneOf, optional, type Problem, text } from './shape.ts'

const KINDS: BlockKind[] = ['heading', 'paragraph', 'item', 'cell', 'quote', 'preformatted', 'figure']

const words = nullable(text())
const place = integer(0)
const span = { start: place, end: place }

const block = object<Block>({
  kind: oneOf(...KINDS),
  depth: place,
  section: nullable(place),
  ...span,
  emphases: list(object<Emphasis>({ ...span, kind: oneOf('strong', 'emphasis', 'code', 'deleted') })),
  links: list(object<Link>({ ...span, href: text() })),
  picture: optional(object<Picture>({ url: text(), alt: words, caption: words })),
  cell: optional(object<CellPlace>({ table: place, row: place, column: place, header: boolean })),
  foreign: optional(boolean),
  breaks: optional(list(place)),
  indent: optional(place),
  continues: optional(boolean),
})

const metadata = object<Metadata>({
  url: text('an address', (value) => URL.canParse(value)),
  title: text('a title', (value) => value !== ''),
  subtitle: words,
  site: words,
  authors: list(text()),
  published: words,
  language: words,
})

const page = object<Page>({
  reader: text(),
  text: text(),
  blocks: list(block),
  metadata,
})

/** `value`, as the capture script returned it, as a Page: a fresh copy, or what is wrong with it. */
export function checkPage(value: unknown): Checked<Page> {
  const checked = check(page, value)
  if ('problems' in checked) return checked
  const problems = strayed(checked.value)
  return problems.length ? { problems } : checked
}

/** The blocks that are not inside the text, one after the other, with their own spans and line ends inside them. */
function strayed({ text: { length }, blocks }: Page): Problem[] {
  const problems: Problem[] = []
  let after = 0
  blocks.forEach(({ start, end, section, emphases, links, breaks = [] }, index) => {
    const isInside = after <= start && start <= end && end <= length && (section === null || section < index)
    const parts = [...emphases, ...links, ...breaks.map((at) => ({ start: at, end: at }))]
    if (!isInside || !parts.every((part) => start <= part.start && part.start <= part.end && part.end <= end))
      problems.push({ path: ['blocks', index], message: 'must lie inside the text, after the block before' })
    after = end
  })
  return problems
}
