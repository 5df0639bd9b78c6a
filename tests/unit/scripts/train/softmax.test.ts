import { describe, expect, it } from 'vitest'
import { logOdds } from '../../../../lib/extract/evidence.ts'
import { learnClasses } from '../../../../scripts/train/softmax.ts'

const example = (label: 'pear' | 'apple', ...cues: string[]) => ({ label, cues, worth: 1 })
const PRIOR = { pear: { bias: 0, cues: {} }, apple: { bias: 0, cues: {} } }

describe('weights of classes', () => {
  it('move to where labels are told, from a prior that says nothing', () => {
    const seen = [
      example('pear', 'neck', 'stalk'),
      example('pear', 'neck', 'stalk'),
      example('apple', 'cheek', 'stalk'),
      example('apple', 'cheek', 'stalk'),
    ]
    const { pear, apple } = learnClasses(seen, PRIOR, 0.1)
    expect(logOdds(['neck'], pear)).toBeGreaterThan(logOdds(['neck'], apple) + 1)
    expect(logOdds(['cheek'], apple)).toBeGreaterThan(logOdds(['cheek'], pear) + 1)
    expect(Math.abs(logOdds(['stalk'], pear) - logOdds(['stalk'], apple))).toBeLessThan(0.1)
  })

  it('come to rest where what is learned and the prior are in balance', () => {
    const seen = [example('pear', 'neck'), example('apple', 'cheek')]
    const loose = learnClasses(seen, PRIOR, 0.1).pear.cues.neck ?? 0
    const firm = learnClasses(seen, PRIOR, 10).pear.cues.neck ?? 0
    expect(loose).toBeGreaterThan(5 * firm)
    // the slope of the loss at rest is the pull of the prior: 1 - p = 10 w, with p from w against -w
    expect(1 - 1 / (1 + Math.exp(-2 * firm))).toBeCloseTo(10 * firm, 2)
  })
})
