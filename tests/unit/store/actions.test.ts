import { describe, expect, it } from 'vitest'
import { actionsByPage, type Owner, openActions, owedFinder, searchOpen } from '../../../lib/store/actions.ts'
import { joinPeople } from '../../../lib/store/people.ts'
import { rowsByNumber } from '../../../lib/store/rows.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { point } from '../../support/summary.ts'
import { day, emptyDatabase, extraction, owedBy, titled } from './support.ts'

function owner(name: string | null, ...texts: string[]): Owner {
  const owed = texts.map((text) => ({
    action: { ...point(text), key: text, owner: name },
    row: { title: 'Loom minutes', meeting: 'IETF 140', groups: ['knot'] },
  }))
  return { name, of: null, owed: owed as Owner['owed'] }
}

const OWNERS = [owner('Ada Quill', 'post the draft', 'ask the list'), owner(null, 'thank the hosts')]
const find = owedFinder(OWNERS)
const textsAbout = (words: string) =>
  find(words).map(({ name, owed }) => [name, ...owed.map(({ action }) => action.text)])

describe('what is owed, narrowed by a text', () => {
  it.each([
    [
      '',
      [
        ['Ada Quill', 'post the draft', 'ask the list'],
        [null, 'thank the hosts'],
      ],
    ],
    ['ada', [['Ada Quill', 'post the draft', 'ask the list']]],
    ['quill LIST', [['Ada Quill', 'ask the list']]],
    ['host', [[null, 'thank the hosts']]],
    [
      'loom 140',
      [
        ['Ada Quill', 'post the draft', 'ask the list'],
        [null, 'thank the hosts'],
      ],
    ],
    ['knot host', [[null, 'thank the hosts']]],
    ['bo', []],
    ['ost draft', [['Ada Quill', 'post the draft']]],
  ])('"%s"', (words, found) => expect(textsAbout(words)).toEqual(found))

  it('finds what nobody owns by who said it', () => {
    const [, nobody] = OWNERS
    const owed = nobody?.owed.map((one) => ({ ...one, action: { ...one.action, speaker: 'Una Yarn' } }))
    expect(owedFinder([{ name: null, of: null, owed: owed ?? [] }])('una')).toHaveLength(1)
  })
})

