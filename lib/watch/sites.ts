/** The sites that the user watches. The browser's permission for a site is requested and given back with it. */
import { browser } from '../browser.ts'
import type { Genre } from '../model.ts'

/** What the settings offer; any other site can be added. */
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
  /** Posts of these genres are saved automatically; none at first. */
  autoSave: Genre[]
}

const KEY = 'watching'
const SCRIPT = 'watch'
/** Held while changing what is watched: two pages that change it at once would undo each other. */
const LOCK = 'micline-watching'

/** What is watched: the sites switched on here and not revoked in the browser's own settings. */
export async function readWatching(): Promise<Watching> {
  const { sites, autoSave } = await readStored()
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains(permissionFor(site))))
  return { sites: sites.filter((_, index) => granted[index]), autoSave }
}

/** Calls back whenever access to a site is given or taken back, here or in the browser's own settings; returns a function that stops this. */
export function onAccessChanged(callback: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved]
  for (const event of events) event.addListener(callback)
  return () => {
    for (const event of events) event.removeListener(callback)
  }
}

/** Including sites whose permission is being requested. */
async function readStored(): Promise<Watching> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Watching> | undefined
  return { sites: [], autoSave: [], ...stored }
}

/** 'https://WWW.Example.org/x' or 'example.org' -> 'example.org'; null if it is not a site. */
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

/** A domain's main site may be under www; a subdomain is a site of its own. */
function hostsOf(site: string): string[] {
  return site.split('.').length === 2 ? [site, `www.${site}`] : [site]
}

function permissionFor(site: string): { origins: string[] } {
  return { origins: hostsOf(site).map((host) => `*://${host}/*`) }
}

/** Watches `site`; false if the user refuses the permission. Call it in response to a click. */
export async function watchSite(site: string): Promise<boolean> {
  const answer = browser.permissions.request(permissionFor(site))
  const withIt = ({ sites, autoSave }: Watching) => ({ sites: [...new Set([...sites, site])], autoSave })
  // While the user is asked: if this page dies before the answer, a site that was permitted also counts as watched.
  const noting = inTurn(async () => browser.storage.local.set({ [KEY]: withIt(await readStored()) }))
  // If it cannot be recorded now, that is reported when it is stored for good.
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
 * Runs the watching script where it is wanted and allowed, and nowhere else. Browsers forget it with each update
 * of the extension, and nobody tells it about a permission that the user revokes.
 */
export async function renewScript(): Promise<void> {
  await inTurn(async () => registerScript((await readWatching()).sites))
}

const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request(LOCK, work)

/** The script first: a site that the settings show as watched is watched. Sites that were requested but not granted are forgotten. */
async function change(changed: (watching: Watching) => Watching): Promise<void> {
  await inTurn(async () => {
    const watching = changed(await readWatching())
    await registerScript(watching.sites)
    await browser.storage.local.set({ [KEY]: watching })
  })
}

/** What is registered is changed in place: a worker that dies in between leaves one or the other, and never none. */
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
