import { expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readingOf } from '../../reading.ts'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

const QUOTE = '> The frame should carry a length.\n> Cheers,\n> Orla'

it.each([
  ['On Tue, 3 May 2022 at 09:12, Orla Fennimore <orla@tidewater.example> wrote:'],
  ['On May 3, 2022, at 9:12 PM, Orla Fennimore <orla@tidewater.example> wrote:'],
  ['From: Orla Fennimore <orla@tidewater.example>'],
  ['On May 3, 2022, at 9:12 PM, Fennimore, Orla <orla@tidewater.example> wrote:'],
  ['On May 3, 2022, at 9:12 PM, Fennimore, Orla via lanterns <lanterns@lists.example> wrote:'],
  ['From: Fennimore, Orla <orla@tidewater.example>'],
  ['19.07.2031 Orla Fennimore <orla@tidewater.example>:'],
  ['2031-07-19 9:12 GMT+02:00 Orla Fennimore <orla@tidewater.example>:'],
  ['Am 19.07.2031 um 09:12 schrieb Orla Fennimore <orla@tidewater.example>:'],
  ['Op za 19 jul 2031 om 09:12 schreef Orla Fennimore <orla@tidewater.example>:'],
  ['Le sam. 19 juil. 2031 à 09:12, Orla Fennimore <orla@tidewater.example> a écrit :'],
  ['Il giorno sab 19 lug 2031 alle ore 09:12 Orla Fennimore <orla@tidewater.example> ha scritto:'],
  ['Em sáb., 19 de jul. de 2031 às 09:12, Orla Fennimore <orla@tidewater.example> escreveu:'],
  ['El sáb, 19 jul 2031 a las 9:12, Orla Fennimore (<orla@tidewater.example>) escribió:'],
])('attributes quoted words by %s', (header) => {
  const mail = `${header}\n${QUOTE}\n\nI agree with that.`
  expect(speakersOf(mail, ['Mara Tolland'])).toEqual(['Orla Fennimore'])
  expect(saidBy(mail, 'Orla Fennimore')).toEqual(['The frame should carry a length.'])
})

it.each(['Hola Mara!', 'Bonjour à tous,', 'Liebe Liste,', 'Olá,', 'Hello all,'])(
  'leaves out what opens a mail: %s',
  (greeting) => {
    const mail = `On Tue, 3 May 2022 at 09:12, Orla Fennimore <orla@tidewater.example> wrote:\n> ${greeting}\n> The frame is short.\n> Saludos,\n> Orla`
    expect(saidBy(mail, 'Orla Fennimore')).toEqual(['The frame is short.'])
  },
)

it('takes the one a reply greets for the author of what it quotes', () => {
  expect(speakersOf(`Orla,\n> The frame should carry a length.\n\nI agree with that.`)).toEqual(['Orla'])
})

it.each(['Hi,', 'Hello,', 'Folks,'])('takes a greeting without a name for nobody: %s', (greeting) => {
  expect(speakersOf(`${greeting}\n> The frame should carry a length.\n\nI agree with that.`)).toEqual([])
})

it('reads the signature below the name', () => {
  const mail = `From: Orla Fennimore <orla@tidewater.example>\n> The frame should carry a length.\n> Orla Fennimore\n> Founder, Tidewater Labs`
  expect(qualitiesOf(mail, 'Orla Fennimore')).toEqual({
    affiliations: ['Tidewater Labs'],
    roles: ['Founder'],
  })
})

it('does not count the mail’s own author', () => {
  expect(speakersOf(`From: Mara Tolland <mara@example.org>\n${QUOTE}`, ['Mara Tolland'])).toEqual([])
})

it('leaves the answers between the words of an unmarked mail to who wrote them', () => {
  const foreign = true
  const { speakers } = findPeople(
    readingOf([
      'My answers are below.',
      { text: 'From: Orla Fennimore <orla@tidewater.example>', foreign },
      { text: 'Sent: 3 May 2022 09:12', foreign },
      { text: 'Dear authors:', foreign },
      { text: 'The frame should carry a length.', foreign },
      'MT> I agree with that.',
      { text: 'The lantern needs no key.', foreign },
    ]),
  )
  const said = speakers.find(({ name }) => name === 'Orla Fennimore')?.said.map(({ text }) => text)
  expect(said).toEqual(['The frame should carry a length.', 'The lantern needs no key.'])
})

it('leaves what answers a quoted list to the writer', () => {
  const foreign = true
  const { speakers } = findPeople(
    readingOf([
      { text: 'At 3:01 PM +0100 3 May 2031, Orla Fennimore wrote:', foreign },
      { text: 'Do we want the frame?', kind: 'item', foreign },
      'Yes, and a lamp.',
      { text: 'Do we close the lamp room?', kind: 'item', foreign },
      'Yes, in autumn.',
    ]),
  )
  const said = speakers.find(({ name }) => name === 'Orla Fennimore')?.said.map(({ text }) => text)
  expect(said).toEqual(['Do we want the frame?', 'Do we close the lamp room?'])
})
