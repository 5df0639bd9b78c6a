import { describe, expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

/** Names of which nothing is known but their shape. */
describe('people in recaps', () => {
  it.each([
    ['opened it', 'The session was kicked off by Zefiro Ashgrove from Tidewater.'],
    ['chaired it', 'This meeting was announced and chaired by Zefiro Ashgrove.'],
    ['a clause', 'In the hallway I talked to Zefiro Ashgrove, who believes that lanterns are safe.'],
    ['a clause of showing', 'Next up was Zefiro Ashgrove, who demonstrated a lantern.'],
    ['a talk from', 'There was a great talk from Zefiro Ashgrove (Harbour University) about lanterns.'],
    ['a colleague', 'Our own Zefiro Ashgrove chairs the group and gave an update.'],
    ['an attendee', 'One attendee, Zefiro Ashgrove, raised the weight of lanterns.'],
    ['a co-author', 'My co-author, Zefiro Ashgrove, did a wonderful job presenting.'],
    ['the stage', 'Then Zefiro Ashgrove took the stage.'],
    ['words put so', 'As Zefiro Ashgrove put it, “lanterns win”.'],
    ['an organisation', 'In May, when Zefiro Ashgrove of Harbour University will present her work, we meet.'],
    ['words written so', 'As Zefiro Ashgrove wrote in a post, lanterns win.'],
    ['an office before', 'IETF Chair Zefiro Ashgrove welcomed the newcomers.'],
    ['a role in capitals', 'Zefiro Ashgrove, Senior Lantern Manager at Tidewater, said that lanterns win.'],
    ['the keynote', 'Keynote: Lanterns at sea, by Zefiro Ashgrove'],
  ])('are told by %s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual(['Zefiro Ashgrove'])
  })

  it.each([
    ['a keynote of', 'I liked the keynote of Orla Fennimore about lanterns.'],
    ['her words', 'In the words of Orla Fennimore, “it just works”.'],
    ['summing up', 'Orla Fennimore summed it up: “it just works”.'],
    ['what they presented on', 'There was a presentation on how lanterns burn in fog by Orla Fennimore.'],
    ['being the guest', 'Our guest this week is Orla Fennimore, one of the authors.'],
    ['an overview', 'Then there was Orla Fennimore’s excellent overview of lanterns.'],
    [
      'a row after their organisation',
      'Two people from Tidewater, Magnus Ferrow and Orla Fennimore, gave a talk.',
    ],
    ['a row between commas', 'The chair, Orla Fennimore, opened the session.'],
    ['the second of two verbs', 'Dr. Orla Fennimore received a lantern for her work and gave a talk.'],
    ['a concern', 'Orla Fennimore had some concerns about the weight.'],
    ['a demo', 'Orla Fennimore did a quick demo of the lantern.'],
    ['what came after', 'Orla Fennimore followed with a brisk talk on pear crates.'],
    ['the end of the day', 'Orla Fennimore wrapped up the session.'],
    ['the last talk', 'Orla Fennimore rounded off the day with frames.'],
    ['being on stage', 'Orla Fennimore was on stage to explain the lantern.'],
    ['how deep it went', 'Orla Fennimore dived into frames at sea.'],
    ['what was drawn', 'Orla Fennimore drew a comparison of frames.'],
    ['what was noticed', 'Orla Fennimore noticed that frames are long.'],
    ['what was learned', 'We learned from Orla Fennimore that lanterns are out.'],
    [
      'one of several acts',
      'It went on, with two of us arguing for more and Orla Fennimore asking for less.',
    ],
  ])('known ones are told by %s', (_, sentence) => {
    expect(speakersOf(sentence)).toContain('Orla Fennimore')
  })

  it('stand in the list of a panel', () => {
    const panel =
      'The panel featured Zefiro Ashgrove (Google), Orla Fennimore (Cisco) and Magnus Ferrow (Orange).'
    expect(speakersOf(panel)).toEqual(['Zefiro Ashgrove', 'Orla Fennimore', 'Magnus Ferrow'])
  })

  it.each([
    ['thanks', 'Thanks to Zefiro Ashgrove for organising the dinner.'],
    ['authors', 'The lantern draft by Zefiro Ashgrove and others was adopted.'],
    ['those met', 'I met with Zefiro Ashgrove to discuss the errata.'],
    ['those congratulated', 'Congratulations to Orla Fennimore on her lantern!'],
    ['those who are to do something', 'Orla Fennimore, who maintains the list, will fix it.'],
    [
      'those who lead a group',
      'Orla Fennimore (Harbour AD) leads a group on the quay to help those who ask.',
    ],
    ['those who lead a company', 'Orla Fennimore leads Tidewater, a company in Turku.'],
    ['those who run a network', 'Orla Fennimore runs the lantern network.'],
    ['those who changed places', 'Orla Fennimore joined Tidewater in 2010.'],
    ['those who came after others', 'Orla Fennimore took over from Joris Heuvelink as chair.'],
    ['those of long ago', 'In 1986 Orla Fennimore created the lantern.'],
    ['the authors of what describes', 'The draft by Orla Fennimore and Joris Heuvelink describes lanterns.'],
  ])('are not %s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })

  it('have offices, and what these are of', () => {
    const quoted = (office: string) => `“It is late,” said Orla Fennimore, ${office}.`
    expect(qualitiesOf(quoted('CTO of Tidewater Networks'), 'Orla Fennimore')).toEqual({
      affiliations: ['Tidewater Networks'],
      roles: ['CTO'],
    })
    expect(qualitiesOf(quoted('head of standards at Tidewater GmbH'), 'Orla Fennimore')).toEqual({
      affiliations: ['Tidewater GmbH'],
      roles: ['head of standards'],
    })
  })

  it('stand in a bold lead, with what follows the name', () => {
    const source =
      '**Orla Fennimore**, chair of the Lantern group, from Tidewater, acted as the host and opened the day.'
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({
      affiliations: ['Tidewater'],
      roles: ['chair of the Lantern group'],
    })
  })
})

it.each([
  'It began with a session led by Harbour Chair Orla Fennimore and Vice Chair Joris Heuvelink.',
  'There were words from Orla Fennimore, Tidewater Managing Director and Joris Heuvelink, Committee Chair.',
  'There was strong support for a second lantern from Orla Fennimore and Joris Heuvelink.',
  'The WG chairs (Orla Fennimore and Joris Heuvelink) discussed the agenda.',
])('finds all of a row: %s', (line) => {
  expect(speakersOf(line)).toEqual(['Orla Fennimore', 'Joris Heuvelink'])
})

it('gives each of a row their own role', () => {
  const row = 'It began with a session led by Harbour Chair Orla Fennimore and Vice Chair Joris Heuvelink.'
  expect(qualitiesOf(row, 'Orla Fennimore')?.roles).toEqual(['Harbour Chair'])
  expect(qualitiesOf(row, 'Joris Heuvelink')?.roles).toEqual(['Vice Chair'])
})

it('reads an employer that no comma parts from the verb, and finds no person there', () => {
  const told = 'Orla Fennimore, Harbour Electric presented a table of lanterns.'
  expect(speakersOf(told)).toEqual(['Orla Fennimore'])
  expect(qualitiesOf(told, 'Orla Fennimore')?.affiliations).toEqual(['Harbour Electric'])
})

it('reads the office that opens a sentence before a name', () => {
  const told = 'The chair of the lantern group, Orla Fennimore, said that lanterns burn.'
  expect(qualitiesOf(told, 'Orla Fennimore')?.roles).toEqual(['chair of the lantern group'])
})

it('has no guest in brackets for an office', () => {
  const told = 'Orla Fennimore was a sudden (distant participant) guest. She said that lanterns burn.'
  expect(qualitiesOf(told, 'Orla Fennimore')?.roles).toEqual([])
})

it('takes the town that stands behind an employer for no other one', () => {
  const told = 'Orla Fennimore (Tidewater Labs, Prague) presented a lantern.'
  expect(qualitiesOf(told, 'Orla Fennimore')?.affiliations).toEqual(['Tidewater Labs'])
})

it('keeps the office before the first of two from the second, who has another, and gives chairs theirs', () => {
  const row =
    'Harbour chairman Orla Fennimore and Joris Heuvelink, Tide Area Director, commented on lanterns.'
  expect(qualitiesOf(row, 'Orla Fennimore')?.roles).toEqual(['Harbour chairman'])
  expect(qualitiesOf(row, 'Joris Heuvelink')?.roles).toEqual(['Tide Area Director'])
  const chairs =
    'The co-chairs Orla Fennimore and Joris Heuvelink, engineer at Tidewater, spoke about lanterns.'
  expect(qualitiesOf(chairs, 'Joris Heuvelink')?.roles).toEqual(['co-chair', 'engineer'])
})

it('gives nobody the office, the employer or the name of whoever comes next in the row', () => {
  const row =
    'Orla Fennimore, senior specialist with the Harbour Group, and Joris Heuvelink, general manager of Tidewater, said that lanterns burn.'
  expect(speakersOf(row)).toEqual(['Orla Fennimore', 'Joris Heuvelink'])
  const first = qualitiesOf(row, 'Orla Fennimore')
  expect([...(first?.affiliations ?? []), ...(first?.roles ?? [])].join()).not.toMatch(
    /Heuvelink|manager|Tidewater/,
  )
})

it('has a company in capitals beside a full name for nobody', () => {
  expect(speakersOf('The dinner talk was hosted by Orla Fennimore and TDWX in Turku.')).toEqual([
    'Orla Fennimore',
  ])
})

it('keeps the employer of each of two apart where it is a name alone', () => {
  const row =
    'Orla Fennimore, engineer at Tidewater, and Joris Heuvelink, director at Orchard, presented lamps.'
  expect(qualitiesOf(row, 'Orla Fennimore')).toEqual({ affiliations: ['Tidewater'], roles: ['engineer'] })
  expect(qualitiesOf(row, 'Joris Heuvelink')).toEqual({ affiliations: ['Orchard'], roles: ['director'] })
})

it('has initials between full names for somebody', () => {
  expect(speakersOf('Orla Fennimore, JHV and Piet Moor discussed the lantern draft.')).toContain('JHV')
})

it('finds who gave a talk behind a town and a profession', () => {
  expect(speakersOf('It began with a talk in Turku by cryptographer Orla Fennimore.')).toEqual([
    'Orla Fennimore',
  ])
})
