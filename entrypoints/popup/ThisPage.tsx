import { Copy, Ellipsis, FileDown, Flag, Library, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Difference } from '../../components/Differences.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Menu } from '../../components/Menu.tsx'
import { mailItems } from '../../components/mail-items.ts'
import { Changes } from '../../components/popup/Changes.tsx'
import { PageHead } from '../../components/popup/PageHead.tsx'
import { NotIetf, PageStatus, Unreadable } from '../../components/popup/PageNotice.tsx'
import { PagePoints } from '../../components/popup/PagePoints.tsx'
import { PageReferences } from '../../components/popup/PageReferences.tsx'
import { SaveButton } from '../../components/popup/SaveButton.tsx'
import { browser } from '../../lib/browser.ts'
import { useShortcut } from '../../lib/hooks/use-shortcut.ts'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import { findRoute, libraryPath, type Subject } from '../../lib/library-route.ts'
import type { Extraction, Point, Summary } from '../../lib/model.ts'
import { compareExtractions } from '../../lib/store/compare.ts'
import { reportOn } from '../../lib/summary/reading-report.ts'
import { toSummary } from '../../lib/summary/to-summary.ts'
import { toldOnce } from '../../lib/summary/told-once.ts'
import { framedAddress } from '../../lib/tab/framed.ts'
import { jumpToQuote } from '../../lib/tab/mark-page.ts'
import { openTab } from '../../lib/tab/tabs.ts'
import { Additions } from './Additions.tsx'
import { MarkButton } from './MarkButton.tsx'
import type { Deletion } from './use-deletion.ts'
import type { Export } from './use-export.ts'
import { type PageAtHand, usePage } from './use-page.ts'

interface ThisPageProps {
  tabId: number | null
  exporting: Export
  onDelete: Deletion['remove']
}

/** The page in the tab: its summary and Save, or why there is none. */
export function ThisPage({ tabId, exporting, onDelete }: ThisPageProps) {
  const atHand = usePage(tabId)
  const [isAnyway, setAnyway] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { page } = atHand
  const extraction = page.state === 'read' && tabId !== null ? page.extraction : null
  const isShown = extraction && (extraction.relevant || isAnyway || atHand.saved)
  return (
    <>
      <PageStatus isReading={page.state === 'reading'}>
        {!extraction && (
          <Unreadable
            reason={page.state === 'unreadable' ? page.reason : 'closed'}
            onRetry={atHand.onRetry}
            onOpenFrame={() => openFrame(tabId).catch(setFailure)}
          />
        )}
        {extraction && !isShown && (
          <NotIetf title={extraction.source.title} onAnyway={() => setAnyway(true)} />
        )}
      </PageStatus>
      {failure !== null && <Failure error={failure} />}
      {isShown && tabId !== null && (
        <Summarized
          tabId={tabId}
          atHand={atHand}
          extraction={extraction}
          exporting={exporting}
          onDelete={onDelete}
        />
      )}
    </>
  )
}

async function openFrame(tabId: number | null): Promise<void> {
  const address = tabId === null ? null : await framedAddress(tabId)
  if (address) await openTab(address)
}

interface SummarizedProps extends ThisPageProps {
  tabId: number
  atHand: PageAtHand
  extraction: Extraction
}

function Summarized({ tabId, atHand, extraction, exporting, onDelete }: SummarizedProps) {
  const shortcut = useShortcut('save-page')
  const [notice, setNotice] = useState<string | null>(null)
  const { saved } = atHand
  // The user's corrections are shown, until the page itself says something else.
  const shown = toldOnce(saved && atHand.save === 'saved' ? saved : extraction)
  const jump = async ({ quote }: Point) => {
    const isThere = quote !== null && (await jumpToQuote(tabId, quote).catch(() => false))
    setNotice(isThere ? null : t('page.notOnPage'))
  }
  const saveNotice =
    atHand.saveError === null ? null : t('save.failed', { reason: failureSentence(atHand.saveError) })
  return (
    <>
      <PageHead extraction={shown} hrefOfMeeting={saved ? inLibrary('meeting') : undefined}>
        <SaveButton state={atHand.save} shortcut={shortcut} onSave={atHand.onSave} />
        <MarkButton tabId={tabId} extraction={shown} onFailure={setNotice} />
        <PageMenu
          summary={saved ?? toSummary(extraction)}
          exporting={exporting}
          onNotice={setNotice}
          onDelete={saved ? onDelete : null}
        />
      </PageHead>
      {saveNotice && <Failure>{saveNotice}</Failure>}
      <p class="short-notice" role="status">
        {notice}
      </p>
      <div class="page-body">
        {saved && <Additions key={saved.id} {...saved} />}
        {saved && atHand.save === 'changed' && <Changes changes={changesSince(saved, extraction)} />}
        <PagePoints extraction={shown} hrefOfPerson={saved ? inLibrary('person') : undefined} onJump={jump} />
        <PageReferences extraction={shown} hrefOfGroup={inLibrary('group')} />
      </div>
    </>
  )
}

/** The library's page on a subject, by its name. */
const inLibrary = (subject: Subject) => (name: string) => libraryPath({ view: 'follow', subject, name })

/** What the page now says differently than when it was saved; the user's own changes do not count. */
function changesSince(saved: Summary, extraction: Extraction): Difference[] {
  return compareExtractions(toldOnce(saved), toldOnce(extraction)).map(({ added, gone, changed }) => ({
    added,
    gone: gone.filter(({ edited }) => !edited),
    changed: changed.filter(({ before }) => !before.edited),
  }))
}

interface PageMenuProps {
  summary: Summary
  exporting: Export
  onNotice: (sentence: string) => void
  /** Null if the page is not saved. */
  onDelete: Deletion['remove'] | null
}

/** What else can be done with the current page: its place in the library, each format to the clipboard or to a file. */
function PageMenu({ summary, exporting, onNotice, onDelete }: PageMenuProps) {
  const inLibrary = {
    label: t('saved.openInLibrary'),
    icon: Library,
    onSelect: () => openTab(libraryPath(findRoute('', summary.id))),
  }
  const removal = (remove: Deletion['remove']) => ({
    label: t('saved.delete'),
    icon: Trash2,
    danger: true,
    onSelect: () => remove({ id: summary.id, title: summary.source.title }),
  })
  const tellCopied = (isCopied: boolean) => {
    if (isCopied) onNotice(t('page.copied'))
  }
  const report = {
    label: t('page.copyReport'),
    icon: Flag,
    onSelect: () =>
      navigator.clipboard.writeText(reportOn(summary, browser.runtime.getManifest().version)).then(
        () => onNotice(t('page.reportCopied')),
        (error) => onNotice(failureSentence(error)),
      ),
  }
  return (
    <Menu
      label={t('page.more')}
      icon={Ellipsis}
      items={[
        ...(onDelete ? [inLibrary] : []),
        ...mailItems(summary, () => exporting.copyMail(summary).then(tellCopied)),
        ...exporting.formats.flatMap((id) => [
          {
            label: t('page.copyAs', { format: t(`format.${id}`) }),
            icon: Copy,
            onSelect: () => exporting.copy(summary, id).then(tellCopied),
          },
          {
            label: t('page.exportAs', { format: t(`format.${id}`) }),
            icon: FileDown,
            onSelect: () => exporting.exportFile(summary, id),
          },
        ]),
        report,
        ...(onDelete ? [removal(onDelete)] : []),
      ]}
    />
  )
}
