import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'

interface ConfirmProps {
  question: string
  /** The action, as the button names it. */
  label: string
  onConfirm: () => void
  /** Called whatever the answer. */
  onClose: () => void
}

/** Asks before a step that cannot be undone. The focus is on Cancel, so pressing Enter does no harm. */
export function Confirm({ question, label, onConfirm, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby="confirm-question" onClose={onClose}>
      <p id="confirm-question">{question}</p>
      <form method="dialog" class="edit-row">
        <button type="submit">{t('edit.cancel')}</button>
        <button type="submit" class="danger" onClick={onConfirm}>
          {label}
        </button>
      </form>
    </dialog>
  )
}
