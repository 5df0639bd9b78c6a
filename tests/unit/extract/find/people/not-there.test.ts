import { expect, it } from 'vitest'
import { MINUTES, speakersOf } from './people.ts'

const KNOWN = 'Orla Fennimore said that lanterns are out. Magnus Ferrow asked why.'

it.each([
  'Anna Tolland was next to me on the plane.',
  'Anna Tolland followed up with the registrar.',
  'Anna Tolland finished off the cake.',
  'Magnus said that Anna Tolland thought so, too.',
  'Anna Tolland moved to another room.',
  'Anna Tolland joining Tidewater from the Harbour Works!',
  'Anna Tolland joins Tidewater.',
  'Anna Tolland, called away early.',
  'Anna Tolland, asked to review the lamp.',
  'Anna Tolland, mentioned in the slides.',
  'Anna Tolland, reported in the last minutes as ill.',
  'Anna Tolland, told by the chairs to wait.',
  'The draft needs to address Anna Tolland’s comment.',
  'Resolve Anna Tolland’s question from last call.',
  'Waiting for Anna Tolland’s answer.',
  'Pending Anna Tolland’s answer.',
  'Review Anna Tolland’s proposal.',
  'Anna Tolland’s comments were all addressed in -03.',
  'Anna Tolland’s comments still need to be addressed.',
  'The new text implements Anna Tolland’s suggestion.',
  'Needs further discussion between Anna Tolland and Magnus Ferrow.',
  'There will be a discussion between Anna Tolland and Magnus Ferrow next week.',
  'The German government asked for lamps.',
  'Anna Tolland, noted for her lamps, was in the room.',
  'Magnus and Anna Tolland, related by marriage.',
])('who only was there does not speak: %s', (sentence) => {
  expect(speakersOf(`${KNOWN} ${sentence}`)).not.toContain('Anna Tolland')
})

it.each([
  'Anna Tolland started her talk with what happened to lamps in 2013.',
  'Anna Tolland presented the lantern draft in her slot.',
  'The needs of keepers were told in Anna Tolland’s talk.',
  'Anna Tolland moved, and Orla Fennimore seconded, the new lease.',
  'Anna Tolland moved to approve the minutes.',
  'It was moved by Anna Tolland and carried.',
])('who gave a talk does: %s', (sentence) => {
  expect(speakersOf(`${KNOWN} ${sentence}`)).toContain('Anna Tolland')
})

it('a label in the past tense is nobody, wherever something is from', () => {
  const page = [
    'Orla: Is it lit?',
    'Extracted from Harbour:',
    'Magnus: It is.',
    'Extracted from Quay:',
    'Magnus: Good.',
  ]
  expect(speakersOf(page.map((line) => `- ${line}`).join('\n'))).toEqual(['Orla', 'Magnus'])
})

it.each(['Besides', 'Consequently', 'Interestingly', 'Lastly'])('"%s" before a name is nobody', (word) => {
  const names = speakersOf(
    `${word}, Anna Tolland (Lantern Works; pictured below) presented lamps to the new group.`,
  )
  expect(names).toEqual(['Anna Tolland'])
})

it('letters that the page spells out are nobody, wherever they label a line', () => {
  const page = [
    'Orla: who keeps the oil?',
    'LS: Lantern Store',
    'WDS: Distribution Service (Wicks)',
    'LS: is optional for small harbours.',
    'Magnus: I would keep it at home.',
    'Magnus: And the wicks too.',
    'Orla: agreed.',
  ]
  expect(speakersOf(page.join('\n\n')).toSorted()).toEqual(['Magnus', 'Orla'])
})

it('letters of somebody who says more than once what they think are theirs, though a list says who they are', () => {
  const page = [
    'QZ: Quillon Zefirov',
    'MT: Mara Tolland',
    'QZ: lamps are bright in spring.',
    'MT: I agree with that.',
    'QZ: then we go on with it.',
    'MT: Fine with me.',
  ]
  expect(speakersOf(page.join('\n\n')).toSorted()).toEqual(['Mara Tolland', 'Quillon Zefirov'])
})

it('a name that ends as a past tense does is a label of its bearer', () => {
  const labels = ['Jamshed: I think that it is fine.', 'Khurshed: It is lit now.', 'Jamshed: No, not yet.']
  expect(speakersOf(`${MINUTES}- ${labels.join('\n- ')}`).slice(2)).toEqual(['Jamshed', 'Khurshed'])
})
