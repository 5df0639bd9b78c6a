import {
  Check,
  CircleSlash,
  Clock,
  Equal,
  Files,
  type IconNode,
  LoaderCircle,
  SquareArrowOutUpRight,
  TriangleAlert,
} from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import type { FailureReason, TabEntry, TabState } from '../../lib/many-tabs/model.ts'
import { Icon, IconButton } from '../Icon.tsx'

const ICONS: Record<TabState, IconNode> = {
  waiting: Clock,
  reading: LoaderCircle,
  saved: Check,
  updated: Files,
  unchanged: Equal,
  notIetf: CircleSlash,
  failed: TriangleAlert,
}

interface TabListProps {
  entries: readonly TabEntry[]
  hrefOf: (summaryId: string) => string
  onShow: (tabId: number) => void
  /** Null while nothing can be saved one by one. */
  onSaveAnyway: ((index: number) => void) | null
}

/** The tabs of a run: the result for each, and what can be done about it. */
export function TabList({ entries, hrefOf, onShow, onSaveAnyway }: TabListProps) {
  return (
    <ul aria-label={t('tabs.list')}>
      {entries.map((entry, index) => (
        <li key={index} class={`tab-row ${entry.state}`}>
          <span class="tab-state">
            <Icon node={ICONS[entry.state]} />
            {t(`tabs.state.${entry.reason === 'damaged' ? 'damaged' : entry.state}`)}
          </span>
          <TabTitle entry={entry} hrefOf={hrefOf} />
          <span class="tab-tools">
            {entry.state === 'notIetf' && onSaveAnyway && (
              <button type="button" onClick={() => onSaveAnyway(index)}>
                {t('tabs.saveAnyway')}
                <span class="unseen"> {entry.title}</span>
              </button>
            )}
            {entry.reason !== 'closed' && (
              <IconButton
                isTool
                icon={SquareArrowOutUpRight}
                title={t('tabs.show')}
                label={t('report.labelled', { name: t('tabs.show'), value: titleOf(entry) })}
                onClick={() => onShow(entry.tabId)}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const titleOf = ({ title }: TabEntry) => title || t('tabs.hidden')

/** The page's title, which links to its summary if there is one, and any remark on it. */
function TabTitle({ entry, hrefOf }: { entry: TabEntry; hrefOf: TabListProps['hrefOf'] }) {
  const { title, state, reason, summaryId } = entry
  const words = titleOf(entry)
  const remark = reason ? whyNot(reason) : state === 'updated' ? t('tabs.revisionKept') : null
  return (
    <span class="tab-title">
      {summaryId ? (
        <a href={hrefOf(summaryId)}>{words}</a>
      ) : (
        <span class={title ? '' : 'quiet'}>{words}</span>
      )}
      {remark && <span class="quiet">{remark}</span>}
    </span>
  )
}

/** With access to all web pages, anything refused is not a web page. */
function whyNot(reason: FailureReason): string {
  if (reason === 'damaged') return t('failure.DamagedRecordError')
  return t(reason === 'refused' ? 'tabs.internal' : `unreadable.${reason}`)
}
