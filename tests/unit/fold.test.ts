import { expect, it } from 'vitest'
import { fold, nameKey } from '../../lib/fold.ts'

it.each([
  ['Zoë  Ångström', 'zoe angstrom'],
  [' Ada\tQuill ', 'ada quill'],
  ['ＲＦＣ ９０００', 'rfc 9000'],
])('compares the name %j as %j', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

it('leaves the letters of a script whole whose marks are no accents', () => {
  for (const word of ['がく', '한국어']) expect(fold(word)).toBe(word)
})
