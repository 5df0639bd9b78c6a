import { expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

it.each([
  ['Orla Fennimore from the lantern working group presented the results.', []],
  ['Orla Fennimore of the QUIC WG explained the frame.', []],
  ['Orla Fennimore of the Lantern Working Group explained the frame.', []],
  ['Orla Fennimore from the Tidewater security team explained the attack.', ['Tidewater']],
  ['Orla Fennimore from Tidewater’s lamp team explained the attack.', ['Tidewater']],
  ['Orla Fennimore from the platform team at Tidewater explained the attack.', ['Tidewater']],
  ['Orla Fennimore from the QUIC community asked about the attack.', []],
  ['Orla Fennimore from the Ruritanian government told of its plans.', ['Ruritanian government']],
  ['Orla Fennimore of the Ruritanian ministry of justice disagreed.', ['Ruritanian ministry of justice']],
])('who speaks for a team, a group or a government speaks: %s', (sentence, affiliations) => {
  expect(speakersOf(sentence)).toEqual(['Orla Fennimore'])
  expect(qualitiesOf(sentence, 'Orla Fennimore')?.affiliations).toEqual(affiliations)
})

it.each([
  ['an engineer with Tidewater', ['Tidewater'], ['engineer']],
  ['a researcher from the University of Turku', ['University of Turku'], ['researcher']],
  ['a principal analyst with research firm Tidewater', ['Tidewater'], ['principal analyst']],
  ['an analyst for consulting company Finn Lamps', ['Finn Lamps'], ['analyst']],
  ['an engineer from Berlin', [], ['engineer']],
  ['an engineer with ten years of practice', [], ['engineer']],
  ['co-author with Joris Heuvelink', [], ['co-author']],
  ['chair with Joris Heuvelink', [], ['chair']],
  ['co-editor from Tidewater', ['Tidewater'], ['co-editor']],
  ['editor of the registry Lamp Types', [], ['editor of the registry Lamp Types']],
  ['its chair', [], ['chair']],
])('tells where somebody works from what they are: %s', (words, affiliations, roles) => {
  const sentence = `Orla Fennimore, ${words}, presented the lantern.`
  expect(qualitiesOf(sentence, 'Orla Fennimore')).toEqual({ affiliations, roles })
})

it.each([
  'Lamps should burn, Orla Fennimore, its chair, wrote to the mailing list of the group.',
  'Lamps should burn, Orla Fennimore of Tidewater wrote in a blog post.',
  '“Lamps should burn,” Orla Fennimore of Tidewater wrote.',
])('who writes to everybody speaks: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual(['Orla Fennimore'])
})

it.each([
  ['a lively exchange', 'A lively exchange between Orla Fennimore and Joris Heuvelink followed.'],
  [
    'whom it was good to hear',
    'It was good to hear Orla Fennimore’s perspective on lamps. Joris Heuvelink agreed.',
  ],
  [
    'an office',
    'Orla Fennimore as document editor presented the lamp. Joris Heuvelink as chair closed the session.',
  ],
])('finds both by %s', (_, text) => {
  expect(speakersOf(text).toSorted()).toEqual(['Joris Heuvelink', 'Orla Fennimore'])
})

it('finds whom a first name alone names by the talk that she gave', () => {
  const text = 'Orla was back again. Her presentation was a part of the slides that she presented in May.'
  expect(speakersOf(text)).toEqual(['Orla'])
})

it.each([
  '“It burns,” said Google’s Orla Fennimore.',
  "In the session, Google's Orla Fennimore asked about oil.",
])('has whom a company calls its own for one who works there: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual(['Orla Fennimore'])
  expect(qualitiesOf(sentence, 'Orla Fennimore')?.affiliations).toEqual(['Google'])
})

it.each([
  'Mozilla’s Harbour Nightly shows the lamp.',
  'Cloudflare’s Orange Meets presented nothing.',
  'Google’s Lantern Vertex gave a summary.',
])('takes what a company calls its own for nobody where nothing else says so: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual([])
})

it('has treasurers and what somebody currently is for roles', () => {
  const treasurer = 'The Harbour Treasurer Orla Fennimore gave a lecture.'
  expect(qualitiesOf(treasurer, 'Orla Fennimore')?.roles).toEqual(['Harbour Treasurer'])
  const current = 'Orla Fennimore, currently a researcher at Tidewater, gave a lecture.'
  expect(qualitiesOf(current, 'Orla Fennimore')).toEqual({
    affiliations: ['Tidewater'],
    roles: ['researcher'],
  })
})

it.each([
  'The exchange between Alice and Bob is two packets long.',
  'The discussion between Europe and the harbour was long.',
  'Orla Fennimore wrote in the draft that lamps burn.',
  'Orla Fennimore wrote the first version of the list.',
  'Orla Fennimore with the help of the LANTERN working group wrote a draft.',
  'Before Orla left, we found a laundry. Orla headed off to the harbour. She started with a walk along the pier. She found a place to eat.',
])('who writes a document or goes for a walk does not: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual([])
})

it.each(['Da Brolla Labs', 'Van Ruyt Software', 'De Novo', 'CRO Networks'])(
  'has the whole name of a company for where somebody is from: %s',
  (company) => {
    const said = `Orla Fennimore (${company}) presented the lamp.`
    expect(qualitiesOf(said, 'Orla Fennimore')).toEqual({ affiliations: [company], roles: [] })
  },
)
