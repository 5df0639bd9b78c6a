/** Languages in which the verb comes before who acts, or other words before both. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './people.ts'

const ORLA = ['Orla Fennimore']

it.each([
  'Zu Beginn begrüßte Orla Fennimore die Teilnehmer.',
  'Als Nächstes präsentierte Orla Fennimore von Tidewater die Messungen.',
  'Zum Schluss fasste Orla Fennimore die Ergebnisse zusammen.',
  'In ihrem Vortrag ging Orla Fennimore auf die Dochte ein.',
  'Den Auftakt machte Orla Fennimore mit einem Überblick.',
  'Den Entwurf stellte Orla Fennimore vor.',
  'Eröffnet wurde die Sitzung von Orla Fennimore.',
  'Aus Sicht von Orla Fennimore ist das Öl zu teuer.',
  'Orla Fennimore führte aus, dass das Öl teuer ist.',
  'Die Frage nach dem Öl beantwortete Orla Fennimore mit Ja.',
  'Aan het begin heette Orla Fennimore iedereen welkom.',
  'Därefter presenterade Orla Fennimore utkastet.',
  'Derefter præsenterede Orla Fennimore udkastet.',
  'Deretter presenterte Orla Fennimore utkastet.',
])('in Germanic languages: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual(ORLA)
})

it.each([
  'Ensuite, Orla Fennimore a expliqué le projet.',
  'C’est Orla Fennimore qui a présenté le projet.',
  'Puis est venue Orla Fennimore, qui a présenté les lanternes.',
  'La séance a été ouverte par Orla Fennimore.',
  'Orla Fennimore a pris la parole pour défendre la mèche.',
  'Aux yeux de Orla Fennimore, l’huile est trop chère.',
  'Pour Orla Fennimore, ingénieure chez Tidewater, l’huile est chère.',
  'Para Orla Fennimore, ingeniera de Tidewater, el aceite es caro.',
  'La sesión fue inaugurada por Orla Fennimore.',
  'Orla Fennimore se refirió al precio del aceite.',
  'A juicio de Orla Fennimore, el aceite es caro.',
  'A abertura ficou por conta de Orla Fennimore.',
  'A sessão foi aberta por Orla Fennimore.',
  'La sessione è stata aperta da Orla Fennimore.',
  'La parola è passata a Orla Fennimore.',
])('in Romance languages: %s', (sentence) => {
  expect(speakersOf(sentence)).toEqual(ORLA)
})

describe('nobody speaks', () => {
  it.each([
    'Am Montag lobte die Gruppe Orla Fennimore für den Entwurf.',
    'Am Montag lobte die Gruppe Tuvi Zelgra für den Entwurf.',
    'Zu Beginn begrüßte der Vorsitz Tuvi Zelgra als neue Autorin.',
    'Im Anschluss stellte der Vorsitz Tuvi Zelgra als neue Sekretärin vor.',
    'Leider fehlte Orla Fennimore bei dem Treffen.',
    'Der Entwurf von Orla Fennimore ist abgelaufen.',
    'Für Orla Fennimore ist die Laterne ein Geschenk.',
    'Daarna bedankte de groep Orla Fennimore.',
    'Sedan tackade gruppen Orla Fennimore.',
    'Derefter takkede gruppen Orla Fennimore.',
    'La présidente a remercié Orla Fennimore.',
    'Un article de Orla Fennimore est cité.',
    'Pour Orla Fennimore, la lanterne est un cadeau.',
    'El grupo felicitó a Orla Fennimore.',
    'O grupo agradeceu a Orla Fennimore.',
    'Il gruppo ha ringraziato Orla Fennimore.',
    'Orla Fennimore sent regrets.',
  ])('where %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})
