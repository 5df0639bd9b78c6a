import { beforeEach, describe, expect, it } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { database } from '../../../../lib/store/database/database.ts'
import { deleteSummaries, restoreSummaries } from '../../../../lib/store/deletion.ts'
import { editSummary } from '../../../../lib/store/edits/editing.ts'
import { joinPeople, partPeople } from '../../../../lib/store/people.ts'
import { countFacet, readFacets } from '../../../../lib/store/search/facets.ts'
import { NumberSet } from '../../../../lib/store/search/index/number-set.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { type Sort, search, searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { person, point, summary } from '../../../support/summary.ts'
import { day, emptyDatabase, extraction, mergeIndex, storeAsGiven, titled } from '../support.ts'

const meeting = (number: number) => ({
  name: `IETF ${number}`,
  number,
  place: 'Turku',
  start: null,
  end: null,
})

async function titles(text: string): Promise<string[]> {
  return (await searchRows(parseQuery(text), 100)).rows.map((row) => row.title)
}

async function small(): Promise<void> {
  const plain = {
    speakers: [],
    outcomes: [],
    actions: [],
    highlights: [],
    abstract: [],
    rfcs: [],
    drafts: [],
  }
  await saveExtraction(
    titled('a', 'Loom minutes', {
      ...plain,
      content: 'Multipath weaving was discussed. A knot is a knot.',
      speakers: [person('Ada Quill')],
      groups: ['loom'],
      meeting: meeting(140),
      rfcs: [99991],
      genre: 'minutes',
    }),
    day(1),
  )
  await saveExtraction(
    titled('b', 'Yarn recap', {
      ...plain,
      content: 'Weaving, in Zürich: 議事録を公開しました。',
      speakers: [person('Ada Loom'), person('Bo Quill')],
      groups: ['yarn'],
      meeting: meeting(139),
      drafts: ['draft-quill-loom-knots'],
      genre: 'recap',
    }),
    day(2),
  )
}

describe.each([
  ['in the tail', async () => {}],
  ['in a segment', fillSegment],
])('finding %s', (_, settle) => {
  beforeEach(async () => {
    await emptyDatabase()
    await small()
    await settle()
  })

  it.each([
    ['weav', ['Yarn recap', 'Loom minutes']],
    ['w', ['Yarn recap', 'Loom minutes']],
    ['multip', ['Loom minutes']],
    ['WEAVING multipath', ['Loom minutes']],
    ['"weaving was"', ['Loom minutes']],
    ['"was weaving"', []],
    ['weaving -"weaving was"', ['Yarn recap']],
    ['weaving -multipath', ['Yarn recap']],
    ['zurich', ['Yarn recap']],
    ['議事録', ['Yarn recap']],
    ['speaker:quill weaving', ['Yarn recap', 'Loom minutes']],
    ['speaker:"Ada Quill"', ['Loom minutes']],
    ['speaker:"ada quill"', ['Loom minutes']],
    ['speaker:"ada"', []],
    ['group:yarn', ['Yarn recap']],
    ['meeting:140', ['Loom minutes']],
    ['meeting:"IETF 139"', ['Yarn recap']],
    ['rfc:99991', ['Loom minutes']],
    ['rfc:RFC99991', ['Loom minutes']],
    ['draft:quill-loom', ['Yarn recap']],
    ['draft:draft-quill-loom-knots', ['Yarn recap']],
    ['genre:recap', ['Yarn recap']],
    ['draft-quill-loom-kn', ['Yarn recap']],
    ['draft-quill-loom-knots-03', ['Yarn recap']],
    ['draft:draft-quill-loom-knots-03', ['Yarn recap']],
    ['draft:"draft-quill-loom-knots-03"', ['Yarn recap']],
    ['weaving -draft-quill-loom', ['Loom minutes']],
    ['RFC99991', ['Loom minutes']],
    ['rfc 99991', ['Loom minutes']],
    ['rfc 99991 weaving', ['Loom minutes']],
    ['loom', ['Yarn recap', 'Loom minutes']],
    ['-genre:recap loom', ['Loom minutes']],
    ['(zz+)+$ .* [', []],
    ['absent', []],
  ])('%s', async (text, expected) => {
    expect(await titles(text)).toEqual(expected)
  })
})

