import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { compared, likeness } from '../../../../../lib/extract/language/name-match.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'
import { MINUTES, qualitiesOf, remarksOf, saidBy, speakersOf } from './people.ts'

describe('likeness', () => {
  it.each([
    ['Ines van Tol', 'same'],
    ['inès-van-tol', 'same'],
    ['Ines', 'part'],
    ['Tol', 'family'],
    ['van Tol', 'family'],
    ['IvT', 'initials'],
    ['van Tol Ines', 'part'],
    ['IVT', 'initials'],
    ['Ines T', 'short'],
    ['itol', 'short'],
    ['Inez van Tol', 'spelling'],
    ['Orla', null],
  ])('of %s and Ines van Tol is %s', (form, like) => {
    expect(likeness(compared(form), compared('Ines van Tol'))).toBe(like)
  })

  it.each([
    ['Mike Tolland', 'Michael Tolland', 'part'],
    ['mtoll', 'Mara Tolland', 'short'],
    ['MCT', 'Mara Tolland', 'initials'],
    ['MaraT', 'Mara Tolland', 'short'],
    ['Ines', 'Maria Ines Tolland', 'second'],
    ['Ines', 'M. Ines Tolland', 'part'],
    ['Tollnad', 'Mara Tolland', 'spelling'],
    ['Christian', 'Chris Tolland', null],
    ['Daniel', 'Danielle Tolland', null],
    ['Paul', 'Paula Tolland', null],
    ['Dan', 'Danielle Tolland', 'short'],
    ['Dani', 'Danielle Tolland', 'short'],
    ['Mara Tolland', 'Mara Ashgrove', null],
    ['Joerg', 'Jörg Tolland', 'part'],
    ['Jörg', 'Joerg Tolland', 'part'],
    ['Mara Oiwa', 'Mara Owia', 'spelling'],
    ['Mara Wang', 'Mara Yang', null],
    ['MaraT', 'Mara Ashgrove', null],
    ['MaraA', 'Mara Ashgrove', 'short'],
  ])('of %s and %s is %s', (form, full, like) => {
    expect(likeness(compared(form), compared(full))).toBe(like)
  })
})

