import { describe, expect, it } from 'vitest'
import { judgeHighlights } from '../../../../lib/extract/judge/highlights.ts'
import { joinNeighbours } from '../../../../lib/extract/judge/neighbours.ts'
import { candidatesOf } from '../../../../lib/extract/judge/salience.ts'
import type { Genre } from '../../../../lib/model.ts'
import { findPoints } from '../find/points.ts'

/** Every statement weighs what its cues say here, and stands in the order of the page. */
const WEIGHTS = { bias: -2, cues: { decided: 2, question: -2 } }

function stretchesIn(source: string, genre: Genre = 'minutes', isLastFirst = false) {
  const { reading, statements } = findPoints(source, genre)
  const none = statements.map(() => 0)
  const candidates = candidatesOf(reading, statements, { outcome: none, action: none })
  const ranked = isLastFirst ? candidates.toReversed() : candidates
  return joinNeighbours(ranked, WEIGHTS).map(({ start, end }) => reading.page.text.slice(start, end))
}

const AGREED = 'The group decided to keep the lantern frame.'
const DETAIL = 'Its length is counted in ticks of the harbour clock.'

describe('stretches of neighbours', () => {
  it('are sentences that follow each other in a paragraph', () => {
    expect(stretchesIn(`${AGREED} ${DETAIL}`)).toEqual([`${AGREED} ${DETAIL}`])
  })
  it('end with the paragraph', () => {
    expect(stretchesIn(`${AGREED}\n\n${DETAIL}`)).toEqual([AGREED, DETAIL])
  })
  it('end with the speaker', () => {
    const texts = stretchesIn(`- Ana Rossi: ${AGREED}\n- Bo Lindqvist: ${DETAIL}`)
    expect(texts).toEqual([AGREED, DETAIL])
  })
  it('end with the turn, though the same person speaks next', () => {
    const texts = stretchesIn(
      `Ana Rossi: ${AGREED}\nBo Lindqvist: No.\nAna Rossi: ${AGREED}\nAna Rossi: ${DETAIL}`,
    )
    expect(texts).toContain(DETAIL)
    expect(texts.every((text) => !text.includes('Ana Rossi'))).toBe(true)
    const asked = 'Should the lantern frame be kept as it was in the harbour?'
    const answered = stretchesIn(`Ana Rossi: ${asked}\nAna Rossi: No, the group decided on another one.`)
    expect(answered).toEqual(['No, the group decided on another one.', asked])
  })
  it('stay as short as can be read at one glance', () => {
    const lit = [...'ABCDEFGHIJKLMNOPQRST'].map((name) => `The lamp of pier ${name} was lit in the north.`)
    const texts = stretchesIn(lit.join(' '))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(420)
  })
  it('hold a line and all that it introduces, even where its items rank before it', () => {
    const items = ['The group decided on red lamps.', 'It rained.', 'The group decided on bells.']
    const source = `The harbour has three plans:\n\n${items.map((item) => `- ${item}`).join('\n')}`
    expect(stretchesIn(source, 'article', true)).toEqual([
      `The harbour has three plans:\n\n${items.join('\n\n')}`,
    ])
  })
  it('come first where several sentences matter', () => {
    const texts = stretchesIn(`${AGREED}\n\n${AGREED} The room decided on green glass. ${DETAIL}`)
    expect(texts[0]).toContain('green glass')
  })
})

it('tells neighbours as one highlight, each of which could stand alone', () => {
  const { reading, statements, scores } = findPoints(`${AGREED} The room decided on green glass as well.`)
  const { highlights, abstract } = judgeHighlights(reading, statements, scores)
  expect(highlights.map(({ text }) => text)).toEqual([`${AGREED} The room decided on green glass as well.`])
  expect(abstract).toHaveLength(2)
})
