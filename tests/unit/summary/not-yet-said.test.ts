import { describe, expect, it } from 'vitest'
import { notYetSaid } from '../../../lib/summary/not-yet-said.ts'
import { point } from '../../support/summary.ts'

const ADOPTED = 'The group agreed to adopt the draft on knots.'
const REPORT = 'Bo will report on the loom in a month.'
const LATER = 'The yarn will be spun anew before the summer.'
const MORE = 'Nobody asked for the wool to be counted.'

describe('what is not yet said', () => {
  it.each([
    ['a sentence of its own', MORE, [MORE]],
    ['what stands above', ADOPTED, []],
    ['a passage of what stands above', `${ADOPTED} ${REPORT}`, []],
    ['a passage that says one thing more', `${ADOPTED} ${MORE}`, [`${ADOPTED} ${MORE}`]],
    ['a passage with two words more', `${ADOPTED} Good.`, []],
    ['a piece of what stands above', 'adopt the draft on knots', []],
  ])('%s', (_, text, shown) => {
    const above = [[point(ADOPTED)], [point('knots'), point(REPORT)]]
    expect(notYetSaid([point(text)], ...above).map((one) => one.text)).toEqual(shown)
  })
  it('is nothing of a passage whose parts stand above, whichever of them holds another', () => {
    const passage = point(`${ADOPTED} ${MORE} Good.`)
    expect(notYetSaid([passage], [point(ADOPTED)], [point(`${ADOPTED} ${MORE}`)])).toEqual([])
  })
  it('comes last where it begins with what stands above', () => {
    const passages = [point(`${ADOPTED} ${MORE}`), point(REPORT), point(MORE)]
    expect(notYetSaid(passages, [point(ADOPTED)], [point(LATER)]).map((one) => one.text)).toEqual([
      REPORT,
      MORE,
      `${ADOPTED} ${MORE}`,
    ])
  })
})
