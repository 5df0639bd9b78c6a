import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Choice } from '../../components/library/Choice.tsx'
import { ExportProgress } from '../../components/library/ExportProgress.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Route } from '../../lib/library-route.ts'
import { readSettings } from '../../lib/settings.ts'
import { parseQuery } from '../../lib/store/search/query.ts'
import { search } from '../../lib/store/search/search.ts'
import { formatOptions, useExport, useFormats } from './use-export.tsx'
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
  const { runs, isWriting, toFile, toClipboard } = useExport('export')
  const isReady = numbers.length > 0 && format !== undefined && !isWriting
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
          options={formatOptions(formats)}
          value={format?.id}
          onChoose={(id) => go({ ...route, format: id }, { replace: true })}
        />
        {live.state === 'failed' && <Failure error={live.error} />}
        <p role="status">{live.state === 'ready' && t('library.count', { count: numbers.length })}</p>
        <p class="edit-row">
          <button
            type="button"
            class="primary"
            disabled={!isReady}
            onClick={() => format && toFile({ format, numbers })}
          >
            {t('export.toFile')}
          </button>
          {format?.clipboard && (
            <button type="button" disabled={!isReady} onClick={() => toClipboard({ format, numbers })}>
              {t('export.toClipboard')}
            </button>
          )}
          <ExportProgress runs={runs} />
        </p>
      </form>
    </section>
  )
}
