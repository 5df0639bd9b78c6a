import { type ComponentChildren, createContext } from 'preact'
import { type StateUpdater, useContext, useEffect, useState } from 'preact/hooks'
import type { ExportRun } from '../../components/library/ExportProgress.tsx'
import { download } from '../../lib/download.ts'
import type { ExportFormat } from '../../lib/export/format.ts'
import { exportFileName } from '../../lib/export/write.ts'
import type { ExportJob } from '../../lib/export-job/messages.ts'
import { type ExportedFile, runExport } from '../../lib/export-job/run.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { useNotices } from './notices.tsx'

/** The table of formats is loaded once the page is up. */
const loadFormats = async () => (await import('../../lib/export/index.ts')).FORMATS

/** The table of export formats; empty until it is loaded. */
export function useFormats(): readonly ExportFormat[] {
  const [formats, setFormats] = useState<readonly ExportFormat[]>([])
  const { attempt } = useNotices()
  useEffect(() => {
    void attempt(loadFormats).then((loaded) => loaded && setFormats(loaded))
  }, [])
  return formats
}

/** `formats` as a list to choose from. */
export function formatOptions(formats: readonly ExportFormat[]): { id: string; label: string }[] {
  return formats.map(({ id }) => ({ id, label: t(`format.${id}`) }))
}

export interface WhatToExport {
  format: ExportFormat
  /** The numbers of summaries, in order. */
  numbers: readonly number[] | Promise<readonly number[]>
  /** The basis of the file name: the title of the one summary, or another. */
  summary?: Summary
  title?: string
  isBackup?: boolean
  /** The only actions wanted. */
  actions?: ExportJob['actions']
}

/** Where in the library an export is started, and its progress is shown. */
type Place = 'list' | 'summary' | 'actions' | 'export' | 'backup'

interface PlacedRun extends ExportRun {
  place: Place
}

interface Board {
  runs: readonly PlacedRun[]
  change: (changed: StateUpdater<readonly PlacedRun[]>) => void
}

const Context = createContext<Board | null>(null)

/** Holds the exports of the page: whoever leaves a view and comes back finds their progress there, and can cancel them. */
export function ExportBoard({ children }: { children: ComponentChildren }) {
  const [runs, change] = useState<readonly PlacedRun[]>([])
  return <Context.Provider value={{ runs, change }}>{children}</Context.Provider>
}

export interface Exports {
  /** Those of this place that are being written, and those that lack something, until the next one starts. */
  runs: readonly ExportRun[]
  isWriting: boolean
  toFile: (what: WhatToExport) => Promise<void>
  toClipboard: (what: WhatToExport) => Promise<void>
}

const isWriting = ({ written }: ExportRun) => written !== null

/** Exports with progress and cancel, each separately; a notice reports the result. */
export function useExport(place: Place): Exports {
  const board = useContext(Context)
  if (!board) throw new Error('There is no ExportBoard above')
  const { change } = board
  const runs = board.runs.filter((run) => run.place === place)
  const { attempt, done } = useNotices()
  const start = async (what: WhatToExport, use: (exported: ExportedFile) => void | Promise<void>) => {
    const { format, isBackup = false, actions } = what
    const abort = new AbortController()
    const { signal } = abort
    const id = Symbol(place)
    const begun = { id, place, format: format.id, written: 0, damaged: 0, cancel: () => abort.abort() }
    change((before) => [...before.filter((run) => run.place !== place || isWriting(run)), begun])
    const tell = (changes: Partial<ExportRun>) =>
      change((before) => before.map((run) => (run.id === id ? { ...run, ...changes } : run)))
    await attempt(async () => {
      try {
        const job = { format: format.id, numbers: await what.numbers, isBackup, actions }
        const exported = await runExport(job, { signal, onProgress: (written) => tell({ written }) })
        tell({ damaged: exported.damaged })
        await use(exported)
      } catch (error) {
        if (!signal.aborted) throw error
        done(t('export.cancelled'))
      }
    })
    tell({ written: null })
    change((before) => before.filter((run) => run.id !== id || run.damaged > 0))
  }
  return {
    runs,
    isWriting: runs.some(isWriting),
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
  }
}
