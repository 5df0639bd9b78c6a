/** Who is who across pages: identical full names are one person; the user joins and separates others. */

import { nameKey } from '../fold.ts'
import type { Point, Summary } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { noteChanged, PEOPLE } from './outbox.ts'
import { ownersOf, withOwnerCalled } from './owners.ts'
import { changing } from './writing.ts'

/** All names of the person called `name`, that name first; folded names for those the user has joined. */
export async function namesOfPerson(name: string): Promise<string[]> {
  const person = await personOf(name)
  const joined = await naming(() => database.people.where('person').equals(person).toArray())
  return [...new Set([nameKey(name), nameKey(person), ...joined.map((record) => record.key)])]
}

/** The display name of the person that `name` belongs to: the name itself, unless the user has joined it to another. */
export async function personOf(name: string): Promise<string> {
  const record = await naming(() => database.people.get(nameKey(name)))
  return record?.person ?? name
}

/** The display name of the person, by each name (as `nameKey` writes it) that the user has joined to one. */
export async function joinedNames(): Promise<ReadonlyMap<string, string>> {
  const joined = await naming(() => database.people.toArray())
  return new Map(joined.map(({ key, person }) => [key, person]))
}

/**
 * The summaries with everyone who speaks in them or owes something called by the name the user has joined them to; what they say
 * stands as it is.
 */
export async function withPersons(summaries: readonly Summary[]): Promise<Summary[]> {
  const persons = await joinedNames()
  const called = (name: string) => persons.get(nameKey(name)) ?? name
  const ownerCalled = (owner: string) =>
    ownersOf(owner).reduce((owners, name) => {
      const person = called(name)
      return person === name ? owners : withOwnerCalled(owners, name, person)
    }, owner)
  const saidBy = <Said extends Point>(points: readonly Said[]): Said[] =>
    points.map((point) => ({ ...point, speaker: point.speaker && called(point.speaker) }))
  return summaries.map((summary) => ({
    ...summary,
    speakers: summary.speakers.map((speaker) => ({
      ...speaker,
      name: called(speaker.name),
      said: saidBy(speaker.said),
    })),
    abstract: saidBy(summary.abstract),
    outcomes: saidBy(summary.outcomes),
    actions: saidBy(summary.actions).map((action) => ({
      ...action,
      owner: action.owner && ownerCalled(action.owner),
    })),
    highlights: saidBy(summary.highlights),
  }))
}

/** What the changed names belonged to before: the person's display name; null for those that were not joined. */
type JoinsBefore = ReadonlyMap<string, string | null>

/**
 * From now on, `name` and everything joined to it is the person called `person`, on every page. Returns what undoes that
 * (rejoinPeople).
 */
export async function joinPeople(name: string, person: string): Promise<JoinsBefore> {
  return changing(async () => {
    await noteChanged([PEOPLE])
    const target = await personOf(person)
    const before = await personOf(name)
    if (nameKey(before) === nameKey(target)) return new Map()
    const joined = await database.people.where('person').equals(before).primaryKeys()
    const keys = [...new Set([nameKey(name), nameKey(before), ...joined])]
    const joinsBefore = await joinsOf(keys)
    await database.people.bulkPut(keys.map((key) => ({ key, person: target })))
    return joinsBefore
  })
}

/**
 * From now on, the two names and everything joined to them are one person, called by the fuller name, if one has all words of the
 * other, or else as the person called `person` is. Returns what undoes that (rejoinPeople).
 */
export function joinNames(name: string, person: string): Promise<JoinsBefore> {
  return isFuller(name, person) ? joinPeople(person, name) : joinPeople(name, person)
}

/** 'Ada Quill' is fuller than 'Ada'. */
function isFuller(name: string, other: string): boolean {
  const [words, others] = [name, other].map((one) => new Set(nameKey(one).split(' ')))
  return !!words && !!others && words.size > others.size && [...others].every((word) => words.has(word))
}

async function joinsOf(keys: readonly string[]): Promise<JoinsBefore> {
  const known = await database.people.bulkGet([...keys])
  return new Map(keys.map((key, index) => [key, known[index]?.person ?? null]))
}

/** Joins names as they were before a change, and separates those that were not joined. */
export async function rejoinPeople(before: JoinsBefore): Promise<void> {
  await changing(async () => {
    await noteChanged([PEOPLE])
    await database.people.bulkPut(
      [...before].flatMap(([key, person]) => (person === null ? [] : [{ key, person }])),
    )
    await database.people.bulkDelete([...before].flatMap(([key, person]) => (person === null ? key : [])))
  })
}

/**
 * Separates `name` from the person called `person`. If that person goes by `name`, the others stay
 * together under one of their own names. Returns what undoes that (rejoinPeople).
 */
export async function partPeople(name: string, person: string): Promise<JoinsBefore> {
  return changing(async () => {
    await noteChanged([PEOPLE])
    const key = nameKey(name)
    if (await database.people.get(key)) {
      const joinsBefore = await joinsOf([key])
      await database.people.delete(key)
      return joinsBefore
    }
    const members = await database.people
      .where('person')
      .equals(await personOf(person))
      .toArray()
    const rest = members.filter((member) => nameKey(member.person) === key)
    await database.people.bulkPut(rest.map((member) => ({ ...member, person })))
    await database.people.bulkDelete(
      rest.filter((member) => member.key === nameKey(person)).map((one) => one.key),
    )
    return new Map(rest.map((member) => [member.key, member.person]))
  })
}