describe('resolution', () => {
  it('takes the fullest form', () => {
    expect(
      speakersOf('- Orla: Yes, of course.\n- Orla Fennimore: No, not at all.\n- OF: Well, perhaps so.'),
    ).toEqual(['Orla Fennimore'])
  })

  it('of two spellings takes the one with capitals, and the one with its own letters', () => {
    expect(speakersOf(`${MINUTES}- orla fennimore: Yes, yes.\n- Orla Fennimore: Once more.`)).toContain(
      'Orla Fennimore',
    )
    expect(speakersOf(`${MINUTES}- Peter Mueller: Yes, yes.\n- Peter Müller: Once more.`)).toContain(
      'Peter Müller',
    )
  })

  it('resolves by a list of participants and a key of initials, whose people do not speak', () => {
    const source = `## Participants\n\n- Orla Fennimore (Tidewater)\n- Joris Heuvelink\n\n## Notes\n\n${MINUTES}- Orla: Agreed on all points.`
    expect(speakersOf(source)).toEqual(['Orla Fennimore', 'Tobin Ashgrove', 'Mara Tolland'])
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual(['Tidewater'])
    expect(speakersOf(`${MINUTES}- XYZ: Agreed on all points.\n\n[XYZ]: Xenia Ysolde Zahn`)).toContain(
      'Xenia Ysolde Zahn',
    )
  })

  it('resolves by a blue sheet, whose entries may leave the comma out', () => {
    const source = `${MINUTES}- Quillon: Agreed on all points.\n- Orla: So did I.\n\nBlue sheet (note, at most 38 people on the call)\n\nOrla Fennimore, Tidewater\n\nQuillon Zefirov Google`
    expect(speakersOf(source)).toEqual([
      'Tobin Ashgrove',
      'Mara Tolland',
      'Quillon Zefirov',
      'Orla Fennimore',
    ])
    expect(qualitiesOf(source, 'Quillon Zefirov')?.affiliations).toEqual(['Google'])
  })

  it('resolves by a list of attendees, whose companies may be written small', () => {
    const source = `${MINUTES}- Orla: So did I.\n- Magnus: And I.\n\nAttendee list:\n\nOrla Fennimore, tide.at\n\nMagnus Ferrow, tidewater`
    expect(speakersOf(source).toSorted().slice(0, 2)).toEqual(['Magnus Ferrow', 'Mara Tolland'])
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual(['tide.at'])
    expect(qualitiesOf(source, 'Magnus Ferrow')?.affiliations).toEqual(['tidewater'])
  })

  it('gives the office of a heading to those below it, beside whom a bare address stands', () => {
    const source = `## Chairs\n\n- Mara Tolland mara@tide.example\n\n## Very Responsible Area Director\n\n- Tobin Ashgrove tobin@tide.example\n\n## Notes\n\n${MINUTES}`
    expect(qualitiesOf(source, 'Mara Tolland')?.roles).toEqual(['Chair'])
    expect(qualitiesOf(source, 'Tobin Ashgrove')?.roles).toEqual(['Responsible Area Director'])
  })

  it('resolves by the initial in the heading of a talk, where one speaks there whom it may stand for', () => {
    const talk = '## draft-tolland-keys - O. Zefirov\n\nThe keys are short.\n\n'
    const source = (lines: string) => `${MINUTES}\n${talk}${lines}`
    expect(speakersOf(source('Oliver: I wrote it.')).slice(2)).toEqual(['O. Zefirov'])
    expect(speakersOf(source('Oliver: I wrote it.\n\nOrla: Why?')).slice(2)).toEqual([
      'O. Zefirov',
      'Oliver',
      'Orla',
    ])
    expect(speakersOf(source('## Next\n\nOliver: I have read it.')).slice(2)).toEqual([
      'O. Zefirov',
      'Oliver',
    ])
    expect(speakersOf(`${MINUTES}\n## Agenda - A. Overview\n\nIt is long.`).slice(2)).toEqual([])
  })

  it('keeps two of one first name apart whose handles end in different letters', () => {
    expect(
      speakersOf(`${MINUTES}- PaulW: What is gained by it?\n- PaulH: Define what it is.`).slice(2),
    ).toEqual(['PaulW', 'PaulH'])
  })

  it('reads the names of those present as bots write them', () => {
    const source = `Present: Quillon_Zefirov, Wouter_van_den_Birk\n\n${MINUTES}- qz: There is a page on it.\n- WvdB: There is.`
    expect(speakersOf(source).slice(0, 2)).toEqual(['Quillon Zefirov', 'Wouter van den Birk'])
  })

  it('takes letters that changed places for a slip', () => {
    const source = `Present: Zahed, Joris Heuvelink\n\n${MINUTES}\nZehad:\n\n- It is a matter of the link.`
    expect(remarksOf(source).at(-1)).toEqual(['Zahed', 'It is a matter of the link.'])
  })

  it('knows the chairs and their initials, though their addresses stand beside them', () => {
    const source = `Chairs (lantern-chairs@example.org):\n\n- Quillon Zefirov (quillon dot zefirov at tide dot example)\n\n${MINUTES}- QZ(p18): This is unusual.`
    expect(speakersOf(source)).toContain('Quillon Zefirov')
    expect(qualitiesOf(source, 'Quillon Zefirov')).toEqual({ affiliations: [], roles: ['Chair'] })
  })

  it('takes names on end for a list of people, though no heading says so', () => {
    const rows = [
      'o Dow Ashby (Harbour Executive)',
      'o Orla Fennimore',
      'o Manu',
      'o Joris Heuvelink',
      'o Ines Courvoisier',
    ]
    const source = `# Lantern call\n\n${rows.join('\n')}\n\nDow noted that the minutes are posted.\n\nOrla asked for more.`
    expect(speakersOf(source)).toEqual(['Dow Ashby', 'Orla Fennimore'])
    expect(speakersOf(`${MINUTES}\nSpeakers of the day\n\n${rows.join('\n')}`)).toHaveLength(2)
  })

  it('spells a name as the list of those present does', () => {
    const source = `Present: Orla Fennimore, Joris Heuvelink\n\n${MINUTES}- Orla Fenimore: Yes.\n- Orla Fenimore: No.`
    expect(speakersOf(source)[0]).toBe('Orla Fennimore')
  })

  it.each([
    ['Orla Fenimore', ['Orla Fennimoore', 'Orla Fenimore', 'Orla Fenimore']],
    ['Charlie Ashgrove', ['Charles Ashgroves', 'Charlie Ashgrove', 'Charlie Ashgrove']],
    ['Robert Ashgrove', ['Robert Ashgrove', 'Rob Ashgrove', 'Rob Ashgrove']],
    ['Benjamin Ashgrove', ['Ben Ahsgrove', 'Ben Ahsgrove', 'Benjamin Ashgrove']],
  ])('of two spellings takes the commoner one, though the other be longer: %s', (name, labels) => {
    const said = labels.map((label) => `- ${label}: The frame is short.`).join('\n')
    expect(speakersOf(`${MINUTES}${said}`).slice(2)).toEqual([name])
  })

  it('of two spellings that are as common takes the one the page has first', () => {
    const source =
      'Charlie Ashgrove presented the new frame. He said that it is short. Ines Courvoisier and Charles Ashgroves agreed to review it.'
    expect(speakersOf(source)[0]).toBe('Charlie Ashgrove')
  })

  it('takes a second name for that of whoever was named before, and for nobody’s who is named later', () => {
    const [whole, second] = ['- Maria Ines Ashford: It is short.\n', '- Ines: So it is.\n']
    expect(speakersOf(`${MINUTES}${whole}${second}`).slice(2)).toEqual(['Maria Ines Ashford'])
    expect(speakersOf(`${MINUTES}${second}${whole}`).slice(2)).toEqual(['Ines', 'Maria Ines Ashford'])
  })

  it('knows a first name by any spelling of the whole name', () => {
    const source = `${MINUTES}- Erik Ashford: It is short.\n- Eric Ashford: So it is.\n- Eric: And good.`
    expect(speakersOf(source).slice(2)).toHaveLength(1)
  })

  it('knows those present whose family name stands first', () => {
    const source = `Attendees:\n\n- Ferrow, K Georg\n- Joris Heuvelink\n\n${MINUTES}- Georg: Yes, it does.`
    expect(speakersOf(source)[0]).toBe('K Georg Ferrow')
  })

  it('reads the handle before a name in brackets, and abbreviations as Markdown explains them', () => {
    const source = `Present: quill (Orla Fennimore), tort (Joris Heuvelink)\n\n*[EB]: Ines Courvoisier\n\n${MINUTES}- quill: There is a page on it.\n- tort: There is.\n- EB: I saw it.`
    expect(speakersOf(source).toSorted()).toEqual([
      'Ines Courvoisier',
      'Joris Heuvelink',
      'Mara Tolland',
      'Orla Fennimore',
      'Tobin Ashgrove',
    ])
  })

  it('gives the role of a line to its people alone, and a name in a row of names is no company', () => {
    const source = (list: string) => `${list}\n\n${MINUTES}- Orla: Yes, it does.`
    const attendees = 'Attendees:\n\n- Sue Ashgrove (Co-Chair)\n- Orla Fennimore (Tidewater)'
    expect(qualitiesOf(source(attendees), 'Orla Fennimore')?.roles).toEqual([])
    const takers = 'Minute takers: Orla Fennimore, Quillon, Joris, Kai.'
    expect(qualitiesOf(source(takers), 'Orla Fennimore')?.affiliations).toEqual([])
  })

  it('knows scribes and chairs however the page writes them, none of whom speak', () => {
    const heads = [
      'Recorded by: Orla Fennimore',
      '## RAW NOTES: ORLA FENNIMORE\n\nThe lantern was lit.',
      'o Secretery: Orla Fennimore',
      'Meeting chaired by Orla Fennimore, Joris Heuvelink, and Ines Courvoisier',
      'Scribe - Orla Fennimore',
    ]
    for (const head of heads)
      expect(speakersOf(`${MINUTES}\n${head}`)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
    expect(qualitiesOf(`- Chair - Mara Tolland\n\n${MINUTES}`, 'Mara Tolland')?.roles).toEqual(['Chair'])
  })

  it('gives chairs their role', () => {
    expect(qualitiesOf(`Chairs: Mara Tolland, Orla Fennimore\n\n${MINUTES}`, 'Mara Tolland')?.roles).toEqual([
      'Chair',
    ])
  })

  it.each([
    ['WG chairs: Mara Tolland, Orla Fennimore', 'WG chair'],
    ['Lantern Chairs: Mara Tolland, Orla Fennimore', 'Chair'],
    ['ADs: Mara Tolland, Orla Fennimore', 'AD'],
    ['Responsible Area Director: Mara Tolland', 'Responsible Area Director'],
    ['WG secretaries: Mara Tolland and Orla Fennimore', 'WG secretary'],
    ['Mara Tolland and Orla Fennimore, RG co-chairs', 'RG co-chair'],
    ['Mara Tolland, LAMPRG & OILRG Chair', 'LAMPRG & OILRG Chair'],
  ])('gives the people of a list what its head calls one of them: %s', (head, role) => {
    expect(qualitiesOf(`${head}\n\n${MINUTES}`, 'Mara Tolland')).toEqual({ affiliations: [], roles: [role] })
  })

  it('reads the initials in brackets after a full name anywhere, where lines open with them', () => {
    const source =
      '# Lantern call\n\nOliwin Bar (ob) from Seapol presents the keys.\n\nInes Courvoisier (ic): Are they short?\n\nob asks the room how short they should be.\n\nic: As short as can be.\n\nPublic Key (pk) was named.'
    expect(speakersOf(source)).toEqual(['Oliwin Bar', 'Ines Courvoisier'])
    expect(saidBy(source, 'Ines Courvoisier')).toEqual(['Are they short?', 'As short as can be.'])
    expect(saidBy(source, 'Oliwin Bar').at(-1)).toBe('ob asks the room how short they should be.')
  })

  it('reads the short name in brackets after a full name, where lines open with it', () => {
    const source = `${MINUTES}\nTurned over to Quillonard Reddy Zefirov (Quillo) on slide 7.\n\nQuillo: The keys are short.`
    expect(speakersOf(source)).toContain('Quillonard Reddy Zefirov')
  })

  it('takes no term for whom its acronym stands', () => {
    const source = `${MINUTES}\nRate-Limited Lanterns (RLL) are new.\n\nRLL: They are of much use at sea.`
    expect(speakersOf(source)).not.toContain('Rate-Limited Lanterns')
  })

  it('takes a row of first names for no name', () => {
    const source = `${MINUTES}\nSome of us (Peter Mike Orla Daniel Zefiro) think that it is good.\n\nDaniel is not sure.`
    expect(speakersOf(source).slice(2)).toEqual(['Daniel'])
  })

  it('takes a verb that may be a name for nobody’s', () => {
    const { speakers } = findPeople(
      readingOfMarkdown(`${MINUTES}- Willem Tolland: Yes.\n\nWill add a simpler lantern.`),
    )
    expect(speakers.at(-1)).toMatchObject({ name: 'Willem Tolland', aliases: [] })
  })

  it('leaves two Martins two, and a Martin between them unclear unless he spoke here', () => {
    const two = '# A\n\n- Martin Ferrow: One thing first.\n\n# B\n\n- Martin Ashgrove: Two things more.\n'
    expect(speakersOf(two)).toEqual(['Martin Ferrow', 'Martin Ashgrove'])
    expect(remarksOf(`${two}\n# C\n\n- Martin: Three of them.`).at(-1)).toEqual([null, 'Three of them.'])
    expect(remarksOf(`${two}- Martin: Three of them.`).at(-1)).toEqual(['Martin Ashgrove', 'Three of them.'])
  })

  it('takes a Martin for the only one who is named by then, else for the one who chairs', () => {
    const chaired = `Chairs: Martin Ferrow\n\n# A\n\n- Martin: Welcome to you all.\n\n# B\n\n- Martin Ashgrove: Two of them.\n`
    expect(remarksOf(chaired).map(([name]) => name)).toEqual(['Martin Ferrow', 'Martin Ashgrove'])
    expect(remarksOf(`${chaired}- Martin: Three of them.`).at(-1)?.[0]).toBe('Martin Ashgrove')
    expect(remarksOf(`${chaired}\n# C\n\n- Martin: Let us close.`).at(-1)?.[0]).toBe('Martin Ferrow')
  })

  it('takes the name in the script of the page', () => {
    expect(speakersOf(`${MINUTES}- 林晓雨 (Xiaoyu LIN): We should ship.`)).toContain('Xiaoyu LIN')
  })
})
