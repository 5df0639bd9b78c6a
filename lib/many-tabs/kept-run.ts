/**
 * The last run, in storage.session, so that pages that are reloaded or opened later can show it. For privacy it is never written to
 * disk: it ends with the browser session.
 */
import { browser } from '../browser.ts'
import type { TabRun } from './model.ts'

const KEY = 'many-tabs.run'

/** The last run; null if there was none. */
export async function readRun(): Promise<TabRun | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as TabRun | undefined) ?? null
}

/** Stores `run`, replacing the last one. */
export async function keepRun(run: TabRun): Promise<void> {
  await browser.storage.session.set({ [KEY]: run })
}

/** Calls `tell` with the run whenever any page has changed it. Returns a function that stops this. */
export function followRun(tell: (run: TabRun) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const run = changes[KEY]?.newValue
    if (run) tell(run as TabRun)
  }
  browser.storage.session.onChanged.addListener(listen)
  return () => browser.storage.session.onChanged.removeListener(listen)
}
