import { X } from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import { Icon } from '../Icon.tsx'
import { TagInput } from './TagInput.tsx'

export interface TagsProps {
  tags: readonly string[]
  hrefOf: (tag: string) => string
  onAdd: (tag: string) => void
  onRemove: (tag: string) => void
}

/** The user's tags. */
export function Tags({ tags, hrefOf, onAdd, onRemove }: TagsProps) {
  return (
    <div class="tags">
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            <a href={hrefOf(tag)}>#{tag}</a>
            <button
              type="button"
              class="plain tool"
              aria-label={t('tags.remove', { tag })}
              title={t('tags.remove', { tag })}
              onClick={() => onRemove(tag)}
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
      <TagInput onAdd={onAdd} />
    </div>
  )
}

/** The user's own words; told of every keystroke. */
export function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  return (
    <label class="note">
      <span class="eyebrow">{t('read.note')}</span>
      <textarea
        rows={Math.min(12, 2 + note.split('\n').length)}
        aria-label={t('read.note')}
        placeholder={t('read.noteHint')}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </label>
  )
}
