import { Failure } from '../../components/Failure.tsx'
import { type ChartData, DotMatrix, StackedBars } from '../../components/library/Chart.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { type MessageKey, t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Subject } from '../../lib/library-route.ts'
import { type CrossCount, crossCount } from '../../lib/store/search/cross-count.ts'
import { type FacetIndex, readFacets } from '../../lib/store/search/facets.ts'
import { filterText } from '../../lib/store/search/query.ts'
import { FirstUse } from './FirstUse.tsx'

/** The library in pictures: over time by meeting and type, and who spoke in which group. */
export function OverviewView() {
  const live = useLive(() => readFacets(['meeting', 'genre', 'speaker', 'group', 'year']), [])
  return (
    <section class="plain-view">
      <h1>{t('view.overview')}</h1>
      {live.state === 'failed' && <Failure error={live.error} />}
      {live.state === 'ready' &&
        (live.value.get('genre')?.length ? <Charts facets={live.value} /> : <FirstUse />)}
    </section>
  )
}

function Charts({ facets }: { facets: FacetIndex }) {
  const byNumber = { mostRows: 20, mostColumns: 5, byNumber: true }
  const speakers = crossCount(facets, 'speaker', 'group', { mostRows: 15, mostColumns: 8 })
  return (
    <>
      <StackedBars
        title={t('chart.meetings')}
        data={genreChart(crossCount(facets, 'meeting', 'genre', byNumber), (name) => follow('meeting', name))}
      />
      <StackedBars
        title={t('chart.years')}
        data={genreChart(crossCount(facets, 'year', 'genre', byNumber), (name) =>
          addressOf(findRoute(filterText('year', name))),
        )}
      />
      <DotMatrix
        title={t('chart.speakers')}
        data={{
          rows: speakers.rows.map((label) => ({ label, href: follow('person', label) })),
          columns: speakers.columns.map((label) => ({ label, href: follow('group', label) })),
          counts: speakers.counts,
        }}
      />
    </>
  )
}

function follow(subject: Subject, name: string): string {
  return addressOf({ view: 'follow', subject, name })
}

/** Counts by genre, with the genres in the reader's language. */
function genreChart({ rows, columns, counts }: CrossCount, hrefOf: (row: string) => string): ChartData {
  return {
    rows: rows.map((label) => ({ label, href: hrefOf(label) })),
    columns: columns.map((genre) => ({
      label: t(`genre.${genre}` as MessageKey),
      href: addressOf(findRoute(filterText('genre', genre))),
    })),
    counts,
  }
}
