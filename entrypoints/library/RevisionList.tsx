import { Failure } from '../../components/Failure.tsx'
import { Revisions } from '../../components/library/Revisions.tsx'
import { Unfolding } from '../../components/library/Unfolding.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import { compareExtractions } from '../../lib/store/compare.ts'
import { countRevisions, readRevisions } from '../../lib/store/revisions.ts'
import { toldOnce } from '../../lib/summary/told-once.ts'

/** The earlier versions of a summary's page, folded: they are whole posts, and are read only once they are wanted. */
export function RevisionList({ number, id }: { number: number; id: string }) {
  const live = useLive(() => countRevisions(number), [number])
  if (live.state === 'failed') return <Failure error={live.error} />
  if (live.state !== 'ready' || !live.value) return null
  return (
    <Unfolding class="revisions" title={t('revisions.title', { count: live.value })}>
      <EarlierVersions id={id} />
    </Unfolding>
  )
}

/** The earlier versions, and what has changed on the page since, not what the user has changed. */
function EarlierVersions({ id }: { id: string }) {
  const live = useLive(() => readRevisions(id), [id])
  if (live.state === 'failed') return <Failure error={live.error} />
  if (live.state !== 'ready' || !live.value.latest) return null
  const { latest, earlier } = live.value
  const entries = earlier.map((revision) => ({
    id: revision.id,
    replacedAt: revision.replacedAt,
    title: revision.extraction.source.title,
    content: revision.extraction.content,
    differences: compareExtractions(toldOnce(revision.extraction), toldOnce(latest)),
  }))
  return <Revisions entries={entries} />
}
