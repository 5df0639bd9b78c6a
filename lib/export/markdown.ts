/** Markdown for reading, and for Obsidian, Logseq and Joplin: one note for one summary, one document for several. */
import type { ExportFormat } from './format.ts'

interface Note {
  frontMatter: string
  body: string
}

export const markdown: ExportFormat<Note> = {
  id: 'markdown',
  mime: 'text/markdown',
  extension: 'md',
  clipboard: true,
  async render(summary) {
    const { summaryFrontMatter } = await import('./parts/front-matter.ts')
    const { summaryBody } = await import('./parts/summary-markdown.ts')
    return { frontMatter: summaryFrontMatter(summary), body: summaryBody(summary) }
  },
  async *assemble(notes) {
    let first: Note | null = null
    let isAlone = true
    for await (const note of notes) {
      // The first is held back: alone it is a note with front matter, with others it is a section like them.
      if (!first) {
        first = note
        continue
      }
      if (isAlone) yield `${first.body}\n`
      isAlone = false
      yield `${note.body}\n`
    }
    if (first && isAlone) yield first.frontMatter + first.body
  },
}
