import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, remarksOf, saidBy, speakersOf } from './people.ts'

const OTHERS = ['Tobin Ashgrove', 'Mara Tolland']

describe('ways to write who speaks', () => {
  it.each([
    ['a hyphen at the name', 'Orla Fennimore- We should ship.', 'Orla Fennimore'],
    ['a dash at the name', 'Orla Fennimore— We should ship.', 'Orla Fennimore'],
    ['a bar', 'Orla Fennimore | We should ship.', 'Orla Fennimore'],
    ['an angle apart', 'Orla Fennimore > We should ship.', 'Orla Fennimore'],
    ['a double arrow', 'Orla Fennimore => We should ship.', 'Orla Fennimore'],
    [
      'four words before an angle',
      'Orla Maria Quill Fennimore> We should ship.',
      'Orla Maria Quill Fennimore',
    ],
    ['round brackets', '(Orla Fennimore) We should ship.', 'Orla Fennimore'],
    ['a given name in round brackets', '(Orla) We should ship.', 'Orla'],
    ['a question in brackets', '(Q) Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['where it was said, in brackets', '[chat] Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a counted question', 'Q3: Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['the microphone', 'Mic: Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a time in brackets', '(10:32) Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a time and a colon', '10:32: Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a time before noon', '10:32 AM Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a day and a time', '2031-03-12 10:32:11 Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a day and a time as machines do', '[2031-03-12T10:32:11Z] <Orla Fennimore> We ship.', 'Orla Fennimore'],
    ['a family name in capitals first', 'FENNIMORE Orla: We should ship.', 'Orla FENNIMORE'],
    ['who is spoken to, after an angle', 'Orla Fennimore > Mara Tolland: Should we ship?', 'Orla Fennimore'],
    ['who is answered', 'Orla Fennimore, answering Mara Tolland: We should.', 'Orla Fennimore'],
    ['whose words another reads out', 'Mara relaying Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['the same behind a comma', 'Mara, on behalf of Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['the same, short', 'Mara Tolland for Orla: Should we ship?', 'Orla'],
  ])('reads %s', (_, line, name) => {
    expect(speakersOf(`${MINUTES}- ${line}`)).toEqual([...OTHERS, name])
  })

  it.each([
    ['at a sign', 'Orla Fennimore@Harbour Commons: We should ship.', 'Harbour Commons'],
    ['behind a bar', 'Orla Fennimore | Tidewater: We should ship.', 'Tidewater'],
    ['behind a slash without spaces', 'Orla Fennimore/Tidewater: We should ship.', 'Tidewater'],
    ['with whom', 'Orla Fennimore with Tidewater: We should ship.', 'Tidewater'],
    ['before the name', 'Google (Orla Fennimore): We should ship.', 'Google'],
  ])('reads where somebody is from: %s', (_, line, from) => {
    const source = `${MINUTES}- ${line}`
    expect(speakersOf(source)).toEqual([...OTHERS, 'Orla Fennimore'])
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({ affiliations: [from], roles: [] })
  })

  it('reads two people around a slash, of whom both speak', () => {
    const words = 'We should ship it soon.'
    const source = `${MINUTES}- Orla Fennimore / Joris Quill: ${words}`
    expect(saidBy(source, 'Orla Fennimore')).toEqual([words])
    expect(saidBy(source, 'Joris Quill')).toEqual([words])
  })

  it('reads initials with full stops, and the list that spells them out', () => {
    const source = `Present: Orla Quill (O.Q.), Joris Fennimore (J.F.)

O.Q.: We should ship it.

J.F.: And soon, I think.

U.S.: the rules there are older.`
    expect(speakersOf(source)).toEqual(['Orla Quill', 'Joris Fennimore'])
    expect(saidBy(source, 'Joris Fennimore')).toEqual(['And soon, I think.'])
    expect(qualitiesOf(source, 'Joris Fennimore')).toEqual({ affiliations: [], roles: [] })
  })

  it('reads a transcript with a name and a time over each turn', () => {
    const source = `Orla Fennimore 00:12:34

We should ship it.

Joris Quill  12:40

And soon, I think.

Orla Fennimore (10:02 AM)

Then it is agreed.

Opening Remarks 10:30

Lanterns are lit at ten.`
    expect(remarksOf(source).slice(0, 3)).toEqual([
      ['Orla Fennimore', 'We should ship it.'],
      ['Joris Quill', 'And soon, I think.'],
      ['Orla Fennimore', 'Then it is agreed.'],
    ])
    expect(speakersOf(source)).toEqual(['Orla Fennimore', 'Joris Quill'])
  })

  it.each([
    'Pre- and post-quantum keys were mentioned.',
    'Scope- no new key exchange is planned.',
    'Conclusion- the room wants to work on it.',
    'Status | open for two more weeks',
    'Draft | Version | Date',
    'Settings > Keys > Lanterns are all of it',
    'Client > Server: a hello with two keys.',
    'Lanterns => moved to the next meeting',
    '(Break) Coffee is outside the room.',
    '(Remote) The audio was bad at first.',
    '(Lanterns) Two of them were shown.',
    '(Section 3) Lanterns are lit by day.',
    '(Orla) to send the draft to the list.',
    '(Decision) We will publish it.',
    '[chat] Link: the notes are in the pad.',
    '(1) Scope: keys, and no certificates.',
    '[Q] Lantern keys: how many of them?',
    'Mic: Sound check: two of them.',
    'Q2: Lantern keys: how many of them?',
    '(10:30) Break: coffee is outside.',
    '2031-03-12 10:30 Lantern keys: two of them.',
    'TLS Handshake: it takes two rounds.',
    'LAMPS Charter: it needs a new date.',
    'TALLOW Candleflame: it is of no use.',
    'IETF Week: it is in March.',
    'P.S.: the next call is in May.',
    'N.B.: the next call is in May.',
    'Cisco/Juniper: no plans were announced.',
    'Google (Lanterns): no plans were announced.',
    'Coffee Break 10:30',
    'Lantern keys for Mara: she has them.',
    'Text for Harbour Commons: it is not written.',
  ])('takes nobody from %s', (line) => {
    expect(speakersOf(`${MINUTES}\n\n${line}\n\nLanterns are lit by night.`)).toEqual(OTHERS)
  })
})

describe('initials that minutes write for other things', () => {
  const said = 'We should ship the lamps.'

  it.each(['PR', 'PS', 'RG'])('are somebody’s where the page says so: %s', (short) => {
    const name = short.replace(/(.)(.)/, (_, first, second) => `${GIVEN[first]} ${second}ellinger`)
    const source = `${MINUTES}\n\n${name} (${short}): It is long.\n\n${short}: ${said}`
    expect(saidBy(source, name)).toEqual(['It is long.', said])
  })

  it.each([
    ['PR', 'Petra Rellinger: It is long.'],
    ['RG', 'Roger Gellinger: It is long.'],
    ['PR', 'The last pull request (PR): It is long.'],
    ['AD', 'The Area Director (AD): It is long.'],
  ])('are nobody’s where it does not: %s beside %s', (short, line) => {
    expect(remarksOf(`${MINUTES}\n\n${line}\n\n${short}: ${said}`)).not.toContainEqual([
      expect.stringContaining('ellinger'),
      said,
    ])
  })
})

/** Given names by their first letter. */
const GIVEN: Readonly<Record<string, string>> = { P: 'Petra', R: 'Roger' }
