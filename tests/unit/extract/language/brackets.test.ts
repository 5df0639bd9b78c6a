import { expect, it } from 'vitest'
import { splitSentences } from '../../../../lib/extract/language/sentences.ts'
import { readingOfMarkdown } from '../markdown-reading.ts'

const split = (source: string) => splitSentences(readingOfMarkdown(source).page).map(({ text }) => text)

it('does not cut a sentence inside its bracket', () => {
  const sentence = 'There are several lamps (Bo: Two! Acme has one, too!)'
  expect(split(sentence)).toEqual([sentence])
})

it.each([
  ['The lamp (of Bo) is lit. The other (of Ada) is not.', 2],
  ['It is lit (at sea. Nobody saw it.', 2],
  ['The oil (who buys it? Ada to ask Bo)', 2],
  ['She said “We are pleased. Lanterns burn longer.”', 2],
])('but cuts where each sentence has its own, or none: %s', (text, count) =>
  expect(split(text)).toHaveLength(count),
)
