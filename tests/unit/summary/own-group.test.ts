import { expect, it } from 'vitest'
import { ownGroup } from '../../../lib/summary/own-group.ts'

const page = {
  title: 'Wednesday',
  url: 'https://weaving.example/7',
  meeting: 'IETF 140',
  genre: 'recap' as const,
  groups: ['loom', 'yarn'],
}

it.each([
  ['its title', { title: 'Minutes: Yarn: Wed 15:00' }, 'yarn'],
  ['a bracket in its title', { title: 'Looms and yarn (yarn), not loom' }, 'yarn'],
  ['its address', { url: 'https://weaving.example/yarn/minutes' }, 'yarn'],
  ['its kind: minutes name their own group first', { genre: 'minutes' as const }, 'loom'],
])('whose page it is, is told by %s', (_, changes, group) =>
  expect(ownGroup({ ...page, ...changes })).toBe(group),
)

it.each([
  ['a recap of several', {}],
  ['a title with two of them', { title: 'Loom and yarn' }],
  ['a side meeting', { genre: 'minutes' as const, meeting: 'Spindle side meeting' }],
  ['no group', { genre: 'minutes' as const, groups: [] }],
])('it is nobody’s: %s', (_, changes) => expect(ownGroup({ ...page, ...changes })).toBeNull())
