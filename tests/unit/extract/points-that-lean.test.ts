import { expect, it } from 'vitest'
import { analysePage } from '../../../lib/extract/analyse.ts'
import { readingOfMarkdown } from './markdown-reading.ts'

const MINUTES = '# LANTERN at IETF 142\n\nAda Finn: We met on the quay.\n\nBo Lind: It was wet there.\n\n'
const outcomesOf = (source: string) =>
  analysePage(readingOfMarkdown(MINUTES + source).page).outcomes.map(({ text }) => text)
const actionsOf = (source: string) =>
  analysePage(readingOfMarkdown(MINUTES + source).page).actions.map(({ text }) => text)

it('an outcome that refers to the sentence before it is shown with that', () => {
  expect(outcomesOf('The lamp draft names three oils. They were adopted by the working group.')).toEqual([
    'The lamp draft names three oils. They were adopted by the working group.',
  ])
})

it('so is an action', () => {
  expect(actionsOf('The wick is too long. This will be discussed on the mailing list.')).toEqual([
    'The wick is too long. This will be discussed on the mailing list.',
  ])
})

it('one that refers to nothing is shown alone, and so is what somebody else says', () => {
  const adopted = 'The lamp draft was adopted by the working group.'
  expect(outcomesOf(`It rained all day. ${adopted}`)).toEqual([adopted])
  expect(outcomesOf('Ada Finn: It names oils.\n\nBo Lind: They were adopted by the working group.')).toEqual([
    'They were adopted by the working group.',
  ])
})
