/** The library's open actions, grouped by owner. */

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

/** An open action and the row of its summary; `key` identifies the action in edits. */
export interface OwedAction {
  action: Action & { key: string }
  row: Row
}

export interface Owner {
  /** Null for actions that name nobody. */
  name: string | null
  /**
   * For a role ('Chairs'), the group it belongs to, or the title of the page: in another one it is somebody else. Null for names.
   */
  of: string | null
  owed: OwedAction[]
}

/**
 * A search over `owners`: returns those with actions that match a query, and only these actions. An action matches if each word of
 * the query occurs in its text, its owner (or speaker, if it has no owner), the post's title, the meeting or the groups.
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
   * The owner of the newest action first, actions without an owner last; each owner's actions newest first. Names that the user has
   * joined are one owner, and a role is one owner for each group. An action of several people is listed under each.
   */
  owners: Owner[]
  /** Whether older summaries with open actions exist beyond the limit. */
  hasOlder: boolean
}

/** The open actions of the `limit` newest summaries that have any; of all if `limit` is null. */
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

/** The keys of all actions of `owners`, without duplicates, by the number of their summary; the summary saved last first. */
export function actionsByPage(owners: readonly Owner[]): ReadonlyMap<number, ReadonlySet<string>> {
  const owed = owners.flatMap((owner) => owner.owed)
  const latestFirst = owed.toSorted((one, other) => other.row.savedAt.localeCompare(one.row.savedAt))
  const byPage = Map.groupBy(latestFirst, ({ row }) => row.number)
  return new Map(
    [...byPage].map(([number, ofPage]) => [number, new Set(ofPage.map(({ action }) => action.key))]),
  )
}

/** The owners of the action, by a key that is the same for the same owner; a nameless one with the key '' if it has none. */
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

/** The records of the newest summaries (by number, the order of first saving): `limit` and, if there are more, one more. */
async function newestRecords(limit: number | null): Promise<OpenActionsRecord[]> {
  // IndexedDB reads all at once only in ascending order.
  if (limit === null) return (await database.openActions.toArray()).reverse()
  return database.openActions
    .reverse()
    .limit(limit + 1)
    .toArray()
}
