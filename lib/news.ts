/** What is new in each version, for users. Most versions have no entry. */
import type { MessageKey } from './i18n/index.ts'

interface News {
  version: string
  message: MessageKey
}

/** Oldest first. */
const NEWS: readonly News[] = []

const parts = (version: string) => version.split('.').map(Number)

/** Is the version `a` newer than `b`? Both as in '1.10.2'. */
function isNewer(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)]
  const at = first.findIndex((part, index) => part !== (second[index] ?? 0))
  return at >= 0 && (first[at] ?? 0) > (second[at] ?? 0)
}

/** The news after the version `since`. */
export function newsSince(since: string, news = NEWS): News[] {
  return news.filter(({ version }) => isNewer(version, since))
}

/**
 * The page to show after an installation or an update, or null. `previous` is the version before an update.
 * @param reason as in runtime.OnInstalledReason
 */
export function pageAfter(reason: string, previous: string | undefined, news = NEWS): string | null {
  if (reason === 'install') return '/welcome.html'
  const hasNews = reason === 'update' && previous !== undefined && newsSince(previous, news).length > 0
  return hasNews ? `/welcome.html?news=${previous}` : null
}
