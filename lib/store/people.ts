/**
 * People across pages: the same name is the same person, and the user can join other names to one person or separate them. Drafts
 * are joined likewise, since adoption gives them another name: no draft has the name of a person.
 */

import { nameKey } from '../fold.ts'
import type { Point, Summary } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { noteChanged, PEOPLE } from './outbox.ts'
import { ownersOf, withOwnerCalled } from './owners.ts'
import { changing } from './writing.ts'

/** All names of the person or draft called `name`, folded (nameKey), that name first. */
export async function allNamesOf(name: string): Promise<string[]> {
  const person = await personOf(name)
  const joined = await naming(() => database.people.where('person').equals(person).toArray())
  return [...new Set([nameKey(name), nameKey(person), ...joined.map((record) => record.key)])]
}

/** The display name of the person with this name: `name` itself unless the user has joined it to another. */
export async function personOf(name: string): Promise<string> {
  const record = await naming(() => database.people.get(nameKey(name)))
  return record?.person ?? name
}

/** For each folded name (nameKey) that the user has joined, the display name of the person. */
export async function joinedNames(): Promise<ReadonlyMap<string, string>> {
  const joined = await naming(() => database.people.toArray())
  return new Map(joined.map(({ key, person }) => [key, person]))
}

/**
 * The summaries with the names of speakers and owners replaced by those of the persons they are joined to. Texts stay unchanged.
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

/** For each changed name, the display name of the person it was joined to before; null if it was not joined. */
type JoinsBefore = ReadonlyMap<string, string | null>

/** Joins `name`, with every name joined to it, to the person called `person`. Returns the state before, for undo (rejoinPeople). */
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
 * Joins two names and every name joined to them. The person is called by the fuller name if one has all words of the other,
 * otherwise like `person`. Returns the state before, for undo (rejoinPeople).
 */
export function joinNames(name: string, person: string): Promise<JoinsBefore> {
  return isFuller(name, person) ? joinPeople(person, name) : joinPeople(name, person)
}

/** Does `name` have all words of `other` and more, as 'Ada Quill' and 'Ada'? */
function isFuller(name: string, other: string): boolean {
  const [words, others] = [name, other].map((one) => new Set(nameKey(one).split(' ')))
  return !!words && !!others && words.size > others.size && [...others].every((word) => words.has(word))
}

async function joinsOf(keys: readonly string[]): Promise<JoinsBefore> {
  const known = await database.people.bulkGet([...keys])
  return new Map(keys.map((key, index) => [key, known[index]?.person ?? null]))
}

/** Restores the joins before a change. */
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
 * Separates `name` from the other names of a person. If it is the display name, the others are joined to `person` instead, which
 * must be one of them. Returns the state before, for undo (rejoinPeople).
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
