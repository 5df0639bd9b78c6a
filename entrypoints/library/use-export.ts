import { useEffect, useState } from 'preact/hooks'
import { download } from '../../lib/download.ts'
import type { ExportFormat, Summaries } from '../../lib/export/format.ts'
import type { WriteOptions } from '../../lib/export/write.ts'

/** The writers weigh more than the page: they come when it stands. */
export const loadFormats = async () => (await import('../../lib/export/index.ts')).FORMATS

/** The table of export formats; empty until it is loaded. */
export function useFormats(): readonly ExportFormat[] {
  const [formats, setFormats] = useState<readonly ExportFormat[]>([])
  useEffect(() => {
    void loadFormats().then(setFormats)
  }, [])
  return formats
}

/** Makes a file of `summaries` and hands it to the browser as a download; `title` names it. */
export async function downloadExport(
  format: ExportFormat,
  summaries: Summaries,
  title: string,
  options: WriteOptions = {},
): Promise<void> {
  const { exportFileName, writeBlob } = await import('../../lib/export/write.ts')
  download(await writeBlob(format, summaries, options), exportFileName(format, { title }))
}
