import { Copy, Ellipsis, FileDown } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Menu } from '../../components/Menu.tsx'
import { PageHead } from '../../components/popup/PageHead.tsx'
import { NotIetf, Reading, Unreadable } from '../../components/popup/PageNotice.tsx'
import { PagePoints } from '../../components/popup/PagePoints.tsx'
import { SaveButton } from '../../components/popup/SaveButton.tsx'
import { browser } from '../../lib/browser.ts'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction } from '../../lib/model.ts'
import { jumpInTab } from '../../lib/tabs.ts'
import { toSummary } from '../../lib/to-summary.ts'
import type { Export } from './use-export.ts'
import { type PageAtHand, usePage } from './use-page.ts'

/** The page in the tab: its summary and Save, or why there is none. */
export function ThisPage({ tabId, exporting }: { tabId: number | null; exporting: Export }) {
  const atHand = usePage(tabId)
  const [isAnyway, setAnyway] = useState(false)
  const { page } = atHand
  if (page.state === 'reading') return <Reading />
  if (page.state === 'unreadable') return <Unreadable reason={page.reason} onRetry={atHand.onRetry} />
  const { extraction } = page
  if (!extraction.relevant && !isAnyway && !atHand.saved)
    return <NotIetf title={extraction.source.title} onAnyway={() => setAnyway(true)} />
  return <Summarized tabId={tabId} atHand={atHand} extraction={extraction} exporting={exporting} />
}

interface SummarizedProps {
  tabId: number | null
  atHand: PageAtHand
  extraction: Extraction
  exporting: Export
}

function Summarized({ tabId, atHand, extraction, exporting }: SummarizedProps) {
  const shortcut = useShortcut('save-page')
  const [isCopied, setCopied] = useState(false)
  const summary = atHand.saved ?? toSummary(extraction)
  return (
    <>
      <PageHead extraction={extraction}>
        <SaveButton state={atHand.save} shortcut={shortcut} onSave={atHand.onSave} />
        <span class="quiet" role="status">
          {isCopied && t('page.copied')}
        </span>
        <Menu
          label={t('page.more')}
          icon={Ellipsis}
          items={exporting.formats.flatMap((format) => [
            {
              label: t('page.copyAs', { format: format.label }),
              icon: Copy,
              onSelect: () => exporting.copy([summary], format.id).then(() => setCopied(true)),
            },
            {
              label: t('page.exportAs', { format: format.label }),
              icon: FileDown,
              onSelect: () => exporting.exportFile([summary], format.id),
            },
          ])}
        />
      </PageHead>
      {atHand.saveError !== null && (
        <p class="notice failed" role="alert">
          {t('save.failed', { reason: failureSentence(atHand.saveError) })}
        </p>
      )}
      <div class="page-body">
        <PagePoints
          extraction={extraction}
          onJump={(point) => tabId !== null && jumpInTab(tabId, extraction.source.url, point.quote)}
        />
      </div>
    </>
  )
}

/** The keys set for a command of the extension; null until they are known, and where there are none. */
function useShortcut(name: string): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null)
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      setShortcut(commands.find((command) => command.name === name)?.shortcut || null)
    })
  }, [name])
  return shortcut
}
