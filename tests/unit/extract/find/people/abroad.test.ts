import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('people in other languages than English', () => {
  it.each([
    ['an overview', 'Orla Fennimore gab einen kurzen Überblick über Laternen.'],
    ['a talk', 'Orla Fennimore hielt den ersten Vortrag des Tages.'],
    ['their view', 'Nach Ansicht von Orla Fennimore brennt die Laterne.'],
    ['a conversation', 'Darüber sprachen wir mit Orla Fennimore.'],
    ['une présentation', 'Orla Fennimore a fait une présentation sur les lanternes.'],
    ['une intervention', 'Orla Fennimore est intervenue sur les lanternes.'],
    ['una presentación', 'Orla Fennimore hizo una breve presentación sobre linternas.'],
    ['una charla', 'Orla Fennimore dio una charla sobre linternas.'],
    ['su opinión', 'En opinión de Orla Fennimore, la linterna arde.'],
    ['uma apresentação', 'Orla Fennimore fez uma apresentação sobre lanternas.'],
    ['uma fonte', 'De acordo com Orla Fennimore, a lanterna arde.'],
    ['a quotation in Czech', '„Lucerny jsou pro nás důležité,“ uvedla Orla Fennimore, ředitelka.'],
    ['a quotation in Polish', '„Latarnie są ważne”, powiedziała Orla Fennimore, dyrektor.'],
    ['a quotation in Russian', '«Фонари важны», — сказала Orla Fennimore.'],
    ['a source in Portuguese', 'Segundo Orla Fennimore, presidente do grupo, a lanterna arde.'],
    ['a source in Italian', 'Secondo Orla Fennimore, presidente del gruppo, la lanterna arde.'],
    ['a source in Dutch', 'Volgens Orla Fennimore, voorzitter van de groep, brandt de lantaarn.'],
    ['a question in Italian', 'Orla Fennimore ha chiesto se la lanterna arde.'],
    ['a description', 'Orla Fennimore, Vorsitzende der Gruppe, beschreibt treffend: „Die Laterne brennt.“'],
    ['a name that is written twice', '组长奥拉(Orla Fennimore)说：“灯笼很亮。”'],
  ])('speak by %s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual(['Orla Fennimore'])
  })

  it('are from where "da" says', () => {
    const said = 'Orla Fennimore, da Harbour Labs, perguntou se a lanterna ardia.'
    expect(qualitiesOf(said, 'Orla Fennimore')?.affiliations).toEqual(['Harbour Labs'])
  })

  it.each([
    ['what is for them', 'Pour Orla Fennimore, la lanterne est un cadeau.'],
    ['what is given to them', 'Para Orla Fennimore, la linterna es un regalo.'],
    ['what they have', 'Orla Fennimore hat einen Laden in Turku.'],
    ['who is only named', '灯笼（Orla Fennimore）很亮。'],
  ])('do not by %s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})

it('a pronoun that opens another paragraph may mean a thing', () => {
  const told =
    'Orla Fennimore sagte etwas zum neuen Standard. Er sei zu hell.\n\nEr hat das Ziel, Laternen zu verbinden.'
  expect(saidBy(told, 'Orla Fennimore')).toEqual([
    'Orla Fennimore sagte etwas zum neuen Standard.',
    'Er sei zu hell.',
  ])
})

it.each([
  ['« La lanterne brûle », indique Orla Fennimore, présidente du groupe.'],
  ['Orla Fennimore, présidente du groupe, a souhaité la bienvenue aux participants.'],
  ['Orla Fennimore resalta el papel de la educación.'],
  [
    'Orla Fennimore, directora de la linterna, y Mara Tolland, gerente del puerto, compartieron sus visiones.',
  ],
])('%s is a remark', (sentence) => {
  expect(speakersOf(sentence)[0]).toBe('Orla Fennimore')
})

it.each([
  ['Selon Orla Fennimore, ingénieure chez Google, la lanterne brûle.', 'Google', 'ingénieure'],
  ['Laut Orla Fennimore, Ingenieurin bei Google, brennt die Laterne.', 'Google', 'Ingenieurin'],
])('%s tells where somebody works', (sentence, affiliation, role) => {
  expect(qualitiesOf(sentence, 'Orla Fennimore')).toEqual({ affiliations: [affiliation], roles: [role] })
})

it('a language before the first of a row is nobody', () => {
  const sentence =
    'En entrevista con Harbour en Español, Orla Fennimore, directora del grupo, y María Tolland, gerente del puerto, compartieron sus visiones.'
  expect(speakersOf(sentence)).toEqual(['Orla Fennimore', 'María Tolland'])
})
