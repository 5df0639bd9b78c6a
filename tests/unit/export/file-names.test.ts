import { expect, it } from 'vitest'
import { FORMATS } from '../../../lib/export/index.ts'
import { exportFileName } from '../../../lib/export/write.ts'
import { summary } from '../../support/summary.ts'

const now = new Date('2031-03-20T10:00:00Z')

it('no two formats write files of one name', () => {
  const names = FORMATS.map((format) => exportFileName(format, { now }))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('Micline 2031-03-20.json')
  expect(names).toContain('Micline 2031-03-20 references.json')
})

it('a long title leaves room for what tells the formats apart', () => {
  const long = summary({ source: { ...summary().source, title: 'Knots and looms. '.repeat(40) } })
  const names = FORMATS.map((format) => exportFileName(format, { summary: long, now }))
  expect(new Set(names).size).toBe(names.length)
})

const called = (title: string) =>
  exportFileName(FORMATS[0]!, { summary: summary({ source: { ...summary().source, title } }), now })

it.each([
  ['CON', '_CON.md'],
  ['lpt1.looms', '_lpt1.looms.md'],
  ['Conference', 'Conference.md'],
  ['a\\b/c: "d" <e> | f? *', 'a b c d e f.md'],
  ['..\\..\\looms', 'looms.md'],
  ['Knots... ', 'Knots.md'],
  ['[[Knots]] #loom ^1 %2', 'Knots loom 1 2.md'],
  ['knots\u202egpj.exe', 'knots gpj.exe.md'],
  ['half \ud83d', 'half \ufffd.md'],
  ['\0\n', 'Untitled.md'],
  ['...', 'Untitled.md'],
])('every system takes what a file is called: %j', (title, name) => {
  expect(called(title)).toBe(name)
})

it('is cut between two characters', () => {
  expect(called(`x${'絹'.repeat(100)}`)).toBe(`x${'絹'.repeat(39)}.md`)
})
