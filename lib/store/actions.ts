/** What is owed: the open actions of the whole library, by owner. */

import { fold, nameKey } from '../fold.ts'
import type { Action } from '../model.ts'
import { database } from './database.ts'
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

/**
 * Finds those of `owners` and of their actions that hold every piece of a text, in action, owner, post or meeting. What
 * they hold is folded once, at the first text.
 */
export function owedFinder(owners: readonly Owner[]): (text: string) => readonly Owner[] {
  const folded = new Map<OwedAction, string>()
  const holdingOf = (name: string | null, owed: OwedAction) => {
    const known = folded.get(owed)
    if (known !== undefined) return known
    const holding = fold(`${name ?? ''} ${owed.action.text} ${owed.row.title} ${owed.row.meeting ?? ''}`)
    folded.set(owed, holding)
    return holding
  }
  return (text) => {
    const pieces = fold(text).split(/\s+/).filter(Boolean)
    if (!pieces.length) return owners
    return owners.flatMap(({ name, owed }) => {
      const fitting = owed.filter((one) => {
        const holding = holdingOf(name, one)
        return pieces.every((piece) => holding.includes(piece))
      })
      return fitting.length ? [{ name, owed: fitting }] : []
    })
  }
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
