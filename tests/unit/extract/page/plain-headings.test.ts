import { expect, it } from 'vitest'
import { readPlain } from '../../../../lib/extract/page/plain/index.ts'

const headings = (text: string) =>
  readPlain({ text, emphases: [], links: [], breaks: [] })
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text)

it('is the title of an item of the agenda, above its draft and who presents it', () => {
  expect(headings('Minutes\n\nLamps at sea\ndraft-finn-lamps, Ada Finn\n    Bo Lind: Why oil?')).toEqual([
    'Lamps at sea',
  ])
  expect(headings('Minutes\n\nLamps at sea\ndraft-finn-lamps\nAda Finn\n\tBo Lind: Why oil?')).toEqual([
    'Lamps at sea',
  ])
})

it('is no line above drafts that nothing is told about', () => {
  expect(
    headings('We adopted these\ndraft-finn-lamps\ndraft-lind-oil\ndraft-lind-wicks\nand went home.'),
  ).toEqual([])
  expect(headings('Ada: I have read\ndraft-finn-lamps\n    and liked it.')).toEqual([])
})

it('has no signs that close it', () => {
  expect(headings('### Day 1 ###\n\nThey met.\n\n## Issue #7\n\nThey met again.')).toEqual([
    'Day 1',
    'Issue #7',
  ])
})

it('is no numbered line whose bracket closes in the next, nor is what closes it an item', () => {
  const read = (text: string) =>
    readPlain({ text, emphases: [], links: [], breaks: [] }).map(({ kind, text }) => [kind, text])
  const first = 'Find the words on lamps at sea and in harbours that RFC 9999 (BCP'
  expect(read(`The board agreed:\n\n1) ${first}\n104) lacks.\n\n2) light a lamp.`)).toEqual([
    ['paragraph', 'The board agreed:'],
    ['item', `${first} 104) lacks.`],
    ['item', 'light a lamp.'],
  ])
  // a bracket that is closed
  expect(headings(`Minutes\n\n1) ${first})\nAda told of them.`)).toEqual([`1) ${first})`])
})
