/** Markdown for reading, and for Obsidian, Logseq and Joplin: one note for one summary, one document for several. */

import type { Summary } from '../model.ts'
import type { ExportFormat } from './format.ts'

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  mime: 'text/markdown',
  extension: 'md',
  clipboard: true,
  async *render(summaries) {
    const { writeMarkdown } = await import('./parts/markdown-writer.ts')
    const { summaryMarkdown, summaryNodes } = await import('./parts/summary-markdown.ts')
    let first: Summary | null = null
    let count = 0
    for await (const summary of summaries) {
      count += 1
      // The first is held back: alone it is a note with front matter, in company a section like the others.
      if (count === 1) first = summary
      else {
        if (first) yield `${writeMarkdown(summaryNodes(first))}\n`
        first = null
        yield `${writeMarkdown(summaryNodes(summary))}\n`
      }
    }
    if (first) yield summaryMarkdown(first)
  },
}
