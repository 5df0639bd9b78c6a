/** Bold leads of recaps: a paragraph or item that opens with a name in bold. */
import { readName } from '../../language/names.ts'
import type { Page } from '../../types.ts'
import type { Mention } from './mention.ts'

/** The bold leads of the page; the remark is the whole block. */
export function findLeads(page: Page): Mention[] {
  return page.blocks.flatMap((block, index) => {
    const lead = block.emphases.find(({ kind, start }) => kind === 'strong' && start === block.start)
    if (!lead || block.foreign || block.kind === 'heading' || lead.end >= block.end) return []
    const name = readName(page.text.slice(lead.start, lead.end).replace(/[:,]$/, ''))
    if (name?.form !== 'full') return []
    const { start, end } = block
    return [
      {
        rule: 'bold-lead',
        score: 0.9,
        start: lead.start,
        end: lead.end,
        name: name.text,
        form: name.form,
        block: index,
        speaks: true,
        remark: { start, end },
      },
    ]
  })
}
