import { useEffect, useState } from 'preact/hooks'
import { download } from '../../lib/download.ts'
import type { FormatName } from '../../lib/export/format.ts'
import type { Summary } from '../../lib/model.ts'

/** The formats for a glance, and their writing: both come after the first list is drawn. The library has every format. */
const loadFormats = async () => {
  const [{ markdown }, { json }, write] = await Promise.all([
    import('../../lib/export/markdown.ts'),
    import('../../lib/export/json.ts'),
    import('../../lib/export/write.ts'),
  ])
  return { formats: [markdown, json], ...write }
}

export interface Export {
  formats: readonly FormatName[]
  /** Why the last export was refused, or null. */
  failure: unknown
  /** Makes a file of a summary and hands it to the browser as a download; gives whether that was done. */
  exportFile: (summary: Summary, formatId: string) => Promise<boolean>
  /** Puts a summary on the clipboard; gives whether that was allowed. */
  copy: (summary: Summary, formatId: string) => Promise<boolean>
}

/** Export of one summary. */
export function useExport(): Export {
  const [formats, setFormats] = useState<readonly FormatName[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    const whenIdle = requestIdleCallback(() =>
      loadFormats().then((loaded) => setFormats(loaded.formats), setFailure),
    )
    return () => cancelIdleCallback(whenIdle)
  }, [])
  /** Whether `use` could do with the format what it wanted. */
  const attempt = async (formatId: string, use: (loaded: LoadedFormat) => Promise<void>) => {
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
    formats,
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

async function loadFormat(id: string) {
  const { formats, ...write } = await loadFormats()
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return { format, ...write }
}