describe('what is owed', () => {
  it('is told by page for an export, as it was narrowed: the latest page first, what several owe once', async () => {
    await emptyDatabase()
    const both = {
      actions: [{ ...point('Card the wool'), owner: 'Ada Quill, Bo Reed' }, ...owedBy('Una Yarn').actions],
    }
    await saveExtraction(extraction('post-1', owedBy('Ada Quill')), day(1))
    await saveExtraction(extraction('post-2', both), day(2))
    const { owners } = await openActions(null)
    const told = (words: string) => [...actionsByPage(owedFinder(owners)(words))].map(([, keys]) => [...keys])
    expect(told('')).toEqual([['actions|Card the wool', 'actions|Do it'], ['actions|Do it']])
    expect(told('reed')).toEqual([['actions|Card the wool']])
    expect(told('card')).toEqual([['actions|Card the wool']])
  })

  it('comes the newest first, whoever owes nothing new last, older ones when asked for', async () => {
    await emptyDatabase()
    for (const [index, name] of ['Ada Quill', 'Bo Reed', null, 'Ada Quill'].entries())
      await saveExtraction(extraction(`post-${index}`, owedBy(name)), day(index + 1))
    await saveExtraction(extraction('post-with-none', { actions: [] }), day(9))
    const names = async (limit: number | null) => {
      const { owners, hasOlder } = await openActions(limit)
      return [
        hasOlder,
        ...owners.map(({ name, owed }) => [name, owed.map(({ row }) => row.savedAt.slice(0, 10))]),
      ]
    }
    expect(await names(2)).toEqual([true, ['Ada Quill', ['2031-01-04']], [null, ['2031-01-03']]])
    const all = [
      false,
      ['Ada Quill', ['2031-01-04', '2031-01-01']],
      ['Bo Reed', ['2031-01-02']],
      [null, ['2031-01-03']],
    ]
    expect(await names(4)).toEqual(all)
    expect(await names(null)).toEqual(all)
  })

  it('comes by the day of the post, or else of its meeting, whenever it was saved; so do pages in an export', async () => {
    await emptyDatabase()
    const on = (start: string | null) =>
      start === null ? null : { name: 'Interim', number: null, place: null, start, end: null }
    const pages = [
      ['Ada Quill', '2030-11-10', null],
      ['Bo Reed', null, '2030-12-01'],
      ['Una Yarn', null, null],
      ['Ada Quill', '2030-06-01', '2031-01-01'],
    ] as const
    for (const [index, [owner, published, start]] of pages.entries()) {
      const page = extraction(`${index}`, { meeting: on(start), ...owedBy(owner) })
      await saveExtraction({ ...page, source: { ...page.source, published } }, day(index + 1))
    }
    const told = async (limit: number | null) =>
      (await openActions(limit)).owners.map(({ name, owed }) => [
        name,
        ...owed.map(({ row }) => row.url.at(-1)),
      ])
    const all = [
      ['Una Yarn', '2'],
      ['Bo Reed', '1'],
      ['Ada Quill', '0', '3'],
    ]
    expect(await told(null)).toEqual(all)
    expect(await told(2)).toEqual(all.slice(0, 2))
    const numbers = [...actionsByPage((await openActions(null)).owners).keys()]
    expect(numbers).toEqual([...(await searchOpen()).numbers])
    const rows = await rowsByNumber(numbers)
    expect(rows.map(({ url }) => url.at(-1))).toEqual(['2', '1', '0', '3'])
  })

  it('is owed by one owner, with an article or without', async () => {
    await emptyDatabase()
    for (const [index, name] of ['the chairs', 'Chairs', 'Theo'].entries())
      await saveExtraction(extraction(`post-${index}`, { groups: ['loom'], ...owedBy(name) }), day(index + 1))
    const { owners } = await openActions(null)
    expect(owners.map(({ name, of, owed }) => [name, of, owed.length])).toEqual([
      ['Theo', null, 1],
      ['Chairs', 'loom', 2],
    ])
  })

  it('is owed by a role of the group that the page is on: its title names one of several', async () => {
    await emptyDatabase()
    const on = (page: string, title: string) =>
      saveExtraction(titled(page, title, { groups: ['loom', 'yarn'], ...owedBy('Chairs') }), day(1))
    await on('post-1', 'Minutes: Yarn: Wed 15:00')
    await on('post-2', 'Loom and yarn together')
    await on('post-3', 'Yarns of looms')
    const { owners } = await openActions(null)
    expect(owners.map(({ of }) => of).sort()).toEqual(['Loom and yarn together', 'Yarns of looms', 'yarn'])
  })

  it('is no action that a summary shows as an outcome', async () => {
    await emptyDatabase()
    const both = { ...point('A call for adoption is put out.'), owner: null }
    const outcomes = [{ ...both, kind: 'decision' as const }]
    await saveExtraction(extraction('post', { outcomes, actions: [both, ...owedBy('Ada').actions] }))
    const { owners } = await openActions(null)
    expect(owners.map(({ name, owed }) => [name, owed.length])).toEqual([['Ada', 1]])
  })

  it('is owed by one role, however it is called', async () => {
    await emptyDatabase()
    for (const [index, name] of ['WG chairs', 'Chair', 'the working group', 'The WG', 'room'].entries())
      await saveExtraction(extraction(`post-${index}`, { groups: ['loom'], ...owedBy(name) }), day(index + 1))
    const { owners } = await openActions(null)
    expect(owners.map(({ name, owed }) => [name, owed.length])).toEqual([
      ['room', 1],
      ['The WG', 2],
      ['Chair', 2],
    ])
  })

  it('is owed by one person under all names that the user has joined', async () => {
    await emptyDatabase()
    await saveExtraction(extraction('one'))
    await saveExtraction(extraction('two', owedBy('A. Quill')))
    await saveExtraction(extraction('three', owedBy(null)))
    await joinPeople('A. Quill', 'Ada Quill')
    const { owners } = await openActions(null)
    expect(owners.map(({ name, owed }) => [name, owed.length])).toEqual([
      ['Ada Quill', 2],
      [null, 1],
    ])
  })

  it('is owed by the chairs of one group, or of one page where its group is not clear', async () => {
    await emptyDatabase()
    for (const [index, groups] of [['loom'], ['yarn'], ['loom'], [], ['loom', 'yarn']].entries())
      await saveExtraction(
        titled(`post-${index}`, `Post ${index}`, { groups, ...owedBy('WG chairs') }),
        day(index + 1),
      )
    const { owners } = await openActions(null)
    expect(owners.map(({ of, owed }) => [of, owed.length])).toEqual([
      ['Post 4', 1],
      ['Post 3', 1],
      ['loom', 2],
      ['yarn', 1],
    ])
    expect(owedFinder(owners)('chairs yarn').map(({ of }) => of)).toEqual(['Post 4', 'yarn'])
  })

  it('stands under each of several owners', async () => {
    await emptyDatabase()
    await saveExtraction(extraction('post-1', owedBy('Ada Quill, Bo Reed')), day(1))
    await saveExtraction(extraction('post-2', owedBy('Bo Reed')), day(2))
    const { owners } = await openActions(null)
    expect(owners.map(({ name, owed }) => [name, owed.length])).toEqual([
      ['Bo Reed', 2],
      ['Ada Quill', 1],
    ])
  })
})
