import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('people in sentences', () => {
  it.each([
    ['a verb of saying', 'Orla Fennimore asked whether the frame carries a length.'],
    ['a verb of doing', 'In the afternoon, Orla Fennimore gave a talk on lanterns.'],
    ['brackets between', 'Orla Fennimore (Tidewater) gave a talk on lanterns.'],
    ['an appositive between', 'Orla Fennimore, co-chair of the Lantern group, presented the plan.'],
    ['a role before', 'Security Area Director Orla Fennimore stated that lanterns are safe.'],
    ['"presented by"', 'The lantern draft was presented by Orla Fennimore.'],
    ['"presented by" and an employer', 'Presented by Orla Fennimore Google, slides here'],
    ['"a talk by" and a role', 'The day closed with a talk by network guru Orla Fennimore.'],
    ['"said" after a quotation', '“Lanterns are safe,” said Orla Fennimore.'],
    ['a discussion with her', 'New work: a discussion with Orla Fennimore on lanterns.'],
    ['a possessive', 'Orla Fennimore’s presentation showed three lanterns.'],
    ['the way to the microphone', 'Orla Fennimore came up to the microphone first.'],
    ['what somebody had her do', 'It was lovely to have Orla Fennimore join us and give a talk.'],
    ['a point that is made', 'Orla Fennimore also made the point that frames are long.'],
    ['what she did with the author', 'Orla Fennimore and I gave an update on frames.'],
    ['a talk that is announced', 'On Monday, Orla Fennimore will speak about lanterns.'],
    ['leading the others', 'Orla Fennimore guided the group through its backlog.'],
    ['a pronoun later in the sentence', 'When Orla Fennimore was on stage, she explained the frame.'],
  ])('speak by %s', (_, sentence) => {
    expect(speakersOf(`It was a long day. ${sentence}`)).toEqual(['Orla Fennimore'])
  })

  it.each([
    ['only thanked', 'Thanks to Orla Fennimore for the room.'],
    ['an author', 'The lantern draft of Orla Fennimore expired.'],
    ['an organisation', 'Tidewater Networks presented three lanterns.'],
    ['a reviewer to come', 'The draft waits for a review by Orla Fennimore.'],
    ['an organisation with another', 'Red Hat (Google) presented three lanterns.'],
    ['one who is to review', 'The main step is to address a new review from Orla Fennimore.'],
    ['one whose issues were resolved', 'The draft resolved all issues raised by Orla Fennimore.'],
    ['one who was shown something', 'Sie stellte Orla Fennimore einen Rahmen vor.'],
    ['one who was asked', 'Man fragte Orla Fennimore nach dem Rahmen.'],
    ['one of an example', 'When Alice updates her key, two nodes change.'],
    ['one who is to do something', 'Orla Fennimore will send the text to the list.'],
    ['a modal verb', 'Will check that number on the list.'],
    ['one of a discussion outside', 'Reviewed the outcome of the talk with Oliver:'],
    ['an acronym that is a first name', 'ARI provides a date for it.'],
    ['the plural of one', 'CAs announced two changes.'],
    ['one of two in an office', '2019: first meeting, Orla Fennimore and Magnus Ferrow co-chairs'],
    ['a group', 'The working group agreed, and QUIC presented nothing.'],
  ])('do not speak where the name is %s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })

  it('do not speak where they are the page’s author', () => {
    const source = 'Orla Fennimore asked why.'
    expect(speakersOf(source, ['Orla Fennimore'])).toEqual([])
    expect(speakersOf(source)).toEqual(['Orla Fennimore'])
  })

  it('takes what a clause is about for nobody who is its source', () => {
    expect(speakersOf('According to Orla, Lanternia has many lanterns.')).toEqual(['Orla'])
  })

  it('knows first names it has never seen, where the page tells who said what all through', () => {
    const told = 'Magnus said that it works. Orla Fennimore asked why. Bruno noted a bug.'
    expect(speakersOf(`${told} Quillon asked if it is long.`)).toContain('Quillon')
    expect(speakersOf('Quillon asked if it is long.')).toEqual([])
    const families =
      'Zefirov reported that it works. Heuvelink asked Zefirov what it needs. Zefirov said it needs oil. Courvoisier agreed to bring some.'
    expect(speakersOf(families)).toEqual(['Zefirov', 'Heuvelink', 'Courvoisier'])
  })

  it.each([
    ['French', 'Orla Fennimore a présenté le nouveau cadre. Elle a ensuite expliqué les clés.'],
    ['German', 'Orla Fennimore hat den neuen Rahmen vorgestellt. Er ist kurz. Sie ging dann.'],
    ['Spanish', 'Orla Fennimore explicó el nuevo marco. Ella propuso otro.'],
    ['Portuguese', 'Orla Fennimore apresentou o novo quadro. Ela perguntou por outro.'],
    ['German, after the verb', 'Im Anschluss stellte Orla Fennimore (Google) den neuen Rahmen vor.'],
    ['German, with an organisation', 'Orla Fennimore vom Laternenamt erläuterte die Regeln.'],
    ['French, after an appositive', 'Orla Fennimore, chercheuse à Ravenne, a expliqué le cadre.'],
    ['French, by her presentation', 'La présentation d’Orla Fennimore portait sur les lanternes.'],
    ['French, as host', 'L’atelier était animé par Orla Fennimore.'],
    ['Spanish, by her talk', 'La charla de Orla Fennimore trató de linternas.'],
    ['Spanish, after the verb', 'Según explicó Orla Fennimore, el marco está listo.'],
    ['French, in the order of a quotation', '« Le cadre est court », explique Orla Fennimore.'],
  ])('speak in %s', (_, source) => {
    expect(speakersOf(source)).toEqual(['Orla Fennimore'])
  })

  it('go on by pronouns in other languages', () => {
    expect(saidBy('Orla Fennimore explicó el marco. Ella propuso otro.', 'Orla Fennimore')).toHaveLength(2)
    expect(saidBy('Magnus Ferrow a présenté le cadre. Il faut du temps.', 'Magnus Ferrow')).toHaveLength(1)
  })

  it('reads a family name that is also a first name with the unknown first name before it', () => {
    expect(speakersOf('Quillon Lee presented an update.')).toEqual(['Quillon Lee'])
    expect(speakersOf('Then Quillon Das Zefirov presented two drafts.')).toEqual(['Quillon Das Zefirov'])
    expect(speakersOf('Suddenly Lee presented an update.')).toEqual(['Lee'])
  })

  it('knows common words that open a sentence for no names, whatever the verb', () => {
    const told = 'Magnus said that it works. Orla Fennimore asked why. Bruno noted a bug.'
    expect(speakersOf(`${told} Pull requests for all of it.`)).toEqual(['Magnus', 'Orla Fennimore', 'Bruno'])
  })

  it('reads unknown full names inside sentences, where the page tells who said what all through', () => {
    const told = 'Magnus said that it works. Orla Fennimore asked why. Bruno noted a bug.'
    expect(speakersOf(`${told} It is long, and Quillon Zefirov suggested to cut it.`)).toContain(
      'Quillon Zefirov',
    )
  })

  it('follows pronouns, and "the talk"', () => {
    const source =
      'Orla Fennimore gave a talk. The talk covered lanterns. She stressed their weight. The room was full.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      'Orla Fennimore gave a talk.',
      'The talk covered lanterns.',
      'She stressed their weight.',
    ])
  })

  it('takes what a pronoun says of somebody’s suggestion for the pronoun’s', () => {
    const source =
      'Orla Fennimore summarised the frames. She said that the third part of Magnus Ferrow’s suggestion is long. Nobody minded.'
    expect(speakersOf(source)).toEqual(['Orla Fennimore'])
    expect(saidBy(source, 'Orla Fennimore')).toHaveLength(2)
  })

  it('reads roles and employers', () => {
    expect(
      qualitiesOf(
        'A talk by Orla Fennimore Google, on keys for all kinds of boats, was liked.',
        'Orla Fennimore',
      )?.affiliations,
    ).toEqual(['Google'])
    expect(
      qualitiesOf('Orla Fennimore, a Tidewater engineer, presented the plan.', 'Orla Fennimore'),
    ).toEqual({
      affiliations: ['Tidewater'],
      roles: ['engineer'],
    })
    expect(
      qualitiesOf(
        'Asistió Orla Fennimore, directora de faros y lámparas de la costa, quien junto a su equipo de la costa llegó ayer para hablar de las lámparas del próximo año. Según Fennimore, la luz alcanza.',
        'Orla Fennimore',
      )?.roles,
    ).toEqual(['directora de faros y lámparas de la costa'])
    expect(
      qualitiesOf(
        'Orla Fennimore, of Tidewater and co-chair of the Lantern group, presented it.',
        'Orla Fennimore',
      ),
    ).toEqual({
      affiliations: ['Tidewater'],
      roles: ['co-chair of the Lantern group'],
    })
    expect(qualitiesOf('Co-chair Orla Fennimore presented the plan.', 'Orla Fennimore')?.roles).toEqual([
      'Co-chair',
    ])
  })

  it('keeps those named by role alone as what they are', () => {
    expect(speakersOf('An IETF AD outlined the history. One operator asked for more.')).toEqual([
      '(An IETF AD)',
      '(One operator)',
    ])
  })
})

it('somebody speaks as an individual', () => {
  const source = `${MINUTES}\nTobin Ashgrove as an individual says that the wick is short.`
  expect(speakersOf(source)).toContain('Tobin Ashgrove')
})

it('one person is nobody’s role', () => {
  expect(speakersOf('One person said that the wick is short.')).toEqual([])
})
