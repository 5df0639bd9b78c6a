import { Failure } from '../../components/Failure.tsx'
import { Revisions } from '../../components/library/Revisions.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { compareExtractions } from '../../lib/store/compare.ts'
import { readRevisions } from '../../lib/store/revisions.ts'
import { toldOnce } from '../../lib/summary/told-once.ts'

/** The earlier versions of the page of the summary `id`, and what has changed on the page since, not what the user has changed. */
export function RevisionList({ id }: { id: string }) {
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
