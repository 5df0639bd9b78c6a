import { FileUp } from 'lucide'
import { useDroppedFiles } from '../../lib/hooks/use-dropped-files.ts'
import { t } from '../../lib/i18n/index.ts'
import { Icon } from '../Icon.tsx'

/** Accepts files: selected, or dropped anywhere on the page, where the browser would open them in place of the page. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const isOver = useDroppedFiles(onFiles)
  return (
    <label class={isOver ? 'file-drop over' : 'file-drop'}>
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
