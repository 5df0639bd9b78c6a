/** How a page tells: decided by what shows it, so that a wrong genre costs neither who spoke nor what came of it. */
import { describe, expect, it } from 'vitest'
import { analysePage } from '../../../../../lib/extract/analyse.ts'
import { genreCues } from '../../../../../lib/extract/find/genre/index.ts'
import { isAhead, toldAs } from '../../../../../lib/extract/find/genre/telling.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'

/** The page of `source`, with a title and an address that tell no genre. */
function pageOf(source: string, title: string, published: string | null = '2031-03-09') {
  const { page } = readingOfMarkdown(source)
  return { ...page, metadata: { ...page.metadata, title, published, url: 'https://lamp.example/p/1' } }
}

const cuesOf = (source: string, title: string) =>
  genreCues({ page: pageOf(source, title), sentences: [] }).map(({ rule }) => rule)

const TALKS = `## Lamp oil

Presenter: Magnus Ferrow

The group decided to adopt the oil draft.

Join us on the list: you will find the text there, and your comments will help.

## Wicks - Quillon Zefirov (10 min)

The wick text is now available.`

describe('a report that is taken for an announcement', () => {
  const source = `The lamp working group met at the IETF meeting in Lima. We will publish a draft soon.\n\n${TALKS}`
  const report = analysePage(pageOf(source, 'Announcing the lamp drafts'))

  it('keeps who spoke, what came of it, and where it was', () => {
    expect(report.genre).toBe('announcement')
    expect(report.speakers.map(({ name }) => name)).toEqual(['Magnus Ferrow', 'Quillon Zefirov'])
    expect(report.outcomes.map(({ text }) => text)).toEqual(['The group decided to adopt the oil draft.'])
    expect(report.meeting?.place).toBe('Lima')
  })

  it('is an announcement whose presenters have said nothing where it tells of no event', () => {
    const plan = source.replace('met at the IETF meeting in Lima', 'will meet at the IETF meeting in Lima')
    expect(analysePage(pageOf(plan, 'Announcing the lamp drafts')).speakers).toEqual([])
  })
})

const TURNS = Array.from({ length: 5 }, () => 'Ada Finn: The oil is short.\n\nBo Crane: Then buy some.').join(
  '\n\n',
)

it('dates notes by their session, whatever they are taken for', () => {
  const notes = `The lamp working group of the IETF. When: 4 March 2031, 10:00 to 11:00.\n\n${TURNS}`
  const cues = cuesOf(notes, 'Lamp oil')
  expect(['recap', 'announcement', 'article'].map((genre) => toldAs(genre as 'recap', cues))).toEqual(
    Array(3).fill('minutes'),
  )
  expect(toldAs('mail', cues)).toBe('mail')
})

describe('the day of a post', () => {
  const post = 'Mara Tolland works on lamps at the IETF, and met us in Lima.'
  const startOf = (source: string, title: string) => analysePage(pageOf(source, title)).meeting?.start ?? null

  it.each([
    'Lamps at the IETF: a conversation',
    'A chat with Mara Tolland, IETF',
    'What I learned at IETF 150',
  ])('is not that of a session where only turns show one: %s', (title) => {
    expect(startOf(`${post}\n\n${TURNS}`, title)).toBeNull()
  })

  it.each([
    ['Lamp working group of the IETF', `Scribe: Ada Finn\n\n${TURNS}`],
    ['IETF lamps: minutes', TURNS],
    ['IETF lamps interim', TURNS],
    ['Lamp working group of the IETF', `Chairs: Ada Finn\n\n${TURNS}`],
  ])('is that of the session in minutes: %s', (title, source) => {
    expect(startOf(source, title)).toBe('2031-03-09')
  })
})

const AHEAD = [
  ['IETF 150: what to bring', 'The lamp working group will meet in Lima. Join us, everybody is welcome.'],
  ['Lamp workshop', 'The workshop will take place in Lima on 4 May 2031. Register by 1 April.'],
  [
    'Agenda: lamp side meeting',
    '10:00 Welcome\n\n10:10 Oil (Ada Finn)\n\n10:30 Wicks (Bo Crane)\n\n11:00 End',
  ],
  ['Announcing the lamp interim', 'We will hold an interim meeting on oil. Ada Finn will present wicks.'],
  [
    'Lampen-Workshop',
    'Der Workshop findet am 4. Mai 2031 in Lima statt. Anmeldungen werden bis April angenommen.',
  ],
  ['Atelier sur les lampes', "L'atelier aura lieu le 4 mai 2031 à Lima. Inscrivez-vous avant avril."],
  ['Taller de lámparas', 'El taller tendrá lugar el 4 de mayo de 2031 en Lima. Inscríbase antes de abril.'],
  ['Oficina de lâmpadas', 'A oficina será realizada em Lima em 4 de maio de 2031. Inscreva-se até abril.'],
  ['ランプ会議のお知らせ', '2031年5月4日にリマでワークショップを開催します。参加登録はこちら。'],
  ['灯具研讨会通知', '研讨会将于2031年5月4日在利马举行。欢迎报名参加。'],
] as const

it.each(AHEAD)('looks ahead: %s', (title, text) => {
  const cues = cuesOf(text, title)
  expect(isAhead(cues)).toBe(true)
  expect(toldAs('announcement', cues)).toBe('announcement')
})

const NEITHER = [
  ['How lamps burn', 'In 2019 we met in Lima to talk about oil. A lamp has a wick, which draws oil.'],
  ['RFC 9990: lamps', 'The lamp protocol is now an RFC. It lets a client ask for light.'],
  [
    'The lamp protocol',
    'A lamp is asked for light. If you want to help, join the list and review the draft.',
  ],
] as const

it.each(NEITHER)('neither tells of an event nor looks ahead: %s', (title, text) => {
  const cues = cuesOf(text, title)
  expect(isAhead(cues)).toBe(false)
  expect(toldAs('article', cues)).toBe('article')
})

describe('who took the minutes', () => {
  const isTaken = (line: string) =>
    cuesOf(`${line}\n\nThe lamps were lit.`, 'Lamps').includes('who took the minutes')

  it.each(['Notes from the lamp session on 2031-03-09 by Ada Birk.', 'Minutes 9/3 by Ada Birk'])(
    'is said by "%s"',
    (line) => {
      expect(isTaken(line)).toBe(true)
    },
  )

  it.each(['Notes from the lamp session, 2031-03-09.', 'Letters of 2031-03-09 by Ada Birk.'])(
    'is not said by "%s"',
    (line) => {
      expect(isTaken(line)).toBe(false)
    },
  )
})
