import { Plus } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../components/Icon.tsx'
import { ActionList, Outcomes } from '../../components/library/Outcomes.tsx'
import { type PointActions, PointItem } from '../../components/library/PointItem.tsx'
import { holds, Portion } from '../../components/library/Portion.tsx'
import { ReadSection } from '../../components/library/ReadSection.tsx'
import { References } from '../../components/library/References.tsx'
import { Speakers } from '../../components/library/Speakers.tsx'
import { type SummaryPart, SummaryParts } from '../../components/library/SummaryParts.tsx'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, type Subject } from '../../lib/library-route.ts'
import { documentsOf } from '../../lib/links/documents.ts'
import type { Action, Summary } from '../../lib/model.ts'
import type { OpenSummary } from '../../lib/store/summaries.ts'
import { asideOf } from '../../lib/summary/aside.ts'
import { withoutRepeats } from '../../lib/summary/without-repeats.ts'
import type { Editing } from './use-editing.tsx'

/** The address of the library's page on a subject of a kind, by its name. */
export const follow = (subject: Subject) => (name: string) => addressOf({ view: 'follow', subject, name })

interface SummaryBodyProps {
  opened: OpenSummary
  actions: PointActions
  editing: Editing
}

/** The lists that a reader can add to. */
const LISTS = ['outcomes', 'actions', 'highlights'] as const
type ListName = (typeof LISTS)[number]

/** With this many points a summary is longer than fits in view: its parts are listed above it. */
const LONG = 16

/** The parts of a summary that is too long to see at once; none for a short one. */
function partsOf(summary: Summary): SummaryPart[] {
  const { outcomes, actions, speakers, highlights } = summary
  const said = speakers.reduce((sum, speaker) => sum + speaker.said.length, 0)
  if (outcomes.length + actions.length + highlights.length + said < LONG) return []
  const counts = {
    outcomes: outcomes.length,
    actions: actions.length,
    speakers: speakers.length,
    highlights: highlights.length,
    documents: documentsOf(summary).length,
  }
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((id) => counts[id] > 0)
    .map((id) => ({ id, title: t(`section.${id}`), count: counts[id] }))
}

/** What a summary says: the abstract, outcomes and actions, who said what, other key points, what the page touches. */
export function SummaryBody({ opened: { summary: whole, keys }, actions, editing }: SummaryBodyProps) {
  const summary = withoutRepeats(whole)
  const { abstract, outcomes, speakers, highlights } = summary
  const parts = partsOf(summary)
  const isShown = (list: ListName) => summary[list].length > 0 || editing.newForm(list)
  const add = (list: ListName) => (
    <button
      key={list}
      type="button"
      class="plain add"
      data-begins={list}
      onClick={() => editing.openNew(list)}
    >
      <Icon node={Plus} /> {t(`edit.add.${list}`)}
    </button>
  )
  const section = (list: ListName, content: ComponentChildren) =>
    isShown(list) && (
      <ReadSection id={list} title={t(`section.${list}`)}>
        {content}
        {editing.newForm(list) ?? add(list)}
      </ReadSection>
    )
  const tick = (action: Action, done: boolean) =>
    editing.edit({ type: 'tickAction', point: keys.get(action) ?? '', done })
  return (
    <>
      {parts.length > 0 && <SummaryParts parts={parts} />}
      {abstract.length > 0 && (
        <ReadSection title={t('read.abstract')}>
          <ul>
            {abstract.map((point) => (
              <li key={keys.get(point)}>
                <PointItem point={point} aside={asideOf(point, whole)} actions={actions} />
              </li>
            ))}
          </ul>
        </ReadSection>
      )}
      {section('outcomes', <Outcomes outcomes={outcomes} page={whole} actions={actions} />)}
      {section(
        'actions',
        <ActionList actions={summary.actions} page={whole} tools={actions} onTick={tick} />,
      )}
      {speakers.length > 0 && (
        <ReadSection id="speakers" title={t('section.speakers')}>
          <Speakers
            speakers={speakers}
            actions={actions}
            hrefOf={follow('person')}
            onEdit={editing.openSpeaker}
            editorOf={editing.speakerForm}
          />
        </ReadSection>
      )}
      {section(
        'highlights',
        <Portion items={highlights} first={8} isSought={holds(actions.find)}>
          {(point) => (
            <PointItem point={point} kind="highlight" aside={asideOf(point, whole)} actions={actions} />
          )}
        </Portion>,
      )}
      <References summary={summary} hrefOfDocument={follow('document')} hrefOfGroup={follow('group')} />
      <p>{LISTS.filter((list) => !isShown(list)).map(add)}</p>
    </>
  )
}
