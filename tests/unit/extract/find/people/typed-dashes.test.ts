import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf, saidBy, speakersOf } from './people.ts'

/** The speakers of minutes in which `line` stands, without those of the other lines. */
const speakersBeside = (line: string) =>
  speakersOf(`${MINUTES}\n${line}`).filter((name) => !/^(?:Tobin Ashgrove|Mara Tolland)$/.test(name))

describe('two hyphens typed for a dash', () => {
  it.each([
    ['before the remark', 'Orla Fennimore --my only concern is the lamp', ['Orla Fennimore']],
    ['behind initials in brackets', 'Orla Fennimore (OF) --we should ship', ['Orla Fennimore']],
    ['behind where somebody is from', 'Orla Fennimore (Tidewater) --we should ship', ['Orla Fennimore']],
    ['without any space', 'Orla Fennimore--we should ship', ['Orla Fennimore']],
    ['behind two spaces', 'Orla Fennimore  --we should ship', ['Orla Fennimore']],
    ['behind a known first name', 'Magnus --we should ship, I think', ['Magnus']],
    ['with spaces', 'Orla Fennimore -- we should ship', ['Orla Fennimore']],
    [
      'behind a name with a particle',
      'Joris van der Heuvelink --we should ship',
      ['Joris van der Heuvelink'],
    ],
    ['behind a bracket without a space', 'Orla Fennimore(OF)--we should ship', ['Orla Fennimore']],
  ])('is a label %s', (_, line, speakers) => expect(speakersBeside(line)).toEqual(speakers))

  it.each([
    'Lantern keys --see the slides',
    'The lamp --which is green --is lit',
    'run lamp --force to light it',
    'lamp --verbose --green',
    'Green --but not too green',
    'IPv6--only lamps are allowed',
    'Lamps--green, red and blue',
    'Next steps --adoption call',
    'Open issues--none',
    'well--known lamps are lit',
    'Cost--benefit of the lamps',
  ])('is none in "%s"', (line) => expect(speakersBeside(line)).toEqual([]))

  it('gives initials to whom a key without a space names', () => {
    const source = `# Lamps\n\nMagnus Quirk(MQ), lamps at sea\n\nMQ --we should ship\n\nMQ--yes\n\n${MINUTES}`
    expect(saidBy(source, 'Magnus Quirk')).toEqual(['we should ship', 'yes'])
  })
})

describe('chats', () => {
  const CHAT = `[12:01:05] frobz: I think the lamp should be green

[12:01:35] kwint: no, it should be red

10:02:33 From Orla Fennimore to Everyone: why should it?

10:02:41 From Joris Heuvelink : because it is visible

(10:02:59) zelda.q: agreed`

  it('are labelled by a time to the second', () =>
    expect(speakersOf(`# Lamps\n\n${CHAT}`)).toEqual([
      'frobz',
      'kwint',
      'Orla Fennimore',
      'Joris Heuvelink',
      'zelda.q',
    ]))

  it.each([
    '10:00 Welcome: chairs',
    '10:15 Lamps: status of the lamps',
    '[10:30] Keys: status of the keys',
    '10:45:00 agenda: lamps',
    '11:00 From lamps to keys: an overview',
  ])('are not the slots of an agenda: "%s"', (line) =>
    expect(speakersOf(`# Lamps\n\n10:00 Start: chairs\n\n${line}`)).toEqual([]),
  )

  it('are not the chapters of a recording', () =>
    expect(
      speakersOf(
        '# Lamps\n\n0:00:10 Kwint: an overview\n\n0:05:03 Frobz: how it is lit\n\n0:12:44 Velda: where it goes',
      ),
    ).toEqual([]))

  it.each([
    ['via chat', 'Orla Fennimore via chat: should we ship?', 'Orla Fennimore'],
    ['via chat, by initials', 'QZF via chat: should we ship it?', 'QZF'],
    ['via Jabber', 'Orla Fennimore via Jabber: should we ship?', 'Orla Fennimore'],
    ['via the chat', 'Magnus via the chat: should we ship?', 'Magnus'],
  ])('have their say %s', (_, line, speaker) => expect(speakersBeside(line)).toEqual([speaker]))

  it('give a handle to whom a list of those present names in small letters', () =>
    expect(
      speakersOf(
        '# Lamps\n\nPresent: frobz (magnus wilde), kwint (Orla Fennimore)\n\nfrobz: the lamp is green\n\nkwint: no, it is red\n\nMagnus: I will send a mail.',
      ),
    ).toEqual(['magnus wilde', 'Orla Fennimore']))
})

describe('the mark of somebody unknown', () => {
  it.each(['-: Could it be red?', 'XXX: Could it be red?', '???: Could it be red?', '__: Could it be red?'])(
    'ends the remark above: "%s"',
    (line) =>
      expect(
        remarksOf(`# Lamps (Mara Tolland)\n\n- Lamps should be green in the harbour\n- ${line}`),
      ).toContainEqual([null, 'Could it be red?']),
  )
})
