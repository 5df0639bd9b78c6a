/** A database as a file, table by table, as IndexedDB has it: to open what an earlier version has written. */

interface Store {
  keyPath: string | string[] | null
  autoIncrement: boolean
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[]
  records: unknown[]
}

export interface Snapshot {
  /** As IndexedDB counts it. */
  version: number
  stores: Record<string, Store>
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** All that the database `name` holds. */
export async function takeSnapshot(name: string): Promise<Snapshot> {
  const database = await asked(indexedDB.open(name))
  const stores: Record<string, Store> = {}
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table)
    stores[table] = {
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index)
        return { name: index, keyPath, unique, multiEntry }
      }),
      records: await asked(store.getAll()),
    }
  }
  database.close()
  return { version: database.version, stores }
}

/** Makes the database `name` as it was. */
export async function restoreSnapshot(name: string, { version, stores }: Snapshot): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(table, { keyPath, autoIncrement })
      for (const { name, keyPath, unique, multiEntry } of indexes)
        store.createIndex(name, keyPath, { unique, multiEntry })
      for (const record of records) store.put(record)
    }
  }
  const database = await asked(request)
  database.close()
}

const TYPED = { Uint8Array, Uint16Array, Uint32Array, Float64Array }

/** As JSON; lists of numbers of a fixed size keep their kind. */
export function snapshotToJson(value: unknown): string {
  return `${JSON.stringify(value, (_, part: unknown) => {
    const [kind] = Object.entries(TYPED).find(([, type]) => part instanceof type) ?? []
    return kind ? { [`$${kind}`]: [...(part as Uint8Array)] } : part
  })}\n`
}

export function snapshotFromJson<Value>(json: string): Value {
  return JSON.parse(json, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part
    const kind = Object.entries(TYPED).find(([name]) => `$${name}` in part)
    return kind ? kind[1].from((part as Record<string, number[]>)[`$${kind[0]}`] ?? []) : part
  }) as Value
}
