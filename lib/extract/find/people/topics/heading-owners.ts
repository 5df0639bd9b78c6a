/** Finds headings that are somebody's remark, with their name in the line below: "From Ada Finn" under "## Why so long?" */

import { REPORTED_BY } from '../../../lexicon/bylines.ts'
import { anyOfWith, either, optional, sequence } from '../../../patterns/alternatives.ts'
import type { Page } from '../../../types.ts'
import { type Mention, mention } from '../mention.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'
import type { Vocabulary } from '../names/vocabulary.ts'

/** "From Ada Finn", "Feedback from Ada from Tidewater.", "Asked by Ada Finn". */
const FROM = anyOfWith(
  'iu',
  sequence(
    '^',
    optional(
      either(
        'feedback|comments?|questions?|ideas?|suggestions?|input|raised|proposed|asked',
        'suggested|reported|noted',
      ),
      String.raw`\s`,
    ),
    String.raw`(?:from|by)\s(\p{Lu}.{2,60}?)[.:]?$`,
  ),
)
/** Headings of records, whose reporter only wrote them down. */
const RECORD = /minutes|meeting|report/i
/** The longest line that names an owner, in characters. */
const LONGEST = 80

interface Owned {
  readonly heading: number
  readonly index: number
  readonly people: readonly LabelledPerson[]
  /** True if a word says that the remark is from them. */
  readonly sure: boolean
}

/** The people whose remark a heading is, according to the line under it. One pass over the blocks. */
export function findHeadingOwners(page: Page, vocabulary: Vocabulary): Mention[] {
  const owned = page.blocks.flatMap((_, index) => readOwner(page, index, vocabulary) ?? [])
  // a name alone under a heading may be a presenter's: only next to others that say "from" is it the remark's owner
  const telling = owned.some(({ sure }) => sure)
  return telling ? owned.flatMap((one) => toMentions(page, one)) : []
}

function readOwner({ blocks, text }: Page, index: number, vocabulary: Vocabulary): Owned | null {
  const [above, block] = [blocks[index - 1], blocks[index]]
  if (above?.kind !== 'heading' || !block || block.kind === 'heading' || block.foreign) return null
  if (block.end - block.start > LONGEST) return null
  const line = text.slice(block.start, block.end)
  if (REPORTED_BY.test(line) && RECORD.test(text.slice(above.start, above.end))) return null
  const from = FROM.exec(line)?.[1]
  const people = readPeople(from ?? line)
  if (!people?.every(({ name }) => name.form === 'full' || vocabulary.trusts(name))) return null
  if (!people.some(({ name }) => vocabulary.trusts(name))) return null
  return { heading: index - 1, index, people, sure: from !== undefined }
}

function toMentions({ blocks }: Page, { heading, index, people }: Owned): Mention[] {
  const [above, block] = [blocks[heading], blocks[index]]
  if (!above || !block) return []
  return people.map(({ name, qualities }) =>
    mention({
      rule: 'heading-owner',
      score: 0.8,
      start: block.start,
      end: block.end,
      name,
      block: index,
      speaks: true,
      remarks: [{ block: heading, start: above.start, end: above.end }],
      ...qualities,
    }),
  )
}
