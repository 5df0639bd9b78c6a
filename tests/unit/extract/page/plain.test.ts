import { describe, expect, it } from 'vitest'
import { readPlain } from '../../../../lib/extract/page/plain/index.ts'

const source = (text: string) => ({ text, emphases: [], links: [], breaks: [] })
const read = (text: string) => readPlain(source(text)).map(({ kind, depth, text }) => [kind, depth, text])

describe('a row of tildes', () => {
  it('below a line makes a heading of it, and no code of what follows', () => {
    expect(read('Wicks\n~~~~~\n\nKeep them short.\n\nOil\n~~~\n\nBuy more.')).toEqual([
      ['heading', 2, 'Wicks'],
      ['paragraph', 0, 'Keep them short.'],
      ['heading', 2, 'Oil'],
      ['paragraph', 0, 'Buy more.'],
    ])
    const inMail = readPlain(
      source('Issue: wicks\n~~~~~~~~~~~~\n\nResult: keep them.\n\nIssue: oil\n~~~~~~~~~~'),
      {
        mail: true,
      },
    )
    expect(inMail.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Issue: wicks'],
      ['paragraph', 'Result: keep them.'],
      ['paragraph', 'Issue: oil'],
    ])
  })

  it('fences code, where it opens and closes', () => {
    expect(read('Set it so:\n~~~\nwick = 2\n~~~\nThen light it.')).toEqual([
      ['paragraph', 0, 'Set it so:'],
      ['preformatted', 0, 'wick = 2'],
      ['paragraph', 0, 'Then light it.'],
    ])
    expect(read('```\nNobody closed this, and the keepers agreed on oil.')).toEqual([
      ['paragraph', 0, 'Nobody closed this, and the keepers agreed on oil.'],
    ])
  })
})

describe('a rule', () => {
  it('makes a heading of a line below others, where those are no wrapped sentence', () => {
    const text =
      'Attendees\n---------\nAda Birk\nOil\n---\nIt was cheap.\n\nLamp Group\nTurku, Monday\n========\nThey met.'
    expect(read(text).filter(([kind]) => kind === 'heading')).toEqual([
      ['heading', 2, 'Attendees'],
      ['heading', 2, 'Oil'],
      ['heading', 1, 'Turku, Monday'],
    ])
  })

  it('makes a heading of the line that stands alone above it, and parts sections below a paragraph', () => {
    const text = [
      '2. Wicks',
      '--------',
      'The keepers agreed to trim the wicks on Monday.',
      '===============',
      '',
      '3. Oil',
      '--------',
      'Ada told of the oil that was bought in March, and Bo suggested',
      'that it be kept in the cellar.',
      '===============',
    ].join('\n')
    expect(read(text)).toEqual([
      ['heading', 2, '2. Wicks'],
      ['paragraph', 0, 'The keepers agreed to trim the wicks on Monday.'],
      ['heading', 2, '3. Oil'],
      [
        'paragraph',
        0,
        'Ada told of the oil that was bought in March, and Bo suggested that it be kept in the cellar.',
      ],
    ])
  })
})

describe('wrapped lines', () => {
  it('are joined where the line above was full', () => {
    const text = [
      'The working group met on Tuesday and talked about the lifetime of',
      'beacons, which had been discussed on the list for several weeks and',
      'is now settled. Nobody in the room objected to sixty seconds.',
      'Then the chairs closed the session.',
    ].join('\n')
    const [first, ...others] = readPlain(source(text))
    expect(others.map((draft) => draft.text)).toEqual(['Then the chairs closed the session.'])
    expect(first?.text).toMatch(
      /^The working group met .* lifetime of beacons, .* weeks and is now settled\. .* seconds\.$/,
    )
    expect(first?.breaks.map((at) => first.text.slice(at + 1, at + 8))).toEqual(['beacons', 'is now '])
  })

  it('are none where a few short lines alone tell how wide they are', () => {
    const lines = [
      'Ada will be the keeper of the lanterns and the pears',
      'Mara will be the keeper of the frames',
    ]
    expect(read(lines.join('\n')).map(([, , text]) => text)).toEqual(lines)
  })

  it('go on at the indent of the line above, though the first stood further out', () => {
    const text = [
      'The keepers have met, and what follows is the account of their long day.',
      '',
      ' The document was read by the keepers at length, and on the last evening',
      '  when nearly all of the lamps were lit, it seemed that the consensus',
      '  was strong for its advancement to the next light.',
    ].join('\n')
    const [, account] = readPlain(source(text), { mail: true })
    expect(account?.text).toMatch(/the consensus was strong for its advancement to the next light\.$/)
  })

  it('of a mail hold the one document that they announce', () => {
    const announced = (...items: string[]) =>
      readPlain(
        source(
          ['The keepers have approved the following document:', '', ...items, '', 'It is short.'].join('\n'),
        ),
        { mail: true },
      ).map(({ text }) => text)
    const item = ["- 'A Format for Lamps'", '   <draft-birk-lamps-12.txt> as a Proposed Standard']
    expect(announced(...item)).toEqual([
      `The keepers have approved the following document: ${item[0]} ${item[1]?.trim()}`,
      'It is short.',
    ])
    expect(announced(...item, ...item)).toHaveLength(4)
  })

  it('stay apart where each is a remark', () => {
    expect(read('Lars: Hello there.\nPriya: Hello.\nAbena: Let us begin.')).toHaveLength(3)
  })

  it('stay apart where nothing was wrapped', () => {
    const long =
      'A line that goes on and on, since whoever typed it never pressed the return key in the middle of a thought'
    expect(read(`${long}.\nShort one.\n${long} again.\nAnother short one.`)).toHaveLength(4)
  })
})

