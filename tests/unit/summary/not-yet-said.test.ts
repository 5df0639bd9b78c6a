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
  it.each([
    ['工作组同意采纳该草案。', '主席将在下周提交报告。', '没有人要求统计羊毛的数量。'],
    ['作業部会は草案の採択に合意した。', '議長は来週報告を提出する。', '羊毛を数えるよう求めた人はいない。'],
  ])('is told by sentences of their own length in other scripts: %s', (decided, owed, more) => {
    const above = [[point(decided)], [point(owed)]]
    const passages = [point(`${decided}${owed}`), point(`${decided}${more}`)]
    expect(notYetSaid(passages, ...above).map(({ text }) => text)).toEqual([`${decided}${more}`])
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
