/** The data of a run, which saves many tabs at once: its tabs and the state of each. */
import type { UnreadableReason } from '../tab/unreadable.ts'

/**
 * waiting: not started; reading: being read; saved: for the first time; updated: saved again, with a revision of its earlier state;
 * unchanged: was saved already; notIetf: readable but not an IETF post, so not saved; failed: not readable or not stored, for
 * `reason`.
 */
export type TabState = 'waiting' | 'reading' | 'saved' | 'updated' | 'unchanged' | 'notIetf' | 'failed'

/** damaged: the page's saved record is damaged, and was not overwritten. */
export type FailureReason = UnreadableReason | 'damaged'

export interface TabEntry {
  /** The browser's id of the tab, which changes if the browser unloads it. */
  tabId: number
  /** '' if the browser does not show the page to extensions. */
  title: string
  state: TabState
  /** Set if the state is `failed`. */
  reason: FailureReason | null
  /** The saved summary, if there is one. */
  summaryId: string | null
  /** Whether the user wants it saved even if it is not an IETF post. */
  anyway: boolean
}

/**
 * The state of a run. working: a page is working on it, or died doing so; done: no tab is waiting any more; cancelled: by the user;
 * accessLost: the user revoked the access to pages; notKept: storage failed (see `failure`).
 */
export type RunPhase = 'working' | 'done' | 'cancelled' | 'accessLost' | 'notKept'

export interface TabRun {
  /** UUID; stays the same when the run is continued. */
  id: string
  phase: RunPhase
  entries: TabEntry[]
  /** With `notKept`: a sentence for the user. */
  failure: string | null
}

/** A run over these tabs, none of which has been read yet. */
export function newRun(tabs: readonly { id: number; title: string }[]): TabRun {
  const entries = tabs.map(({ id, title }) => ({
    tabId: id,
    title,
    state: 'waiting' as const,
    reason: null,
    summaryId: null,
    anyway: false,
  }))
  return { id: crypto.randomUUID(), phase: 'working', entries, failure: null }
}

/**
 * The run, to be continued: tabs that were being read when it ended are waiting again, and so are those for which `again` is true.
 */
export function renewed(run: TabRun, again: (entry: TabEntry) => boolean = () => false): TabRun {
  const entries = run.entries.map((entry) =>
    entry.state === 'reading' || again(entry) ? { ...entry, state: 'waiting' as const, reason: null } : entry,
  )
  return { ...run, phase: 'working', entries, failure: null }
}

/** The run with `changes` to the entry at `index`. */
export function withEntry(run: TabRun, index: number, changes: Partial<TabEntry>): TabRun {
  return {
    ...run,
    entries: run.entries.map((entry, other) => (other === index ? { ...entry, ...changes } : entry)),
  }
}

/** How many tabs of the run are in each state. */
export function countStates({ entries }: TabRun): Record<TabState, number> {
  const counts = { waiting: 0, reading: 0, saved: 0, updated: 0, unchanged: 0, notIetf: 0, failed: 0 }
  for (const { state } of entries) counts[state] += 1
  return counts
}

/** Reasons that a second try will not change: the tab is gone, or browsers never show such pages to extensions. */
const HOPELESS = new Set<FailureReason>(['browser', 'store', 'closed', 'pdf', 'file', 'refused'])

/** Is it worth trying this tab again? */
export function isWorthAnotherTry({ state, reason }: TabEntry): boolean {
  return state === 'failed' && reason !== null && !HOPELESS.has(reason)
}
