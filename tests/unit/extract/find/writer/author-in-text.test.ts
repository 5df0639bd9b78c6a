/** Pages whose frame names no author, and whose text does: at its head, or below its last words. */
import { expect, it } from 'vitest'
import { writersOf } from '../../../../../lib/extract/find/writer/index.ts'
import { readingOf, type Written } from '../../reading.ts'

const PROSE =
  'The keepers of the lamps looked at the frame in the harbour, and nobody wanted to keep it as it was.'

const writers = (...texts: Written[]) => writersOf(readingOf(texts, { authors: [] }).page)

const heading = (text: string): Written => ({ text, kind: 'heading' })
const item = (text: string): Written => ({ text, kind: 'item' })

it.each<[string, string[]]>([
  ['A trip report by Marta Weaver', ['Marta Weaver']],
  ['Op-ed by Marta Weaver, Orchard Networks', ['Marta Weaver']],
  ['Analysis by Marta Weaver and Jonas Reed', ['Marta Weaver', 'Jonas Reed']],
  ['Ein Gastbeitrag von Marta Weaver', ['Marta Weaver']],
  ['Reisebericht von Marta Weaver und Jonas Reed', ['Marta Weaver', 'Jonas Reed']],
  ['Un billet de Marta Weaver', ['Marta Weaver']],
  ['Relato de Marta Weaver', ['Marta Weaver']],
  ['This article is by Marta Weaver.', ['Marta Weaver']],
  ['The following is a guest post from Marta Weaver, who works at Orchard.', ['Marta Weaver']],
  ['This post was written by Marta Weaver of Orchard.', ['Marta Weaver']],
  ['Marta Weaver writes:', ['Marta Weaver']],
  ['文/林果', ['林果']],
])('at the head: %s', (line, names) => {
  expect(writers(line, PROSE, PROSE)).toEqual(names)
})

it.each<[string, string[]]>([
  ['— Marta Weaver, Orchard', ['Marta Weaver']],
  ['— Marta Weaver and Jonas Reed', ['Marta Weaver', 'Jonas Reed']],
  ['Regards, Marta Weaver', ['Marta Weaver']],
  ['Text by Marta Weaver', ['Marta Weaver']],
  ['Marta Weaver and Jonas Reed', ['Marta Weaver', 'Jonas Reed']],
  ['Marta Weaver (Orchard)', ['Marta Weaver']],
  ['Marta Weaver\nOrchard Networks', ['Marta Weaver']],
  ['Marta Weaver\nIETF Chair', ['Marta Weaver']],
  ['Marta Weaver and Jonas Reed work at Orchard.', ['Marta Weaver', 'Jonas Reed']],
  ['The author, Marta Weaver, keeps lamps at Orchard.', ['Marta Weaver']],
  ['Author bio: Marta Weaver grows pears.', ['Marta Weaver']],
  ['Über den Autor: Marta Weaver arbeitet bei Orchard.', ['Marta Weaver']],
  ['（作者：林果）', ['林果']],
  ['撰稿：林果　审核：李树', ['林果']],
])('below the last words: %s', (line, names) => {
  expect(writers('Lamps.', PROSE, line)).toEqual(names)
})

it('in a box on them, or in a list', () => {
  const [told, alone] = ['Marta Weaver works at Orchard.', 'Jonas Reed\nKeeper of lamps']
  expect(writers(PROSE, heading('About the authors'), told, alone)).toEqual(['Marta Weaver', 'Jonas Reed'])
  expect(writers(PROSE, heading('Authors'), item('Marta Weaver'), item('Jonas Reed'))).toEqual([
    'Marta Weaver',
    'Jonas Reed',
  ])
})

it.each([
  'A report by San Lorenzo',
  'Report from New Orleans',
  'A summary by topic',
  'A report by Orchard Networks',
  'A report by Martin Networks',
  'Post by Post',
  'The article is by no means done.',
  'Photo by Marta Weaver',
  'Edited by Marta Weaver',
  'A draft by Marta Weaver',
  'A song by Marta Weaver',
  'A talk by Marta Weaver',
  'Marta Weaver: hello',
])('at the head, nobody: %s', (line) => {
  expect(writers(line, PROSE, PROSE)).toEqual([])
})

it.each([
  'Thanks to Marta Weaver and Jonas Reed',
  'Photo: Marta Weaver',
  'Questions go to Marta Weaver.',
  'Marta Weaver, Jonas Reed, lamps and oil',
  'Next: wicks, by Marta Weaver',
  'Orchard Networks',
  'Port Lantern',
  'Marta Weaver asked whether the lamp is lit.',
  '— the end —',
  'Marta Weaver?',
])('below the last words, nobody: %s', (line) => {
  expect(writers('Lamps.', PROSE, line)).toEqual([])
})

it('takes nobody who was told of before for who is introduced at the end', () => {
  const told = `${PROSE} Marta Weaver lit it.`
  expect(writers('Lamps.', told, 'Marta Weaver is an engineer at Orchard.')).toEqual([])
  expect(writers('Lamps.', PROSE, 'Marta Weaver is an engineer at Orchard.')).toEqual(['Marta Weaver'])
})

it('leaves a mail to its header, and takes no employer for a second author', () => {
  const { page } = readingOf(['Lamps.', PROSE, 'Marta Weaver and Jonas Reed'], { authors: [] })
  expect(writersOf({ ...page, reader: 'list-archive' })).toEqual([])
  const named = (...authors: string[]) => writersOf(readingOf([PROSE], { authors }).page)
  expect(named('Marta Weaver', 'Orchard Networks')).toEqual(['Marta Weaver'])
  expect(named('Orchard Council', 'Marta Weaver')).toEqual(['Orchard Council', 'Marta Weaver'])
})

it('takes no name below a short line for a signature: that is a list', () => {
  expect(writers(PROSE, 'These came.', 'Marta Weaver and Jonas Reed')).toEqual([])
})

it.each(['— Marta Weaver, 24th Harbour Day', 'Marta Weaver, Orchard Networks'])(
  'takes "%s" below a quotation for who said it, and not for who wrote the page',
  (line) => {
    const quoted = `“${PROSE}”`
    expect(writers('Lamps.', PROSE, quoted, line)).toEqual([])
    expect(writers('Lamps.', PROSE, { text: PROSE, kind: 'quote' }, line)).toEqual([])
    expect(writers('Lamps.', PROSE, `${quoted} is what they said.`, line)).toEqual(['Marta Weaver'])
  },
)
