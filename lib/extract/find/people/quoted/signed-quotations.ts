/** Finds quotations with the speaker after a dash, at their end or on the line below: "It was dark. – Ada Finn". */
import { opensWithGivenName } from '../../../language/names.ts'
import { POSITIONS } from '../../../lexicon/roles.ts'
import type { Block, Page } from '../../../types.ts'
import { readParts } from '../affiliations/roles.ts'
import { type Mention, mention, type Piece } from '../mention.ts'
import { readPeople } from '../names/people-list.ts'
import { isQuotation } from '../sentences/quotations.ts'

/** A dash, a name, and what may belong to it; a bracket at the end says how it was said. */
const SIGNATURE =
  /(?:^|\s)[–—]\s?(\p{Lu}[\p{L}.'’-]{0,40}(?: [\p{L}.'’-]{1,40}){1,4})(?:,\s([^–—]{2,80}))?(?:\s\([^()]{2,120}\))?\.?$/u
/** How long a signature may be, in characters. */
const LONGEST = 260

/** The people whose signed quotations the page contains, with their words. One pass over the blocks. */
export function findSigned(page: Page): Mention[] {
  return page.blocks.flatMap((block, index) => readSigned(page, block, index) ?? [])
}

function readSigned({ blocks, text }: Page, block: Block, index: number): Mention | null {
  if (block.foreign || block.kind === 'heading') return null
  const words = text.slice(Math.max(block.start, block.end - LONGEST), block.end)
  const match = /[–—]/.test(words) ? SIGNATURE.exec(words) : null
  const [person, ...others] = (match?.[1] && readPeople(match[1])) || []
  if (!match || person?.name.form !== 'full' || others.length) return null
  // a block marked as a quotation that gives its speaker's position makes any name credible, from any country
  const isTold = block.kind === 'quote' && readParts(match[2] ?? '').roles.some(isPosition)
  if (!isTold && !opensWithGivenName(person.name.text)) return null
  const start = block.end - words.length + match.index
  const quoted = quotationBefore({ blocks, text }, block, index, start)
  if (!quoted) return null
  return mention({
    rule: 'signed-quotation',
    score: 0.8,
    start,
    end: block.end,
    name: person.name,
    block: index,
    speaks: true,
    remarks: [quoted],
    ...readParts(match[2] ?? ''),
  })
}

/** "network engineer", "2019 Lantern Society Fellow". */
const isPosition = (role: string) => POSITIONS.has(role.split(' ').at(-1)?.toLowerCase() ?? '')

/** The words that a signature at `start` belongs to: those of its block, or all of the one above. */
function quotationBefore(
  { blocks, text }: Pick<Page, 'blocks' | 'text'>,
  block: Block,
  index: number,
  start: number,
): Piece | null {
  if (text.slice(block.start, start).trim())
    return block.kind === 'quote' ? { block: index, start: block.start, end: start } : null
  const above = blocks[index - 1]
  if (!above || above.foreign) return null
  const isQuoted = above.kind === 'quote' || isQuotation(text.slice(above.start, above.end))
  return isQuoted ? { block: index - 1, start: above.start, end: above.end } : null
}
