import { Highlighter } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/Icon.tsx'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction } from '../../lib/model.ts'
import { clearMarks, isMarked, markPage } from '../../lib/tab/mark-page.ts'

interface MarkButtonProps {
  tabId: number
  extraction: Extraction
  /** Called with a message saying why marking was not possible. */
  onFailure: (sentence: string) => void
}

/** Shows the summary's points on the page itself, or removes them. */
export function MarkButton({ tabId, extraction, onFailure }: MarkButtonProps) {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    void isMarked(tabId).then(setOn, () => setOn(false))
  }, [tabId])
  const toggle = async () => {
    try {
      if (await clearMarks(tabId)) return setOn(false)
      const result = await markPage(tabId, extraction)
      setOn(result !== null)
      if (!result) onFailure(t('page.cannotMark'))
    } catch {
      // The tab has moved on to a page that Micline was not invoked on.
      setOn(false)
      onFailure(t('unreadable.refused'))
    }
  }
  return (
    <button type="button" aria-pressed={isOn} onClick={toggle}>
      <Icon node={Highlighter} />
      {t('page.mark')}
    </button>
  )
}
