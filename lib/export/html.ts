/** One self-contained HTML page for reading and printing. */
import type { ExportFormat } from './format.ts'

export const html: ExportFormat = {
  id: 'html',
  label: 'HTML',
  mime: 'text/html',
  extension: 'html',
  clipboard: false,
  async *render(summaries) {
    const { HTML_END, htmlBody, htmlHead } = await import('./parts/html.ts')
    const { summaryNodes } = await import('./parts/summary-markdown.ts')
    let isFirst = true
    for await (const summary of summaries) {
      if (isFirst) yield htmlHead(summary.source.title)
      isFirst = false
      yield htmlBody(summaryNodes(summary))
    }
    yield isFirst ? htmlHead('Micline') + HTML_END : HTML_END
  },
}
