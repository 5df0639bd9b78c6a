import { useState } from 'preact/hooks'
import { copyMail } from '../../components/mail-items.ts'
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
  /** Puts a mail of its outcomes and actions there. */
  copyMail: (summary: Summary) => Promise<boolean>
}

/** Export of one summary. */
export function useExport(): Export {
  const [failure, setFailure] = useState<unknown>(null)
  /** Whether `work` could be done. */
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null)
    try {
      await work()
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
      attempt(async () => {
        const { format, writeBlob, exportFileName } = await loadFormat(formatId)
        download(await writeBlob(format, [summary]), exportFileName(format, { summary }))
      }),
    copy: (summary, formatId) =>
      attempt(async () => {
        const { format, writeText } = await loadFormat(formatId)
        await navigator.clipboard.writeText(await writeText(format, [summary]))
      }),
    copyMail: (summary) => attempt(() => copyMail(summary)),
  }
}

async function loadFormat(id: FormatId) {
  const { formats, ...write } = await loadFormats()
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return { format, ...write }
}
