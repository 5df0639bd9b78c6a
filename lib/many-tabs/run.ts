/** Runs the saving of many tabs: requests access, reads the tabs a few at a time, saves each, gives the access back. */

import { failureMidway } from '../i18n/failures.ts'
import type { Extraction } from '../model.ts'
import { giveSignal, onSignal } from '../signal.ts'
import { showSaved } from '../tab/badge.ts'
import { UnreadablePage } from '../tab/unreadable.ts'
import { askForAccess, giveAccessBack, hasAccess, noteAccess, watchLoss } from './access.ts'
import { keepRun, readRun } from './kept-run.ts'
import { type RunPhase, renewed, type TabEntry, type TabRun, withEntry } from './model.ts'
import { type Kept, keep, readTab } from './one-tab.ts'
import { followReplacements } from './tabs.ts'
import { inTurn } from './turn.ts'

/** Tabs read at once: several, so that a slow page does not hold up the others, but few enough to keep the browser usable. */
const AT_ONCE = 4
/** The signal to cancel the run, which any page may send. */
const CANCEL = 'many-tabs.cancel'

/**
 * What this page has read but not saved (not an IETF post), so that "save anyway" needs neither access nor reading again. By run
 * and index, not by tab: the tab may show another post by now.
 */
const unsaved = new Map<string, Extraction>()

const placeIn = ({ id }: TabRun, index: number) => `${id} ${index}`

/**
 * Requests access to the pages, then works on the run that `prepare` returns until it ends (see TabRun.phase). Returns false if
 * there is no access: refused, or given back by an earlier run. Call it first in response to a click.
 */
export function startRun(prepare: () => Promise<TabRun>): Promise<boolean> {
  const asked = askForAccess()
  return inTurn(async () => {
    try {
      const answer = await asked
      // While this waited for its turn, an earlier run may have given the access back.
      if (answer === 'refused' || !(await hasAccess())) return false
      if (answer === 'new') await noteAccess()
      const run = new RunAtWork(await prepare())
      await run.work()
      // Before the end is announced: then a new run may start at once, and must not get the old access.
      await giveAccessBack()
      await run.close()
      return true
    } finally {
      await giveAccessBack()
    }
  })
}

/** Ends the run, whichever page is working on it; what is saved stays saved. */
export function cancelRun(): void {
  giveSignal(CANCEL)
}

/**
 * Saves the page of the entry at `index`, although it is not an IETF post. If this page has not kept what was read, it requests
 * access and reads it again; false if access is refused. Call it like startRun.
 */
export async function saveAnyway(run: TabRun, index: number): Promise<boolean> {
  const entry = run.entries[index]
  const extraction = unsaved.get(placeIn(run, index))
  if (!entry || !extraction)
    return startRun(async () => {
      const wanted = withEntry((await latest(run)) ?? run, index, { anyway: true })
      return renewed(wanted, (other) => other === wanted.entries[index])
    })
  const kept = await keep(extraction, true)
  await inTurn(async () => {
    const now = await latest(run)
    if (now) await keepRun(withEntry(now, index, kept))
  })
  if (kept.state !== 'failed') await showSaved(entry.tabId)
  unsaved.delete(placeIn(run, index))
  return true
}

/** The current state of the run, of which other entries may have changed since it was shown. Null if there is a newer run. */
async function latest({ id }: TabRun): Promise<TabRun | null> {
  const now = await readRun()
  return now?.id === id ? now : null
}

class RunAtWork {
  #run: TabRun
  readonly #abort = new AbortController()
  /** Saves go one at a time: of two tabs with the same page, the second finds it saved. */
  #saving: Promise<unknown> = Promise.resolve()

  constructor(run: TabRun) {
    this.#run = run
  }

  async work(): Promise<void> {
    const { signal } = this.#abort
    const endings = [
      onSignal(CANCEL, () => this.#end('cancelled')),
      watchLoss(() => this.#end('accessLost')),
      followReplacements((newId, oldId) => this.#replace(newId, oldId)),
    ]
    try {
      await keepRun(this.#run)
      const ended = new Promise((resolve) => signal.addEventListener('abort', resolve))
      const workers = Array.from({ length: AT_ONCE }, () => this.#takeTabs())
      await Promise.race([Promise.all(workers), ended])
      // A save that has begun is finished and reported.
      await this.#saving
    } catch (error) {
      // The other workers must not go on reading after this turn, without access.
      this.#abort.abort()
      throw error
    } finally {
      for (const end of endings) end()
    }
  }

  /** Stores how the run ended. */
  async close(): Promise<void> {
    const { phase, failure } = this.#run
    const isDone = !this.#abort.signal.aborted
    await keepRun({ ...renewed(this.#run), phase: isDone ? 'done' : phase, failure })
  }

  #end(phase: RunPhase, failure: string | null = null): void {
    if (this.#abort.signal.aborted) return
    this.#run = { ...this.#run, phase, failure }
    this.#abort.abort()
  }

  /** Follows a change of a tab's id, which the browser makes when it unloads a waiting tab. */
  #replace(newId: number, oldId: number): void {
    const index = this.#run.entries.findIndex(({ tabId }) => tabId === oldId)
    if (index >= 0) this.#run = withEntry(this.#run, index, { tabId: newId })
  }

  async #takeTabs(): Promise<void> {
    for (;;) {
      const index = this.#run.entries.findIndex(({ state }) => state === 'waiting')
      if (index < 0 || this.#abort.signal.aborted) return
      await this.#tell(index, { state: 'reading' })
      const entry = this.#run.entries[index]
      if (entry) await this.#take(index, entry)
    }
  }

  async #take(index: number, entry: TabEntry): Promise<void> {
    try {
      const { extraction, tabId } = await readTab(entry.tabId)
      const title = extraction.source.title || entry.title
      await this.#save(
        () => keep(extraction, entry.anyway),
        async (kept) => {
          if (kept.state === 'notIetf') unsaved.set(placeIn(this.#run, index), extraction)
          else if (kept.state !== 'failed') await showSaved(tabId)
          await this.#tell(index, { ...kept, tabId, title })
        },
      )
    } catch (error) {
      if (this.#abort.signal.aborted) return
      if (!(error instanceof UnreadablePage)) return this.#end('notKept', failureMidway(error))
      if (error.reason === 'refused' && !(await hasAccess())) return this.#end('accessLost')
      await this.#tell(index, { state: 'failed', reason: error.reason })
    }
  }

  async #save(work: () => Promise<Kept>, tell: (kept: Kept) => Promise<void>): Promise<void> {
    const saving = this.#saving.then(async () => {
      if (!this.#abort.signal.aborted) await tell(await work())
    })
    this.#saving = saving.catch(() => undefined)
    await saving
  }

  async #tell(index: number, changes: Partial<TabEntry>): Promise<void> {
    this.#run = withEntry(this.#run, index, changes)
    await keepRun(this.#run)
  }
}
