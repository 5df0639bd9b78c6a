/** What is owed: the library's open actions, by owner. */

import { fold, nameKey } from '../fold.ts'
import type { Action } from '../model.ts'
import { ownGroup } from '../summary/own-group.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { ownerKey, ownersOf } from './owners.ts'
import { joinedNames } from './people.ts'
import type { OpenActionsRecord, Row } from './records.ts'
import { roleKey } from './roles.ts'
import { rowsByNumber } from './rows.ts'

/** An open action and its summary; `key` identifies it in edits. */
export interface OwedAction {
  action: Action & { key: string }
  row: Row
}

export interface Owner {
  /** Null for actions that name nobody. */
  name: string | null
  /** For a role ('Chairs'), its group, or else its page: elsewhere it is somebody else. Null for names. */
  of: string | null
  owed: OwedAction[]
}

/**
 * Finds those of `owners` and of their actions that contain every part of a text, in action, owner (or, if nobody owns it, who said
 * it), post, meeting or groups. The searched text is folded once, at the first query.
 */
export function owedFinder(owners: readonly Owner[]): (text: string) => readonly Owner[] {
  const folded = new Map<OwedAction, string>()
  const holdingOf = ({ name, of }: Owner, owed: OwedAction) => {
    const known = folded.get(owed)
    if (known !== undefined) return known
    const { action, row } = owed
    const holding = fold(
      [name ?? action.speaker, of, action.text, row.title, row.meeting, ...row.groups]
        .filter(Boolean)
        .join(' '),
    )
    folded.set(owed, holding)
    return holding
  }
  return (text) => {
    const pieces = fold(text).split(/\s+/).filter(Boolean)
    if (!pieces.length) return owners
    return owners.flatMap((owner) => {
      const fitting = owner.owed.filter((one) => {
        const holding = holdingOf(owner, one)
        return pieces.every((piece) => holding.includes(piece))
      })
      return fitting.length ? [{ ...owner, owed: fitting }] : []
    })
  }
}

interface Owed {
  /**
   * By owner (names the user has joined are one, the same role in different groups is several; what several owe is listed under
   * each), the owner of the newest first, nobody last; newest first.
   */
  owners: Owner[]
  /** Are there older summaries with open actions that were not read? */
  hasOlder: boolean
}

/** What is owed in the `limit` summaries saved last that have open actions; null: in all. */
export async function openActions(limit: number | null): Promise<Owed> {
  return naming(async () => {
    const [newest, persons] = await Promise.all([newestRecords(limit), joinedNames()])
    const records = newest.slice(0, limit ?? newest.length)
    const rows = await rowsByNumber(records.map(({ number }) => number))
    const byNumber = new Map(records.map((record) => [record.number, record]))
    const owners = new Map<string, Owner>()
    for (const row of rows.sort((one, other) => other.savedAt.localeCompare(one.savedAt)))
      for (const action of byNumber.get(row.number)?.actions ?? [])
        for (const [key, { name, of }] of personsOwing(action, row, persons)) {
          const owner = owners.get(key) ?? { name, of, owed: [] }
          owner.owed.push({ action, row })
          owners.set(key, owner)
        }
    return {
      owners: [...owners.values()].sort((one, other) => Number(!one.name) - Number(!other.name)),
      hasOlder: newest.length > records.length,
    }
  })
}

/** What `owners` owe, page by page, last saved first: the action keys by number; what several owe only once. */
export function actionsByPage(owners: readonly Owner[]): ReadonlyMap<number, ReadonlySet<string>> {
  const owed = owners.flatMap((owner) => owner.owed)
  const latestFirst = owed.toSorted((one, other) => other.row.savedAt.localeCompare(one.row.savedAt))
  const byPage = Map.groupBy(latestFirst, ({ row }) => row.number)
  return new Map(
    [...byPage].map(([number, ofPage]) => [number, new Set(ofPage.map(({ action }) => action.key))]),
  )
}

/** Everyone who owes the action, by the key of their name, and whose role it is; nobody under the empty key. */
function personsOwing(
  { owner }: Action,
  row: Row,
  persons: ReadonlyMap<string, string>,
): ReadonlyMap<string, Omit<Owner, 'owed'>> {
  const names = ownersOf(owner).map((name) => persons.get(nameKey(name)) ?? name)
  if (!names.length) return new Map([['', { name: null, of: null }]])
  const group = ownGroup(row) ?? (row.groups.length === 1 ? row.groups[0] : null)
  const [place, of] = group ? [group, group] : [row.id, row.title]
  return new Map(
    names.map((name) => {
      const role = roleKey(name)
      return role
        ? [`${role}\n${place}`, { name, of }]
        : [ownerKey(name), { name, of: null as string | null }]
    }),
  )
}

/** One more than `limit`, if there are more. Numbers are in the order of first saving. */
async function newestRecords(limit: number | null): Promise<OpenActionsRecord[]> {
  // Read all at once, IndexedDB would return them only in the order of their numbers.
  if (limit === null) return (await database.openActions.toArray()).reverse()
  return database.openActions
    .reverse()
    .limit(limit + 1)
    .toArray()
}
