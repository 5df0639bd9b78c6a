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
  /** Makes a file of a summary and hands it to the browser as a download. */
  exportFile: (summary: Summary, formatId: string) => Promise<void>
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
  return {
    formats,
    failure,
    async exportFile(summary, formatId) {
      const { format, writeBlob, exportFileName } = await loadFormat(formatId)
      download(await writeBlob(format, [summary]), exportFileName(format, { summary }))
    },
    async copy(summary, formatId) {
      setFailure(null)
      const { format, writeText } = await loadFormat(formatId)
      const text = await writeText(format, [summary])
      return navigator.clipboard.writeText(text).then(
        () => true,
        (error) => {
          setFailure(error)
          return false
        },
      )
    },
  }
}

async function loadFormat(id: string) {
  const { formats, ...write } = await loadFormats()
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return { format, ...write }
}
