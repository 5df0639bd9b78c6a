import { useState } from 'preact/hooks'
import { json } from '../../lib/export/json.ts'
import type { Summary } from '../../lib/model.ts'
import { readExtras } from '../../lib/store/backup.ts'
import { allNumbers, readSummaries } from '../../lib/store/summaries.ts'
import { useNotices } from './notices.tsx'
import { downloadExport } from './use-export.ts'

export interface Backup {
  start: () => Promise<void>
  /** How many summaries are written; null while there is nothing to do. */
  written: number | null
  /** How many records could not be read, and are not in the last backup. */
  damaged: number
}

/** A full backup: all summaries in the public format, and beside them what a restored library needs besides. */
export function useBackup(): Backup {
  const [written, setWritten] = useState<number | null>(null)
  const [damaged, setDamaged] = useState(0)
  const { attempt } = useNotices()
  const start = async () => {
    setWritten(0)
    setDamaged(0)
    await attempt(async () => {
      const library = await readExtras()
      const summaries = everything(() => setDamaged((count) => count + 1))
      await downloadExport(json, summaries, 'Micline backup', { library, onProgress: setWritten })
    })
    setWritten(null)
  }
  return { start, written, damaged }
}

async function* everything(damaged: () => void): AsyncGenerator<Summary> {
  for await (const { summary } of readSummaries(await allNumbers(), damaged)) yield summary
}
