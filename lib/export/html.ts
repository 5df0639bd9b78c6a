/** One self-contained HTML page for reading and printing. */
import type { ExportFormat } from './format.ts'

interface Section {
  title: string
  body: string
}

export const html: ExportFormat<Section> = {
  id: 'html',
  mime: 'text/html',
  extension: 'html',
  clipboard: false,
  async render(summary) {
    const { htmlBody } = await import('./parts/html.ts')
    const { summaryNodes } = await import('./parts/summary-markdown.ts')
    return { title: summary.source.title, body: htmlBody(summaryNodes(summary)) }
  },
  async *assemble(sections) {
    const { HTML_END, htmlHead } = await import('./parts/html.ts')
    let isFirst = true
    for await (const { title, body } of sections) {
      if (isFirst) yield htmlHead(title)
      isFirst = false
      yield body
    }
    yield isFirst ? htmlHead('Micline') + HTML_END : HTML_END
  },
}
