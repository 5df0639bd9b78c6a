/** Bold leads of recaps and minutes: a paragraph, item or line that starts with a name in bold. */
import { isGivenName, type Name } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { looksLikeVerb } from '../../../language/verbs.ts'
import { opensWithCommonWord } from '../../../lexicon/common-words.ts'
import type { Block, Page } from '../../../types.ts'
import { readAfter } from '../affiliations/appositives.ts'
import { type Mention, mention } from '../mention.ts'
import type { Vocabulary } from '../names/vocabulary.ts'
import { tellsOfQuotation } from './quotations.ts'

/** The bold leads of the page; the remark is the whole block. */
export function findLeads(page: Page, vocabulary: Vocabulary): Mention[] {
  const leads = page.blocks.flatMap((block, index) => readLead(page, block, index) ?? [])
  const sure = leads.filter(({ name }) => vocabulary.trusts(name)).length
  return leads
    .filter(
      ({ name, follows }) =>
        vocabulary.trusts(name) ||
        (name.form === 'full' && !opensWithCommonWord(name.text) && (follows || sure > leads.length / 2)),
    )
    .map(({ lead }) => lead)
}

interface Lead {
  readonly lead: Mention
  readonly name: Name
  /** True if a verb or an appositive follows: the lead is a subject, not a heading. */
  readonly follows: boolean
}

function readLead(page: Page, block: Block, index: number): Lead | null {
  if (block.foreign || block.kind === 'heading' || block.kind === 'cell') return null
  const strong = block.emphases.find(({ kind, start }) => kind === 'strong' && start - block.start <= 2)
  if (!strong || strong.end >= block.end) return null
  const name = readPersonName(page.text.slice(strong.start, strong.end).replace(/[:,;]\s*$/, ''))
  if (!name || (name.form !== 'full' && !isGivenName(name.text))) return null
  const after = page.text.slice(strong.end, block.end)
  const above = page.blocks[index - 1]
  if (above && tellsOfQuotation(after.replace(/^:?\s/, ''), page.text.slice(above.start, above.end)))
    return null
  const beside = readAfter(after, looksLikeVerb)
  const { start, end } = block
  const lead = mention({
    rule: 'bold-lead',
    score: 0.9,
    start: strong.start,
    end: strong.end,
    name,
    block: index,
    speaks: true,
    remarks: [{ block: index, start, end }],
    affiliations: beside.affiliations,
    roles: beside.roles,
  })
  return { lead, name, follows: beside.length > 0 || looksLikeVerb(after) }
}
