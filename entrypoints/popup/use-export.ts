import { useEffect, useState } from 'preact/hooks'
import type { FormatName } from '../../components/popup/SavedList.tsx'
import { download } from '../../lib/download.ts'
import type { Summaries } from '../../lib/export/format.ts'
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
  /** Makes a file of `summaries`, named after `title` where it is one, and hands it to the browser as a download. */
  exportFile: (summaries: Summaries, formatId: string, title?: { summary: Summary }) => Promise<void>
  /** Puts `summaries` on the clipboard. */
  copy: (summaries: Summary[], formatId: string) => Promise<void>
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
    async exportFile(summaries, formatId, title) {
      const { format, writeBlob, exportFileName } = await loadFormat(formatId)
      download(await writeBlob(format, summaries), exportFileName(format, title))
    },
    async copy(summaries, formatId) {
      const { format, writeText } = await loadFormat(formatId)
      await navigator.clipboard.writeText(await writeText(format, summaries))
    },
  }
}

async function loadFormat(id: string) {
  const { formats, ...write } = await loadExport()
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return { format, ...write }
}
