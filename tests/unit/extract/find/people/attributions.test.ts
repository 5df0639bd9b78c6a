import { describe, expect, it } from 'vitest'
import { qualitiesOf, remarksOf, speakersOf } from './people.ts'

describe('whose words they are', () => {
  it.each([
    ['Orla Fennimore', '“Lanterns are safe now,” said Orla Fennimore, director of Tidewater Labs.'],
    ['Kwabena Osei-Tutu', '“Lanterns are safe now”, says Kwabena Osei-Tutu, who leads the project.'],
    ['Thandiwe Mkhize', 'Thandiwe Mkhize of Tidewater told the audience that frames are short.'],
    ['Nguyen Thi Lan', 'Speaking at the plenary, Nguyen Thi Lan warned that lanterns are old.'],
    [
      'Siobhán Ní Dhomhnaill',
      'Siobhán Ní Dhomhnaill, the new chair, thanked the sponsors and outlined her plans.',
    ],
    ['Håkan Åkesson', '“It works,” explains Dr. Håkan Åkesson, professor at the Harbour University.'],
    ['Ifeoma Okonkwo', 'Prof. Ifeoma Okonkwo showed how frames are lost.'],
    ['Ifeoma Okonkwo', 'Laut Ifeoma Okonkwo, der Leiterin der Gruppe, ist der Rahmen kurz.'],
    ['Ifeoma Okonkwo', '« C’est important », a déclaré Ifeoma Okonkwo, présidente du groupe.'],
    ['Ifeoma Okonkwo', '«Es importante», dijo Ifeoma Okonkwo, presidenta del grupo.'],
    ['王小明', '王小明表示，帧很短。'],
    ['Al Fennimore', 'In the end Al Fennimore highlighted two frames.'],
    ['Al', 'The group met. Al highlighted two frames.'],
    ['Orla Fennimore', 'Feedback from Orla Fennimore: the frame is short.'],
    ['Orla Fennimore', 'Comment from: Orla Fennimore\n\nThe frame is too short for this.'],
    ['Håkan Åkesson', 'Idea from Håkan Åkesson: make the frame short.'],
    ['Phillip Ferrow', 'Others disagreed: “I’m not convinced,” wrote Phillip Ferrow on the list.'],
    ['Quillon Zefirov', 'Quillon Zefirov, the Lantern Administrative Director (LAD) presented the budget.'],
    ['Quillon Zefirov', 'Quillon Zefirov further confirmed that the lanterns burn.'],
    ['Zefirov', 'The lantern keys were presented by Zefirov. There are two.'],
    ['Q. Hong', 'The lantern keys were presented by Q. Hong, who came from afar.'],
    ['Magnus Ferrow', 'Presentation of the draft on keys (once called frames) by Magnus Ferrow.'],
    ['Quillon Zefirov', 'With respect to Lanterns, Quillon Zefirov presented a new profile.'],
    ['Quillon Zefirov', 'Quillon Zefirov offered to contribute text on keys.'],
    ['Magnus Ferrow', 'An item was added, for Magnus Ferrow to describe the new keys.'],
    ['Quillon Zefirov', '“It is dark,” said the session’s lead, Quillon Zefirov.'],
    ['Quillon Zefirov', '“It is dark,” says the group’s new chair, Quillon Zefirov.'],
    ['Quillon Zefirov', '“It is dark,” said the chair of the lantern working group, Quillon Zefirov.'],
    ['Quillon Zefirov', '„Es ist dunkel“, sagt der Leiter der Sitzung, Quillon Zefirov.'],
    ['Quillon Zefirov', '„Es ist dunkel“, schrieb 1993 Quillon Zefirov in einem Aufsatz.'],
    ['Quillon Zefirov', '– Det är mörkt på ön, säger Quillon Zefirov.'],
    ['Quillon Zefirov', '«È buio sull’isola», spiega Quillon Zefirov.'],
    ['Orla Fennimore', 'Das sagte Orla Fennimore, die Vorsitzende der Gruppe.'],
    ['Orla Fennimore', 'Orla Fennimore von Tidewater stellte den Entwurf vor.'],
    ['Orla von Tannenberg', 'Wie Orla von Tannenberg erklärte, ist der Rahmen kurz.'],
    ['Orla Fennimore', 'Le mardi, il y aura une séance sur les lanternes avec Orla Fennimore.'],
    ['Orla Fennimore', 'Orla Fennimore from Berlin said that frames are short.'],
    ['Quillon Zefirov', 'Une présentation de Quillon Zefirov a suivi.'],
    ['Quillon Zefirov', 'The session started with a talk from Quillon Zefirov on frames.'],
    ['Quillon Zefirov', 'Quillon Zefirov’s talk on frames was great.'],
    ['Quillon Zefirov', 'We heard from Quillon Zefirov about frames.'],
    ['Orla Fennimore', 'In her talk, Orla Fennimore looked at frames.'],
    ['Orla Fennimore', 'Next up was Orla Fennimore with frames at sea.'],
    ['Håkan Åkesson', '“It was a dark night.” — Håkan Åkesson, chair of the group'],
    [
      'Russ Ashgrove',
      'Der scheidende Chef der Gruppe, Russ Ashgrove, hat in seiner Rede an alle Gäste der Insel appelliert.',
    ],
    ['Russ Ashgrove', '„Wenn die Laterne brennt, sieht man mehr,“ so Russ Ashgrove.'],
    ['Russ Ashgrove', 'Die Laterne brenne für ein helles Netz, führte Russ Ashgrove aus.'],
    ['Russ Ashgrove', 'Russ Ashgrove, Vorstandsvorsitzender der Gesellschaft, erinnerte an die Laternen.'],
    ['Russ Ashgrove', 'Dass die Insel das testen will, begrüßte Russ Ashgrove bei einer Sitzung.'],
    ['Orla Fennimore', 'Orla Fennimore intervened to bring up an item that had been lying there.'],
    ['Orla Fennimore', 'In the second session, Orla Fennimore, Seapol, spoke of the keys.'],
    ['Orla Fennimore', 'Orla Fennimore of the Harbour Security Centre (HSC) gave a long talk.'],
    ['Orla Fennimore', 'The state of lanterns – Orla Fennimore has slides of the current state.'],
    ['Orla Fennimore', 'Orla Fennimore a d’ailleurs expliqué le retard du phare.'],
    ['Orla Fennimore', 'Orla Fennimore a également montré ses lanternes.'],
    ['Jan Ferrow', 'Jan Ferrow of Tidewater then explained some tools.'],
    ['Quillon Zefirov', 'It was late, and Quillon Zefirov presented an analysis of keys.'],
    ['Maria Ferrow', 'La sala era oscura, informó Maria Ferrow, gerente de la sala.'],
    ['Quillo Zefirov', 'La discusión fue moderada por Quillo Zefirov, integrante de la sala.'],
    ['Lito Ferrow', 'La discusión fue moderada por Lito Ferrow, presidente fundador de la sala.'],
    ['Orla Fennimore', 'Orla Fennimore was appointed chair of the group. “I am honoured,” she said.'],
  ])('finds %s in: %s', (name, text) => {
    expect(speakersOf(text)).toEqual([name])
  })

  it.each([
    'Written by Orla Fennimore',
    'Orla Fennimore joins the IAB in March.',
    'Contact Orla Fennimore for details.',
    'Photo: Orla Fennimore',
    'Orla Fennimore and Håkan Åkesson co-authored the draft.',
    'Tidewater has named Orla Fennimore as its new director.',
    'Chairs: Orla Fennimore, Håkan Åkesson',
  ])('finds nobody in: %s', (text) => {
    expect(speakersOf(text)).toEqual([])
  })

  it('reads labels that put the family name first, and those in capitals', () => {
    const lines = (one: string, other: string) =>
      `${one}: It is short, is it not?\n\n${other}: So I said all along.\n\n${one}: Fine then, let us go on.`
    expect(speakersOf(lines('Tolland, Mara', 'Ashgrove, Asim'))).toEqual(['Mara Tolland', 'Asim Ashgrove'])
    expect(speakersOf(lines('MARA TOLLAND', 'ASIM ASHGROVE'))).toEqual(['MARA TOLLAND', 'ASIM ASHGROVE'])
  })

  it('leaves what was concluded to nobody, also under a comment', () => {
    const review =
      'Comment from: Orla Fennimore\n\nThe frame is too short for this.\n\nConclusion at the interim: leave it\nas it is.'
    expect(remarksOf(review)).toEqual([['Orla Fennimore', 'The frame is too short for this.']])
  })

  it('reads the panel, and who gave the talk whose title opens a paragraph', () => {
    expect(
      speakersOf('Panelists: Ifeoma Okonkwo (Tidewater), Håkan Åkesson (Harbour Labs) and Li Na (Quay).'),
    ).toEqual(['Ifeoma Okonkwo', 'Håkan Åkesson', 'Li Na'])
    const report = [
      'Measuring lanterns in the dark - Orla Fennimore: Lanterns are dark for most of the day, as the data of all three years and of both harbours shows, and nobody had measured it before; the talk told how that was done, and what it cost.',
      'Frames at sea - Håkan Åkesson/Mara Tolland: This work looked at frames at sea, where it is wet and the links are slow, from the end of winter on, and found that a third of them never arrive, which nobody in the room had expected at all.',
    ]
    expect(speakersOf(report.join('\n\n'))).toEqual(['Orla Fennimore', 'Håkan Åkesson', 'Mara Tolland'])
  })
})

