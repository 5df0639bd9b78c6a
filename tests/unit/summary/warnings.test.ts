import { expect, it } from 'vitest'
import { analysedPart } from '../../../lib/extract/analysed-part.ts'
import { readPage } from '../../../lib/extract/page/index.ts'
import { warningSentence } from '../../../lib/summary/warnings.ts'
import english from '../../../locales/en/popup.json'
import { openPage } from '../extract/page/open.ts'

const page = readPage(openPage('<p>One two three four five</p>'))
const { warnings } = analysedPart(page, { characters: 5, blocks: 9 })

it('says in the reader’s language that only the beginning of a page is summarized', () => {
  expect(warnings.map((warning) => warningSentence(warning, (word) => word))).toEqual(['warning.long'])
})

it('says in English what the summary itself says', () => {
  expect(warnings.map((warning) => warningSentence(warning, (word) => english[word]))).toEqual(warnings)
})

it('leaves what it does not know as it is', () => {
  expect(warningSentence('The text was cut off.', (word) => word)).toBe('The text was cut off.')
})
