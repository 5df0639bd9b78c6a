/** Open actions as a Markdown task list, under the page that each is from. */
import type { ExportFormat } from './format.ts'

export const tasks: ExportFormat = {
  id: 'tasks',
  label: 'Open actions (Markdown task list)',
  mime: 'text/markdown',
  extension: 'md',
  clipboard: true,
  async *render(summaries) {
    const { heading, link, list } = await import('./parts/mdast.ts')
    const { writeMarkdown } = await import('./parts/markdown-writer.ts')
    const { actionItem } = await import('./parts/summary-markdown.ts')
    const { webAddress } = await import('../text-fragment.ts')
    let separator = ''
    for await (const { source, actions } of summaries) {
      const open = actions.filter(({ done }) => !done)
      if (!open.length) continue
      const items = open.map((action) => actionItem(action, source.url))
      yield separator + writeMarkdown([heading(2, link(source.title, webAddress(source.url))), list(items)])
      separator = '\n'
    }
  },
}
