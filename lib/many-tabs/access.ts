/**
 * The access to pages that saving many tabs needs: requested when needed, given back when no longer needed.
 * Only what was granted for this is given back; what the user granted otherwise stays.
 */
import { browser } from '../browser.ts'

/**
 * All web pages, as two patterns: when Chromium revokes a pattern, it revokes everything inside it, so with "any scheme, any
 * host" the watched sites' own permissions would go too. Neither of these contains them.
 */
const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] }

/** Set while access is ours to give back, or is being requested; survives the death of page, worker or browser. */
const KEY = 'many-tabs.access'

/** Does Micline have access to all web pages now? */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES)
}

/** The user's answer. new: granted now; had: there already was access, which is not ours to give back. */
type Answer = 'new' | 'had' | 'refused'

/**
 * Asks the user for access, and records meanwhile that it will be ours: a page that dies before it hears the answer leaves
 * no access behind. Call it first thing in response to a click, and take your turn with it (turn.ts).
 */
export async function askForAccess(): Promise<Answer> {
  const had = hasAccess()
  // Immediately: after an await, Firefox would no longer treat it as a response to a click.
  const answer = browser.permissions.request(ALL_PAGES)
  // If it cannot be recorded now, that is reported when it is recorded again, once access is there.
  await had.then((hadAccess) => (hadAccess ? undefined : noteAccess())).catch(() => {})
  const [hadAccess, isGranted] = await Promise.all([had, answer])
  if (!isGranted) return 'refused'
  return hadAccess ? 'had' : 'new'
}

/** Records that the access is ours to give back. Only during one's turn (turn.ts): otherwise it is given back at once. */
export async function noteAccess(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true })
}

/** Gives back what was granted for saving many tabs; does nothing if nothing was. Only during one's turn (turn.ts). */
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
