// @vitest-environment jsdom
/** Files that an import does not take are told of, and keep none of the others out. */
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ImportView } from '../../../entrypoints/library/ImportView.tsx'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { ImportBoard } from '../../../entrypoints/library/use-import.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { planned, taken, ended } = vi.hoisted(() => ({
  planned: [] as string[][],
  taken: [] as string[][],
  ended: Promise.withResolvers<object>(),
}))
vi.mock('../../../lib/export-job/run.ts', () => ({
  planImport: async (files: File[]) => {
    planned.push(files.map(({ name }) => name))
    const counts = { new: files.length, changed: 0, same: 0, problemCount: 0, joinCount: 0 }
    return { ...counts, problems: [], changes: [], joins: [] }
  },
  runImport: (files: File[]) => {
    taken.push(files.map(({ name }) => name))
    return ended.promise
  },
}))
vi.mock('../../../lib/store/outbox.ts', () => ({ haveChangesCopied: async () => {} }))
vi.mock('../../../lib/store/database/persistence.ts', () => ({ keepPersistent: async () => {} }))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  planned.length = 0
  taken.length = 0
  render(null, document.body)
  render(
    <NoticeBoard>
      <ImportBoard isShown>
        <ImportView />
      </ImportBoard>
    </NoticeBoard>,
    document.body,
  )
})

const LOOM = new File(['{}'], 'loom.json')
/** What a dropped folder is: a file whose bytes cannot be had. */
const FOLDER = Object.assign(new File([], 'Meeting week'), {
  slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
})

function drag(type: 'dragover' | 'drop', files: File[]): void {
  dispatchEvent(Object.assign(new Event(type), { dataTransfer: { types: ['Files'], files } }))
}

/** Drags the files over the page until it shows that it takes them, and drops them. */
async function drop(...files: File[]): Promise<void> {
  await expect
    .poll(() => {
      drag('dragover', files)
      return document.querySelector('.file-drop.over')
    })
    .not.toBeNull()
  drag('drop', files)
}

const says = (words: string) => expect.poll(() => document.body.textContent).toContain(words)
const press = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click()

it('a folder among the dropped files is named, and the others are imported', async () => {
  await drop(FOLDER, LOOM)
  await says('Meeting week: this cannot be read: it is a folder')
  expect(document.body.textContent).toContain('1 problem in the files')
  expect(planned).toEqual([['loom.json']])
  press('Import the 1 that is valid')
  await expect.poll(() => taken).toEqual([['loom.json']])
})

it('a folder alone is told of in the same way', async () => {
  await drop(FOLDER)
  await says('Meeting week: this cannot be read: it is a folder')
  expect(document.body.textContent).not.toContain('went wrong')
})

it('files dropped while others are being taken in are said not to be taken, until the next are chosen', async () => {
  await drop(LOOM)
  await says('Import 1')
  press('Import 1')
  await says('Importing: 0 summaries')
  expect(document.body.textContent).not.toContain('were not taken')
  await drop(new File(['{}'], 'yarn.json'))
  await says('The files you gave meanwhile were not taken')
  expect(document.body.textContent).toContain('Importing: 0 summaries')
  expect(planned).toEqual([['loom.json']])
  ended.resolve({ added: 1, changed: 0, same: 0 })
  await says('Imported: 1 new')
  expect(document.body.textContent).toContain('The files you gave meanwhile were not taken')
  await drop(new File(['{}'], 'yarn.json'))
  await says('Import 1')
  expect(document.body.textContent).not.toContain('were not taken')
})
