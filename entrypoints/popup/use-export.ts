import { useState } from 'preact/hooks'
import { download } from '../../lib/download.ts'
import type { FormatId } from '../../lib/export/format.ts'
import type { Summary } from '../../lib/model.ts'

/** The formats offered at a glance; the library has them all. */
const FORMATS: readonly FormatId[] = ['markdown', 'json']

/** The code that writes them is loaded on request. */
const loadFormats = async () => {
  const [{ markdown }, { json }, write] = await Promise.all([
    import('../../lib/export/markdown.ts'),
    import('../../lib/export/json.ts'),
    import('../../lib/export/write.ts'),
  ])
  return { formats: [markdown, json], ...write }
}

export interface Export {
  formats: readonly FormatId[]
  /** Why the last export was refused, or null. */
  failure: unknown
  /** Makes a file of a summary and hands it to the browser as a download; returns whether that was done. */
  exportFile: (summary: Summary, formatId: FormatId) => Promise<boolean>
  /** Puts a summary on the clipboard; returns whether that was allowed. */
  copy: (summary: Summary, formatId: FormatId) => Promise<boolean>
}

/** Export of one summary. */
export function useExport(): Export {
  const [failure, setFailure] = useState<unknown>(null)
  /** Whether `use` managed to do what it wanted with the format. */
  const attempt = async (formatId: FormatId, use: (loaded: LoadedFormat) => Promise<void>) => {
    setFailure(null)
    try {
      await use(await loadFormat(formatId))
      return true
    } catch (error) {
      setFailure(error)
      return false
    }
  }
  return {
    formats: FORMATS,
    failure,
    exportFile: (summary, formatId) =>
      attempt(formatId, async ({ format, writeBlob, exportFileName }) =>
        download(await writeBlob(format, [summary]), exportFileName(format, { summary })),
      ),
    copy: (summary, formatId) =>
      attempt(formatId, async ({ format, writeText }) =>
        navigator.clipboard.writeText(await writeText(format, [summary])),
      ),
  }
}

type LoadedFormat = Awaited<ReturnType<typeof loadFormat>>

async function loadFormat(id: FormatId) {
  const { formats, ...write } = await loadFormats()
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return { format, ...write }
}
