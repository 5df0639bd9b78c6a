import { Failure } from '../../components/Failure.tsx'
import { download } from '../../lib/download.ts'
import { fileName } from '../../lib/export/parts/file-names.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import {
  type KeptCopy,
  keptCopies,
  readKeptCopy,
  removeKeptCopy,
} from '../../lib/store/database/kept-copies.ts'
import { useNotices } from './notices.tsx'

/** The copies of the library that updates of Micline kept; nothing if there are none. */
export function KeptCopies() {
  const live = useLive(keptCopies, [])
  const { attempt } = useNotices()
  if (live.state === 'failed') return <Failure error={live.error} />
  if (live.state !== 'ready' || !live.value.length) return null
  return (
    <section>
      <h2>{t('settings.keptCopies')}</h2>
      {live.value.map((copy) => (
        <div key={copy.version}>
          <p>{t('settings.keptCopy', { date: formatDate(copy.keptAt, 'long') })}</p>
          <p class="edit-row">
            <button type="button" onClick={() => attempt(() => exportCopy(copy))}>
              {t('settings.exportCopy')}
            </button>
            <button type="button" onClick={() => attempt(() => removeKeptCopy(copy.version))}>
              {t('settings.removeCopy')}
            </button>
          </p>
        </div>
      ))}
    </section>
  )
}

/** As JSON Lines (https://jsonlines.org), one stored record per line: its table, key and value. */
async function exportCopy({ version, keptAt }: KeptCopy): Promise<void> {
  const lines: Blob[] = []
  for await (const record of readKeptCopy(version)) lines.push(new Blob([JSON.stringify(record), '\n']))
  const name = fileName(`Micline before the update of ${keptAt.slice(0, 10)}`, 'jsonl')
  download(new Blob(lines, { type: 'application/jsonl' }), name)
}
