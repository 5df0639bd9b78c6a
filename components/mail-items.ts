import { Copy } from 'lucide'
import { t } from '../lib/i18n/index.ts'
import type { Summary } from '../lib/model.ts'
import { hasMailText, mailText } from '../lib/summary/mail-text.ts'
import type { MenuItem } from './Menu.tsx'

/** The menu item that copies a mail of the summary's outcomes and actions, passing its text to `copy`; none if there are none. */
export function mailItems(summary: Summary, copy: (text: string) => void): MenuItem[] {
  if (!hasMailText(summary)) return []
  return [{ label: t('page.copyForMail'), icon: Copy, onSelect: () => copy(mailText(summary, t)) }]
}
