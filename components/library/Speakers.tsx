import { Pencil } from 'lucide'
import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n/index.ts'
import type { Speaker } from '../../lib/model.ts'
import { IconButton } from '../Icon.tsx'
import { type PointActions, PointItem } from './PointItem.tsx'
import { holds, Portion } from './Portion.tsx'
import { PartButtons } from './SummaryParts.tsx'

interface SpeakersProps {
  speakers: readonly Speaker[]
  actions: PointActions
  /** The library's page on a person. */
  hrefOf: (name: string) => string
  onEdit: (speaker: Speaker) => void
  /** The form that edits the speaker, if it is the one being edited. */
  editorOf: (speaker: Speaker) => ComponentChildren
}

/** How many are shown at first. */
const FIRST = 40

/** With this many speakers, their names are listed above what they said. */
const MANY = 7

/** Who spoke, and what each said. */
export function Speakers({ speakers, ...shown }: SpeakersProps) {
  return (
    <>
      {speakers.length >= MANY && <SpeakerIndex speakers={speakers.slice(0, FIRST)} />}
      <Portion items={speakers} first={FIRST}>
        {(speaker, place) => <SpeakerSection id={idOf(place)} speaker={speaker} {...shown} />}
      </Portion>
    </>
  )
}

const idOf = (place: number) => `speaker-${place}`

/** The names, each with its number of remarks; a click goes to what the person said. */
function SpeakerIndex({ speakers }: Pick<SpeakersProps, 'speakers'>) {
  const parts = speakers.map(({ name, said }, place) => ({
    id: idOf(place),
    title: name,
    count: said.length,
  }))
  return (
    <div class="speaker-index">
      <PartButtons parts={parts} />
    </div>
  )
}

interface SpeakerSectionProps extends Omit<SpeakersProps, 'speakers'> {
  speaker: Speaker
  id: string
}

function SpeakerSection({ speaker, id, actions, hrefOf, onEdit, editorOf }: SpeakerSectionProps) {
  return (
    <section class="speaker" id={id} aria-label={speaker.name}>
      {editorOf(speaker) ?? (
        <div class="speaker-head">
          <h3 tabIndex={-1}>
            {speaker.anonymous ? speaker.name : <a href={hrefOf(speaker.name)}>{speaker.name}</a>}
            <span class="quiet">{[...speaker.affiliations, ...speaker.roles].join(' · ')}</span>
          </h3>
          <IconButton
            isTool
            opensForm
            icon={Pencil}
            title={t('edit.edit')}
            label={t('edit.editSpeaker', { name: speaker.name })}
            onClick={() => onEdit(speaker)}
          />
        </div>
      )}
      <Portion items={speaker.said} first={20} isSought={holds(actions.find)}>
        {(remark) => <PointItem point={remark} actions={actions} />}
      </Portion>
    </section>
  )
}
