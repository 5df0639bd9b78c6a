import { PREFIX } from '../../lib/drafts.ts'
import { countLost } from '../../lib/second-copy/restore.ts'
import { onChanged } from '../../lib/store/changed.ts'
import { storedIds } from '../../lib/store/deletion.ts'

/**
 * Discards what was typed for summaries that are gone for good, now and whenever something stored has changed. The library
 * does this for whatever removed them: the background, which does so after 30 days, may have no localStorage.
 */
export function tidyDrafts(): void {
  const tidy = () =>
    void forgetDraftsOfGone(keptOf).catch((error) => console.warn('No drafts were forgotten', error))
  onChanged(tidy)
  tidy()
}

/** What the browser has thrown away and can be restored is not gone: while there is any, all drafts are kept. */
async function keptOf(ids: readonly string[]): Promise<ReadonlySet<string>> {
  return (await countLost()) > 0 ? new Set(ids) : storedIds(ids)
}

/**
 * Discards the drafts of summaries that are gone for good: of the ids that have drafts, `keptOf` returns those that still
 * exist. If it rejects, so does this, and nothing is discarded.
 */
async function forgetDraftsOfGone(
  keptOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const drafts = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))
  if (drafts.length === 0) return
  const idOf = (name: string) => name.slice(name.lastIndexOf(':') + 1)
  const kept = await keptOf([...new Set(drafts.map(idOf))])
  for (const name of drafts) if (!kept.has(idOf(name))) localStorage.removeItem(name)
}
