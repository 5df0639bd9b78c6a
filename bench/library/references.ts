/** The ways of keeping a library that Micline's store is measured against, each as simply as it can be written. */
import MiniSearch from 'minisearch'
import type { Summary } from '../../lib/model.ts'
import { textsOf } from '../../lib/store/search/index/terms.ts'
import { LibraryGenerator } from './generate.ts'

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<{ library?: Summary[] }>; set(items: object): Promise<void> }
  }
}

interface Times {
  /** From nothing in memory to the newest fifty. */
  list: number
  /** From nothing in memory to the first result of the first letter. */
  firstKey: number
  /** Each further letter; what was read for the first stays in memory where the way of keeping allows it. */
  keys: number[]
  open: number
  save: number
}

const LIST = 50
const BATCH = 500

const clock = async <Value>(work: () => Promise<Value> | Value) => {
  const started = performance.now()
  const value = await work()
  return { value, time: performance.now() - started }
}

const newest = (summaries: readonly Summary[]) =>
  [...summaries].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)).slice(0, LIST)

const holding = (summaries: readonly Summary[], word: string) =>
  newest(summaries.filter((summary) => textsOf(summary).join('\n').toLowerCase().includes(word)))

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function openTable(): Promise<IDBDatabase> {
  const request = indexedDB.open('reference', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('summaries', { keyPath: 'id' })
  return asked(request)
}

async function wholeTable(): Promise<Summary[]> {
  const database = await openTable()
  return asked(database.transaction('summaries').objectStore('summaries').getAll() as IDBRequest<Summary[]>)
}

async function putInTable(summaries: readonly Summary[]): Promise<void> {
  const transaction = (await openTable()).transaction('summaries', 'readwrite')
  for (const summary of summaries) transaction.objectStore('summaries').put(summary)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onerror = () => reject(transaction.error)
  })
}

const lettersOf = (word: string) => Array.from(word, (_, at) => word.slice(0, at + 1))

/** A table in IndexedDB, read whole and filtered for every question. */
async function tableTimes(word: string, one: Summary): Promise<Times> {
  const keys: number[] = []
  for (const start of lettersOf(word))
    keys.push((await clock(async () => holding(await wholeTable(), start))).time)
  const database = await openTable()
  const { time: open } = await clock(() =>
    asked(database.transaction('summaries').objectStore('summaries').get(one.id)),
  )
  const { time: list } = await clock(async () => newest(await wholeTable()))
  const { time: save } = await clock(() => putInTable([one]))
  return { list, firstKey: keys[0] ?? Number.NaN, keys: keys.slice(1), open, save }
}

/** One object under one key of storage.local. */
async function objectTimes(word: string, one: Summary): Promise<Times> {
  const read = async () => (await chrome.storage.local.get('library')).library ?? []
  const { time: list } = await clock(async () => newest(await read()))
  const keys: number[] = []
  for (const start of lettersOf(word)) keys.push((await clock(async () => holding(await read(), start))).time)
  const { time: open } = await clock(async () => (await read()).find(({ id }) => id === one.id))
  const { time: save } = await clock(async () => {
    const library = await read()
    await chrome.storage.local.set({ library: library.map((kept) => (kept.id === one.id ? one : kept)) })
  })
  return { list, firstKey: keys[0] ?? Number.NaN, keys: keys.slice(1), open, save }
}

/** The table, and over it an index in memory (MiniSearch) that is built whenever the library is opened. */
async function indexTimes(word: string, one: Summary): Promise<Times> {
  const { time: list, value: all } = await clock(async () => {
    const summaries = await wholeTable()
    return { summaries, shown: newest(summaries) }
  })
  const [first = '', ...rest] = lettersOf(word)
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  const find = (start: string) => index.search(start, { prefix: true }).slice(0, LIST)
  const { time: built } = await clock(() => {
    for (const summary of all.summaries) index.add({ id: summary.id, text: textsOf(summary).join('\n') })
    return find(first)
  })
  const keys: number[] = []
  for (const start of rest) keys.push((await clock(() => find(start))).time)
  const { time: open } = await clock(() => all.summaries.find(({ id }) => id === one.id))
  const { time: save } = await clock(async () => {
    await putInTable([one])
    index.discard(one.id)
    index.add({ id: one.id, text: textsOf(one).join('\n') })
  })
  return { list, firstKey: list + built, keys, open, save }
}

export const references = {
  /** Fills the tables of the references with the same summaries as the library. */
  async fill(size: number): Promise<void> {
    const generator = new LibraryGenerator()
    for (let start = 0; start < size; start += BATCH)
      await putInTable([...generator.summaries(start, Math.min(size, start + BATCH))])
    await chrome.storage.local.set({ library: [...generator.summaries(0, size)] })
  },

  /** One repetition of each, by name; a way that fails at this size gives its error's words. */
  async run(size: number, word: string): Promise<Record<string, Times | string>> {
    const one = new LibraryGenerator().summary(size >> 1)
    const failure = (error: unknown) => String(error)
    return {
      'whole table': await tableTimes(word, one).catch(failure),
      'one object': await objectTimes(word, one).catch(failure),
      'index in memory': await indexTimes(word, one).catch(failure),
    }
  },
}
