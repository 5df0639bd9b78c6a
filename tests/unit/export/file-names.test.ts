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
