import { useState } from 'preact/hooks'
import { t } from '../lib/i18n/index.ts'
import { LONGEST_TAG } from '../lib/model.ts'

/** A field for one more tag; Enter adds it. */
export function TagInput({ onAdd }: { onAdd: (tag: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form
      class="tag-input"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) onAdd(text.trim())
        setText('')
      }}
    >
      <input
        aria-label={t('tags.add')}
        placeholder={t('tags.add')}
        maxLength={LONGEST_TAG}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  )
}
