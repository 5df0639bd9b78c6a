import { beforeEach, expect, it } from 'vitest'
import { joinPeople, withPersons } from '../../../lib/store/people.ts'
import { person, summary } from '../../support/summary.ts'
import { emptyDatabase } from './support.ts'

beforeEach(emptyDatabase)

it('calls speakers as the user has joined them to persons, and no others', async () => {
  await joinPeople('A. Quill', 'Ada Quill')
  const speaker = (name: string) => ({ ...person(name), affiliations: ['Knots Ltd'] })
  const page = summary({ speakers: [speaker('A. Quill'), speaker('Bo Spindle')] })
  const [named] = await withPersons([page])
  expect(named).toEqual({ ...page, speakers: [speaker('Ada Quill'), speaker('Bo Spindle')] })
})
