import { expect, it } from 'vitest'
import { excerpt } from '../../../components/excerpt.ts'

it.each([
  ['Ask the list.', 'Ask the list.'],
  ['**Ada** to ask the list.', 'Ada to ask the list.'],
  ['x'.repeat(60), 'x'.repeat(60)],
  [`${'x'.repeat(58)} and more`, `${'x'.repeat(58)} a…`],
  [`${'x'.repeat(59)}😀 and more`, `${'x'.repeat(59)}😀…`],
  [`${'x'.repeat(59)} and more`, `${'x'.repeat(59)}…`],
])('of %j a label says %j', (text, said) => expect(excerpt(text)).toBe(said))
