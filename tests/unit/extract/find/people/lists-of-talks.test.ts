/** Lists below "Talks", "Speakers" and the like, and lines that name who has a part in a session. */
import { describe, expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

const RECAP = 'Last week the IETF met in Lima.\n\n## Lamps\n\n'
const BOTH = ['Orla Fennimore', 'Tuvi Zelgra']
const under = (heading: string, ...items: string[]) =>
  `${RECAP}### ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`

describe.each(['Talks', 'Programme', 'Lightning talks', 'Speakers', 'Panel'])(
  'a list under “%s”',
  (heading) => {
    it.each([
      ['Lanterns at sea — Orla Fennimore, Google', 'How oil burns — Tuvi Zelgra, Tidewater'],
      ['Lanterns at sea (Orla Fennimore)', 'How oil burns (Tuvi Zelgra)'],
      ['“Lanterns at sea”, Orla Fennimore', '“How oil burns”, Tuvi Zelgra'],
      ['Orla Fennimore: Lanterns at sea', 'Tuvi Zelgra: How oil burns'],
      ['Orla Fennimore – Lanterns at sea', 'Tuvi Zelgra – How oil burns'],
      ['Orla Fennimore, “Lanterns at sea”', 'Tuvi Zelgra, “How oil burns”'],
      ['Orla Fennimore (Google), Lanterns at sea', 'Tuvi Zelgra (Tidewater), How oil burns'],
    ])('names who gives its talks: %s', (...items) => {
      expect(speakersOf(under(heading, ...items))).toEqual(BOTH)
    })

    it.each([
      ['Lanterns at sea — Blue Harbour, Google', 'How oil burns — Tidewater Labs'],
      ['Lamp Protocol: Lanterns at sea', 'Beacon Header: How oil burns'],
      ['Document status – Working Group Documents', 'Any other business – Open Discussion'],
      ['Lamps, Oil', 'Wicks, Salt'],
      ['Welcome – Grand Ballroom', 'Lunch – Palm Court'],
    ])('does not make speakers of other words: %s', (...items) => {
      expect(speakersOf(under(heading, ...items))).toEqual([])
    })
  },
)

it.each([
  '### Speakers\n\n- Orla Fennimore (Google)\n- Tuvi Zelgra (Tidewater)',
  '### Panelists\n\n- Orla Fennimore, Google\n- Tuvi Zelgra, Tidewater',
  '### Speakers\n\nOrla Fennimore, Google\n\nTuvi Zelgra, Tidewater',
  'Speakers:\n\n- Orla Fennimore (Google)\n- Tuvi Zelgra (Tidewater)',
  'Presenter(s): Orla Fennimore (Google), Tuvi Zelgra (Tidewater)',
])('everybody in a list of speakers is one: %s', (lines) => {
  expect(speakersOf(RECAP + lines)).toEqual(BOTH)
  expect(qualitiesOf(RECAP + lines, 'Tuvi Zelgra')?.affiliations).toEqual(['Tidewater'])
})

it.each(['Facilitator', 'Discussant', 'Speaker(s)', 'Moderator(s)'])('“%s:” names who speaks', (label) => {
  expect(speakersOf(`${RECAP}${label}: Tuvi Zelgra\n\nThe lamp was lit.`)).toEqual(['Tuvi Zelgra'])
})

it.each([
  'Minute taker',
  'Chairs',
  'Organisers',
  'Contact',
  'Shepherd',
  'Photo',
  'Sponsors',
  'Program committee',
])('“%s:” does not', (label) => {
  expect(speakersOf(`${RECAP}${label}: Tuvi Zelgra\n\nThe lamp was lit.`)).toEqual([])
})

it.each(['Participants', 'Program committee', 'Authors', 'Further reading', 'Organisers'])(
  'a list under “%s” does not, either',
  (heading) => {
    expect(speakersOf(under(heading, 'Orla Fennimore (Google)', 'Tuvi Zelgra (Tidewater)'))).toEqual([])
  },
)

it.each(['Presenter(s): TBD', 'Speaker: to be announced', 'Speakers:\n\n- Slides\n- Recording'])(
  '%s: nobody yet',
  (line) => {
    expect(speakersOf(`${RECAP}${line}\n\nThe lamp was lit.`)).toEqual([])
  },
)
