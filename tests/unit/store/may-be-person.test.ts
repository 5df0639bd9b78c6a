import { expect, it } from 'vitest'
import { mayBePerson } from '../../../lib/store/roles.ts'

it.each([
  'The Loom PKI working group',
  'Knot Research Group',
  'loom WG',
  'the yarn design team',
  'Weaving Directorate',
  'Yarn secretariat',
  'knot chairs',
  'the loom co-chairs',
  'draft-quill-loom-knots authors',
  'WIT ADs',
  'chairs',
  'The working group',
])('“%s” is nobody whose page could be opened', (name) => expect(mayBePerson(name)).toBe(false))

it.each([
  'Ada Quill',
  'A. Quill',
  'Ada',
  'Bo Chair',
  'Una Wg-Reed',
  'Chairs Adley',
  'Working Group Ada',
  'Tomas Group',
  'Lou Author',
  'Ida Team',
  'Mei Ads-Quill',
])('“%s” may be somebody', (name) => expect(mayBePerson(name)).toBe(true))
