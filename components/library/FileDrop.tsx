import { FileUp } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
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

/** Takes files that are dropped on the page, and says whether some are being dragged over it. */
function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragover' | 'drop', take: (dragged: DataTransfer) => void) =>
      addEventListener(
        type,
        (event) => {
          // Words dragged into a field are none of ours.
          if (!event.dataTransfer?.types.includes('Files')) return
          event.preventDefault()
          take(event.dataTransfer)
        },
        listening,
      )
    listen('dragover', () => setOver(true))
    listen('drop', ({ files }) => {
      setOver(false)
      onFiles([...files])
    })
    // Without a target that is entered, the page itself is left.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setOver(false), listening)
    return () => listening.abort()
  }, [onFiles])
  return isOver
}
