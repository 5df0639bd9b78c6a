import { Copy } from 'lucide'
import { t } from '../lib/i18n/index.ts'
import type { Summary } from '../lib/model.ts'
import type { MenuItem } from './Menu.tsx'

/** The menu item that copies a mail of the summary's outcomes and actions; none if there are none. */
export function mailItems({ outcomes, actions }: Summary, onSelect: () => void): MenuItem[] {
  return outcomes.length + actions.length > 0 ? [{ label: t('page.copyForMail'), icon: Copy, onSelect }] : []
}

/** Puts that mail on the clipboard. Its writers are loaded only now. Rejects if the browser refuses. */
export async function copyMail(summary: Summary): Promise<void> {
  const { mailText } = await import('../lib/export/mail-text.ts')
  await navigator.clipboard.writeText(mailText(summary, t))
}
