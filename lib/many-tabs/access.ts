/**
 * Requests the access to all pages that saving many tabs needs, and gives it back afterwards. Permissions that the user granted
 * for other purposes stay.
 */
import { browser } from '../browser.ts'

/**
 * All web pages, as two patterns. When Chromium revokes a pattern, it revokes all patterns that it contains: with "*" as scheme,
 * these would include the permissions for watched sites.
 */
const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] }

/** Set in local storage while there is access to give back, or while it is being requested; survives crashes and restarts. */
const KEY = 'many-tabs.access'

/** Does Micline have access to all web pages now? */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES)
}

/** The result of a request. new: granted now; had: access existed already, and must not be given back. */
type Answer = 'new' | 'had' | 'refused'

/**
 * Asks the user for access. It is recorded as to be given back before the answer comes, so that it is also given back if this page
 * dies meanwhile. Call it first in response to a click, and run what needs the access with inTurn (turn.ts).
 */
export async function askForAccess(): Promise<Answer> {
  const had = hasAccess()
  // Immediately: after an await, Firefox would no longer treat it as a response to a click.
  const answer = browser.permissions.request(ALL_PAGES)
  // A failure to record this is not reported here: it will be recorded again once access is granted.
  await had.then((hadAccess) => (hadAccess ? undefined : noteAccess())).catch(() => {})
  const [hadAccess, isGranted] = await Promise.all([had, answer])
  if (!isGranted) return 'refused'
  return hadAccess ? 'had' : 'new'
}

/** Records that the access has to be given back. Only within inTurn (turn.ts): otherwise it is given back at once. */
export async function noteAccess(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true })
}

/** Gives back the access that was granted for saving many tabs, if any. Only within inTurn (turn.ts). */
export async function giveAccessBack(): Promise<void> {
  if (!(await isOurs())) return
  await browser.permissions.remove(ALL_PAGES)
  await browser.storage.local.remove(KEY)
}

async function isOurs(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true
}

/** Calls `whenGranted` whenever access is granted for saving many tabs. */
export function watchAccess(whenGranted: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue === true) whenGranted()
  })
}

/** Calls `whenLost` when the user revokes the access; returns a function that stops this. */
export function watchLoss(whenLost: () => void): () => void {
  const check = async () => {
    if (!(await hasAccess())) whenLost()
  }
  browser.permissions.onRemoved.addListener(check)
  return () => browser.permissions.onRemoved.removeListener(check)
}
