import { expect, it } from 'vitest'
import { givenNameFirst } from '../../../../lib/extract/language/name-order.ts'

it.each([
  ['Tolland, Ingrid', 'Ingrid Tolland'],
  ['van Tol, Ingrid Maria', 'Ingrid Maria van Tol'],
  ['Tolland, Ingrid M.', 'Ingrid M. Tolland'],
  ['Tolland, I. Maria', 'I. Maria Tolland'],
])('has the given name first: %s', (written, name) => {
  expect(givenNameFirst(written)).toBe(name)
})

it.each([
  'Ingrid, Maria',
  'Ingrid Finn, Mara Tolland',
  'Orchard, Inc.',
  'Tides, A.',
  'Orchard Team, Ingrid',
  'with Tolland, Ingrid',
])('leaves what is no turned name as it is: %s', (words) => {
  expect(givenNameFirst(words)).toBe(words)
})
