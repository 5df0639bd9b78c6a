import { expect, it } from 'vitest'
import { hasMailText, mailText } from '../../../lib/summary/mail-text.ts'
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
      'Loom minutes',
      'https://weaving.example/loom',
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

it('leaves out what there is none of', () => {
  const text = mailText(page([], [{ ...point('Ask the dyers'), owner: null }]), say)
  expect(text).not.toContain('section.outcomes')
  expect(text).toContain('* Ask the dyers')
  expect(hasMailText(page([], []))).toBe(false)
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
