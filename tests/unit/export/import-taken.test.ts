import { describe, expect, it } from 'vitest'
import { fileOf } from '../../support/files.ts'
import { summary } from '../../support/summary.ts'
import { envelope, LOOM, other, plan, YARN } from './import-plan.ts'

describe('what is taken', () => {
  it.each([
    ['an export', envelope(summary(), other())],
    [
      'an export with spaces and line ends anywhere',
      JSON.stringify(JSON.parse(envelope(summary(), other())), null, 4),
    ],
    [
      'an export whose head stands at its end',
      `{"summaries":[${JSON.stringify(summary())},${JSON.stringify(other())}],"version":1}`,
    ],
    ['a bare list', JSON.stringify([summary(), other()])],
    ['lines', `${JSON.stringify(summary())}\n${JSON.stringify(other())}`],
    [
      'lines ended as on Windows, after a byte order mark',
      `\ufeff${JSON.stringify(summary())}\r\n${JSON.stringify(other())}\r\n`,
    ],
    ['two exports joined to one file', envelope(summary()) + envelope(other())],
    [
      'two exports joined, each with a byte order mark, and a line behind them',
      `\ufeff${envelope(summary())}\r\n\ufeff${envelope()}${JSON.stringify(other())}\n`,
    ],
    ['two lists joined', JSON.stringify([summary()]) + JSON.stringify([other()])],
  ])('%s', async (_, content) => {
    expect(await plan(fileOf(content))).toEqual({ taken: [LOOM, YARN], problems: [], whole: false })
  })

  it('one summary, indented', async () => {
    expect(await plan(fileOf(JSON.stringify(summary(), null, 2)))).toMatchObject({
      taken: [LOOM],
      problems: [],
    })
  })

  it('lines of a file that says so, ended as on Windows, after a byte order mark', async () => {
    const lines = `\ufeff${JSON.stringify(summary())}\r\n\r\n${JSON.stringify(other())}`
    expect(await plan(fileOf(lines, 'library.jsonl'))).toMatchObject({ taken: [LOOM, YARN], problems: [] })
  })

  it('one page once, however its address is written', async () => {
    const written = 'HTTPS://Weaving.Example:443/posts/x/../loom?page=2'
    const loom = { ...summary(), source: { ...summary().source, url: written } }
    expect(await plan(fileOf(envelope(loom, summary())))).toEqual({
      taken: [`new ${written} 7c001`],
      problems: [
        'library.json, line 3, column 1, summary 2: this is of the same page as summary 1, or has the same id',
      ],
      whole: false,
    })
  })

  it('a record of a Micline that knew less: what it lacks is not there', async () => {
    const { words: _, site: __, language: ___, ...source } = summary().source
    const attendance = { onsite: 31 }
    expect(await plan(fileOf(envelope({ ...summary(), source, attendance })))).toMatchObject({
      taken: [LOOM],
      problems: [],
    })
  })

  it('several files, one after the other', async () => {
    const files = [fileOf(envelope(summary())), fileOf(JSON.stringify(other()), 'b.jsonl')]
    expect(await plan(files)).toMatchObject({ taken: [LOOM, YARN], problems: [] })
  })

  it('a page that two files have: new in the first, the same or changed in the second', async () => {
    const [first, again] = [fileOf(envelope(summary())), fileOf(envelope(summary()), 'again.json')]
    const later = fileOf(envelope(summary({ note: 'Later.' })), 'later.json')
    const loom = LOOM.replace('new ', '')
    expect(await plan([first, again, later])).toMatchObject({
      taken: [LOOM, `same ${loom}`, `changed ${loom}`],
      problems: [],
    })
  })

  it.each(['utf-16le', 'utf-16be'])(
    'an export in %s, as some tools of Windows write it',
    async (encoding) => {
      const bytes = Buffer.from(`\ufeff${envelope(summary(), other())}`, 'utf16le')
      const file = new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes)
      for (const chunk of [1, 7, 64 * 1024])
        expect(await plan(fileOf(file, 'library.json', chunk))).toEqual({
          taken: [LOOM, YARN],
          problems: [],
          whole: false,
        })
    },
  )

  it('an export of nothing', async () => {
    expect(await plan(fileOf(envelope()))).toEqual({ taken: [], problems: [], whole: false })
  })
})
