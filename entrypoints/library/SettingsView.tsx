import { useEffect, useState } from 'preact/hooks'
import { Choice } from '../../components/library/Choice.tsx'
import { ExportProgress } from '../../components/library/ExportProgress.tsx'
import { applyScheme } from '../../lib/appearance.ts'
import { browser } from '../../lib/browser.ts'
import { json } from '../../lib/export/json.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { formatBytes } from '../../lib/i18n/format-bytes.ts'
import { LANGUAGES, type Language, type MessageKey, t } from '../../lib/i18n/index.ts'
import { changeSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { type StorageState, storageState } from '../../lib/storage-state.ts'
import { onChanged } from '../../lib/store/changed.ts'
import { keepPersistent } from '../../lib/store/database/persistence.ts'
import { allNumbers } from '../../lib/store/summaries.ts'
import { openTab } from '../../lib/tab/tabs.ts'
import { Deleted } from './Deleted.tsx'
import { KeptCopies } from './KeptCopies.tsx'
import { useNotices } from './notices.tsx'
import { SecondCopy } from './SecondCopy.tsx'
import { formatOptions, useExport, useFormats } from './use-export.tsx'
import { useSetting } from './use-setting.ts'
import { WatchedSites } from './WatchedSites.tsx'

/** Look and language, what Micline stores, and how to keep that safe. */
export function SettingsView() {
  return (
    <section class="plain-view settings-view">
      <h1>{t('view.settings')}</h1>
      <Appearance />
      <Shortcuts />
      <WatchedSites />
      <Storage />
      <SecondCopy />
      <Backup />
      <KeptCopies />
      <Deleted />
    </section>
  )
}

function Appearance() {
  const [settings, setSettings] = useState<Settings | null>(null)
  const formats = useFormats()
  const { attempt, done, isAtWork } = useNotices()
  useEffect(() => {
    void attempt(readSettings).then((read) => read && setSettings(read))
  }, [])
  if (!settings) return null
  const change = (changes: Partial<Settings>, apply?: () => void) =>
    attempt(async () => {
      await changeSettings(changes)
      setSettings({ ...settings, ...changes })
      apply?.()
    })
  const speak = (language: Language | null) => {
    if (!isAtWork()) {
      // Everything on the page keeps the language it was loaded with.
      void change({ language }, () => location.reload())
      return
    }
    // An export or an import would end with the page.
    done(t('settings.stillAtWork'))
    setSettings({ ...settings })
  }
  const wear = (scheme: Settings['scheme']) => change({ scheme }, () => applyScheme(scheme))
  return (
    <section>
      <h2>{t('settings.appearance')}</h2>
      <div class="edit-row">
        <label>
          {t('settings.language')}{' '}
          <select
            value={settings.language ?? ''}
            onChange={(event) => speak((event.currentTarget.value || null) as Language | null)}
          >
            <option value="">{t('settings.browserLanguage')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('settings.scheme')}{' '}
          <select
            value={settings.scheme ?? ''}
            onChange={(event) => wear((event.currentTarget.value || null) as Settings['scheme'])}
          >
            <option value="">{t('settings.systemScheme')}</option>
            <option value="light">{t('settings.light')}</option>
            <option value="dark">{t('settings.dark')}</option>
          </select>
        </label>
        <Choice
          label={t('settings.format')}
          options={formatOptions(formats)}
          value={settings.format}
          onChoose={(format) => change({ format })}
        />
      </div>
    </section>
  )
}

/** The names of the commands in Micline's language; the browser uses its own. */
const COMMAND_NAMES: Record<string, MessageKey> = {
  'save-page': 'menu.savePage',
  'mark-page': 'page.mark',
  'save-selection': 'menu.saveSelection.highlight',
}

function Shortcuts() {
  const live = useLive(() => Promise.resolve(browser.commands.getAll()), [])
  return (
    <section>
      <h2>{t('shortcuts.title')}</h2>
      <SingleKeys />
      <ul>
        {live.state === 'ready' &&
          live.value.map(({ name = '', shortcut }) => {
            const called = COMMAND_NAMES[name]
            return (
              called && (
                <li key={name}>
                  {t(called)} <kbd>{shortcut || t('settings.noShortcut')}</kbd>
                </li>
              )
            )
          })}
      </ul>
      {import.meta.env.FIREFOX ? (
        <p>{t('settings.shortcutsInFirefox')}</p>
      ) : (
        <button type="button" onClick={() => openTab('chrome://extensions/shortcuts')}>
          {t('settings.changeShortcuts')}
        </button>
      )}
    </section>
  )
}

/** The switch for keys that act by themselves: who speaks to the browser presses them without meaning to (WCAG 2.1.4). */
function SingleKeys() {
  const [areOn, change] = useSetting('singleKeys')
  if (areOn === null) return null
  return (
    <label class="switch">
      <input type="checkbox" checked={areOn} onChange={(event) => change(event.currentTarget.checked)} />
      {t('settings.singleKeys')}
    </label>
  )
}

function Storage() {
  const [storage, setStorage] = useState<StorageState | null>(null)
  const { attempt } = useNotices()
  const read = () => attempt(storageState).then((state) => state && setStorage(state))
  useEffect(() => {
    void read()
    // Someone making room here should see that there is some.
    return onChanged(read)
  }, [])
  if (!storage) return null
  return (
    <section>
      <h2>{t('settings.storage')}</h2>
      {storage.used !== null && <p>{t('settings.used', { size: formatBytes(storage.used) })}</p>}
      <p>{t(storage.persistent ? 'settings.persistent' : 'settings.notPersistent')}</p>
      {!storage.persistent && (
        <button type="button" onClick={() => attempt(keepPersistent).then(read)}>
          {t('settings.askPersistent')}
        </button>
      )}
    </section>
  )
}

function Backup() {
  const { runs, isWriting, toFile } = useExport('backup')
  const make = () => toFile({ format: json, numbers: allNumbers(), title: 'Micline backup', isBackup: true })
  return (
    <section>
      <h2>{t('settings.backup')}</h2>
      <p>{t('settings.backupIntro')}</p>
      <p class="edit-row">
        <button type="button" class="primary" disabled={isWriting} onClick={make}>
          {t('settings.makeBackup')}
        </button>
        <ExportProgress runs={runs} />
        <a href="#/import">{t('settings.restore')}</a>
      </p>
    </section>
  )
}
