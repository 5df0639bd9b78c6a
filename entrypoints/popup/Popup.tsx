import { Library, Settings } from 'lucide'
import { Icon } from '../../components/Icon.tsx'
import { t } from '../../lib/i18n/index.ts'
import { openTab } from '../../lib/tabs.ts'
import { SavedSummaries } from './SavedSummaries.tsx'
import { ThisPage } from './ThisPage.tsx'
import { useExport } from './use-export.ts'

/** The whole popup: the page at hand above, what is saved below. */
export function Popup({ tabId }: { tabId: number | null }) {
  const exporting = useExport()
  return (
    <>
      <nav class="bar">
        <h1>Micline</h1>
        <button type="button" class="plain" onClick={() => openTab('/library.html')}>
          <Icon node={Library} />
          {t('app.library')}
        </button>
        <button
          type="button"
          class="plain icon"
          title={t('app.settings')}
          aria-label={t('app.settings')}
          onClick={() => openTab('/library.html#/settings')}
        >
          <Icon node={Settings} />
        </button>
      </nav>
      <ThisPage tabId={tabId} exporting={exporting} />
      <SavedSummaries exporting={exporting} />
    </>
  )
}
