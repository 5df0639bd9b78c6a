import { Layers, Library, PanelRight, Settings } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Icon, IconButton } from '../../components/Icon.tsx'
import { browser } from '../../lib/browser.ts'
import { useFocusKept } from '../../lib/hooks/use-focus-kept.ts'
import { t } from '../../lib/i18n/index.ts'
import { libraryPath } from '../../lib/library-route.ts'
import { openSidePanel } from '../../lib/tab/side-panel.ts'
import { openManyTabs, openTab } from '../../lib/tab/tabs.ts'
import { SavedSummaries } from './SavedSummaries.tsx'
import type { ThisPage as ThisPageComponent } from './ThisPage.tsx'
import { useDeletion } from './use-deletion.ts'
import { useExport } from './use-export.ts'
import { useTab } from './use-tab.ts'

/** The current page at the top, saved summaries below: as the popup, or as the panel that stays beside the page. */
export function Popup({ tabId, isPanel }: { tabId: number | null; isPanel: boolean }) {
  useFocusKept()
  const tab = useTab(tabId, isPanel)
  const exporting = useExport()
  const deletion = useDeletion()
  const { ThisPage, refusal } = useThisPage()
  return (
    <>
      <nav class="bar">
        <h1>Micline</h1>
        <button type="button" class="plain" onClick={() => openTab('/library.html')}>
          <Icon node={Library} />
          {t('app.library')}
        </button>
        <IconButton icon={Layers} title={t('tabs.open')} onClick={() => openManyTabs()} />
        {!isPanel && <PanelButton />}
        <IconButton
          icon={Settings}
          title={t('app.settings')}
          onClick={() => openTab(libraryPath({ view: 'settings' }))}
        />
      </nav>
      {ThisPage ? (
        <ThisPage
          key={`${tab.id} ${tab.visit}`}
          tabId={tab.id}
          exporting={exporting}
          onDelete={deletion.remove}
        />
      ) : refusal ? (
        <Failure error={refusal.reason} />
      ) : (
        <div class="reading" />
      )}
      {exporting.failure !== null && <Failure error={exporting.failure} />}
      <SavedSummaries exporting={exporting} deletion={deletion} />
    </>
  )
}

/** Opens the panel and closes the popup. The window is looked up beforehand: opening must respond to the click directly. */
function PanelButton() {
  const [windowId, setWindowId] = useState<number>()
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id))
  }, [])
  const open = async () => {
    if (windowId === undefined) return
    await openSidePanel(windowId)
    window.close()
  }
  return <IconButton icon={PanelRight} title={t('panel.open')} onClick={open} />
}

interface LoadedPart {
  ThisPage?: typeof ThisPageComponent
  /** Why it cannot be loaded, as after an update of the extension. */
  refusal?: { reason: unknown }
}

/** The part that reads the page loads alongside the first list, not before it. */
function useThisPage(): LoadedPart {
  const [part, setPart] = useState<LoadedPart>({})
  useEffect(() => {
    void import('./ThisPage.tsx').then(setPart, (reason) => setPart({ refusal: { reason } }))
  }, [])
  return part
}
