/** Pages of few words, and what is asked of the database meanwhile. */
import { vi } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { summary } from '../../../support/summary.ts'

/** The summary of a page that says `word`, and hardly anything else. */
export function bare(page: string, word: string, tags: string[] = []): Summary {
  const source = { ...summary().source, url: `https://weaving.example/${page}`, title: word, authors: [] }
  const nothing = { speakers: [], outcomes: [], actions: [], highlights: [], abstract: [], meeting: null }
  const about = { groups: [], rfcs: [], drafts: [], note: '', content: `All about ${word}.` }
  return summary({ ...nothing, ...about, tags, id: crypto.randomUUID(), source })
}

const READING = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const
const ASKING = [...READING, 'put', 'add', 'delete'] as const

interface Request {
  store: string
  asked: (typeof ASKING)[number]
  key: unknown
}

/** What `work` asks of the tables of the database, in no order. */
export async function requestsOf(work: () => Promise<unknown>): Promise<Request[]> {
  const spies = ASKING.map((asked) => ({ asked, spy: vi.spyOn(IDBObjectStore.prototype, asked) }))
  await work()
  const requests = spies.flatMap(({ asked, spy }) =>
    spy.mock.calls.map(([key], at) => ({
      store: (spy.mock.contexts[at] as IDBObjectStore).name,
      asked,
      key,
    })),
  )
  for (const { spy } of spies) spy.mockRestore()
  return requests
}
