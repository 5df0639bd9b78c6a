/** Posts whose genre shows only in how a language says that somebody is back, how it was, or what a report is of. */
import { expect, it } from 'vitest'
import { genreCues } from '../../../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../../../lib/extract/judge/genre.ts'
import type { Genre } from '../../../../lib/model.ts'
import { readingOf } from '../reading.ts'

const cuesOf = (language: string, title: string, text: string) =>
  genreCues(readingOf([text], { language, title })).map(({ rule }) => rule)

it.each<[Genre, string, string, string]>([
  ['recap', 'en', 'Lamps', 'I am just back from Lima, where the lamps were lit.'],
  ['recap', 'en', 'Lamps', 'Our engineers just got back from Lima.'],
  ['recap', 'de', 'Lampen', 'Ich bin zurück aus Lima.'],
  ['recap', 'de', 'Lampen', 'Fünf Tage IETF liegen hinter mir.'],
  ['recap', 'fr', 'Lampes', 'Nous sommes rentrés de Lima.'],
  ['recap', 'es', 'Lámparas', 'Acabamos de volver de Lima.'],
  ['recap', 'pt', 'Lâmpadas', 'Acabei de voltar de Lima.'],
  ['recap', 'pt', 'Lima e o IETF: como foi', 'Ada falou de lâmpadas.'],
  ['recap', 'es', 'Lima y la IETF: cómo nos fue', 'Ada habló de lámparas.'],
  ['recap', 'de', 'Lima und die IETF: wie es war', 'Ada sprach von Lampen.'],
  ['minutes', 'fr', 'Compte rendu de la réunion lampes', 'Huile, puis mèche.'],
  ['minutes', 'fr', 'Compte-rendu de séance', 'Huile, puis mèche.'],
  ['recap', 'fr', 'Compte rendu de Lima', 'Huile, puis mèche.'],
])('%s, %s: %s, %s', (genre, language, title, text) => {
  expect(judgeGenre(cuesOf(language, title, text))).toBe(genre)
})

it('knows who was at a meeting of the IETF in French, too', () => {
  const cue = 'having been there'
  expect(cuesOf('fr', 'Lampes', 'Nous étions à Lima la semaine passée pour l’IETF.')).toContain(cue)
  expect(cuesOf('fr', 'Lampes', 'Nous étions à court d’huile.')).not.toContain(cue)
})

it.each([
  ['en', 'The answer comes back from the harbour in one frame.'],
  ['en', 'Lamps that are back from repair burn longer.'],
  ['en', 'We look back from the harbour.'],
  ['en', 'The keeper returned from the tower at night.'],
  ['de', 'Die Lampe liegt hinter dem Hafen.'],
  ['de', 'Der Server gibt das Licht zurück.'],
  ['de', 'Zurück zu den Lampen.'],
  ['fr', 'Le chemin de retour de la lampe est court.'],
  ['es', 'La lámpara acaba de encenderse.'],
  ['pt', 'A lâmpada pode voltar de noite.'],
])('nobody is back: %s, %s', (language, text) => {
  expect(cuesOf(language, 'Lamps', text)).not.toContain('told in the past')
})

it.each([
  ['pt', 'Como foi criada a lâmpada'],
  ['es', 'Cómo fue que la lámpara se apagó'],
  ['de', 'Wie Lampen brennen'],
  ['pt', 'Como funciona a lâmpada'],
])('explains still: %s, %s', (language, title) => {
  expect(cuesOf(language, title, 'Lamps.')).toContain('explaining in the title')
})
