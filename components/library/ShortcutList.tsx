import { useEffect, useRef } from 'preact/hooks'
import { type MessageKey, t } from '../../lib/i18n/index.ts'

/** The keys of the library page. The shortcuts for save and open are the browser's, and can be changed there. */
const SHORTCUTS: readonly [keys: string, what: MessageKey][] = [
  ['/', 'shortcuts.search'],
  ['j  k', 'shortcuts.move'],
  ['Enter', 'shortcuts.open'],
  ['x', 'shortcuts.select'],
  ['s', 'shortcuts.star'],
  ['p', 'shortcuts.post'],
  ['u', 'shortcuts.undo'],
  ['g', 'shortcuts.list'],
  ['Esc', 'shortcuts.close'],
  ['?', 'shortcuts.help'],
]

/** The list of keyboard shortcuts. The focus is on Close: Enter leads back, not to the settings. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="shortcut-list" ref={dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t('shortcuts.title')}</h2>
      <dl>
        {SHORTCUTS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads somewhere, out of what lies above that place */}
        <a href="#/settings" onClick={() => dialog.current?.close()}>
          {t('shortcuts.settings')}
        </a>
      </p>
      <form method="dialog">
        <button type="submit" class="primary" autofocus>
          {t('notice.close')}
        </button>
      </form>
    </dialog>
  )
}
