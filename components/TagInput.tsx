import { useState } from 'preact/hooks'
import { t } from '../lib/i18n/index.ts'
import { LONGEST_TAG } from '../lib/model.ts'
import { tagsIn } from './tags-in.ts'

/** What is typed but not added yet, if the component that shows the field stores it. */
export interface TagDraft {
  text: string
  onChange: (text: string) => void
}

interface TagInputProps {
  onAdd: (tag: string) => void
  draft?: TagDraft
}

/** A field for more tags; Enter or a comma adds them. */
export function TagInput({ onAdd, draft }: TagInputProps) {
  const [own, setOwn] = useState('')
  const { text, onChange } = draft ?? { text: own, onChange: setOwn }
  const add = (typed: string) => {
    for (const tag of tagsIn(typed)) onAdd(tag)
    onChange('')
  }
  const take = (field: HTMLInputElement) => {
    const { value } = field
    if (!/[,，、]$/.test(value)) return onChange(value)
    // At once: Firefox reports composed text in a second event.
    field.value = ''
    add(value)
  }
  return (
    <form
      class="tag-input"
      onSubmit={(event) => {
        event.preventDefault()
        add(text)
      }}
    >
      <input
        aria-label={t('tags.add')}
        placeholder={t('tags.add')}
        maxLength={LONGEST_TAG}
        value={text}
        // A comma that an input method is still composing is not typed yet, and must not be changed.
        onInput={({ currentTarget, isComposing }) =>
          isComposing ? onChange(currentTarget.value) : take(currentTarget)
        }
        onCompositionEnd={({ currentTarget }) => take(currentTarget)}
      />
    </form>
  )
}
