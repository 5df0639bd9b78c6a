/**
 * The access to pages that saving many tabs needs: asked for when it is needed, given back when it is not any more.
 * Only what was granted for this is given back: what the user granted otherwise stays.
 */
import { browser } from '../browser.ts'

/**
 * All web pages, as two patterns: Chromium takes back with a pattern all that it holds, so that with "any scheme, any
 * host" the watched sites' own permissions would go too. Neither of these holds them.
 */
const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] }

/** Set as long as access is ours to give back, or is asked for, through any death of page, worker and browser. */
const KEY = 'many-tabs.access'

/** Has Micline access to all web pages now? */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES)
}

/** The user's answer. new: granted now; had: there was access before, which is not ours to give back. */
export type Answer = 'new' | 'had' | 'refused'

/**
 * Asks the user for the access, and notes meanwhile that it will be ours: a page that dies before it hears the answer leaves
 * none behind. Call it first thing in the answer to a press, and take one's turn with it (turn.ts).
 */
export async function askForAccess(): Promise<Answer> {
  const had = hasAccess()
  // At once: after an await, Firefox would not take it for the answer to a press any more.
  const answer = browser.permissions.request(ALL_PAGES)
  // Where it cannot be noted now, that is told when it is noted again, once access is there.
  await had.then((hadAccess) => (hadAccess ? undefined : noteAccess())).catch(() => {})
  const [hadAccess, isGranted] = await Promise.all([had, answer])
  if (!isGranted) return 'refused'
  return hadAccess ? 'had' : 'new'
}

/** Notes that the access is ours to give back. Only in one's turn (turn.ts): else it is given back at once. */
export async function noteAccess(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true })
}

/** Gives back what was granted for saving many tabs; nothing where nothing was. Only in one's turn (turn.ts). */
export async function giveAccessBack(): Promise<void> {
  if (!(await isOurs())) return
  await browser.permissions.remove(ALL_PAGES)
  await browser.storage.local.remove(KEY)
}

async function isOurs(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true
}

/** Calls `whenGranted` whenever access was granted for saving many tabs. */
export function watchAccess(whenGranted: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue === true) whenGranted()
  })
}

/** Calls `whenLost` when the user takes the access back; gives what ends it. */
export function watchLoss(whenLost: () => void): () => void {
  const check = async () => {
    if (!(await hasAccess())) whenLost()
  }
  browser.permissions.onRemoved.addListener(check)
  return () => browser.permissions.onRemoved.removeListener(check)
}