describe('structure', () => {
  it('is seen in headings of every kind', () => {
    expect(
      read(
        'Title\n=====\n\nPart\n----\n\n### Deep\n\n1. Agenda\n\nText.\n\nOPEN ISSUES\n\nBeacons, Priya Raman\n   She presents.\n',
      ).filter(([kind]) => kind === 'heading'),
    ).toEqual([
      ['heading', 1, 'Title'],
      ['heading', 2, 'Part'],
      ['heading', 3, 'Deep'],
      ['heading', 2, '1. Agenda'],
      ['heading', 2, 'OPEN ISSUES'],
      ['heading', 3, 'Beacons, Priya Raman'],
    ])
  })

  it('is not seen in a list of numbered lines or in a label', () => {
    const kinds = read('1. Agenda\n2. Beacons\n3. End\n\nChairs:\n   Abena Osei\n').map(([kind]) => kind)
    expect(kinds).toEqual(['item', 'item', 'item', 'paragraph', 'paragraph'])
  })

  it('is seen in items behind a point', () => {
    expect(read('. lamps are lit\n. keys are kept\n').map(([kind, , text]) => [kind, text])).toEqual([
      ['item', 'lamps are lit'],
      ['item', 'keys are kept'],
    ])
  })

  it('is no heading where a numbered sentence goes on, indented, in the next line', () => {
    const text = [
      'Notes of the keepers',
      '',
      '1. Ada and Bo will walk the quay to choose the set of lamps that',
      '   the keepers would like to see lit in the harbour.',
      '',
      '2. The draft was discussed for the information of all, noting the',
      '   "comfort" of the harbour as an open place.',
      '',
      '3. Bo said that the keepers are to bring all the old lamps back to',
      'the quay. He will count them.',
      '',
      '4. Open lamps',
      '   Ada: none.',
    ].join('\n')
    expect(read(text).map(([kind, , words]) => [kind, words])).toEqual([
      ['paragraph', 'Notes of the keepers'],
      [
        'item',
        'Ada and Bo will walk the quay to choose the set of lamps that the keepers would like to see lit in the harbour.',
      ],
      [
        'item',
        'The draft was discussed for the information of all, noting the "comfort" of the harbour as an open place.',
      ],
      [
        'item',
        'Bo said that the keepers are to bring all the old lamps back to the quay. He will count them.',
      ],
      ['heading', '4. Open lamps'],
      ['paragraph', 'Ada: none.'],
    ])
  })

  it('has a letter for the bullet of indented items', () => {
    const list =
      'Tasks\n\n   o Ada Birk to ask whoever keeps the lamps on the quay about\n     the oil.\n\n   o Bo to wait.\n'
    expect(read(list).map(([kind, , text]) => [kind, text])).toContainEqual([
      'item',
      'Ada Birk to ask whoever keeps the lamps on the quay about the oil.',
    ])
    expect(read('o Brasil tem peras.\n').map(([kind]) => kind)).toEqual(['paragraph'])
  })

  it('nests items by their indent', () => {
    expect(
      read('* one\n    - two\n        o  three\n* four').map(([, depth, text]) => [depth, text]),
    ).toEqual([
      [0, 'one'],
      [1, 'two'],
      [2, 'three'],
      [0, 'four'],
    ])
  })

  it('keeps Markdown’s emphasis and links as spans', () => {
    const [draft] = readPlain(
      source(
        '## A\n\n**Priya**: see [the *draft*](https://example.org/d) or `x_y_z`, <https://example.org/e>.',
      ),
    ).slice(1)
    const words = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => draft?.text.slice(start, end))
    expect(draft?.text).toBe('Priya: see the draft or x_y_z, https://example.org/e.')
    expect(words(draft?.emphases).sort()).toEqual(['Priya', 'draft', 'x_y_z'])
    expect(draft?.links.map(({ href }) => href)).toEqual(['https://example.org/d', 'https://example.org/e'])
    expect(words(draft?.links)).toEqual(['the draft', 'https://example.org/e'])
  })
})
