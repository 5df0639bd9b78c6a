import { expect, it } from 'vitest'
import { isRoleHead } from '../../../../lib/extract/lexicon/roles.ts'

it.each(['Chair', 'Chair(s)', 'co-chairs,', 'IETF-Chef', 'directrice'])('a role may end with %s', (word) => {
  expect(isRoleHead(word)).toBe(true)
})

it.each(['chairlift', 'pear(s)', 'director-pears'])('no role ends with %s', (word) => {
  expect(isRoleHead(word)).toBe(false)
})
