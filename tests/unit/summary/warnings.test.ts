import { expect, it } from 'vitest'
import { beginningOf } from '../../../lib/extract/beginning.ts'
import { readPage } from '../../../lib/extract/page/index.ts'
import { type WarningWord, warningSentence } from '../../../lib/summary/warnings.ts'
import english from '../../../locales/en/popup.json'
import { openPage } from '../extract/page/open.ts'

const word = (name: WarningWord) => name

it.for([
  [
    'warning.long',
    () => beginningOf(readPage(openPage('<p>One two three four five</p>')), { characters: 5, blocks: 9 }),
  ],
  ['warning.frames', () => readPage(openPage('<frameset><frame src="a.html"></frameset>'))],
  ['unreadable.empty', () => readPage(openPage(''))],
] as const)('knows the sentence behind %s', ([name, read]) => {
  expect(read().warnings.map((warning) => warningSentence(warning, word))).toEqual([name])
})

it('says in English what the summary says, and leaves what it does not know as it is', () => {
  const { warnings } = readPage(openPage('<frameset><frame src="a.html"></frameset>'))
  expect(warnings.map((warning) => warningSentence(warning, (name) => english[name]))).toEqual(warnings)
  expect(warningSentence('constructor', word)).toBe('constructor')
})
