/**
 * The last run, kept in the browser's memory until it is closed: a page that is reloaded, or opened beside, sees it.
 * Tabs and what is read in them are nobody's business afterwards, so it is never written to the disk.
 */
import { browser } from '../browser.ts'
import type { TabRun } from './model.ts'

const KEY = 'many-tabs.run'

/** The last run; null where there was none. */
export async function readRun(): Promise<TabRun | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as TabRun | undefined) ?? null
}

/** Keeps `run` in the place of the last one. */
export async function keepRun(run: TabRun): Promise<void> {
  await browser.storage.session.set({ [KEY]: run })
}

/** Tells the run whenever it has changed, by whichever page; gives what ends it. */
export function followRun(tell: (run: TabRun) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const run = changes[KEY]?.newValue
    if (run) tell(run as TabRun)
  }
  browser.storage.session.onChanged.addListener(listen)
  return () => browser.storage.session.onChanged.removeListener(listen)
}
