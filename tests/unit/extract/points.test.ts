import { expect, it } from 'vitest'
import { LONGEST_POINT, pointOf, quoteOf } from '../../../lib/extract/points.ts'
import { readingOf } from './reading.ts'

it('keeps the words before and after a quote, so that lookalikes can be told apart', () => {
  expect(quoteOf('First we agreed. Then we agreed.', { start: 22, end: 31 })).toEqual({
    exact: 'we agreed',
    prefix: 'First we agreed. Then ',
    suffix: '.',
  })
})

it('cuts no letter of two units in two', () => {
  const text = `${'a'.repeat(LONGEST_POINT - 1)}🍐 pears`
  const whole = pointOf(readingOf([text]), { block: 0, start: 0, end: text.length }, null)
  expect(whole.text).toBe('a'.repeat(LONGEST_POINT - 1))
  const between = `🍐${'a'.repeat(31)} plum ${'b'.repeat(30)}🍐`
  expect(quoteOf(between, { start: 33, end: 38 })).toEqual({
    exact: ' plum',
    prefix: 'a'.repeat(31),
    suffix: ` ${'b'.repeat(30)}`,
  })
})
