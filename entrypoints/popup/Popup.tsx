import { Library, Settings } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/Icon.tsx'
import { Reading } from '../../components/popup/PageNotice.tsx'
import { t } from '../../lib/i18n/index.ts'
import { openTab } from '../../lib/tabs.ts'
import { SavedSummaries } from './SavedSummaries.tsx'
import type { ThisPage as ThisPageComponent } from './ThisPage.tsx'
import { useExport } from './use-export.ts'

/** The whole popup: the page at hand above, what is saved below. */
export function Popup({ tabId }: { tabId: number | null }) {
  const exporting = useExport()
  const ThisPage = useThisPage()
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
      {ThisPage ? <ThisPage tabId={tabId} exporting={exporting} /> : <Reading />}
      <SavedSummaries exporting={exporting} />
    </>
  )
}

/** The part that reads the page loads beside the first list, not before it. */
function useThisPage(): typeof ThisPageComponent | null {
  const [component, setComponent] = useState<{ ThisPage: typeof ThisPageComponent } | null>(null)
  useEffect(() => {
    void import('./ThisPage.tsx').then(setComponent)
  }, [])
  return component?.ThisPage ?? null
}
