/** Posts that say in a title, a first line or a form of the page that something is new, is planned, or was asked. */
import { describe, expect, it } from 'vitest'
import { genreCues } from '../../../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../../../lib/extract/judge/genre.ts'
import type { Genre } from '../../../../lib/model.ts'
import { readingOf } from '../reading.ts'

const cuesOf = (title: string, texts: string[], metadata: { language?: string; url?: string } = {}) =>
  genreCues(readingOf(texts, { title, ...metadata })).map(({ rule }) => rule)

describe('what a title tells', () => {
  it.each([
    'Lamp support comes to Harbour Edge',
    'Lamps land on HarbourOS 9: oil lands in March',
    'Version 00 of the oil draft is out',
    'Ines Halden to lead the lamp area',
    'Ines Halden named IAB member',
    'Lampennorm erschienen: RFC 9990',
    'Reisestipendien für Turku',
    'La lampe est enfin un RFC',
    'Ines Halden prend la tête du groupe lampes',
    'Becas para Turku',
    'Ines Halden assume a presidência do grupo',
    'ランプの仕様がRFC 9990になりました',
  ])('announces: %s', (title) => {
    expect(cuesOf(title, ['Lamps.'])).toContain('announcing in the title')
  })

  it.each([
    'How to chair a working group',
    'Learning to lead a team',
    'When it comes to lamps',
    'The jury is out on oil',
    'A lamp that ran out of oil',
    'What we assume about lamps',
    'Who is out in the cold',
    'The head of the lamp',
    'Ein Licht ist da, wo Öl ist',
    'Was ist ein RFC?',
  ])('announces nothing: %s', (title) => {
    expect(cuesOf(title, ['Lamps.'])).not.toContain('announcing in the title')
  })

  it.each([
    'Tentative schedule for the lamp interim',
    'Ordre du jour prévisionnel',
    'Programm des Lampentages',
    'Programa del taller',
    '報告会 プログラム',
  ])('is an agenda: %s', (title) => {
    expect(cuesOf(title, ['Lamps.'])).toContain('agenda in the title')
  })

  it.each([
    'A training programme for lamps',
    'Lamps on schedule',
    'Programmieren mit Lampen',
    'プログラムを書く',
  ])('is none: %s', (title) => expect(cuesOf(title, ['Lamps.'])).not.toContain('agenda in the title'))
})

it.each<[Genre, string, string]>([
  ['announcement', 'en', 'Starting today, you can switch on lamps as RFC 9990 has them.'],
  ['announcement', 'en', 'She was in Lima when the nominating committee picked her for the lamp area.'],
  ['announcement', 'fr', 'Le texte est paru mardi, après quatre ans de travail.'],
  ['announcement', 'es', 'Quito, 10 de marzo de 2031. Un equipo es coautor del texto.'],
  ['announcement', 'fr', 'Rennes, le 10 mars 2031 – Une équipe signe le texte.'],
])('tells %s (%s): %s', (genre, language, text) => {
  expect(judgeGenre(cuesOf('Lamps', [text], { language }))).toBe(genre)
})

it.each([
  'Three students took part in the IETF hackathon.',
  'Two of us competed in an IETF hackathon.',
  'Três estudantes participaram do hackathon da IETF.',
  'Tres estudiantes participaron en la reunión.',
])('knows that somebody has been there: %s', (text) => {
  expect(cuesOf('Lamps', [text])).toContain('having been there')
})

it.each(['Anyone can take part in the IETF.', 'She participated in the design of lamps.'])(
  'does not know that somebody has been there: %s',
  (text) => expect(cuesOf('Lamps', [text])).not.toContain('having been there'),
)

it('takes who took part as an author for nobody who was there', () => {
  const text = '当社の技術者が共著者として参加したランプの仕様です。'
  expect(cuesOf('ランプ', [text], { language: 'ja' })).not.toContain('told in the past')
})

it('reads the past of several people from its endings, in the languages that have such', () => {
  const spanish = ['Ada y Bo llegaron, hablaron, comieron y volvieron.']
  expect(cuesOf('Lima', spanish, { language: 'es' })).toContain('much in the past')
  expect(cuesOf('Lima', spanish, { language: 'en' })).not.toContain('much in the past')
  expect(cuesOf('Lima', ['Ada e Bo chegaram, falaram e comeram.'], { language: 'pt' })).toContain(
    'much in the past',
  )
  expect(cuesOf('Lima', ['Ils parlaient, mangeaient et riaient.'], { language: 'fr' })).toContain(
    'much in the past',
  )
})

it('takes an agenda for one by its address', () => {
  const texts = [
    '1. Administrivia',
    '1.1 Roll call',
    '2. Protocol actions',
    '2.1 draft-ietf-lamps-oil',
    'Token: Ada Birk',
  ]
  const genreAt = (url: string) => judgeGenre(cuesOf('IESG telechat 2031-04-16', texts, { url }))
  expect(genreAt('https://harbour.example/iesg/agenda')).toBe('announcement')
  expect(genreAt('https://harbour.example/iesg/152')).toBe('minutes')
})

it('takes what several programs are for records, not for turns', () => {
  const one = (name: string) => [name, 'Language: C', 'Version: 5', 'Roles: client']
  const cues = cuesOf('Lamps at work', [...one('liblamp'), ...one('lamp-rs'), ...one('Lamplight')])
  expect(cues).toContain('fields')
  expect(cues).not.toContain('some remarks')
})

it('knows a question in Japanese without a question mark, and one behind a dash', () => {
  const answer = '上司の代理でした。'
  const asked = (question: string) => cuesOf('灯', [question, answer, question, answer, question, answer])
  expect(asked('きっかけは何ですか。')).toContain('questions and answers')
  expect(asked('――印象に残っていることは。')).toContain('questions and answers')
  expect(asked('灯は明るいです。')).not.toContain('questions and answers')
})
