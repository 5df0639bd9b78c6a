import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { LONGEST_POINT, type OutcomeKind } from '../../lib/model.ts'
import { KIND_ORDER } from '../../lib/summary/kind-order.ts'

/** The content of the form; empty text for nobody. */
export interface PointDraft {
  text: string
  speaker: string
  kind: OutcomeKind | null
  /** Null if the point is not an action. */
  owner: string | null
}

interface PointFormProps {
  draft: PointDraft
  /** Names to choose the speaker from; null if the point is listed under its speaker. */
  speakers: readonly string[] | null
  /** Called on every keystroke, so that nothing typed is lost. */
  onDraft: (draft: PointDraft) => void
  onSave: () => void
  onCancel: () => void
}

/** The ref of a form's first field: focuses it, unless the focus is already in the form. */
export function focusOnce(field: HTMLTextAreaElement | HTMLInputElement | null): void {
  if (!field?.form?.contains(document.activeElement)) field?.focus()
}

/** The form that changes or adds a point. */
export function PointForm({ draft, speakers, onDraft, onSave, onCancel }: PointFormProps) {
  const people = useId()
  const save = () => draft.text.trim() && onSave()
  return (
    <form
      class="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        else return
        event.stopPropagation()
      }}
    >
      <label>
        {t('edit.text')}
        <textarea
          rows={3}
          maxLength={LONGEST_POINT}
          required
          value={draft.text}
          ref={focusOnce}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <div class="edit-row">
        {draft.kind && <KindField kind={draft.kind} onChange={(kind) => onDraft({ ...draft, kind })} />}
        {draft.owner !== null && (
          <PersonField
            label={t('edit.owner')}
            list={people}
            name={draft.owner}
            onChange={(owner) => onDraft({ ...draft, owner })}
          />
        )}
        {speakers && (
          <PersonField
            label={t('edit.speaker')}
            list={people}
            name={draft.speaker}
            onChange={(speaker) => onDraft({ ...draft, speaker })}
          />
        )}
        <datalist id={people}>
          {speakers?.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <FormButtons onCancel={onCancel} />
    </form>
  )
}

function KindField({ kind, onChange }: { kind: OutcomeKind; onChange: (kind: OutcomeKind) => void }) {
  return (
    <label>
      {t('edit.kind')}
      <select value={kind} onChange={(event) => onChange(event.currentTarget.value as OutcomeKind)}>
        {KIND_ORDER.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface PersonFieldProps {
  label: string
  /** The id of the list of names to choose from. */
  list: string
  name: string
  onChange: (name: string) => void
}

function PersonField({ label, list, name, onChange }: PersonFieldProps) {
  return (
    <label>
      {label}
      <input type="text" list={list} value={name} onInput={(event) => onChange(event.currentTarget.value)} />
    </label>
  )
}

/** Save and Cancel, the same under every form. */
export function FormButtons({ onCancel }: { onCancel: () => void }) {
  return (
    <div class="edit-row">
      <button type="submit" class="primary">
        {t('edit.save')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('edit.cancel')}
      </button>
    </div>
  )
}
