/**
 * Joins presenters named by an initial with the first name used in the notes on their talk: "Ada" under "Lantern keys - A. Finn".
 */
import { foldName, isGivenName } from '../../../language/names.ts'
import type { Page } from '../../../types.ts'
import type { Person } from './index.ts'

const INITIALED = /^\p{Lu}\.\s\p{Lu}\p{Ll}/u

/** `persons`, in page order, with first names joined to presenters if nobody else has that initial. */
export function withInitialed(page: Page, persons: readonly Person[]): readonly Person[] {
  const presenters = persons.filter(({ name }) => INITIALED.test(name))
  if (!presenters.length) return persons
  const byInitial = Map.groupBy(persons.filter(isFirstName), initialOf)
  const pairs = presenters.flatMap((presenter) => {
    const [only, ...others] = byInitial.get(initialOf(presenter)) ?? []
    const alike = presenters.filter((other) => initialOf(other) === initialOf(presenter))
    return only && !others.length && alike.length === 1 && speaksInTalk(page, only, presenter)
      ? [{ presenter, only }]
      : []
  })
  return persons.flatMap((person) => {
    if (pairs.some(({ only }) => only === person)) return []
    const pair = pairs.find(({ presenter }) => presenter === person)
    return pair ? [joined(pair.presenter, pair.only)] : [person]
  })
}

const initialOf = ({ name }: Person) => foldName(name)[0]

/** True for a person of whom the page gives only a first name. */
const isFirstName = ({ name, forms }: Person) =>
  isGivenName(name) && [...forms].every((form) => !/\s/.test(form))

/** True if `person` speaks in a section that names `presenter` at its head. */
function speaksInTalk({ blocks }: Page, person: Person, presenter: Person): boolean {
  const heads = new Set(presenter.mentions.map(({ block }) => block))
  return person.mentions.some(({ speaks, block }) => speaks && heads.has(blocks[block]?.section ?? -1))
}

const joined = (presenter: Person, { forms, mentions }: Person): Person => ({
  name: presenter.name,
  forms: presenter.forms.union(forms),
  mentions: [...presenter.mentions, ...mentions].sort((a, b) => a.start - b.start),
})
