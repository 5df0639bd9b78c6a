/** A ZIP of Markdown notes, one a summary, with an index by meeting: to unpack into a vault or a folder. */
import type { Summary } from '../model.ts'
import type { ExportFormat } from './format.ts'
import type { NoteEntry } from './parts/notes-index.ts'

/** What the ZIP format's 16-bit counters hold (APPNOTE.TXT 4.4.22; ZIP64 is not written), less the index. */
const MOST_NOTES = 65_534
/** The years that the format's MS-DOS dates hold. */
const [FIRST_TIME, LAST_TIME] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)]

function modified({ updatedAt }: Summary): number {
  return Math.min(Math.max(Date.parse(updatedAt) || FIRST_TIME, FIRST_TIME), LAST_TIME)
}

export const zip: ExportFormat = {
  id: 'zip',
  label: 'ZIP of Markdown notes',
  mime: 'application/zip',
  extension: 'zip',
  clipboard: false,
  async *render(summaries, { now }) {
    const { strToU8, Zip } = await import('fflate')
    const { DeflatedFile } = await import('./parts/deflated-file.ts')
    const { uniqueNames } = await import('./parts/file-names.ts')
    const { indexMarkdown } = await import('./parts/notes-index.ts')
    const { summaryMarkdown } = await import('./parts/summary-markdown.ts')
    let packed: Uint8Array[] = []
    const archive = new Zip((error, data) => {
      if (error) throw error
      packed.push(data)
    })
    const add = (name: string, text: string, mtime: number) => {
      const file = new DeflatedFile(`${name}.md`)
      file.mtime = mtime
      archive.add(file)
      file.push(strToU8(text), true)
      const pieces = packed
      packed = []
      return pieces
    }
    const nameOf = uniqueNames()
    const indexName = nameOf('Index', '')
    const entries: NoteEntry[] = []
    for await (const summary of summaries) {
      if (entries.length === MOST_NOTES)
        throw new RangeError(`A ZIP holds at most ${MOST_NOTES} notes. Export fewer, or as JSON Lines.`)
      const name = nameOf(summary.source.title, summary.id)
      entries.push({
        name,
        title: summary.source.title,
        meeting: summary.meeting,
        published: summary.source.published,
      })
      yield* add(name, summaryMarkdown(summary), modified(summary))
    }
    yield* add(indexName, indexMarkdown(entries), now.getTime())
    archive.end()
    yield* packed
  },
}
