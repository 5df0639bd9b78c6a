import { t } from '../lib/i18n/index.ts'
import type { Attendance } from '../lib/model.ts'

/** "40 on site", "30 remote": what the page says about attendance. */
export function attendanceFacts(attendance: Attendance | null): string[] {
  const { onsite, remote, total } = attendance ?? {}
  return [
    onsite && t('attendance.onsite', { count: onsite }),
    remote && t('attendance.remote', { count: remote }),
    total && t('attendance.total', { count: total }),
  ].filter((fact) => typeof fact === 'string')
}
