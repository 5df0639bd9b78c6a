import { expect, it } from 'vitest'
import type { Outcome, Point } from '../../../lib/model.ts'
import { withoutRepeats } from '../../../lib/summary/without-repeats.ts'
import { summary } from '../../support/summary.ts'

const point = (text: string): Point => ({ text, speaker: null, section: null, quote: null })
const outcome = (kind: Outcome['kind'], text: string): Outcome => ({ ...point(text), kind })
const texts = (points: readonly Point[]) => points.map(({ text }) => text)

const POLL = outcome('poll', 'Twelve hands were for the narrow knots, three against.')
const DECISION = outcome('decision', 'The loom draft goes to a last call.')
const LEFT = point('Wool was in the charter once.')
const OTHER = point('Two looms were shown in the hall.')

it('tells decisions first, and what of the abstract they say only once', () => {
  const { outcomes, abstract, highlights } = withoutRepeats(
    summary({
      outcomes: [POLL, DECISION],
      actions: [],
      abstract: [point(POLL.text), point(DECISION.text), LEFT],
      highlights: [OTHER],
    }),
  )
  expect(texts(outcomes)).toEqual([DECISION.text, POLL.text])
  expect(abstract).toEqual([])
  expect(texts(highlights)).toEqual([LEFT.text, OTHER.text])
})

it('keeps an abstract most of which stands nowhere else', () => {
  const { abstract, highlights } = withoutRepeats(
    summary({
      outcomes: [POLL],
      actions: [],
      abstract: [point(POLL.text), LEFT, OTHER],
      highlights: [OTHER],
    }),
  )
  expect(texts(abstract)).toEqual([LEFT.text, OTHER.text])
  expect(highlights).toEqual([])
})

it('does not repeat what is left of an abstract within a longer highlight', () => {
  const longer = point(`${LEFT.text} Nobody remembers who took it out.`)
  const { highlights } = withoutRepeats(
    summary({ outcomes: [POLL], actions: [], abstract: [point(POLL.text), LEFT], highlights: [longer] }),
  )
  expect(texts(highlights)).toEqual([longer.text])
})

it('keeps the whole abstract as a way into many outcomes and actions', () => {
  const many = Array.from({ length: 12 }, (_, index) => outcome('decision', `Knot ${index} is tied tightly.`))
  const abstract = many.slice(0, 2).map(({ text }) => point(text))
  const shown = withoutRepeats(summary({ outcomes: many, actions: [], abstract, highlights: [] }))
  expect(shown.abstract).toEqual(abstract)
})

it('tells a sentence of the abstract with the highlight that it is from, and that highlight once', () => {
  const whole = point(`${LEFT.text} ${OTHER.text} Both were made of oak and had four pedals.`)
  const { abstract, highlights } = withoutRepeats(
    summary({
      outcomes: [],
      actions: [],
      abstract: [LEFT, OTHER],
      highlights: [point('Tea was late.'), whole],
    }),
  )
  expect(abstract).toEqual([whole])
  expect(texts(highlights)).toEqual(['Tea was late.'])
})
