import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

/** A page on which these three speak. */
const KNOWN = 'Magnus Stone agreed that lamps are red. Mara Tolland asked why. Joris Almeida said no.'
const said = (sentence: string, name: string) => saidBy(`# Lamps\n\n${KNOWN}\n\n${sentence}`, name).slice(1)

describe('what somebody else thinks of a point', () => {
  it.each([
    '"Magnus’s point is spot on", said Joris.',
    'Magnus’s point is spot on, Joris thought.',
    'Magnus’ question was good.',
    'Magnus’s second proposal seems simpler.',
    'Magnus’s concern is valid.',
    'Magnus’s suggestion makes sense.',
    'Magnus’s comments were helpful.',
    'Magnus’s explanation sounds right.',
    'Magnus’s view is widely shared.',
    'Magnus’s answer was incomplete.',
  ])('is not theirs: %s', (sentence) => expect(said(sentence, 'Magnus Stone')).toEqual([]))

  it.each([
    'Magnus’s point is that lamps are green.',
    'Magnus’s question was whether lamps are green.',
    'Magnus’s concern is about lamps.',
    'Magnus’s proposal was to light the lamps.',
    'Magnus’s talk was long.',
    'Magnus’s presentation was helpful.',
    'Magnus’s suggestion is the green lamp.',
    'Magnus’s question was why lamps are green.',
    'Magnus’s answer was that they are.',
    'Magnus’s point was how lamps are lit.',
    'Magnus’s question was answered in the chat.',
    'Magnus’s point is noted.',
  ])('but what the point was is: %s', (sentence) =>
    expect(said(sentence, 'Magnus Stone')).toEqual([sentence]),
  )
})

describe('whom a sentence opens with before its subject', () => {
  it.each([
    'Echoing Mara, Magnus said that lamps are lit.',
    'Replying to Mara, Magnus said that lamps are lit.',
    'Thanking Mara, Magnus closed the session and said so.',
    'Like Mara, Magnus asked for green lamps.',
    'Unlike Mara, Magnus preferred green lamps.',
    'After Mara, Magnus presented the lamps.',
    'Building on Mara, Magnus suggested green lamps.',
    'In response to Mara, Magnus explained the lamps.',
    'Following up on Mara, Magnus noted that lamps are lit.',
    'Quoting Mara, Magnus said that lamps are lit.',
    'Echoing Mara, Magnus and Joris said that lamps are lit.',
  ])('is not who speaks: %s', (sentence) => {
    expect(said(sentence, 'Mara Tolland')).toEqual([])
    expect(said(sentence, 'Magnus Stone')).toEqual([sentence])
  })

  it.each([
    'Mara, Magnus and Joris said that lamps are lit.',
    'Both Mara and Magnus said that lamps are lit.',
    'In the afternoon Mara, Magnus and Joris presented the lamps.',
    'Then Mara and Magnus asked for green lamps.',
    'Later, Mara and Magnus noted that lamps are lit.',
  ])('unless it is a row: %s', (sentence) => {
    expect(said(sentence, 'Mara Tolland')).toEqual([sentence])
    expect(said(sentence, 'Magnus Stone')).toEqual([sentence])
  })
})

it('takes no word before a name for a part of it', () =>
  expect(speakersOf('# Lamps\n\nLike Magnus, Mara Tolland asked for lamps.')).toEqual(['Mara Tolland']))

describe('what is nothing said', () => {
  it.each([
    'Magnus accepted the position of editor.',
    'Magnus, who accepted the Area Director role, was there.',
    'Magnus accepted the award.',
    'Magnus accepts the nomination.',
    'Magnus accepted an invitation to the harbour.',
    'Great work, thanks Magnus.',
    'Lamps are lit, thanked Magnus for it.',
    'Lamps at sea - asked Magnus for a review',
  ])('by Magnus: %s', (sentence) => expect(said(sentence, 'Magnus Stone')).toEqual([]))

  it.each([
    'Magnus accepted that lamps are green.',
    'Magnus accepted the change to the lamps.',
    'Magnus accepts the comment on lamps.',
    '“Lamps are lit,” asked Magnus.',
  ])('but: %s', (sentence) => expect(said(sentence, 'Magnus Stone')).toEqual([sentence]))
})

describe('a German verb that takes an object', () => {
  it.each([
    'Danach stellte Tidewater Laternen vor.',
    'Danach zeigte Tidewater Laternen.',
    'Am Ende fasste Tidewater Ergebnisse zusammen.',
    'Zum Schluss präsentierte Tidewater Laternen.',
    'Dann demonstrierte Tidewater Laternen, die leuchten.',
  ])('has it in its capitalised words: %s', (sentence) =>
    expect(speakersOf(`# Laternen\n\n${sentence}`)).toEqual([]),
  )

  it.each([
    ['Danach stellte Quillon Zefirov den Entwurf vor.', 'Quillon Zefirov'],
    ['Zum Schluss präsentierte Zefir Quandt die Ergebnisse.', 'Zefir Quandt'],
    ['Danach zeigte Mara Tolland, wie Laternen leuchten.', 'Mara Tolland'],
    ['Im Anschluss berichtete Zaneta Quirl.', 'Zaneta Quirl'],
    ['Dann sprach Quintus Zefirow.', 'Quintus Zefirow'],
  ])('or behind the name: %s', (sentence, name) =>
    expect(speakersOf(`# Laternen\n\n${sentence}`)).toEqual([name]),
  )
})

describe('what a body is, behind its name', () => {
  it.each([
    ['Mara Tolland, manager of LAMPS, the European lantern association, said so.', [], ['manager of LAMPS']],
    ['Mara Tolland, an engineer at Tidewater, a lantern company, said so.', ['Tidewater'], ['engineer']],
    ['Mara Tolland, head of Tidewater, the Harbour Institute, said so.', [], ['head of Tidewater']],
  ])('is no employer: %s', (sentence, affiliations, roles) =>
    expect(qualitiesOf(`# Lamps\n\n${sentence}`, 'Mara Tolland')).toEqual({ affiliations, roles }),
  )

  it.each([
    ['Mara Tolland, director, the Harbour Institute, said so.', ['Harbour Institute'], ['director']],
    [
      'Mara Tolland, chair of LAMPS, the editor of the draft, said so.',
      [],
      ['chair of LAMPS', 'editor of the draft'],
    ],
    [
      'Mara Tolland, chair of the lantern group, a lecturer at Harbour University, said so.',
      ['Harbour University'],
      ['chair of the lantern group', 'lecturer'],
    ],
  ])('unless it is about the person: %s', (sentence, affiliations, roles) =>
    expect(qualitiesOf(`# Lamps\n\n${sentence}`, 'Mara Tolland')).toEqual({ affiliations, roles }),
  )
})
