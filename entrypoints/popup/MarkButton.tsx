import { Highlighter } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/Icon.tsx'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction } from '../../lib/model.ts'
import { clearMarks, markPage } from '../../lib/tab/mark-page.ts'

interface MarkButtonProps {
  tabId: number
  extraction: Extraction
  /** Told in words why marking was not possible. */
  onFailure: (sentence: string) => void
}

/** Shows the summary's points on the page itself, or takes them away again. */
export function MarkButton({ tabId, extraction, onFailure }: MarkButtonProps) {
  const [isMarked, setMarked] = useState(false)
  const toggle = async () => {
    if (await clearMarks(tabId)) return setMarked(false)
    const result = await markPage(tabId, extraction)
    setMarked(result !== null)
    if (!result) onFailure(t('page.cannotMark'))
  }
  return (
    <button type="button" aria-pressed={isMarked} onClick={toggle}>
      <Icon node={Highlighter} />
      {t('page.mark')}
    </button>
  )
}