describe('what they are, and where', () => {
  it('ends where somebody works before the full stop', () => {
    const source =
      'Orla Fennimore showed the lanterns. Orla told tales from her time working at the Harbour Mediathek.'
    expect(qualitiesOf(source, 'Orla Fennimore')).toMatchObject({ affiliations: ['Harbour Mediathek'] })
  })

  it('reads the part of a company that somebody works for', () => {
    const source = 'Orla Fennimore, a developer evangelist for Google Lanterns, asked why.'
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({
      affiliations: ['Google Lanterns'],
      roles: ['developer evangelist'],
    })
  })

  it.each([
    ['In the second session, Orla Fennimore, Seapol, spoke of the keys.', ['Seapol']],
    ['Orla Fennimore, representing Seapol, spoke of the keys.', ['Seapol']],
    ['Orla Fennimore of the Harbour Security Centre (HSC) gave a long talk.', ['Harbour Security Centre']],
    [
      'Attendees:\n\n- Orla Fennimore / Seapol\n- Joris Heuvelink /Harbour LAB\n\nOrla said that it is short.',
      ['Seapol'],
    ],
    // the title of a work, and where it came out
    [
      'Orla Fennimore presented the paper.\n\nOrla Fennimore, “The Case For Lamps Afloat”, Lanternsys 2031, said that lamps float.',
      [],
    ],
  ])('is read from: %s', (source, affiliations) => {
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({ affiliations, roles: [] })
  })

  it('takes an area of the IETF, after a slash in a list of those present, for what somebody is', () => {
    const minutes = [
      'ATTENDEES',
      'Petra Quist (Tidewater) / Lantern Secretariat\nOrla Fennimore (Harbour Labs) / Transport Area\nLars Ashgrove (Google) / IETF Chair, General Area',
      '# Agenda',
      'Petra: Are there further items for today?',
      'Lars: I want to add an item on the lantern meetings.',
      'Orla: No objection here.',
    ].join('\n\n')
    expect(qualitiesOf(minutes, 'Orla Fennimore')).toEqual({
      affiliations: ['Harbour Labs'],
      roles: ['Transport Area'],
    })
    expect(qualitiesOf(minutes, 'Lars Ashgrove')).toEqual({
      affiliations: ['Google'],
      roles: ['IETF Chair', 'General Area'],
    })
  })

  it.each([
    [
      'Tidewater',
      'chief technologist',
      'Orla Fennimore, Tidewater’s chief technologist, said that it works.',
    ],
    ['Tidewater Networks', '', 'Orla Fennimore, de Tidewater Networks, explicó el marco.'],
    ['Tidewater', 'Executive Director', 'Tidewater’s Executive Director Orla Fennimore said that it works.'],
    ['Tidewater Labs', 'evangelist', 'Orla Fennimore, an evangelist for Tidewater Labs, said that it works.'],
    [
      'Tidewater',
      'vice president, global lantern policy',
      '“We are proud,” said Orla Fennimore, vice president, global lantern policy, Tidewater.',
    ],
    [
      'Harbour Networks',
      'CTO and founder',
      'Orla Fennimore, CTO and founder of meeting host Harbour Networks, spoke on frames.',
    ],
    ['Tidewater', 'VP Standards', 'Orla Fennimore, VP Standards at Tidewater, said that it works.'],
    [
      '',
      'CTO and CSO of Tidewater Corporation',
      'Orla Fennimore, CTO and CSO of Tidewater Corporation, spoke on frames.',
    ],
    [
      'Tidewater, Inc',
      'chief lantern officer',
      '“It works,” says Orla Fennimore, chief lantern officer at Tidewater, Inc.',
    ],
    [
      'Tidewater Group',
      'senior innovation and lantern specialist',
      'Orla Fennimore, senior innovation and lantern specialist with the Tidewater Group, said so.',
    ],
    ['', '', 'Orla Fennimore from Berlin said that frames are short.'],
    ['Tidewater Networks', '', 'Orla Fennimore, who works at Tidewater Networks, gave a talk.'],
    ['', '', 'Orla Fennimore, formerly of Tidewater Networks, gave a talk.'],
    [
      '',
      'Head of the Institute for Light, Dark & Dusk',
      'Orla Fennimore, the Head of the Institute for Light, Dark & Dusk, spoke about lanterns.',
    ],
    ['Google; IAB', '', 'Orla Fennimore (Google/IAB) gave a talk on lanterns.'],
  ])('%s, %s: %s', (affiliations, roles, text) => {
    const found = qualitiesOf(text, 'Orla Fennimore')
    expect([found?.affiliations.join('; '), found?.roles.join('; ')]).toEqual([affiliations, roles])
  })
})

it('a company behind a name is nobody', () => {
  expect(speakersOf('“It works,” says Orla Fennimore, Lantern, Inc.')).toEqual(['Orla Fennimore'])
  expect(speakersOf('Tidewater, Inc. presented the lantern draft.')).toEqual([])
})
