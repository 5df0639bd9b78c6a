import type { ComponentChildren } from 'preact'
import { formatDate, formatList } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import { webAddress } from '../../lib/links/web-address.ts'
import type { Summary } from '../../lib/model.ts'
import { attendanceFacts } from '../attendance-facts.ts'
import { Marked, type MarkedProps } from '../Marked.tsx'
import { meetingLine } from '../meeting-line.ts'
import { StarButton } from '../Tags.tsx'

interface SummaryHeadProps {
  summary: Summary
  find: MarkedProps['find']
  /** The library's page on a meeting. */
  hrefOfMeeting: (name: string) => string
  isStarred: boolean
  onStar: () => void
  /** Menus and switches. */
  children: ComponentChildren
}

/** What a summary is about: title, meeting, source, date. */
export function SummaryHead({ summary, find, hrefOfMeeting, isStarred, onStar, children }: SummaryHeadProps) {
  const { source, meeting, genre, savedAt, attendance } = summary
  const address = webAddress(source.url)
  const facts = [
    source.site !== source.subtitle && source.site,
    source.authors.length > 0 && formatList(source.authors),
    source.published && formatDate(source.published),
    genre && t(`genre.${genre}`),
    source.words > 0 && t('read.words', { count: source.words }),
  ]
  const attended = attendanceFacts(attendance)
  return (
    <header class="summary-head">
      {meeting && (
        <p class="summary-meeting">
          <a href={hrefOfMeeting(meeting.name)}>{meetingLine(meeting, source.title)}</a>
        </p>
      )}
      <h1 tabIndex={-1}>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            <Marked text={source.title} find={find} />
          </a>
        ) : (
          <Marked text={source.title} find={find} />
        )}
      </h1>
      {source.subtitle && <p class="summary-subtitle">{source.subtitle}</p>}
      <p class="summary-facts quiet">{facts.filter(Boolean).join(' · ')}</p>
      {attended.length > 0 && <p class="summary-facts quiet">{attended.join(' · ')}</p>}
      <p class="summary-facts quiet">{t('read.savedOn', { date: formatDate(savedAt) })}</p>
      <div class="summary-tools">
        <StarButton isOn={isStarred} onPress={onStar} />
        {children}
      </div>
    </header>
  )
}
