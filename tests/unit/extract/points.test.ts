import { expect, it } from 'vitest'
import { quoteOf } from '../../../lib/extract/points.ts'

it('keeps the words before and after a quote, so that lookalikes can be told apart', () => {
  expect(quoteOf('First we agreed. Then we agreed.', { start: 22, end: 31 })).toEqual({
    exact: 'we agreed',
    prefix: 'First we agreed. Then ',
    suffix: '.',
  })
})
