import { ExternalLink } from 'lucide'
import { formatList } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import { ActionWords } from '../ActionWords.tsx'
import { excerpt } from '../excerpt.ts'
import { Icon } from '../Icon.tsx'
import { KindMark, type PointKind } from '../KindMark.tsx'
import { dated } from './dated.ts'
import { PointFacts } from './PointFacts.tsx'
import { Portion } from './Portion.tsx'
import { TickBox } from './TickBox.tsx'

interface TimelinePoint {
  /** Null for a remark, and for words of the post that mention the subject. */
  kind: PointKind | null
  text: string
  owner: string | null
  isDone: boolean
  /** The keys of an action in edits, by each name if it is listed several times; empty for anything but an action. */
  keys: readonly string[]
  /** Who said it, unless the words name them; empty on the person's own page. */
  speakers: readonly string[]
  /** The heading that words of the post are under; the agenda item of a statement from minutes, where its words do not name it. */
  section: string | null
  /** Its sentence on the page. */
  href: string | null
}

export interface TimelineEntry {
  id: string
  title: string
  /** The summary in the library. */
  href: string
  /** ISO 8601 days, or dates and times; null if the page does not say. */
  published: string | null
  meetingStart: string | null
  savedAt: string
  /** Meeting, genre, affiliation. */
  facts: string[]
  points: TimelinePoint[]
}

interface TimelineProps {
  entries: readonly TimelineEntry[]
  /** An action of the summary `id`, given by its keys, was ticked off or reopened. */
  onTick: (id: string, keys: readonly string[], isDone: boolean) => void
}

/** What was said, decided and owed, page by page in time order. */
export function Timeline({ entries, onTick }: TimelineProps) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.id}>
          <h2>
            <time dateTime={entry.published ?? entry.meetingStart ?? entry.savedAt}>{dated(entry)}</time>{' '}
            <a href={entry.href}>{entry.title}</a>
          </h2>
          <p class="quiet">{entry.facts.join(' · ')}</p>
          {entry.points.length === 0 && <p class="quiet">{t('follow.onlyNamed')}</p>}
          <Portion items={entry.points} first={12}>
            {(item) => <Entry item={item} onTick={(isDone) => onTick(entry.id, item.keys, isDone)} />}
          </Portion>
        </li>
      ))}
    </ol>
  )
}

function Entry({ item, onTick }: { item: TimelinePoint; onTick: (isDone: boolean) => void }) {
  const { kind, text, owner, isDone, keys, speakers, section, href } = item
  const saidBy = !owner && speakers.length > 0 ? formatList(speakers) : null
  return (
    <div class="point">
      {kind && <KindMark kind={kind} label={t(`kind.${kind}`)} />}
      <div class="point-words">
        {keys.length > 0 && <TickBox text={text} isDone={isDone} onTick={onTick} />}
        <span>
          <ActionWords text={text} owner={owner} />
        </span>
        <PointFacts aside={[saidBy, section].filter((fact) => fact !== null)} />
      </div>
      {href && (
        <a
          class="tool"
          href={href}
          target="_blank"
          rel="noopener"
          title={t('page.jump')}
          aria-label={t('read.showOnPage', { text: excerpt(text) })}
        >
          <Icon node={ExternalLink} />
        </a>
      )}
    </div>
  )
}
