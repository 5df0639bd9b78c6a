import { describe, expect, it } from 'vitest'
import { costOf } from '../../torture/support/regexp-cost.ts'

const degree = (expression: RegExp) => costOf(expression.source, expression.flags).degree

describe('the bound of what a regular expression costs', () => {
  it.each([
    [/^\s+x/, 1],
    [/\bfoo(?: bar){0,3}/, 1],
    [/[a-z]{1,40}$/, 1],
    [/^[a-z]+-\d+$/, 1],
    [/x\d+/, 1],
  ])('is linear for %s', (expression, expected) => {
    expect(degree(expression)).toBeLessThanOrEqual(expected)
  })

  it.each([
    [/[a-z]+$/, 2],
    [/\s+x/, 2],
    [/^\w+\d+$/, 2],
    [/^(?:a+)+$/, 2],
    [/^(?:a|ab)*$/, 2],
    [/\w+\s*\w+!/, 3],
    [/x$/m, 1],
    [/^\s+x/m, 2],
  ])('is not better than the power that %s takes', (expression, least) => {
    expect(degree(expression)).toBeGreaterThanOrEqual(least)
  })

  it('counts the steps of repetitions that end', () => {
    expect(costOf('[ab]{1,40}b{1,40}c', '').steps).toBeGreaterThan(40 * 40)
    expect(costOf('[ab]{1,40}c', '').steps).toBeLessThan(200)
  })
})
