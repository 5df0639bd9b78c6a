import { useEffect, useState } from 'preact/hooks'
import type { FormatName } from '../../components/popup/SavedList.tsx'
import type { Summary } from '../../lib/model.ts'

/** The formats that the popup offers, of the table of formats; the library offers them all. */
const IN_POPUP = new Set(['markdown', 'json'])

/** The writers weigh more than all the rest of the popup: they come after the first list is drawn. */
const loadExport = async () => {
  const [{ FORMATS }, write] = await Promise.all([
    import('../../lib/export/index.ts'),
    import('../../lib/export/write.ts'),
  ])
  return { formats: FORMATS.filter((format) => IN_POPUP.has(format.id)), ...write }
}

export interface Export {
  formats: FormatName[]
  /** Makes a file of `summaries` and hands it to the browser as a download. */
  exportFile: (summaries: Summary[], formatId: string) => Promise<void>
}

/** Export to a file, by the formats of the table. */
export function useExport(): Export {
  const [formats, setFormats] = useState<FormatName[]>([])
  useEffect(() => {
    const whenIdle = requestIdleCallback(() => loadExport().then((loaded) => setFormats(loaded.formats)))
    return () => cancelIdleCallback(whenIdle)
  }, [])
  return {
    formats,
    async exportFile(summaries, formatId) {
      const { formats, writeBlob, exportFileName } = await loadExport()
      const format = formats.find((candidate) => candidate.id === formatId)
      if (!format) throw new Error(`There is no export format "${formatId}"`)
      const [summary, second] = summaries
      const name = exportFileName(format, summary && !second ? { summary } : {})
      download(await writeBlob(format, summaries), name)
    },
  }
}

function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
