import { expect, it } from 'vitest'
import { splitSentences } from '../../../../lib/extract/language/sentences.ts'
import { readingOfMarkdown } from '../markdown-reading.ts'

const split = (source: string) => {
  const { page } = readingOfMarkdown(source)
  return splitSentences(page).map(({ start, end }) => page.text.slice(start, end))
}

it('splits paragraphs at full stops', () => {
  expect(split('We met on Monday. Orla chaired!\n\nNobody objected.')).toEqual([
    'We met on Monday.',
    'Orla chaired!',
    'Nobody objected.',
  ])
})

it('goes on after an abbreviation, an initial, and a mark inside a word', () => {
  expect(split('We use a frame, e.g. Lantern, as Christian A. Moor said.')).toHaveLength(1)
  expect(split('They sent an example !Message with it.')).toHaveLength(1)
  expect(split('We simply (?!) need more light.')).toHaveLength(1)
  expect(split('Man traf sich zur 96. Tagung der Laternen.')).toHaveLength(1)
  expect(split('Am 3. Mai brannten sie, im 21. Haus vom 28. Juli bis 2. August auch.')).toHaveLength(1)
  expect(split('2. August: die Lampen brennen.')).toHaveLength(1)
})

it('splits before a number that opens a sentence', () => {
  expect(
    split('The hackathon was held in Turku. 350 people came (more than before). 40 of them stayed.'),
  ).toEqual(['The hackathon was held in Turku.', '350 people came (more than before).', '40 of them stayed.'])
  expect(
    split('Should we adopt it? 31 (yes) 2 (no) 4 (no opinion) Is it ready? 12 Has it a chance? 5'),
  ).toEqual([
    'Should we adopt it?',
    '31 (yes) 2 (no) 4 (no opinion)',
    'Is it ready?',
    '12',
    'Has it a chance?',
    '5',
  ])
  expect(split('See approx. 20 lamps in chap. 3 of it, from sept. 5 on.')).toHaveLength(1)
})

it('leaves an opening bracket to what it opens', () => {
  expect(split('灯りが消えた。「まだ明るい」と係が言った。（注）終わり。次は（晴れ）だ。')).toEqual([
    '灯りが消えた。',
    '「まだ明るい」と係が言った。',
    '（注）終わり。',
    '次は（晴れ）だ。',
  ])
  expect(split('灯都灭了。“我们同意。”他说。(编辑 梨)再见!')).toEqual([
    '灯都灭了。',
    '“我们同意。”',
    '他说。',
    '(编辑 梨)再见!',
  ])
  // “ closes in German
  expect(split('Er rief: „Licht aus.“ Dann ging er.')).toEqual(['Er rief: „Licht aus.“', 'Dann ging er.'])
  expect(split('The lamp went out (again). (Nobody saw it.) We left.')).toHaveLength(3)
})

it('keeps the name of a document with what is said of it', () => {
  expect(split('draft-finn-pears. Consensus to adopt. It will be confirmed.')).toEqual([
    'draft-finn-pears. Consensus to adopt.',
    'It will be confirmed.',
  ])
  expect(split('RFC 9999. It is out.')).toHaveLength(1)
  expect(split('We read draft-finn-pears. Nobody objected.')).toHaveLength(2)
})

it('reads what declares no real language as English', () => {
  const { page } = readingOfMarkdown('We met on Monday. Orla chaired!')
  const declaring = { ...page, metadata: { ...page.metadata, language: 'en-a' } }
  expect(splitSentences(declaring)).toHaveLength(2)
})

it('breaks what has no full stops where it may, and loses none of it', () => {
  const captions = 'the lamp burns at night and nobody knows why, '.repeat(100).trim()
  const parts = split(captions)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.every((part) => part.length <= 2_000 && part.startsWith('the lamp'))).toBe(true)
  expect(parts.join(' ')).toBe(captions)
  const run = '🕯'.repeat(1_500)
  expect(split(run).join('')).toBe(run)
  expect(split(run).every((part) => part.isWellFormed())).toBe(true)
})
