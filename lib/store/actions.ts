/** The library's open actions, grouped by owner. */

import { fold, nameKey } from '../fold.ts'
import type { Action } from '../model.ts'
import { meetingDay } from '../summary/meeting-day.ts'
import { ownGroup } from '../summary/own-group.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { ownerKey, ownersOf } from './owners.ts'
import { joinedNames } from './people.ts'
import type { Row } from './records.ts'
import { roleKey } from './roles.ts'
import { rowsByNumber } from './rows.ts'
import { parseQuery } from './search/query.ts'
import { type Hits, search } from './search/search.ts'

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
   * The owner of the newest action first, actions without an owner last; each owner's actions newest first, by the day of the post
   * or of its meeting, whenever it was saved. Names that the user has joined are one owner, and a role is one owner for each group.
   * An action of several people is listed under each.
   */
  owners: Owner[]
  /** Whether older summaries with open actions exist beyond the limit. */
  hasOlder: boolean
}

/** The summaries that have open actions, newest first. */
export function searchOpen(): Promise<Hits> {
  return search(parseQuery('has:open'), 'published')
}

/** The open actions of the `limit` newest summaries that have any; of all if `limit` is null. */
export async function openActions(limit: number | null): Promise<Owed> {
  return naming(async () => {
    const { numbers } = await searchOpen()
    const newest = [...numbers.subarray(0, limit ?? numbers.length)]
    const [records, rows, persons] = await Promise.all([
      // All at once: reading each by its number takes longer.
      limit === null ? database.openActions.toArray() : database.openActions.bulkGet(newest),
      rowsByNumber(newest),
      joinedNames(),
    ])
    const byNumber = new Map(records.map((record) => [record?.number, record]))
    const owners = new Map<string, Owner>()
    for (const row of rows.sort(newestFirst))
      for (const action of byNumber.get(row.number)?.actions ?? [])
        for (const [key, { name, of }] of personsOwing(action, row, persons)) {
          const owner = owners.get(key) ?? { name, of, owed: [] }
          owner.owed.push({ action, row })
          owners.set(key, owner)
        }
    return {
      owners: [...owners.values()].sort((one, other) => Number(!one.name) - Number(!other.name)),
      hasOlder: numbers.length > newest.length,
    }
  })
}

/** The day of a post, or else of its meeting; otherwise the day it was saved: as a search has it that is sorted by this day. */
function dayOf({ published, meetingNumber: number, meetingStart: start, savedAt }: Row): string {
  return (published ?? meetingDay({ number, start }) ?? savedAt).slice(0, 10)
}

function newestFirst(one: Row, other: Row): number {
  return dayOf(other).localeCompare(dayOf(one)) || other.number - one.number
}

/** The keys of all actions of `owners`, without duplicates, by the number of their summary; the newest summary first. */
export function actionsByPage(owners: readonly Owner[]): ReadonlyMap<number, ReadonlySet<string>> {
  const owed = owners.flatMap((owner) => owner.owed)
  const inOrder = owed.toSorted((one, other) => newestFirst(one.row, other.row))
  const byPage = Map.groupBy(inOrder, ({ row }) => row.number)
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
