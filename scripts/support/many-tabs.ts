/** A run over many tabs to take pictures of. */
import type { Page } from 'puppeteer-core'
import type { TabRun } from '../../lib/many-tabs/model.ts'

/** A run over many tabs in which each has a different result. */
const MANY_TABS: TabRun = {
  id: '6b1f0c58-1f2e-4b7a-9c3d-2a4e5f607182',
  phase: 'cancelled',
  failure: null,
  entries: [
    { title: 'Minutes of the LOOM working group', state: 'saved', reason: null, summaryId: 'a' },
    { title: 'What we knotted in Porto: a recap', state: 'saved', reason: null, summaryId: 'b' },
    { title: 'The YARN interim, second session', state: 'updated', reason: null, summaryId: 'c' },
    { title: 'An announcement of the next interim', state: 'unchanged', reason: null, summaryId: 'd' },
    { title: 'Rhubarb cake', state: 'notIetf', reason: null, summaryId: null },
    { title: 'weaving.example', state: 'failed', reason: 'failed', summaryId: null },
    { title: 'Knots on the list', state: 'failed', reason: 'crashed', summaryId: null },
    { title: '', state: 'failed', reason: 'refused', summaryId: null },
    { title: 'Slides of the second session', state: 'waiting', reason: null, summaryId: null },
  ].map((entry, index) => ({ ...entry, tabId: index + 1, anyway: false }) as TabRun['entries'][number]),
}

/** Shows it as the last run, through the storage from which the library knows it. */
export const showManyTabs = (page: Page) =>
  page.evaluate(
    `chrome.storage.session.set({ 'many-tabs.run': ${JSON.stringify(MANY_TABS)} })`,
  ) as Promise<void>
