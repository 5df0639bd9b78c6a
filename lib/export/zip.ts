/** A ZIP of Markdown notes, one per summary, with an index by meeting: to unpack into a vault or a folder. */
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

/** A note, and what the index says about it; its name is known once those before it are. */
interface ZippedNote extends Omit<NoteEntry, 'name'> {
  id: string
  /** Milliseconds since 1970. */
  modified: number
  /** UTF-8. */
  bytes: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()

export const zip: ExportFormat<ZippedNote> = {
  id: 'zip',
  mime: 'application/zip',
  extension: 'zip',
  clipboard: false,
  async render(summary) {
    const { summaryFrontMatter } = await import('./parts/front-matter.ts')
    const { summaryBody } = await import('./parts/summary-markdown.ts')
    const { id, source, meeting } = summary
    return {
      id,
      title: source.title,
      meeting,
      published: source.published,
      modified: modified(summary),
      bytes: encoder.encode(summaryFrontMatter(summary) + summaryBody(summary)),
    }
  },
  handsOver: ({ bytes }) => [bytes.buffer],
  async *assemble(notes, { now }) {
    const { Zip } = await import('fflate')
    const { pack, packedFile } = await import('./parts/packed-note.ts')
    const { uniqueNames } = await import('./parts/file-names.ts')
    const { indexMarkdown } = await import('./parts/notes-index.ts')
    let written: Uint8Array<ArrayBuffer>[] = []
    const archive = new Zip((error, data) => {
      if (error) throw error
      // fflate makes no shared buffers, but does not say so in its types.
      written.push(data as Uint8Array<ArrayBuffer>)
    })
    const add = async (name: string, mtime: number, bytes: Uint8Array<ArrayBuffer>) => {
      const packed = await pack(bytes)
      const file = packedFile(`${name}.md`, mtime, packed)
      archive.add(file)
      file.ondata?.(null, packed.deflated, true)
      const pieces = written
      written = []
      return pieces
    }
    const nameOf = uniqueNames()
    const indexName = nameOf('Index', '')
    const entries: NoteEntry[] = []
    for await (const { id, modified: mtime, bytes, ...facts } of notes) {
      if (entries.length === MOST_NOTES)
        throw new RangeError(`A ZIP holds at most ${MOST_NOTES} notes. Export fewer, or as JSON Lines.`)
      const name = nameOf(facts.title, id)
      entries.push({ name, ...facts })
      yield* await add(name, mtime, bytes)
    }
    yield* await add(indexName, now.getTime(), encoder.encode(indexMarkdown(entries)))
    archive.end()
    yield* written
  },
}
