import { t } from '../../lib/i18n/index.ts'
import type { Point, Speaker } from '../../lib/model.ts'
import { withoutAsterisks } from '../../lib/summary/without-asterisks.ts'
import { FormButtons, focusOnce } from './PointForm.tsx'

/** The content of the form. Lists are separated by ';'. */
export interface SpeakerDraft {
  name: string
  affiliations: string
  roles: string
  /** The name of the speaker who is the same person; empty for none. */
  mergeInto: string
  /** The name of the other person that some remarks belong to; empty for none. */
  splitName: string
  /** The keys of those remarks: their positions in `said` change when the page is captured again. */
  splitPoints: string[]
}

interface SpeakerFormProps {
  draft: SpeakerDraft
  said: readonly Point[]
  /** What a remark is called in edits. */
  keyOf: (point: Point) => string
  others: readonly Speaker[]
  /** Called on every keystroke, so that nothing typed is lost. */
  onDraft: (draft: SpeakerDraft) => void
  onSave: () => void
  onCancel: () => void
}

/** The form that corrects a speaker: name, affiliations, roles; merges two speakers, or splits one. */
export function SpeakerForm({ draft, said, keyOf, others, onDraft, onSave, onCancel }: SpeakerFormProps) {
  const field = (name: 'name' | 'affiliations' | 'roles' | 'splitName', label: string) => (
    <label>
      {label}
      <input
        type="text"
        required={name === 'name'}
        {...(name === 'name' && { ref: focusOnce })}
        value={draft[name]}
        onInput={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })}
      />
    </label>
  )
  const toggle = (key: string) => {
    const others = draft.splitPoints.filter((other) => other !== key)
    const splitPoints = others.length < draft.splitPoints.length ? others : [...others, key]
    onDraft({ ...draft, splitPoints })
  }
  return (
    <form
      class="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <div class="edit-row">
        {field('name', t('edit.name'))}
        {field('affiliations', t('edit.affiliations'))}
        {field('roles', t('edit.roles'))}
      </div>
      {others.length > 0 && (
        <label>
          {t('edit.merge')}
          <select
            value={draft.mergeInto}
            onChange={(event) => onDraft({ ...draft, mergeInto: event.currentTarget.value })}
          >
            <option value="">{t('edit.mergeNone')}</option>
            {others.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {said.length > 1 && (
        <details>
          <summary>{t('edit.split')}</summary>
          {field('splitName', t('edit.splitName'))}
          <fieldset>
            <legend>{t('edit.splitPoints')}</legend>
            {said.map((point) => (
              <label key={keyOf(point)} class="choice">
                <input
                  type="checkbox"
                  checked={draft.splitPoints.includes(keyOf(point))}
                  onChange={() => toggle(keyOf(point))}
                />
                {withoutAsterisks(point.text)}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <FormButtons onCancel={onCancel} />
    </form>
  )
}
