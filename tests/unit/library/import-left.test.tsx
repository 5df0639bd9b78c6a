// @vitest-environment jsdom
/** An import goes on when its view is left. */
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ImportView } from '../../../entrypoints/library/ImportView.tsx'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { ImportBoard } from '../../../entrypoints/library/use-import.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

/** The job that was asked for last: reading what the files would change, or taking it in. */
interface Job {
  onProgress: (done: number) => void
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

const { jobs } = vi.hoisted(() => ({ jobs: [] as Job[] }))
vi.mock('../../../lib/export-job/run.ts', () => {
  const begin = (_: unknown, { onProgress, signal }: { signal: AbortSignal } & Pick<Job, 'onProgress'>) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    signal.addEventListener('abort', () => reject(signal.reason))
    jobs.push({ onProgress, resolve, reject })
    return promise
  }
  return { planImport: begin, runImport: begin }
})
vi.mock('../../../lib/store/outbox.ts', () => ({ haveChangesCopied: async () => {} }))
vi.mock('../../../lib/store/database/persistence.ts', () => ({ keepPersistent: async () => {} }))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

const PLAN = {
  new: 9,
  changed: 0,
  same: 0,
  joinCount: 0,
  joins: [],
  problems: [],
  problemCount: 0,
  changes: [],
}

/** Shows the import's view, or another. */
function show(isShown: boolean): void {
  render(
    <NoticeBoard>
      <ImportBoard isShown={isShown}>{isShown ? <ImportView /> : <p>Elsewhere</p>}</ImportBoard>
    </NoticeBoard>,
    document.body,
  )
}

const says = (words: string) => expect.poll(() => document.body.textContent).toContain(words)
const press = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click()
const latest = () => expect.poll(() => jobs.at(-1)).toBeDefined()

/** Chooses a file, and has it taken in; the job that does so. */
async function beginImport(): Promise<Job> {
  show(true)
  const field = document.querySelector('input')
  Object.defineProperty(field, 'files', { value: [new File([''], 'loom.json')] })
  field?.dispatchEvent(new Event('change', { bubbles: true }))
  await latest()
  jobs.pop()?.resolve(PLAN)
  await says('Import 9')
  press('Import 9')
  await latest()
  await says('Importing: 0 summaries')
  return jobs.at(-1) as Job
}

/** Would the page be left without a question? */
const isLeftAtOnce = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => {
  render(null, document.body)
  jobs.length = 0
})

it('shows how far it is on other views and on its own again, and says elsewhere how it ended', async () => {
  const job = await beginImport()
  show(false)
  job.onProgress(3)
  await says('Importing: 3 summaries')
  show(true)
  expect(document.body.textContent).toContain('Importing: 3 summaries')
  expect(document.querySelectorAll('button')).toHaveLength(1)
  show(false)
  job.resolve({ added: 9, changed: 0, same: 0, damaged: 0 })
  await expect
    .poll(() => document.querySelector('.notice-board')?.textContent)
    .toBe('Imported: 9 new, 0 changed, 0 unchanged.')
  expect(document.body.textContent).not.toContain('Importing')
  show(true)
  expect(document.querySelector('.import-view')?.textContent).toContain('Imported: 9 new')
  show(false)
  show(true)
  await expect.poll(() => document.querySelector('.import-view')?.textContent).not.toContain('Imported')
})

it('is cancelled from another view', async () => {
  const job = await beginImport()
  show(false)
  job.onProgress(4)
  await says('Importing: 4 summaries')
  press('Cancel')
  await says('Cancelled after 4 summaries. What was imported stays.')
  expect(document.body.textContent).not.toContain('Importing')
})

it.each([true, false])(
  'says why it failed midway, and not that nothing was changed (in its view: %s)',
  async (isShown) => {
    const job = await beginImport()
    show(isShown)
    job.onProgress(4)
    job.reject(new Error('The disk is gone'))
    await expect
      .poll(() => document.querySelector('[role=alert]')?.textContent)
      .toContain('The disk is gone.')
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1)
    expect(document.body.textContent).not.toContain('Nothing that was saved has changed')
    show(true)
    await says('Importing the same files again adds the rest.')
  },
)

it('what reading the files has come to is said elsewhere and kept', async () => {
  show(true)
  const field = document.querySelector('input')
  Object.defineProperty(field, 'files', { value: [new File([''], 'loom.json')] })
  field?.dispatchEvent(new Event('change', { bubbles: true }))
  await latest()
  show(false)
  jobs.at(-1)?.resolve(PLAN)
  await says('What would change: 9 new, 0 changed, 0 unchanged')
  show(true)
  await says('Import 9')
})

it('has the browser ask before the page is closed while it is taking in, and only then', async () => {
  expect(isLeftAtOnce()).toBe(true)
  const job = await beginImport()
  await expect.poll(isLeftAtOnce).toBe(false)
  job.resolve({ added: 9, changed: 0, same: 0, damaged: 0 })
  await expect.poll(isLeftAtOnce).toBe(true)
  // In its own view, which says how it ended, no notice repeats that.
  expect(document.querySelector('.notice-board')?.textContent).toBe('')
})
