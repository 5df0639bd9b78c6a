import { beforeEach, describe, expect, it } from 'vitest'
import {
  allNamesOf,
  joinedNames,
  joinNames,
  joinPeople,
  partPeople,
  personOf,
  rejoinPeople,
  withPersons,
} from '../../../lib/store/people.ts'
import { person, point, summary } from '../../support/summary.ts'
import { emptyDatabase } from './support.ts'

beforeEach(emptyDatabase)

it('calls speakers as the user has joined them to persons, and no others', async () => {
  await joinPeople('A. Quill', 'Ada Quill')
  const speaker = (name: string) => ({ ...person(name), affiliations: ['Knots Ltd'] })
  const page = summary({ speakers: [speaker('A. Quill'), speaker('Bo Spindle')] })
  const [named] = await withPersons([page])
  expect(named).toEqual({ ...page, speakers: [speaker('Ada Quill'), speaker('Bo Spindle')] })
})

it('calls who said something, and who owes it, as the person whom the user has joined them to', async () => {
  await joinPeople('AQ', 'Ada Quill')
  const said = point('The knots hold.', 'AQ')
  const page = summary({
    speakers: [person('AQ', [said])],
    outcomes: [{ ...said, kind: 'result' }],
    actions: [{ ...point('Post them', 'Bo Spindle'), owner: 'AQ; Bo Spindle' }],
  })
  const [named] = await withPersons([page])
  const byAda = { ...said, speaker: 'Ada Quill' }
  expect(named?.speakers).toEqual([person('Ada Quill', [byAda])])
  expect(named?.outcomes).toEqual([{ ...byAda, kind: 'result' }])
  expect(named?.actions).toEqual([{ ...point('Post them', 'Bo Spindle'), owner: 'Ada Quill, Bo Spindle' }])
})

describe('joining', () => {
  it('takes along all that were joined to a name before', async () => {
    await joinPeople('A. Quill', 'Ada Quill')
    await joinPeople('Ada Quill', 'Ada Lovell')
    for (const name of ['A. Quill', 'Ada Quill']) expect(await personOf(name)).toBe('Ada Lovell')
    expect(await allNamesOf('a. quill')).toEqual(
      expect.arrayContaining(['a. quill', 'ada quill', 'ada lovell']),
    )
  })

  it('is to the person whom the other name belongs to already', async () => {
    await joinPeople('Ada Quill', 'Ada Lovell')
    await joinPeople('A. Quill', 'Ada Quill')
    expect(await personOf('A. Quill')).toBe('Ada Lovell')
  })

  it('of names that are one person already changes nothing', async () => {
    await joinPeople('A. Quill', 'Ada Quill')
    await joinPeople('ADA QUILL', 'A. Quill')
    expect(await joinedNames()).toEqual(new Map([['a. quill', 'Ada Quill']]))
  })
})

describe('joining two names', () => {
  it('keeps the fuller one, whichever the other is joined to', async () => {
    const before = await joinNames('Ada Quill', 'Ada')
    expect(await personOf('Ada')).toBe('Ada Quill')
    await rejoinPeople(before)
    expect(await joinedNames()).toEqual(new Map())
    await joinNames('Bo', 'Bo Spindle')
    expect(await personOf('Bo')).toBe('Bo Spindle')
  })

  it('keeps the one that is joined to, if neither is fuller', async () => {
    await joinNames('Ada Lovell Reed', 'Ada Quill')
    expect(await personOf('Ada Lovell Reed')).toBe('Ada Quill')
  })
})

describe('parting', () => {
  beforeEach(async () => {
    await joinPeople('A. Quill', 'Ada Quill')
    await joinPeople('Quill', 'Ada Quill')
  })

  it('leaves the others joined', async () => {
    await partPeople('A. Quill', 'Ada Quill')
    expect(await personOf('A. Quill')).toBe('A. Quill')
    expect(await personOf('Quill')).toBe('Ada Quill')
  })

  it('of the name that a person goes by keeps the others together, under one of their own', async () => {
    await partPeople('Ada Quill', 'A. Quill')
    expect(await allNamesOf('Ada Quill')).toEqual(['ada quill'])
    expect(await personOf('Quill')).toBe('A. Quill')
    expect(await allNamesOf('A. Quill')).toEqual(['a. quill', 'quill'])
  })
})

describe('taking back', () => {
  it.each([
    ['a join', () => joinPeople('Ada Quill', 'Ada Lovell')],
    ['a join of names that are one person already', () => joinPeople('Quill', 'A. Quill')],
    ['a parting', () => partPeople('A. Quill', 'Ada Quill')],
    ['a parting of the name that a person goes by', () => partPeople('Ada Quill', 'A. Quill')],
  ])('%s leaves everybody as they were', async (_, change) => {
    await joinPeople('A. Quill', 'Ada Quill')
    await joinPeople('Quill', 'Ada Quill')
    const before = await joinedNames()
    await rejoinPeople(await change())
    expect(await joinedNames()).toEqual(before)
  })
})
