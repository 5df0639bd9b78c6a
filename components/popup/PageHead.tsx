import type { ComponentChildren } from 'preact'
import { formatDate, formatList } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction, Source } from '../../lib/model.ts'
import { countsOf } from '../../lib/summary/counts.ts'
import { attendanceFacts } from '../attendance-facts.ts'
import { meetingLine } from '../meeting-line.ts'
import { InLibrary } from './InLibrary.tsx'

import './page-head.css'

interface PageHeadProps {
  extraction: Extraction
  /** The library's page on a meeting; undefined if the library has nothing from this page. */
  hrefOfMeeting?: ((name: string) => string) | undefined
  /** The page's actions. */
  children: ComponentChildren
}

/** The current page in three lines: title, meeting, what it is and what it contains. */
export function PageHead({ extraction, hrefOfMeeting, children }: PageHeadProps) {
  const { source, meeting, attendance, genre } = extraction
  const isDated = source.published && source.published.slice(0, 10) !== meeting?.start
  return (
    <header class="page-head">
      <h2 title={source.title}>{source.title}</h2>
      {meeting && (
        <p class="page-meeting">
          <InLibrary href={hrefOfMeeting?.(meeting.name)}>{meetingLine(meeting, source.title)}</InLibrary>
        </p>
      )}
      <ul class="page-facts quiet">
        {genre && <li>{t(`genre.${genre}`)}</li>}
        {source.authors.length > 0 && <li title={formatList(source.authors)}>{byline(source)}</li>}
        {isDated && <li>{formatDate(source.published ?? '')}</li>}
        {countsOf(extraction).map(({ part, count }) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`page.${part}`, { count })}</a>
          </li>
        ))}
        {attendanceFacts(attendance).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div class="page-actions">{children}</div>
    </header>
  )
}

/** Who wrote it; if more than two, the first and the number of others. */
function byline({ authors }: Source): string {
  return authors.length > 2 ? `${authors[0]} +${authors.length - 1}` : formatList(authors)
}
