import { expect, it } from 'vitest'
import { readPlain } from '../../../../lib/extract/page/plain/index.ts'

const read = (text: string, mail = true) =>
  readPlain({ text, emphases: [], links: [], breaks: [] }, { mail }).map(({ text, foreign }) => [
    text,
    foreign ?? false,
  ])
const CITED =
  '    Ada> The lamps are out, and oil\n    Ada> is dear in Turku, where\n    Ada> nobody sells it.\n\n'

it('are a quotation, where a mailer marks each with the name of who wrote them', () => {
  expect(read(`${CITED}We bought some there.`)).toEqual([
    ['The lamps are out, and oil is dear in Turku, where nobody sells it.', true],
    ['We bought some there.', false],
  ])
})

it('are none where only one or two have a name, or in a chat', () => {
  expect(read('Bo> Is it dear?\n\nAda> It is.')).toEqual([
    ['Bo> Is it dear?', false],
    ['Ada> It is.', false],
  ])
  const chat = 'Ada> It is.\nBo> Is it?\nAda> Yes.\n'
  expect(read(chat).every(([, foreign]) => foreign === false)).toBe(true)
  expect(read(CITED, false).every(([, foreign]) => foreign === false)).toBe(true)
})
