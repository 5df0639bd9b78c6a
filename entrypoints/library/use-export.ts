import { useEffect, useRef, useState } from 'preact/hooks'
import { download } from '../../lib/download.ts'
import type { ExportFormat } from '../../lib/export/format.ts'
import { exportFileName } from '../../lib/export/write.ts'
import { type ExportedFile, runExport } from '../../lib/export-job/run.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { useNotices } from './notices.tsx'

/** The table of formats comes when the page stands. */
export const loadFormats = async () => (await import('../../lib/export/index.ts')).FORMATS

/** The table of export formats; empty until it is loaded. */
export function useFormats(): readonly ExportFormat[] {
  const [formats, setFormats] = useState<readonly ExportFormat[]>([])
  useEffect(() => {
    void loadFormats().then(setFormats)
  }, [])
  return formats
}

/** `formats` as a list to choose from. */
export function formatOptions(formats: readonly ExportFormat[]): { id: string; label: string }[] {
  return formats.map(({ id }) => ({ id, label: t(`format.${id}`) }))
}

interface WhatToExport {
  format: ExportFormat
  /** The numbers of summaries, in order. */
  numbers: readonly number[] | Promise<readonly number[]>
  /** What names the file: the one summary, or a title. */
  summary?: Summary
  title?: string
  isBackup?: boolean
}

interface ExportRun {
  /** How many summaries are written; null while there is nothing to do. */
  written: number | null
  /** How many records could not be read, and are not in the last export. */
  damaged: number
  toFile: (what: WhatToExport) => Promise<void>
  toClipboard: (what: WhatToExport) => Promise<void>
  cancel: () => void
}

/** One export at a time, with progress and cancel; what becomes of it is told in a notice. */
export function useExport(): ExportRun {
  const [written, setWritten] = useState<number | null>(null)
  const [damaged, setDamaged] = useState(0)
  const abort = useRef(new AbortController())
  const { attempt, done } = useNotices()
  const start = async (what: WhatToExport, use: (exported: ExportedFile) => void | Promise<void>) => {
    abort.current = new AbortController()
    const { signal } = abort.current
    setWritten(0)
    setDamaged(0)
    await attempt(async () => {
      try {
        const job = { format: what.format.id, numbers: await what.numbers, isBackup: what.isBackup ?? false }
        const exported = await runExport(job, { signal, onProgress: setWritten })
        setDamaged(exported.damaged)
        await use(exported)
      } catch (error) {
        if (!signal.aborted) throw error
        done(t('export.cancelled'))
      }
    })
    setWritten(null)
  }
  return {
    written,
    damaged,
    toFile: (what) =>
      start(what, ({ blob, discard }) => download(blob, exportFileName(what.format, what), discard)),
    toClipboard: (what) =>
      start(what, async ({ blob, discard }) => {
        try {
          await navigator.clipboard.writeText(await blob.text())
        } finally {
          void discard()
        }
        done(t('page.copied'))
      }),
    cancel: () => abort.current.abort(),
  }
}
