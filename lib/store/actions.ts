/** What is owed: the open actions of the whole library, by owner. */
import type { Action } from '../model.ts'
import { database } from './database.ts'
import { nameKey } from './identity.ts'
import { wordsOf } from './index/terms.ts'
import { naming } from './naming.ts'
import type { Row } from './records.ts'

/** An open action and the summary it stands in; `key` names it in edits. */
export interface OwedAction {
  action: Action & { key: string }
  row: Row
}

export interface Owner {
  /** Null for actions that name nobody. */
  name: string | null
  owed: OwedAction[]
}

/** Those of `owners` and of their actions that hold every word of `text` in action, owner, post or meeting. */
export function owedAbout(owners: readonly Owner[], text: string): Owner[] {
  const words = wordsOf(text)
  return owners.flatMap(({ name, owed }) => {
    const fitting = owed.filter(({ action, row }) => {
      const all = wordsOf([name, action.text, row.title, row.meeting].filter(Boolean).join(' '))
      return words.every((word) => all.some((other) => other.startsWith(word)))
    })
    return fitting.length ? [{ name, owed: fitting }] : []
  })
}

/** All open actions, by owner (names that the user has joined are one), who owes most first, nobody last; newest first. */
export async function openActions(): Promise<Owner[]> {
  return naming(async () => {
    const [records, people] = await Promise.all([database.openActions.toArray(), database.people.toArray()])
    const rows = await database.rows.bulkGet(records.map(({ number }) => number))
    const persons = new Map(people.map(({ key, person }) => [key, person]))
    const owners = new Map<string, Owner>()
    for (const [index, { actions }] of records.entries()) {
      const row = rows[index]
      if (!row) continue
      for (const action of actions) {
        const name = action.owner && (persons.get(nameKey(action.owner)) ?? action.owner)
        const key = name ? nameKey(name) : ''
        const owner = owners.get(key) ?? { name, owed: [] }
        owner.owed.push({ action, row })
        owners.set(key, owner)
      }
    }
    for (const { owed } of owners.values())
      owed.sort((one, other) => other.row.savedAt.localeCompare(one.row.savedAt))
    return [...owners.values()].sort(
      (one, other) => Number(!one.name) - Number(!other.name) || other.owed.length - one.owed.length,
    )
  })
}
