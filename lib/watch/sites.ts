/** The sites that the user watches, the browser's permissions for them, and the registration of the watching script. */
import { browser } from '../browser.ts'
import type { Genre } from '../model.ts'

/** Sites that the settings suggest; others can be added. */
export const KNOWN_SITES = [
  'ietf.org',
  'datatracker.ietf.org',
  'mailarchive.ietf.org',
  'notes.ietf.org',
  'irtf.org',
  'iab.org',
]

export interface Watching {
  /** Host names; each is watched as long as the browser's permission for it lasts. */
  sites: string[]
  /** Genres whose posts are saved automatically; empty by default. */
  autoSave: Genre[]
}

const KEY = 'watching'
const SCRIPT = 'watch'
/** The Web Lock for changing what is watched, so that simultaneous changes of two pages are not lost. */
const LOCK = 'micline-watching'

/** What is watched. Without sites whose permission was revoked in the browser's own settings. */
export async function readWatching(): Promise<Watching> {
  const { sites, autoSave } = await readStored()
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains(permissionFor(site))))
  return { sites: sites.filter((_, index) => granted[index]), autoSave }
}

/**
 * Calls `callback` whenever permission for a site is granted or revoked, here or in the browser's settings. Returns a function that
 * stops this.
 */
export function onAccessChanged(callback: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved]
  for (const event of events) event.addListener(callback)
  return () => {
    for (const event of events) event.removeListener(callback)
  }
}

/** What is stored, including sites whose permission is being requested. */
async function readStored(): Promise<Watching> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Watching> | undefined
  return { sites: [], autoSave: [], ...stored }
}

/** The site that the user means by `text`: 'example.org' for 'https://WWW.Example.org/x'. Null if it is not a site. */
export function siteFrom(text: string): string | null {
  const trimmed = text.trim()
  const url = URL.parse(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
  const host = url?.hostname.replace(/^www\./, '') ?? ''
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null
}

/** Is the page at `address` on one of `sites`? */
export function isOn(sites: readonly string[], address: string): boolean {
  const host = URL.parse(address)?.hostname ?? ''
  return sites.some((site) => hostsOf(site).includes(host))
}

/** The host names of a site: a domain also has "www.", a subdomain is only itself. */
function hostsOf(site: string): string[] {
  return site.split('.').length === 2 ? [site, `www.${site}`] : [site]
}

function permissionFor(site: string): { origins: string[] } {
  return { origins: hostsOf(site).map((host) => `*://${host}/*`) }
}

/** Starts watching `site`. False if the user refuses the permission. Call it in response to a click. */
export async function watchSite(site: string): Promise<boolean> {
  const answer = browser.permissions.request(permissionFor(site))
  const withIt = ({ sites, autoSave }: Watching) => ({ sites: [...new Set([...sites, site])], autoSave })
  // Recorded while the user is asked, so that the site is watched even if this page dies before the answer.
  const noting = inTurn(async () => browser.storage.local.set({ [KEY]: withIt(await readStored()) }))
  // A failure is not reported here: it is stored again below.
  await noting.catch(() => {})
  const isGranted = await answer
  await change(isGranted ? withIt : (watching) => watching)
  return isGranted
}

/** Stops watching `site`, and gives its permission back. */
export async function unwatchSite(site: string): Promise<void> {
  await change(({ sites, autoSave }) => ({ sites: sites.filter((other) => other !== site), autoSave }))
  await browser.permissions.remove(permissionFor(site))
}

/** Turns automatic saving of posts of `genre` on watched sites on or off. */
export async function setAutoSave(genre: Genre, isOn: boolean): Promise<void> {
  await change(({ sites, autoSave }) => {
    const others = autoSave.filter((other) => other !== genre)
    return { sites, autoSave: isOn ? [...others, genre] : others }
  })
}

/**
 * Registers the watching script for the watched sites. Needed after each update of the extension, with which browsers drop it, and
 * after each change of permissions.
 */
export async function renewScript(): Promise<void> {
  await inTurn(async () => registerScript((await readWatching()).sites))
}

const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request(LOCK, work)

/**
 * Changes what is watched; sites without permission are dropped. The script is registered before storing, so that a site shown as
 * watched really is.
 */
async function change(changed: (watching: Watching) => Watching): Promise<void> {
  await inTurn(async () => {
    const watching = changed(await readWatching())
    await registerScript(watching.sites)
    await browser.storage.local.set({ [KEY]: watching })
  })
}

/** Updates the registration in place, so that there always is one, even if the worker dies in between. */
async function registerScript(sites: readonly string[]): Promise<void> {
  const { scripting } = browser
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0
  const matches = sites.flatMap((site) => permissionFor(site).origins)
  if (matches.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [SCRIPT] })
  } else if (isRegistered) await scripting.updateContentScripts([{ id: SCRIPT, matches }])
  else
    await scripting.registerContentScripts([
      { id: SCRIPT, js: ['/watch-script.js'], matches, runAt: 'document_idle' },
    ])
}
