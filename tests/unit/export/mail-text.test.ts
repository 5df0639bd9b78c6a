import { expect, it } from 'vitest'
import { mailText } from '../../../lib/export/mail-text.ts'
import { point, summary } from '../../support/summary.ts'

const say = (word: string) => `<${word}>`
const { source } = summary()
const page = (outcomes: object[], actions: object[]) =>
  summary({
    source: { ...source, title: 'Loom minutes', url: 'https://weaving.example/loom' },
    outcomes: outcomes as never,
    actions: actions as never,
  })

it('has outcomes by kind and actions by owner, whose name is not said twice', () => {
  const loom = page(
    [
      { ...point('Hum for warp first.'), kind: 'poll' },
      { ...point('The weft is adopted.'), kind: 'decision' },
      { ...point('<kind.poll>: knots or loops, 3 to 2'), kind: 'poll' },
    ],
    [
      { ...point('Send the pattern to the list'), owner: 'Ada Quill' },
      { ...point('Bo Tern to review knots'), owner: 'Bo Tern', done: true },
      { ...point('Ask the dyers'), owner: null },
    ],
  )
  expect(mailText(loom, say)).toBe(
    [
      'Loom minutes <https://weaving.example/loom>',
      '',
      'IETF 140, Turku, 2031-02-01 – 2031-02-06',
      '',
      '<section.outcomes>',
      '* <kind.decision>: The weft is adopted.',
      '* <kind.poll>: Hum for warp first.',
      '* <kind.poll>: knots or loops, 3 to 2',
      '',
      '<section.actions>',
      '* Ada Quill: Send the pattern to the list',
      '* [x] Bo Tern to review knots',
      '* Ask the dyers',
      '',
    ].join('\n'),
  )
})

it('says who said what the words leave open, and in minutes which item it was', () => {
  const [knots, yarn] = ['Knots', 'Yarn'].map((section) => ({ section, quote: null }))
  const loom = page(
    [
      { ...point('We drop it, no objections.', 'Ada Quill'), ...knots, kind: 'consensus' },
      { ...point('Ada Quill called consensus.', 'Ada Quill'), ...yarn, kind: 'consensus' },
    ],
    [
      { ...point('I will have a look', 'Bo Tern'), ...yarn, owner: null },
      { ...point('I will ask the dyers', 'Bo Tern'), ...yarn, owner: 'Bo Tern' },
    ],
  )
  expect(
    mailText({ ...loom, genre: 'minutes' }, say)
      .split('\n')
      .slice(4),
  ).toEqual([
    '<section.outcomes>',
    '* <kind.consensus>: We drop it, no objections. — Ada Quill · Knots',
    '* <kind.consensus>: Ada Quill called consensus. — Yarn',
    '',
    '<section.actions>',
    '* I will have a look — Bo Tern · Yarn',
    '* Bo Tern: I will ask the dyers — Yarn',
    '',
  ])
})

it('has the day of a page on no meeting, if it is known', () => {
  const tasks = page([], [{ ...point('Ask the dyers'), owner: null }])
  const headOf = (published: string | null) =>
    mailText({ ...tasks, meeting: null, source: { ...tasks.source, published } }, say).split('<section')[0]
  const title = 'Loom minutes <https://weaving.example/loom>\n\n'
  expect(headOf('2031-02-04T10:00:00Z')).toBe(`${title}2031-02-04\n\n`)
  expect(headOf(null)).toBe(title)
})

it('leaves out what there is none of', () => {
  const text = mailText(page([], [{ ...point('Ask the dyers'), owner: null }]), say)
  expect(text).not.toContain('section.outcomes')
  expect(text).toContain('* Ask the dyers')
})

it('has no typed asterisks around words', () => {
  const loom = page(
    [{ ...point('**Warp** first.'), kind: 'decision' }],
    [{ ...point('*Bo Tern* to knot'), owner: 'Bo Tern' }],
  )
  const text = mailText(loom, say)
  expect(text).toContain('* <kind.decision>: Warp first.')
  expect(text).toContain('* Bo Tern to knot')
})
