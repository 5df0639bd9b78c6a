import { Check, RefreshCw, Save } from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import { Icon } from '../Icon.tsx'

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'changed'

/** The one primary action. "Saved" is shown and told when the record is in storage, never before. */
export function SaveButton(props: SaveButtonProps) {
  return (
    <>
      <Button {...props} />
      {/* That a button has other words is not told by every screen reader. */}
      <span class="unseen" role="status">
        {props.state === 'saved' && t('save.saved')}
      </span>
    </>
  )
}

function Button({ state, shortcut, onSave }: SaveButtonProps) {
  if (state === 'saved')
    return (
      <button type="button" class="saved" onClick={onSave} title={t('save.update')}>
        <Icon node={Check} />
        {t('save.saved')}
      </button>
    )
  const isUpdate = state === 'changed'
  return (
    <button
      type="button"
      class="primary"
      aria-disabled={state === 'saving'}
      title={isUpdate ? t('save.changed') : undefined}
      onClick={() => state !== 'saving' && onSave()}
    >
      <span>
        <Icon node={isUpdate ? RefreshCw : Save} />
        {t(state === 'saving' ? 'save.saving' : isUpdate ? 'save.update' : 'save.save')}
      </span>
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  )
}

interface SaveButtonProps {
  state: SaveState
  /** The keys that do the same, as the browser writes them; null if none are set. */
  shortcut: string | null
  onSave: () => void
}
