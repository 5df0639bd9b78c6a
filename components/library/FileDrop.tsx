import { FileUp } from 'lucide'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { Icon } from '../Icon.tsx'

/** Accepts files: selected, or dropped on it. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [isOver, setOver] = useState(false)
  return (
    <label
      class={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <Icon node={FileUp} size={20} />
      <span>{t('import.choose')}</span>
      <input
        type="file"
        class="unseen"
        multiple
        accept=".json,.jsonl,.ndjson,application/json"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
