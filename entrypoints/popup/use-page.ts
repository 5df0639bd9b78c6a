import { useEffect, useState } from 'preact/hooks'
import type { SaveState } from '../../components/popup/SaveButton.tsx'
import { ask } from '../../lib/messages/index.ts'
import type { Extraction, Summary } from '../../lib/model.ts'
import { giveSignal, onSignal } from '../../lib/signal.ts'
import { showNothing, showSaved } from '../../lib/tab/badge.ts'
import { UnreadablePage, type UnreadableReason } from '../../lib/tab/unreadable.ts'
import { useStored } from './use-stored.ts'

type PageState =
  | { state: 'reading' }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'read'; extraction: Extraction }

export interface PageAtHand {
  page: PageState
  save: SaveState
  /** The page's saved record, if it has one. */
  saved: Summary | undefined
  /** Why the last save was refused, or null. */
  saveError: unknown
  onSave: () => void
  onRetry: () => void
}

/** The signal that a page has been read: that of a press on the icon, perhaps, with which the browser opens it to the panel, too. */
const PAGE_READ = 'page-read'

/** The page in the tab `tabId`: read on opening, saved on request. */
export function usePage(tabId: number | null): PageAtHand {
  const [page, setPage] = useState<PageState>({ state: 'reading' })
  const [attempt, setAttempt] = useState(0)
  const [isSaving, setSaving] = useState(false)
  const [saveError, setSaveError] = useState<unknown>(null)
  const extraction = page.state === 'read' ? page.extraction : null
  const url = extraction?.source.url
  const live = useStored(async () => ({ url, summary: url ? await ask('savedAt', url) : null }), [url])
  // The previous page's answer stays until there is a new one.
  const answer = live.state === 'ready' && live.value.url === url ? live.value : null
  const saved = answer?.summary ?? undefined

  useEffect(() => {
    let isStale = false
    setPage({ state: 'reading' })
    read(tabId).then((state) => isStale || setPage(state))
    return () => {
      isStale = true
    }
  }, [tabId, attempt])

  const isRefused = page.state === 'unreadable' && page.reason === 'refused'
  useEffect(() => {
    if (isRefused) return onSignal(PAGE_READ, () => setAttempt((before) => before + 1))
    if (page.state === 'read') giveSignal(PAGE_READ)
  }, [isRefused, page.state])

  const [isAnswered, isSaved] = [answer !== null, saved !== undefined]
  useEffect(() => {
    if (tabId !== null && url && isAnswered) void (isSaved ? showSaved(tabId) : showNothing(tabId))
  }, [tabId, url, isAnswered, isSaved])

  const onSave = async () => {
    if (!extraction || isSaving) return
    setSaving(true)
    setSaveError(null)
    try {
      await ask('save', extraction)
    } catch (error) {
      setSaveError(error)
    } finally {
      setSaving(false)
    }
  }
  return {
    page,
    save: isSaving ? 'saving' : saveState(extraction, saved),
    saved,
    saveError,
    onSave,
    onRetry: () => setAttempt((before) => before + 1),
  }
}

async function read(tabId: number | null): Promise<PageState> {
  if (tabId === null) return { state: 'unreadable', reason: 'closed' }
  try {
    return { state: 'read', extraction: await ask('capture', tabId) }
  } catch (error) {
    if (error instanceof UnreadablePage) return { state: 'unreadable', reason: error.reason }
    console.error(error)
    return { state: 'unreadable', reason: 'broken' }
  }
}

function saveState(extraction: Extraction | null, saved: Summary | undefined): SaveState {
  if (!saved || !extraction) return 'unsaved'
  return saved.content === extraction.content ? 'saved' : 'changed'
}
