import { afterAll, describe, expect, it } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { fileOf } from '../../support/files.ts'
import { summary } from '../../support/summary.ts'
import { envelope, LOOM, other, plan, YARN } from './import-plan.ts'

const ARCHIVE =
  'library.json: this is a ZIP or another archive: unpack it first, then import the JSON or JSON Lines files in it; Markdown notes cannot be imported'

describe('what is wrong, and where, in words', () => {
  it.each([
    ['', 'library.json, line 1, column 1: the file is empty'],
    ['  \n ', 'library.json, line 2, column 2: the file is empty'],
    [
      '%PDF-1.7\n%',
      'library.json, line 1, column 1: this begins with “%PDF-1.7”: only JSON and JSON Lines, which hold whole summaries, can be imported',
    ],
    [
      '\0\0\0',
      'library.json, line 1, column 1: this is not text: only JSON and JSON Lines, which hold whole summaries, can be imported',
    ],
    [
      '<!doctype html><p>',
      'library.json, line 1, column 1: this begins with “<!doctype ht”: only JSON and JSON Lines, which hold whole summaries, can be imported',
    ],
    [
      '\ufeffid,title\r\n1,Loom\r\n',
      'library.json, line 1, column 1: this begins with “id,title”: only JSON and JSON Lines, which hold whole summaries, can be imported',
    ],
    [
      '{"name":"x","version":"1.0.0"}',
      'library.json, line 1, column 1, summary 1: this is not a Micline summary',
    ],
    [
      '{"format":"other","summaries":[]}',
      'library.json: this JSON is from another program, not from Micline',
    ],
    ['{"version":"1","summaries":[]}', 'library.json: the version must be 1'],
    [
      '{"version":1,"summaries":7}',
      'library.json, line 1, column 1, summary 1: this is not in the form that Micline writes (summaries is not known here; id must be a UUID, but is missing; source must be an object, but is missing; …)',
    ],
    [
      '[1]',
      'library.json, line 1, column 2, summary 1: this is not in the form that Micline writes (it must be an object, but is the number 1)',
    ],
    ['[{', 'library.json, line 1, column 3: the file breaks off here: it is incomplete'],
    [
      '[\n{"a":"five"inch",\n"b":1}]',
      'library.json, line 2, column 12: there is a word here that JSON does not know',
    ],
    [
      '[\n // 5" of yarn\n{"a":2}]',
      'library.json, line 2, column 2: there is a comment here, which JSON does not allow',
    ],
    ['[{"a":1 "b":2}]', 'library.json, line 1, column 9, summary 1: a comma is missing here'],
    ['[\n{"a":1,\n "b":}]', 'library.json, line 3, column 6, summary 1: a value is missing here'],
    ['[{"a":x}]', 'library.json, line 1, column 7, summary 1: there is a word here that JSON does not know'],
    ["[{'a':1}]", 'library.json, line 1, column 3, summary 1: there is a word here that JSON does not know'],
    ['{"version":1,"summaries":[] "a"}', 'library.json: a comma is missing here'],
    ['// Mine\n[]', 'library.json, line 1, column 1: there is a comment here, which JSON does not allow'],
    [
      '[{"a":/**/1}]',
      'library.json, line 1, column 7, summary 1: there is a comment here, which JSON does not allow',
    ],
    ['PK\x03\x04notes', ARCHIVE],
  ])('%s', async (content, problem) => {
    expect(await plan(fileOf(content))).toMatchObject({ taken: [], problems: [problem] })
  })

  it.each([
    [2, 'this is not a Micline summary, and neither is 1 other record in this file'],
    [304, 'this is not a Micline summary, and neither are 303 others in this file'],
  ])('%i records of another program are told in one line', async (count, what) => {
    const strangers = Array(count).fill('{"name":"x"}')
    const content = `[${JSON.stringify(summary())},\n${strangers.join(',\n')},\n${JSON.stringify(other())}]`
    expect(await plan(fileOf(content))).toMatchObject({
      taken: [LOOM, YARN],
      problems: [`library.json, line 2, column 1, summary 2: ${what}`],
    })
  })

  it('what was found until a file breaks off is told, too', async () => {
    expect(await plan(fileOf('[{"name":"x"},\n{"name":'))).toMatchObject({
      problems: [
        'library.json, line 2, column 9: the file breaks off here: it is incomplete',
        'library.json, line 1, column 2, summary 1: this is not a Micline summary',
      ],
    })
  })

  it('a file cut off keeps what was whole', async () => {
    const whole = envelope(summary(), other())
    const cutAt = whole.indexOf('posts/yarn')
    expect(await plan(fileOf(whole.slice(0, cutAt)))).toEqual({
      taken: [LOOM],
      problems: [
        `library.json, line 3, column ${cutAt - whole.lastIndexOf('\n', cutAt)}: the file breaks off here: it is incomplete`,
      ],
      whole: false,
    })
  })

  it.each([
    ['the whole file', `{"format":"micline","version":2,"summaries":[${JSON.stringify(summary())}]}`],
    ['the whole file, said at its end', `{"summaries":[],"version":2}`],
  ])('of a newer version: %s', async (_, content) => {
    expect(await plan(fileOf(content))).toEqual({
      taken: [],
      problems: [
        'library.json: this was written by a newer Micline (format 2, this one reads 1): update Micline, then import again',
      ],
      whole: true,
    })
  })

  it('of a newer version: one summary', async () => {
    const { taken, problems } = await plan(fileOf(envelope({ ...summary(), version: 3 }, other())))
    expect(taken).toEqual([YARN])
    expect(problems).toEqual([
      expect.stringMatching(
        /^library\.json, line 2, column 1, summary 1: this was written by a newer Micline/,
      ),
    ])
  })

  it('wrong types name their place', async () => {
    const wrong = summary()
    const outcome = { ...wrong.outcomes[0], kind: 'vote' }
    const { taken, problems } = await plan(
      fileOf(envelope({ ...wrong, outcomes: [wrong.outcomes[0], outcome], tags: 'x' }, other())),
    )
    expect(taken).toEqual([YARN])
    expect(problems).toEqual([
      'library.json, line 2, column 1, summary 1: this is not in the form that Micline writes (outcomes 2, kind must be one of consensus, decision, poll, result, unresolved, but is “vote”; tags must be a list, but is “x”)',
    ])
  })

  it('two records of one address: the first is taken, the second named', async () => {
    const twin = { ...summary(), id: other().id }
    expect(await plan(fileOf(envelope(summary(), twin)))).toMatchObject({
      taken: [LOOM],
      problems: [
        'library.json, line 3, column 1, summary 2: this is of the same page as summary 1, or has the same id',
      ],
    })
  })

  it('a second export in the file, of a newer version: what came before it is taken', async () => {
    const newer = envelope(other()).replace('"version":1', '"version":2')
    expect(await plan(fileOf(envelope(summary()) + newer))).toMatchObject({
      taken: [LOOM],
      problems: [expect.stringMatching(/^library\.json: this was written by a newer Micline/)],
    })
  })

  it('a second export in the file, cut off', async () => {
    const whole = envelope(summary()) + envelope(other())
    expect(await plan(fileOf(whole.slice(0, -200)))).toMatchObject({
      taken: [LOOM],
      problems: [expect.stringMatching(/the file breaks off here: it is incomplete$/)],
    })
  })

  it('a damaged line does not hide the lines after it', async () => {
    const lines = [JSON.stringify(summary()), '{"version": 1, "id": "', JSON.stringify(other())].join('\n')
    expect(await plan(fileOf(lines, 'a.jsonl'))).toEqual({
      taken: [LOOM, YARN],
      problems: ['a.jsonl, line 2, column 22, summary 2: the text that begins here does not end'],
      whole: false,
    })
  })

  it('two revisions of one document of the Datatracker are one page', async () => {
    const minutes = (end: string, { id } = summary()) =>
      summary({
        id,
        source: { ...summary().source, url: `https://datatracker.ietf.org/doc/minutes-140-loom${end}` },
      })
    const { taken, problems } = await plan(fileOf(envelope(minutes('/00/'), minutes('-01', other()))))
    expect(taken).toHaveLength(1)
    expect(problems).toEqual([
      'library.json, line 3, column 1, summary 2: this is of the same page as summary 1, or has the same id',
    ])
  })

  it('a document to print, and a compressed file', async () => {
    const bytes = (head: string) =>
      new Uint8Array([...new TextEncoder().encode(head), 0xe2, 0xe3, 0xcf, 0xd3])
    expect(await plan(fileOf(bytes('%PDF-1.7\n%')))).toMatchObject({
      problems: [
        'library.json: this is not text: only JSON and JSON Lines, which hold whole summaries, can be imported',
      ],
    })
    expect(await plan(fileOf(new Uint8Array([0x1f, 0x8b, 8, 0])))).toMatchObject({ problems: [ARCHIVE] })
  })

  it('bytes that are no text', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"format":"micline","'), 0xff, 0xfe, 0x00])
    expect(await plan(fileOf(bytes))).toMatchObject({
      problems: ['library.json: this is not a text file in UTF-8, or it is cut off inside a character'],
    })
  })

  it('brackets nested deeper than any stack', async () => {
    const { taken, problems } = await plan(fileOf(`[${'['.repeat(300_000)}${']'.repeat(300_000)}]`))
    expect(taken).toEqual([])
    expect(problems).toEqual([
      'library.json, line 1, column 501: brackets are nested more than 500 deep here: this is not a summary',
    ])
  })

  it('a line of brackets deeper than any stack, cut off: the lines after it are taken', async () => {
    const { taken, problems } = await plan(
      fileOf([JSON.stringify(summary()), '['.repeat(300_000), JSON.stringify(other())].join('\n'), 'a.jsonl'),
    )
    expect(taken).toEqual([LOOM, YARN])
    expect(problems).toEqual(['a.jsonl, line 2, column 1, summary 2: this is not JSON'])
  })

  it('records of another program, however many: reading ends', async () => {
    const endless = {
      name: 'log.jsonl',
      stream: () =>
        new ReadableStream({
          pull: (controller) =>
            controller.enqueue(new TextEncoder().encode('{"name":"value"}\n'.repeat(400))),
        }),
    }
    const { taken, problems, whole } = await plan(endless)
    expect({ taken, whole }).toEqual({ taken: [], whole: true })
    expect(problems.at(-1)).toBe('log.jsonl: none of the first 1,000 records is a Micline summary')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', 'chrome://settings'])(
    'the address %s',
    async (url) => {
      const { problems } = await plan(fileOf(envelope(summary({ source: { ...summary().source, url } }))))
      expect(problems).toEqual([
        `library.json, line 2, column 1, summary 1: this is not in the form that Micline writes (source, url must be the address of a web page, but is “${url}”)`,
      ])
    },
  )

  it('a property that would reach into every object', async () => {
    const polluted = JSON.stringify(summary()).replace(
      '"version":1',
      '"__proto__":{"polluted":true},"version":1',
    )
    const { problems } = await plan(fileOf(envelope(polluted)))
    expect(problems).toEqual([
      'library.json, line 2, column 1, summary 1: this is not in the form that Micline writes (__proto__ is not known here)',
    ])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('in the language of the reader', () => {
  afterAll(() => loadMessages(['en'], ['library']))

  it.each([
    ['de', 'library.json, Zeile 1, Spalte 9, Zusammenfassung 1: hier fehlt ein Komma'],
    ['fr', 'library.json, ligne 1, colonne 9, résumé 1\u00a0: il manque ici une virgule'],
    ['ja', 'library.json, 1 行 9 文字目, 要約 1：ここにコンマがありません'],
  ])('%s', async (language, problem) => {
    await loadMessages([language], ['library'])
    expect(await plan(fileOf('[{"a":1 "b":2}]'))).toMatchObject({ problems: [problem] })
  })
})
