import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const texts = (source: string) => findPoints(source).outcomes.map(({ point }) => point.text)

describe('decisions whose words come again', () => {
  it('are each told with what was decided on', () => {
    const consensus = 'The room shows consensus to adopt the document.'
    const source = `- The lamp team presented its work. ${consensus}\n- The wick draft was discussed. ${consensus}`
    expect(texts(source)).toEqual([
      `The lamp team presented its work. ${consensus}`,
      `The wick draft was discussed. ${consensus}`,
    ])
    expect(texts(`${source}\n- The pier draft is new. ${consensus}`)).toHaveLength(3)
  })

  it('are so whatever number they give', () => {
    const source =
      'Ada presented the lamps.\nThe WG agreed on option 1.\n\nBo presented the wicks.\nThe WG agreed on option 2.'
    expect(texts(source)).toEqual([
      'Ada presented the lamps. The WG agreed on option 1.',
      'Bo presented the wicks. The WG agreed on option 2.',
    ])
  })

  it('stand alone where they do not come again', () => {
    const source =
      '- The lamp team presented its work. The room shows consensus to adopt the document.\n- The wick draft was discussed.'
    expect(texts(source)).toEqual(['The room shows consensus to adopt the document.'])
  })

  it.each([
    [
      'in a block of its own',
      'We heard of lamps.\n\nThe WG agreed to adopt it.\n\nWe heard of wicks.\n\nThe WG agreed to adopt it.',
    ],
    [
      'after a question',
      '- Is the lamp ready? The WG agreed to adopt it.\n- Is the wick ready? The WG agreed to adopt it.',
    ],
  ])('are not told with what is before them %s', (_, source) => {
    expect(texts(source)).toEqual(['The WG agreed to adopt it.'])
  })

  it('are no points as a refrain of nothing but themselves', () => {
    expect(
      texts('1. The motion was adopted.\n2. The motion was adopted.\n3. The motion was adopted.'),
    ).toEqual([])
  })

  it('are none before consensus is judged', () => {
    const judged = 'The chairs will judge consensus on the list.'
    const source = `- Ada will update the lamps. ${judged}\n- Bo will update the wicks. ${judged}`
    expect(findPoints(source).tasks).toContainEqual(['Ada', 'Ada will update the lamps.'])
  })

  it('leaves other sentences that come again where they are', () => {
    const source = '- Ada presented lamps. Slides are online.\n- Bo presented wicks. Slides are online.'
    expect(findPoints(source).statements.map(({ text }) => text)).toEqual([
      'Ada presented lamps.',
      'Slides are online.',
      'Bo presented wicks.',
      'Slides are online.',
    ])
  })
})
