import { Pencil } from 'lucide'
import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n/index.ts'
import type { Speaker } from '../../lib/model.ts'
import { Icon } from '../Icon.tsx'
import { type PointActions, PointItem } from './PointItem.tsx'
import { Portion } from './Portion.tsx'

export interface SpeakersProps {
  speakers: readonly Speaker[]
  actions: PointActions
  /** The library's page on a person. */
  hrefOf: (name: string) => string
  onEdit: (speaker: Speaker) => void
  /** The form that edits the speaker, where that is the one being edited. */
  editorOf: (speaker: Speaker) => ComponentChildren
}

/** Who spoke, and what each said. */
export function Speakers({ speakers, actions, hrefOf, onEdit, editorOf }: SpeakersProps) {
  return (
    <Portion items={speakers} first={40}>
      {(speaker) => (
        <section class="speaker" aria-label={speaker.name}>
          {editorOf(speaker) ?? (
            <h3>
              {speaker.anonymous ? speaker.name : <a href={hrefOf(speaker.name)}>{speaker.name}</a>}
              <span class="quiet">{[...speaker.affiliations, ...speaker.roles].join(' · ')}</span>
              <button
                type="button"
                class="tool plain"
                title={t('edit.edit')}
                aria-label={t('edit.editSpeaker', { name: speaker.name })}
                onClick={() => onEdit(speaker)}
              >
                <Icon node={Pencil} />
              </button>
            </h3>
          )}
          <Portion items={speaker.said} first={20}>
            {(remark) => <PointItem point={remark} actions={actions} />}
          </Portion>
        </section>
      )}
    </Portion>
  )
}
