import { type ComponentChildren, Fragment } from 'preact'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction } from '../../lib/model.ts'
import { attendanceFacts } from '../attendance-facts.ts'
import { meetingLine } from '../meeting-line.ts'

import './page-head.css'

/** The page at hand in three lines: title, meeting, counts; `children` are its actions. */
export function PageHead({ extraction, children }: { extraction: Extraction; children: ComponentChildren }) {
  const { source, meeting, attendance, genre, speakers, outcomes, actions } = extraction
  const counts = [
    genre && t(`genre.${genre}`),
    speakers.length > 0 && t('page.speakers', { count: speakers.length }),
    outcomes.length > 0 && t('page.outcomes', { count: outcomes.length }),
    actions.length > 0 && t('page.actions', { count: actions.length }),
    ...attendanceFacts(attendance),
  ].filter(Boolean)
  return (
    <header class="page-head">
      <h2 title={source.title}>{source.title}</h2>
      {meeting && <p class="page-meeting">{meetingLine(meeting, source.title)}</p>}
      <p class="page-counts quiet">
        {counts.map((count, index) => (
          // A line ends between two counts, behind the dot.
          <Fragment key={count}>
            {index > 0 && ' '}
            <span>{index < counts.length - 1 ? `${count} ·` : count}</span>
          </Fragment>
        ))}
      </p>
      <div class="page-actions">{children}</div>
    </header>
  )
}
