import { Star } from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import { type Genre, STAR } from '../../lib/model.ts'
import { Icon } from '../Icon.tsx'
import { KindCount } from '../KindCount.tsx'
import { Marked, type MarkedProps } from '../Marked.tsx'
import { dated } from './dated.ts'
import { unsaidMeeting } from './unsaid-meeting.ts'

export interface SummaryRowProps {
  row: {
    number: number
    id: string
    title: string
    site: string | null
    published: string | null
    meetingStart: string | null
    savedAt: string
    genre: Genre | null
    meeting: string | null
    tags: string[]
    outcomes: number
    openActions: number
  }
  snippet?: string | undefined
  find: MarkedProps['find']
  isOpen: boolean
  isSelected: boolean
  hrefOf: (id: string) => string
  onSelect: (number: number, isSelected: boolean, isRange: boolean) => void
  /** Called with whether it is opened by the keyboard. */
  onOpen: (isByKeys: boolean) => void
}

/** One summary in the list: title, subject, what it contains. */
export function SummaryRow(props: SummaryRowProps) {
  const { row, snippet, find, isOpen, isSelected, hrefOf, onSelect, onOpen } = props
  const meeting = unsaidMeeting(row.meeting, row.title)
  const facts = [row.genre && t(`genre.${row.genre}`), dated(row)]
  const tags = row.tags.filter((tag) => tag !== STAR).map((tag) => ` · #${tag}`)
  return (
    <div class={isOpen ? 'summary-row open' : 'summary-row'}>
      <input
        type="checkbox"
        aria-label={t('library.select', { title: row.title })}
        checked={isSelected}
        onClick={(event) => onSelect(row.number, event.currentTarget.checked, event.shiftKey)}
      />
      <a
        href={hrefOf(row.id)}
        aria-current={isOpen ? 'true' : undefined}
        // A click by no pointer comes from the keyboard. (Its count tells nothing: in Firefox, the Enter key clicks once.)
        onClick={(event) => onOpen(event instanceof PointerEvent && event.pointerType === '')}
      >
        <span class="row-title">
          {row.tags.includes(STAR) && <Icon node={Star} />}
          <Marked text={row.title} find={find} />
        </span>
        <span class="row-facts quiet">
          {meeting && (
            <span class="row-meeting" title={meeting}>
              {/* Where the name is cut, the space after it is, too: a cut one ends a little before its place ends. */}
              <Marked text={meeting} find={find} />{' '}
            </span>
          )}
          <span>
            {meeting && '· '}
            <Marked text={facts.filter(Boolean).join(' · ')} find={find} />
          </span>
          {tags.length > 0 && (
            <span class="row-tags">
              <Marked text={tags.join('')} find={find} />
            </span>
          )}
        </span>
        {snippet && (
          <span class="row-snippet">
            <Marked text={snippet} find={find} />
          </span>
        )}
      </a>
      <span class="row-counts quiet">
        <KindCount count={row.outcomes} kind="outcome" label={t('section.outcomes')} />
        <KindCount count={row.openActions} kind="action" label={t('saved.openActions')} />
      </span>
    </div>
  )
}
