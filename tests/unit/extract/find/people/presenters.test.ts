import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'
import { MINUTES, qualitiesOf, remarksOf, saidBy, speakersOf } from './people.ts'

describe('presenters', () => {
  it.each([
    ['a dash', '## Lantern keys - Magnus Ferrow'],
    ['a comma', '## Lantern keys, draft-ferrow-lantern, Magnus Ferrow'],
    ['brackets with a company and minutes', '## Lantern keys (Magnus Ferrow, Tidewater, 10 min)'],
    ['"by"', '## Lantern keys by Magnus Ferrow'],
    ['a line under the heading', '## Lantern keys\n\nMagnus Ferrow, 15 minutes'],
    ['an item under it, minutes first', '## Lantern keys\n\n- 15 min Magnus Ferrow'],
    ['"Presented by"', '## Lantern keys\n\nPresented by Magnus Ferrow (Tidewater), slides here'],
    ['initials, which are their key', '## Lantern keys, Magnus Ferrow (MF)'],
    ['a note on slides', '## Lantern keys (Magnus Ferrow -- see slides)'],
    ['slides and draft in a line below', '## Lantern keys\n\nMagnus Ferrow, slides, draft-ferrow-keys'],
    ['square brackets', '## Lantern keys [Magnus Ferrow, 10 min]'],
    ['brackets, and minutes in others', '## Lantern keys (Magnus Ferrow) (10)'],
    ['where they were', '## Lantern keys, paper, Magnus Ferrow, on-site, 20 minutes'],
    ['time and number', '## 1120-1230 12 Magnus Ferrow: lantern keys at sea'],
    ['a count of minutes', '2.1. Lantern keys (Magnus Ferrow, 15 min) [40/120]'],
    ['a draft, alone in a line', 'draft-ferrow-lantern-keys\n\nMagnus Ferrow, 15 min'],
    [
      'an address, without the word for minutes',
      'https://example.org/keys\n\nQuillon Zefirov, Magnus Ferrow 10',
    ],
    ['"Presenter:"', '## Lantern keys\n\nPresenter: Magnus Ferrow'],
  ])('are named after %s', (_, source) => {
    expect(speakersOf(`${MINUTES}\n${source}\n\nThe slides show the new keys.`)).toContain('Magnus Ferrow')
  })

  it('are named in square brackets after the topics of a list, between which what was said stands', () => {
    const source =
      '- Lantern keys [Orla Fennimore]\n\nThey were liked.\n\n- Frames [Quillon Zefirov]\n\nThey were covered.'
    expect(speakersOf(source)).toEqual(['Orla Fennimore', 'Quillon Zefirov'])
  })

  it('are named with company and minutes over deeper items, though nothing is known of the name', () => {
    const source = `${MINUTES}\n- Lantern keys (Quillon Zefirov - NIST - 30 mins)\n  - Summary: they are short.`
    expect(qualitiesOf(source, 'Quillon Zefirov')?.affiliations).toEqual(['NIST'])
  })

  it('are named after the word for it in Chinese and Japanese', () => {
    expect(speakersOf('## 灯笼协议\n\n演讲人：Magnus Ferrow @ Tidewater\n\n灯笼很亮。')).toEqual([
      'Magnus Ferrow',
    ])
  })

  it('are told from those whose remark a heading is', () => {
    const source =
      '## Why are they so long?\n\nFeedback from Magnus Ferrow from Tidewater.\n\nThey are not.\n\n## Could they be shorter?\n\nFrom Peter Ashgrove\n\nYes.'
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['Why are they so long?'])
    expect(saidBy(source, 'Peter Ashgrove')).toEqual(['Could they be shorter?'])
  })

  it('have the rows of a table below their talk as remarks, not its cells or headings', () => {
    const source = `${MINUTES}
## Lantern keys (Magnus Ferrow)

| Step | Meaning
| Light | The lantern answers
| Dim | The key has gone`
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['Light The lantern answers', 'Dim The key has gone'])
  })

  it('are who an interview is with, and own the answers', () => {
    const source =
      '# An interview with our founder, Magnus Ferrow, on lanterns\n\nWe met in spring.\n\n## What is a lantern?\n\nIt is a light.\n\n## Why does it matter?\n\nBecause nights are dark.'
    expect(speakersOf(source)).toEqual(['Magnus Ferrow'])
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['It is a light.', 'Because nights are dark.'])
    expect(
      remarksOf(
        '# A conversation with Magnus Ferrow\n\nQ: What is a lantern?\n\nA: It is a light.\n\nQ: Why?\n\nA: Nights are dark.',
      ),
    ).toContainEqual(['Magnus Ferrow', 'Nights are dark.'])
  })

  it('stand in the headings of timed talks, by their shape beside one who is known', () => {
    const talk = (person: string) => `## Lantern keys at rest - ${person}, 10 minutes\n\nIt was shown.\n\n`
    expect(speakersOf(`${talk('Orla Fennimore')}${talk('Quillon Zefirov')}`)).toEqual([
      'Orla Fennimore',
      'Quillon Zefirov',
    ])
  })

  it('open the headings of their talks', () => {
    expect(speakersOf('## Magnus Ferrow: lantern keys at sea\n\nThey are short.')).toEqual(['Magnus Ferrow'])
    expect(speakersOf('## Frame layout, presented by Z. Ashgrove\n\nIt is short.')).toEqual(['Z. Ashgrove'])
  })

  it('are told from those who answered a question, or whose address stands in the line', () => {
    const notes = [
      '- Who will write the draft? Orla Fennimore, Joris Heuvelink, Ines Courvoisier\n  - They start soon.',
      '- Who are willing to write the text of the whole new draft? Orla\nFennimore, Joris Heuvelink, Ines Courvoisier, Magnus\nFerrow; please say so.',
      '- orla@example.org, Joris Heuvelink\n  - They start soon.',
    ]
    for (const source of notes) expect(speakersOf(source)).toEqual([])
  })

  it('are told from a title that reads like a name', () => {
    expect(speakersOf(`${MINUTES}\n## Search Layer Patch; Magnus Ferrow\n\nIt was shown.`)).toEqual([
      'Tobin Ashgrove',
      'Mara Tolland',
      'Magnus Ferrow',
    ])
  })

  it('are told from the chairs in the headings of groups', () => {
    expect(speakersOf(`${MINUTES}\n## QUIC (Magnus Ferrow / Orla Fennimore)\n\nMet once.`)).toEqual([
      'Tobin Ashgrove',
      'Mara Tolland',
    ])
  })

  it.each([
    [
      'over what is told of the group',
      '6lo (Quillon Zefirov / Orla Fennimore)\n* Two lantern drafts are done',
    ],
    ['of a group to be', 'Proposed WG: Lantern Keys [lantern] (Quillon Zefirov, Orla Fennimore)\n* Met once'],
    ['in an agenda', '## Agenda\n\n- CoRE (Orla Fennimore)\n- QUIC (Quillon Zefirov)'],
  ])('are told from the chairs behind the name of their group, %s', (_, source) => {
    expect(speakersOf(`Attendees: Orla Fennimore, Quillon Zefirov, Kai Ferrow\n\n${source}`)).toEqual([])
  })

  it('stand behind "by" in headings, known or not, where one of those beside is known', () => {
    const source = (last: string) =>
      `${MINUTES}\n## Lantern keys by Magnus Ferrow\n\nThe keys are short.\n\n## draft-lantern-frames by ${last}\n\nFrames are, too.`
    expect(speakersOf(source('Quillon Zefirov'))).toContain('Quillon Zefirov')
    expect(speakersOf(source('Common Default'))).not.toContain('Common Default')
  })

  it('stand behind a dash over what they told, known or not, where one of those beside is known', () => {
    const list = (title: string) =>
      `# Plenary\n\n- Lantern Report - Magnus Ferrow\n  - The keys are short.\n- ${title}\n  - Frames are, too.`
    expect(speakersOf(list('Frame Update - Quillon Zefirov'))).toEqual(['Magnus Ferrow', 'Quillon Zefirov'])
  })

  it('are two where one of two first names is known', () => {
    const source = '# Lantern call\n\n## Lantern keys (Magnus and Quillo)\n\nThe keys are short.'
    expect(speakersOf(source)).toEqual(['Magnus', 'Quillo'])
    expect(speakersOf(source.replace('Quillo', 'Questions'))).toEqual([])
  })

  it('are none in the second line of an item', () => {
    const source = `${MINUTES}\n- The group of lanterns, chairs Kai Ferrow and\nOrla Fennimore, director of Tidewater.\n  - It has met once.`
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('own the unlabelled lines of their topic until somebody else speaks, and the answers', () => {
    const source = `${MINUTES}\n## Lantern keys - Magnus Ferrow\n\nThe keys are short.\n\nMara: Why?\n\nA: To save space.`
    expect(remarksOf(source).slice(7)).toEqual([
      ['Magnus Ferrow', 'The keys are short.'],
      ['Mara Tolland', 'Why?'],
      ['Magnus Ferrow', 'To save space.'],
    ])
  })

  it('have the title of their talk where nothing else is told of it', () => {
    expect(
      saidBy(
        '## Talks\n\n### Lantern keys by Magnus Ferrow\n\n### Frames by Orla Fennimore',
        'Magnus Ferrow',
      ),
    ).toEqual(['Lantern keys by Magnus Ferrow'])
  })

  it('have the title that stands over their name where nothing else is told of them', () => {
    const titles = [
      '## Lantern keys',
      'Lantern keys, draft-ferrow-keys',
      'Lantern keys\n\nhttps://example.org/keys',
    ]
    for (const title of titles)
      expect(saidBy(`${MINUTES}\n${title}\n\nMagnus Ferrow, 15 min`, 'Magnus Ferrow')[0]).toMatch(
        /^Lantern keys/,
      )
  })

  it('do not have what others said on their topic', () => {
    const source = `${MINUTES}\n## Lantern keys - Magnus Ferrow\n\nThe keys are short. Mara liked the way they burn. They are cheap, too.`
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['The keys are short.', 'They are cheap, too.'])
    expect(saidBy(source, 'Mara Tolland').at(-1)).toEqual('Mara liked the way they burn.')
  })

  it('have no remark that only says that they present', () => {
    const answers = '- Q (Orla): Are they short?\n- A (Magnus): They are.'
    for (const line of [
      'Presenter: Magnus Ferrow',
      'Magnus Ferrow, Orla',
      'Presentation from Magnus Ferrow.',
    ])
      expect(saidBy(`## Lantern keys\n\n${line}\n\n${answers}`, 'Magnus Ferrow')).toEqual(['They are.'])
  })

  it('have what they said and no line of the agenda, nor the address of their slides', () => {
    const talk =
      '## Talks\n\nLantern keys at sea (Magnus Ferrow, 10 mins).\n\nSlides: https://example.org/keys.pdf\n\nMagnus Ferrow:\n\n- The keys are short.\n- ”\n\nFrames at sea (Quan Orla, 10 mins).\n\n## End'
    expect(saidBy(`${MINUTES}\n${talk}`, 'Magnus Ferrow')).toEqual(['The keys are short.'])
    expect(saidBy(`${MINUTES}\n${talk}`, 'Quan Orla')).toEqual(['Frames at sea'])
  })

  it('are not told what the room discussed after them, nor the next slots of the agenda', () => {
    const talk = '## Talks\n\n- Lantern keys at sea - Oliver Ferrow: The keys are short.'
    const source = (line: string) => `${MINUTES}\n${talk}\n  - They burn long.\n  - ${line}\n  - So they do.`
    for (const line of [
      'There were several questions about the weight of the keys.',
      'Discussion about how keys are cut.',
      'Also some discussion on what counts as a key.',
      'Questions from the floor about the weight.',
    ])
      expect(saidBy(source(line), 'Oliver Ferrow').slice(-1)).toEqual(['They burn long.'])
    const agenda =
      '## Agenda\n\n- Lantern keys at sea - Magnus Ferrow (7’)\n  - Metrics of keys (10’)\n  - Wrap up (chairs) [20 : 110/120]'
    expect(saidBy(agenda, 'Magnus Ferrow')).toEqual(['Lantern keys at sea - Magnus Ferrow (7’)'])
  })

  it('do not have what another says in a line below their label', () => {
    const source = `${MINUTES}\n- Magnus Ferrow presents: The keys are short.\n  - Mara said that they are not.\n  - They burn long.`
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['The keys are short.', 'They burn long.'])
    expect(remarksOf(source).slice(7)).toEqual([
      ['Magnus Ferrow', 'The keys are short.'],
      ['Mara Tolland', 'Mara said that they are not.'],
      ['Magnus Ferrow', 'They burn long.'],
    ])
  })

  it('stand in the brackets of a line that says it is a presentation, over paragraphs', () => {
    const source = `${MINUTES}\nPresentation and discussion on lantern keys (Magnus Ferrow)\n\nKeys are made at sea.\n\nMara: Why?`
    expect(remarksOf(source).slice(-2)).toEqual([
      ['Magnus Ferrow', 'Keys are made at sea.'],
      ['Mara Tolland', 'Why?'],
    ])
  })

  it('stand at the end of a timed line over a list', () => {
    const source =
      'Agenda:\n\n5m Introduction - Oliwia Ferrow\n\n- The keys are short.\n\n- They burn long.\n\nThen came lunch.'
    expect(saidBy(source, 'Oliwia Ferrow').slice(-2)).toEqual(['The keys are short.', 'They burn long.'])
  })

  it('are told from those who hold an office of the session', () => {
    const source = `Note takers welcome\nSpeaking Queue Manager (Oliver Ferrow)\nAgenda bash\n\n${MINUTES}`
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('have what a talk of two told, but for two chairs, whose slides are the group’s', () => {
    const talk = `${MINUTES}\n## Lantern keys - Mara Tolland and Tobin Ashgrove\n\nThe keys are short.`
    expect(saidBy(talk, 'Mara Tolland').at(-1)).toBe('The keys are short.')
    const chaired = `Chairs: Mara Tolland, Tobin Ashgrove\n\n${talk}`
    expect(saidBy(chaired, 'Mara Tolland').at(-1)).toBe('So I thought.')
  })

  it('are not sought below what is done with an agenda', () => {
    const source = '## 1.2 Bash the agenda\n\nThis document was deferred by Oliver.\n\nToken: Oliver Ferrow'
    expect(speakersOf(source)).toEqual([])
  })

  it('stand at the head of nested items', () => {
    const source = '- Magnus Ferrow, Tidewater\n  - Works on lanterns.\n- Coffee at four'
    expect(qualitiesOf(source, 'Magnus Ferrow')?.affiliations).toEqual(['Tidewater'])
    expect(saidBy(source, 'Magnus Ferrow')).toContain('Works on lanterns.')
  })

  it('are told from a column of names only where the next holds what they said', () => {
    const table = (head: string) => `| ${head}\n| Orla Fennimore | The key is short.\n| Joris | It is not.`
    expect(speakersOf(table('Name | Comment'))).toEqual(['Orla Fennimore', 'Joris'])
    expect(saidBy(table('Commenter | Remark'), 'Joris')).toEqual(['It is not.'])
    expect(speakersOf(table('Name | Dinner'))).toEqual([])
  })

  it('stand in a column of a table', () => {
    const source =
      '| Time | Topic | Speaker | Affiliation\n| 13:00 | Lantern keys in three acts | Magnus Ferrow | Tidewater Labs'
    expect(qualitiesOf(source, 'Magnus Ferrow')).toEqual({ affiliations: ['Tidewater Labs'], roles: [] })
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['Lantern keys in three acts'])
  })
})

it('have presented nothing yet in what announces a session, where somebody may have said something, though', () => {
  const source = [
    '## Lantern keys',
    'Presenter: Magnus Ferrow',
    '## Lamp oil - Quillon Zefirov (10 min)',
    'Ada Finn will moderate the panel.',
    'Mara Tolland said: “We have never had so many topics.”',
  ].join('\n\n')
  const reading = readingOfMarkdown(source)
  const names = (isAhead: boolean) => findPeople(reading, isAhead).speakers.map(({ name }) => name)
  expect(names(true)).toEqual(['Mara Tolland'])
  expect(names(false)).toEqual(['Magnus Ferrow', 'Quillon Zefirov', 'Ada Finn', 'Mara Tolland'])
})
