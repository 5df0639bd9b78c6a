import { t } from '../../lib/i18n/index.ts'
import type { Extraction, Outcome, Point, Speaker } from '../../lib/model.ts'
import { asideOf } from '../../lib/summary/aside.ts'
import { byKind } from '../../lib/summary/kind-order.ts'
import { notYetSaid } from '../../lib/summary/not-yet-said.ts'
import { Coverage } from '../Coverage.tsx'
import { PointLine } from '../PointLine.tsx'
import { InLibrary } from './InLibrary.tsx'
import { Section, Some } from './Section.tsx'

/** How much of a long section is shown at first. */
const FIRST_POINTS = 5
const FIRST_SPEAKERS = 6
const FIRST_REMARKS = 2

type Jump = (point: Point) => void

interface PagePointsProps {
  extraction: Extraction
  /** The library's page on a person; undefined if the library has nothing from this page. */
  hrefOfPerson?: ((name: string) => string) | undefined
  onJump: Jump
}

/** With fewer outcomes and actions than this, key points come before who spoke. */
const FEW = 3

/**
 * What the current page says: outcomes by kind, actions, speakers with their remarks, and other key points. A
 * page with little to decide or to do shows its highlights first.
 */
export function PagePoints({ extraction, hrefOfPerson, onJump }: PagePointsProps) {
  const { outcomes, actions, speakers } = extraction
  const highlights = notYetSaid(extraction.highlights, outcomes, actions)
  if (outcomes.length + actions.length + speakers.length + highlights.length === 0)
    return <p class="notice">{t('page.nothingFound')}</p>
  const isThin = outcomes.length + actions.length < FEW
  const central = (
    <Section title={t('section.highlights')} items={highlights} first={FIRST_POINTS}>
      {(point) => (
        <PointLine point={point} kind="highlight" aside={asideOf(point, extraction)} onJump={onJump} />
      )}
    </Section>
  )
  return (
    <>
      <Section id="outcomes" title={t('section.outcomes')} items={firstOfKind(outcomes)} first={FIRST_POINTS}>
        {({ outcome, isFirst }) => (
          <>
            {isFirst && <h4 class="kind-name quiet">{t(`kind.${outcome.kind}`)}</h4>}
            <PointLine
              point={outcome}
              kind={outcome.kind}
              aside={asideOf(outcome, extraction)}
              onJump={onJump}
            />
          </>
        )}
      </Section>
      <Section id="actions" title={t('section.actions')} items={actions} first={FIRST_POINTS}>
        {(action) => (
          <PointLine
            point={action}
            kind="action"
            owner={action.owner}
            isDone={action.done}
            aside={asideOf(action, extraction, action.owner ? null : action.speaker)}
            onJump={onJump}
          />
        )}
      </Section>
      {isThin && central}
      <Section id="speakers" title={t('section.speakers')} items={speakers} first={FIRST_SPEAKERS}>
        {(speaker) => <SpeakerEntry speaker={speaker} hrefOf={hrefOfPerson} onJump={onJump} />}
      </Section>
      {!isThin && central}
      <Coverage {...extraction} />
    </>
  )
}

/** The outcomes in one list by kind, each with whether it is the first of its kind. */
function firstOfKind(outcomes: readonly Outcome[]): { outcome: Outcome; isFirst: boolean }[] {
  return byKind(outcomes).flatMap(([, members]) =>
    members.map((outcome, index) => ({ outcome, isFirst: index === 0 })),
  )
}

interface SpeakerEntryProps {
  speaker: Speaker
  hrefOf: PagePointsProps['hrefOfPerson']
  onJump: Jump
}

function SpeakerEntry({ speaker, hrefOf, onJump }: SpeakerEntryProps) {
  const facts = [...speaker.affiliations, ...speaker.roles].join(' · ')
  return (
    <>
      <h4 class="speaker">
        <strong>
          <InLibrary href={speaker.anonymous ? undefined : hrefOf?.(speaker.name)}>{speaker.name}</InLibrary>
        </strong>
        {facts && <span class="quiet"> {facts}</span>}
      </h4>
      <Some items={speaker.said} first={FIRST_REMARKS}>
        {(remark) => <PointLine point={remark} onJump={onJump} />}
      </Some>
    </>
  )
}
