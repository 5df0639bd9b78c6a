import { Revisions } from '../../components/library/Revisions.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import type { Extraction } from '../../lib/model.ts'
import { compareExtractions } from '../../lib/store/compare.ts'
import { readRevisions } from '../../lib/store/revisions.ts'
import { toldOnce } from '../../lib/summary/told-once.ts'

/** The earlier versions of the page of the summary `id`, which now says `latest`. */
export function RevisionList({ id, latest }: { id: string; latest: Extraction }) {
  const live = useLive(() => readRevisions(id), [id])
  if (live.state !== 'ready') return null
  const entries = live.value.map((revision) => ({
    id: revision.id,
    replacedAt: revision.replacedAt,
    title: revision.extraction.source.title,
    content: revision.extraction.content,
    differences: compareExtractions(toldOnce(revision.extraction), toldOnce(latest)),
  }))
  return <Revisions entries={entries} />
}
