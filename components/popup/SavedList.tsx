import { Ellipsis, ExternalLink, FileDown, Search, Trash2 } from 'lucide'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FormatId } from '../../lib/export/format.ts'
import { formatAge } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Row } from '../../lib/store/records.ts'
import { Icon } from '../Icon.tsx'
import { KindCount } from '../KindCount.tsx'
import { Menu } from '../Menu.tsx'
import { besidesTitle } from '../meeting-line.ts'

/** What the list needs of a saved summary. */
export type SavedRow = Pick<
  Row,
  'id' | 'url' | 'title' | 'meeting' | 'meetingNumber' | 'outcomes' | 'openActions' | 'savedAt'
>

interface RowActions {
  onOpen: (row: SavedRow) => void
  onOpenPage: (row: SavedRow) => void
  onExport: (row: SavedRow, formatId: FormatId) => void
  onDelete: (row: SavedRow) => void
  /** Has it just been brought back, so that its row takes the focus? */
  isBack: (id: string) => boolean
}

/** The field above the list; `total` is how many are saved in all. */
export function FindField(props: { query: string; total: number; onQuery: (query: string) => void }) {
  const label = t('saved.find', { count: props.total })
  return (
    <label class="find">
      <Icon node={Search} />
      <span class="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
    </label>
  )
}

/** The meeting under which a summary is listed; null if it says no more than the summary's own title. */
function groupOf({ meeting, meetingNumber, title }: SavedRow): string | null {
  return meetingNumber !== null ? `IETF ${meetingNumber}` : besidesTitle(meeting, title)
}

/** What is visible without scrolling: drawn first, so that neither opening nor a keystroke waits for what is below. */
const IN_SIGHT = 10

/** Whether to draw what is out of view too: from the first idle moment after something for `query` was drawn. */
function useRest(query: string): boolean {
  const [drawn, setDrawn] = useState<string | null>(null)
  useEffect(() => {
    const whenIdle = requestIdleCallback(() => setDrawn(query))
    return () => cancelIdleCallback(whenIdle)
  }, [query])
  return drawn === query
}

/** Saved summaries that `query` found, newest first, grouped by meeting: a group is placed by its newest summary. */
export function SavedList({
  query,
  rows,
  formats,
  ...actions
}: { query: string; rows: SavedRow[]; formats: readonly FormatId[] } & RowActions) {
  const groups = [...Map.groupBy(rows, groupOf)]
  return (
    <>
      {(useRest(query) ? groups : firstOf(groups)).map(([meeting, members]) => (
        <section key={meeting} class="saved-group">
          <h3 class="quiet">{meeting ?? t('saved.other')}</h3>
          <ul>
            {members.map((row) => (
              <SavedItem key={row.id} row={row} formats={formats} {...actions} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The groups as far as their rows are in view. */
function firstOf<Name>(groups: readonly [Name, SavedRow[]][]): [Name, SavedRow[]][] {
  let left = IN_SIGHT
  const first: [Name, SavedRow[]][] = []
  for (const [name, members] of groups) {
    if (left <= 0) break
    first.push([name, members.slice(0, left)])
    left -= members.length
  }
  return first
}

function SavedItem({
  row,
  formats,
  ...actions
}: { row: SavedRow; formats: readonly FormatId[] } & RowActions) {
  const opener = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (actions.isBack(row.id)) opener.current?.focus()
  }, [])
  return (
    <li class="saved-row">
      <button type="button" class="plain saved-open" ref={opener} onClick={() => actions.onOpen(row)}>
        <span class="saved-title" title={row.title}>
          {row.title}
        </span>
        <span class="saved-facts quiet">
          <KindCount count={row.outcomes} kind="outcome" label={t('section.outcomes')} />
          <KindCount count={row.openActions} kind="action" label={t('saved.openActions')} />
          <time dateTime={row.savedAt}>{formatAge(row.savedAt)}</time>
        </span>
      </button>
      <Menu
        label={t('saved.moreFor', { title: row.title })}
        icon={Ellipsis}
        items={[
          { label: t('saved.openPage'), icon: ExternalLink, onSelect: () => actions.onOpenPage(row) },
          ...formats.map((id) => ({
            label: t('page.exportAs', { format: t(`format.${id}`) }),
            icon: FileDown,
            onSelect: () => actions.onExport(row, id),
          })),
          { label: t('saved.delete'), icon: Trash2, danger: true, onSelect: () => actions.onDelete(row) },
        ]}
      />
    </li>
  )
}
