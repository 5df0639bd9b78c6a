import { useEffect, useRef, useState } from 'preact/hooks'
import { Choice } from '../../components/library/Choice.tsx'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { readSettings } from '../../lib/settings.ts'
import { useLive } from '../../lib/store/live.ts'
import { parseQuery } from '../../lib/store/query.ts'
import { search } from '../../lib/store/search.ts'
import { readSummaries } from '../../lib/store/summaries.ts'
import { useNotices } from './notices.tsx'
import type { Route } from './route.ts'
import { downloadExport, useFormats } from './use-export.ts'
import type { Go } from './use-route.ts'

type ExportRoute = Extract<Route, { view: 'export' }>

/** Exporting everything, or what a search finds, to a file or to the clipboard. */
export function ExportView({ route, go }: { route: ExportRoute; go: Go }) {
  const { query } = route
  const formats = useFormats()
  const [usual, setUsual] = useState('')
  const live = useLive(() => search(parseQuery(query)), [query])
  const numbers = live.state === 'ready' ? [...live.value.numbers] : []
  const format = formats.find(({ id }) => id === (route.format ?? usual)) ?? formats[0]
  const job = useExportJob(numbers)
  useEffect(() => {
    void readSettings().then((settings) => setUsual(settings.format))
  }, [])
  return (
    <section class="plain-view">
      <h1>{t('view.export')}</h1>
      <form class="edit-form" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('export.what')}
          <input
            type="text"
            value={query}
            placeholder={t('export.all')}
            onInput={(event) => go({ ...route, query: event.currentTarget.value }, { replace: true })}
          />
        </label>
        <Choice
          label={t('export.format')}
          options={formats}
          value={format?.id}
          onChoose={(id) => go({ ...route, format: id }, { replace: true })}
        />
        <p role="status">
          {live.state === 'failed' && failureSentence(live.error)}
          {live.state === 'ready' && t('library.count', { count: numbers.length })}
          {job.written !== null && ` · ${t('export.writing', { count: job.written })}`}
        </p>
        <p class="edit-row">
          <button
            type="button"
            class="primary"
            disabled={!numbers.length || !format || job.written !== null}
            onClick={() =>
              format && job.start((options) => downloadExport(format, options.summaries, 'Micline', options))
            }
          >
            {t('export.toFile')}
          </button>
          {format?.clipboard && (
            <button
              type="button"
              disabled={!numbers.length || job.written !== null}
              onClick={() =>
                job.start(async (options) => {
                  const { writeText } = await import('../../lib/export/write.ts')
                  await navigator.clipboard.writeText(await writeText(format, options.summaries, options))
                  job.done(t('page.copied'))
                })
              }
            >
              {t('export.toClipboard')}
            </button>
          )}
          {job.written !== null && (
            <button type="button" onClick={job.cancel}>
              {t('edit.cancel')}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

interface JobOptions {
  summaries: AsyncIterable<Summary>
  signal: AbortSignal
  onProgress: (written: number) => void
}

/** One export at a time, with progress and cancel. */
function useExportJob(numbers: readonly number[]) {
  const [written, setWritten] = useState<number | null>(null)
  const abort = useRef(new AbortController())
  const { attempt, done } = useNotices()
  return {
    written,
    done,
    cancel: () => abort.current.abort(),
    start: async (work: (options: JobOptions) => Promise<void>) => {
      abort.current = new AbortController()
      const { signal } = abort.current
      setWritten(0)
      await attempt(async () => {
        try {
          await work({ summaries: readAll(numbers), signal, onProgress: setWritten })
        } catch (error) {
          if (!signal.aborted) throw error
          done(t('export.cancelled'))
        }
      })
      setWritten(null)
    },
  }
}

async function* readAll(numbers: readonly number[]): AsyncGenerator<Summary> {
  for await (const { summary } of readSummaries(numbers)) yield summary
}
