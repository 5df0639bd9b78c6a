import { Ellipsis, FileDown } from 'lucide'
import { useMemo, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { LossNotice } from '../../components/LossNotice.tsx'
import { Menu } from '../../components/Menu.tsx'
import { FindField, SavedList, type SavedRow } from '../../components/popup/SavedList.tsx'
import type { FormatId } from '../../lib/export/format.ts'
import { useLoss } from '../../lib/hooks/use-loss.ts'
import { t } from '../../lib/i18n/index.ts'
import { findRoute, libraryPath } from '../../lib/library-route.ts'
import { ask } from '../../lib/messages/index.ts'
import { openTab } from '../../lib/tab/tabs.ts'
import type { Deletion } from './use-deletion.ts'
import type { Export } from './use-export.ts'
import { useSaved } from './use-saved.ts'

/** The popup is for a glance at the newest; the library shows them all. */
const LONGEST_LIST = 50

/** What is saved: find, open, export, delete with undo. */
export function SavedSummaries({ exporting, deletion }: { exporting: Export; deletion: Deletion }) {
  const [query, setQuery] = useState('')
  const [failure, setFailure] = useState<unknown>(null)
  const live = useSaved(query, LONGEST_LIST)
  const { loss, onSeen } = useLoss(() => ask('lost'))
  const list = useList(live, { exporting, deletion, onFailure: setFailure })
  if (live.state === 'failed') return <Failure error={live.error} />
  if (live.state === 'loading') return null
  const { total, rows, found, query: answered } = live.value
  const { deleted } = deletion
  const refused = failure ?? deletion.failure
  return (
    <section class="saved-summaries">
      <h2 class="unseen">{t('saved.title')}</h2>
      {loss && (
        <LossNotice
          recoverable={loss.recoverable}
          // Restoring takes time, which a popup may not have: the library offers it too.
          onRestore={() => openTab('/library.html')}
          onSeen={onSeen}
        />
      )}
      {total > 0 && <FindBar query={query} total={total} onQuery={setQuery} formats={exporting.formats} />}
      <div class="saved-body">
        {total === 0 && !deleted && <p class="notice">{t('saved.firstUse')}</p>}
        <div role="status">
          {total > 0 && rows.length === 0 && <p class="notice">{t('saved.noHits', { query: answered })}</p>}
        </div>
        {list}
        {found > rows.length && (
          <button type="button" class="plain show-all" onClick={() => openTab(libraryPath(findRoute(query)))}>
            {t('saved.showLibrary', { count: found })}
          </button>
        )}
      </div>
      {refused !== null && <Failure error={refused} />}
      <div role="status">{deleted && <UndoBar title={deleted.title} onUndo={deletion.undo} />}</div>
    </section>
  )
}

interface ListNeeds {
  exporting: Export
  deletion: Deletion
  /** Told why what was clicked cannot be done; null at its start. */
  onFailure: (failure: unknown) => void
}

/**
 * The list, drawn anew only when there is another answer: a letter in the search is asked for sooner if the rows, which are
 * still the same, are not drawn with it.
 */
function useList(live: ReturnType<typeof useSaved>, { exporting, deletion, onFailure }: ListNeeds) {
  const attempt = async (work: () => Promise<unknown>) => {
    onFailure(null)
    await work().catch(onFailure)
  }
  const exportOne = async (row: SavedRow, formatId: FormatId) => {
    const summary = await ask('read', row.id)
    if (summary) await exporting.exportFile(summary, formatId)
  }
  return useMemo(
    () =>
      live.state === 'ready' && (
        <SavedList
          query={live.value.query}
          rows={live.value.rows}
          formats={exporting.formats}
          onOpen={(row) => openTab(libraryPath(findRoute('', row.id)))}
          onOpenPage={(row) => attempt(() => openTab(row.url))}
          onExport={(row, formatId) => attempt(() => exportOne(row, formatId))}
          onDelete={deletion.remove}
          isBack={deletion.isBack}
        />
      ),
    [live, exporting, deletion],
  )
}

interface FindBarProps {
  query: string
  /** How many are saved in all. */
  total: number
  onQuery: (query: string) => void
  formats: Export['formats']
}

/** The search, and the export of everything saved. */
function FindBar({ query, total, onQuery, formats }: FindBarProps) {
  return (
    <div class="find-bar">
      <FindField query={query} total={total} onQuery={onQuery} />
      <Menu
        label={t('saved.exportMenu')}
        icon={Ellipsis}
        items={formats.map((id) => ({
          label: t('saved.exportAll', { format: t(`format.${id}`) }),
          icon: FileDown,
          onSelect: () => openTab(libraryPath({ view: 'export', query: '', format: id })),
        }))}
      />
    </div>
  )
}

function UndoBar({ title, onUndo }: { title: string; onUndo: () => void }) {
  return (
    <div class="undo-bar">
      <span>{t('saved.deleted', { title })}</span>
      <button type="button" class="plain" onClick={onUndo}>
        {t('saved.undo')}
      </button>
    </div>
  )
}
