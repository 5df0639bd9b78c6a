/** Announced talks: an abstract under one heading, and under another who its speaker is. */

import { anyOfCased, sequence } from '../../../lexicon/ways.ts'
import type { Block, Page } from '../../../types.ts'
import { type Mention, mention } from '../mention.ts'
import { readPeople } from '../people-list.ts'
import { readBiography } from '../roles.ts'

const ABSTRACT =
  /^\W{0,4}(?:abstract|about the (?:talk|presentation)|talk description|résumé|概要|摘要)\W{0,4}$/iu
const BIOGRAPHY =
  /^\W{0,4}(?:biography|bio|short bio|speaker['’]?s?['’]? bio(?:graphy)?s?|about the (?:speaker|presenter)s?|biographie|biografía|biografia)\W{0,4}$/iu
/** The name that opens a biography: capitalised words, with particles inside. */
const OPENING = anyOfCased(
  sequence(
    String.raw`^(?:Dr\.? |Prof\.? )?`,
    sequence(
      '(',
      String.raw`\p{Lu}[\p{L}.'’-]{0,40}(?: (?:\p{Lu}[\p{L}.'’-]{0,40}|van|von|de|der|bin|al|del|di)){1,4}`,
      String.raw`)(?= (?:is|was|has|works|leads|holds|joined|received)\b)`,
    ),
  ),
)

/** The speakers whose biographies stand beside an abstract. */
export function findBiographies(page: Page): Mention[] {
  const abstract = under(page, ABSTRACT)[0]
  return abstract ? under(page, BIOGRAPHY).flatMap((at) => readOpening(page, at, abstract) ?? []) : []
}

/** The blocks right under the headings that `heading` matches. */
function under({ blocks, text }: Page, heading: RegExp): { block: Block; index: number }[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1]
    const fits =
      above?.kind === 'heading' &&
      block.kind !== 'heading' &&
      heading.test(text.slice(above.start, above.end))
    return fits ? [{ block, index }] : []
  })
}

function readOpening(
  { text }: Page,
  { block, index }: { block: Block; index: number },
  abstract: { block: Block; index: number },
): Mention | null {
  const words = text.slice(block.start, block.end)
  const opening = OPENING.exec(words)
  const person = opening?.[1] ? readPeople(opening[1]) : null
  const [only] = person ?? []
  if (!opening || !only || person?.length !== 1 || only.name.form !== 'full') return null
  return mention({
    rule: 'biography',
    score: 0.8,
    start: block.start,
    end: block.start + opening[0].length,
    name: only.name,
    block: index,
    speaks: true,
    remarks: [{ block: abstract.index, start: abstract.block.start, end: abstract.block.end }],
    ...readBiography(words.slice(opening[0].length)),
  })
}
