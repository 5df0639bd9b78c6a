import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import type { OutcomeKind } from '../../lib/model.ts'
import { KIND_ORDER } from '../../lib/summary/kind-order.ts'

/** What the form holds; empty text for nobody. */
export interface PointDraft {
  text: string
  speaker: string
  kind: OutcomeKind | null
  /** Null where the point is no action. */
  owner: string | null
}

export interface PointFormProps {
  draft: PointDraft
  /** Names to choose the speaker from; null where the point stands under its speaker. */
  speakers: readonly string[] | null
  /** Told of every keystroke, so that nothing typed is lost. */
  onDraft: (draft: PointDraft) => void
  onSave: () => void
  onCancel: () => void
}

/** Focuses a form's first field, unless the reader is in the form already. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  if (!field?.form?.contains(document.activeElement)) field?.focus()
}

/** The form that changes or adds a point. */
export function PointForm({ draft, speakers, onDraft, onSave, onCancel }: PointFormProps) {
  const id = useId()
  const save = () => draft.text.trim() && onSave()
  return (
    <form
      class="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        else return
        event.stopPropagation()
      }}
    >
      <label>
        {t('edit.text')}
        <textarea
          rows={3}
          maxLength={700}
          required
          value={draft.text}
          ref={focusOnce}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <div class="edit-row">
        {draft.kind && (
          <label>
            {t('edit.kind')}
            <select
              value={draft.kind}
              onChange={(event) => onDraft({ ...draft, kind: event.currentTarget.value as OutcomeKind })}
            >
              {KIND_ORDER.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {draft.owner !== null && (
          <label>
            {t('edit.owner')}
            <input
              type="text"
              list={`${id}-people`}
              value={draft.owner}
              onInput={(event) => onDraft({ ...draft, owner: event.currentTarget.value })}
            />
          </label>
        )}
        {speakers && (
          <label>
            {t('edit.speaker')}
            <input
              type="text"
              list={`${id}-people`}
              value={draft.speaker}
              onInput={(event) => onDraft({ ...draft, speaker: event.currentTarget.value })}
            />
          </label>
        )}
        <datalist id={`${id}-people`}>
          {speakers?.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <FormButtons onCancel={onCancel} />
    </form>
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