const bare = { speakers: [], outcomes: [], actions: [], highlights: [], abstract: [], meeting: null }
/** Fills up with posts about something else until the index has been merged. */
async function fillSegment(): Promise<void> {
  const filler = Array.from({ length: 70 }, (_, index) =>
    summary({
      ...extraction(`filler-${index}`, {
        source: {
          ...summary().source,
          url: `https://weaving.example/filler-${index}`,
          title: `Filler ${index}`,
          site: null,
          authors: [],
        },
        speakers: [],
        highlights: [],
        abstract: [],
        outcomes: [],
        actions: [],
        groups: [],
        meeting: null,
        genre: 'article',
        rfcs: [],
        drafts: [],
        content: 'Nothing',
        warnings: [],
      }),
      id: crypto.randomUUID(),
      note: '',
      tags: [],
    }),
  )
  await storeAsGiven(filler)
  await mergeIndex()
}

describe.each([
  ['in the tail', async () => {}],
  ['in a segment', fillSegment],
])('what fits best, %s', (_, settle) => {
  const post = (title: string, content: string, at: number, changes: Partial<Summary> = {}) =>
    saveExtraction(titled(title, title, { ...bare, groups: [], content, ...changes }), day(at))

  beforeEach(async () => {
    await emptyDatabase()
    await post('Shuttle minutes', 'What the group decided', 1, { meeting: meeting(140) })
    await post('A named group', 'Nothing else', 2, { groups: ['shuttle'] })
    await post('A mention', 'Somebody asked for a shuttle', 3)
    await post('Shuttlecocks', 'A game', 4)
    await post('Another game', 'With shuttlecocks', 5)
    await settle()
  })

  it('is about the words, then holds them whole, then only begins with them; each the newest first', async () => {
    expect(await titles('shuttle')).toEqual([
      'A named group',
      'Shuttle minutes',
      'A mention',
      'Shuttlecocks',
      'Another game',
    ])
  })

  it('goes by each of several words', async () => {
    expect(await titles('group shuttle')).toEqual(['A named group', 'Shuttle minutes'])
    expect(await titles('"group decided" shuttle')).toEqual(['Shuttle minutes'])
    expect((await titles('game -shuttle')).length).toBe(0)
  })

  it('is not asked for where another order is', async () => {
    const { numbers } = await search(parseQuery('shuttle'), 'saved')
    const [newest] = await database.rows.bulkGet([...numbers])
    expect(newest?.title).toBe('Another game')
  })

  it('knows the tags and the note of the user', async () => {
    const { rows } = await searchRows(parseQuery('somebody'), 1)
    await editSummary(rows[0]?.id ?? '', [{ type: 'addTag', tag: 'shuttle' }])
    expect((await titles('shuttle'))[0]).toBe('A mention')
  })
})

