/** Open actions as a Markdown task list, under the page each is from; what a summary shows as an outcome is not included. */
import { toldOnce } from '../summary/told-once.ts'
import type { ExportFormat } from './format.ts'

export const tasks: ExportFormat<string> = {
  id: 'tasks',
  mime: 'text/markdown',
  extension: 'md',
  called: 'open actions',
  clipboard: true,
  async render(summary) {
    const { source, actions } = toldOnce(summary)
    const { heading, link, list } = await import('./parts/mdast.ts')
    const { writeMarkdown } = await import('./parts/markdown-writer.ts')
    const { actionItem } = await import('./parts/summary-markdown.ts')
    const { webAddress } = await import('../links/web-address.ts')
    const items = actions.filter(({ done }) => !done).map((action) => actionItem(action, summary))
    return items.length
      ? writeMarkdown([heading(2, link(source.title, webAddress(source.url))), list(items)])
      : ''
  },
  async *assemble(lists) {
    let separator = ''
    for await (const tasksOfOne of lists) {
      if (!tasksOfOne) continue
      yield separator + tasksOfOne
      separator = '\n'
    }
  },
}