describe('after changes', () => {
  beforeEach(async () => {
    await emptyDatabase()
    await small()
    await fillSegment()
  })

  it('finds what was edited, in its new words and no longer in the old', async () => {
    const { summary } = await saveExtraction(titled('a', 'Renamed', { content: 'Other words', speakers: [] }))
    expect(await titles('multipath')).toEqual([])
    expect(await titles('renamed')).toEqual(['Renamed'])
    await editSummary(summary.id, [{ type: 'addTag', tag: 'to read' }])
    expect(await titles('tag:"to read"')).toEqual(['Renamed'])
    expect((await search(parseQuery('other'))).numbers).toHaveLength(1)
  })

  it('no longer finds what was deleted, and finds it again when it is back', async () => {
    const { rows } = await searchRows(parseQuery('multipath'), 1)
    const ids = rows.map((row) => row.id)
    await deleteSummaries(ids)
    expect(await titles('multipath')).toEqual([])
    expect((await search(parseQuery(''))).numbers).toHaveLength(71)
    await restoreSummaries(ids)
    expect(await titles('multipath')).toEqual(['Loom minutes'])
    expect((await search(parseQuery(''))).numbers).toHaveLength(72)
  })

  it('counts facets over all and over hits', async () => {
    const facets = await readFacets()
    expect(countFacet(facets, 'genre', null)).toEqual([
      { label: 'article', count: 70 },
      { label: 'minutes', count: 1 },
      { label: 'recap', count: 1 },
    ])
    const { numbers } = await search(parseQuery('multipath'))
    expect(countFacet(facets, 'speaker', NumberSet.of(numbers))).toEqual([{ label: 'Ada Quill', count: 1 }])
  })

  it('puts the latest meeting first, however many have another', async () => {
    await saveExtraction(titled('later', 'Later', { meeting: meeting(141) }), day(3))
    await saveExtraction(titled('again', 'Again', { meeting: meeting(139) }), day(3))
    const labels = countFacet(await readFacets(), 'meeting', null).map(({ label }) => label)
    expect(labels.slice(0, 3)).toEqual(['IETF 141', 'IETF 140', 'IETF 139'])
  })

  it('finds a person by all names that the user has joined', async () => {
    await joinPeople('Bo Quill', 'Ada Quill')
    expect(await titles('speaker:"Ada Quill"')).toEqual(['Yarn recap', 'Loom minutes'])
    expect(await titles('speaker:"Bo Quill"')).toEqual(['Yarn recap', 'Loom minutes'])
    await partPeople('Bo Quill', 'Ada Quill')
    expect(await titles('speaker:"Ada Quill"')).toEqual(['Loom minutes'])
  })
})

describe('order and dates', () => {
  beforeEach(emptyDatabase)

  it('sorts by date saved, date published and meeting', async () => {
    const post = (name: string, published: string | null, number: number | null, at: number) =>
      saveExtraction(
        titled(name, name, {
          source: { ...summary().source, url: `https://weaving.example/${name}`, published },
          meeting: number ? meeting(number) : null,
        }),
        day(at),
      )
    await post('one', '2030-05-01', 140, 3)
    await post('two', '2031-01-01', 138, 2)
    await post('three', null, null, 4)
    const by = async (sort: Sort) => {
      const { numbers } = await search(parseQuery(''), sort)
      return (await database.rows.bulkGet([...numbers])).map((row) => row?.title)
    }
    expect(await by('saved')).toEqual(['three', 'one', 'two'])
    expect(await by('published')).toEqual(['three', 'two', 'one'])
    expect(await by('meeting')).toEqual(['one', 'two', 'three'])
    expect(await titles('before:2031')).toEqual(['one'])
    expect(await titles('after:2031-01-01')).toEqual(['three', 'two'])
    expect(await titles('after:2030-05 before:2030-06')).toEqual(['one'])
    expect(await titles('-before:2031')).toEqual(['three', 'two'])
  })
})

it('a number is what it is where it stands anywhere, and else the beginning of one', async () => {
  await emptyDatabase()
  await saveExtraction(titled('a', 'At IETF 140', { meeting: null, content: '' }), day(1))
  await saveExtraction(titled('b', 'IETF packets of 1402 bytes', { meeting: null, content: '' }), day(2))
  expect(await titles('ietf 140')).toEqual(['At IETF 140'])
  expect(await titles('140')).toEqual(['At IETF 140'])
  expect(await titles('ietf 1402')).toEqual(['IETF packets of 1402 bytes'])
  expect(await titles('ietf 14')).toEqual(['IETF packets of 1402 bytes', 'At IETF 140'])
})

it('has:open and has:action find what rows count: a sentence shown as an outcome is no action', async () => {
  await emptyDatabase()
  const agreed = point('The chairs publish the list.')
  const outcomes = [{ ...agreed, kind: 'decision' as const }]
  const nobodys = { ...agreed, owner: null }
  await saveExtraction(titled('a', 'Only agreed', { outcomes, actions: [nobodys] }), day(1))
  await saveExtraction(
    titled('b', 'Owed', { outcomes, actions: [{ ...agreed, owner: 'Ada Quill' }] }),
    day(2),
  )
  expect(await titles('has:open')).toEqual(['Owed'])
  expect(await titles('has:action')).toEqual(['Owed'])
  expect(await titles('has:outcome')).toEqual(['Only agreed'])
})
