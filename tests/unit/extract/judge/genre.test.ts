import { describe, expect, it } from 'vitest'
import { genreCues } from '../../../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../../../lib/extract/judge/genre.ts'
import type { Metadata, Reading } from '../../../../lib/extract/types.ts'
import { heading, readingOf, type Written } from '../reading.ts'

const judged = (reading: Reading) => judgeGenre(genreCues(reading).map(({ rule }) => rule))
const genreOf = (metadata: Partial<Metadata>, ...blocks: Written[]) => judged(readingOf(blocks, metadata))

const REMARKS = ['Ada: Pears are ripe.', 'Bo Crane: Not yet.', 'Ada: I disagree.', 'CD: +1'].flatMap(
  (text) => [text, `${text} Again.`, text],
)

describe('genre', () => {
  it('is minutes where much of the page is remarks', () => {
    expect(genreOf({ title: 'Pears' }, ...REMARKS)).toBe('minutes')
  })

  it('is minutes where remarks are parted by line breaks alone, or their labels end in a wide colon', () => {
    expect(genreOf({ title: 'Pears' }, 'Pears, ripe', REMARKS.join('\n'))).toBe('minutes')
    expect(genreOf({ title: 'Pears' }, ...REMARKS.map((text) => text.replace(': ', '：')))).toBe('minutes')
    const code: Written = { kind: 'preformatted', text: REMARKS.join('\n') }
    expect(genreOf({ title: 'Pears' }, 'We grow pears.', code)).not.toBe('minutes')
  })

  it('takes the next meeting, named in passing, for no meeting of the post', () => {
    const cuesOf = (text: string) =>
      genreCues(readingOf([text], { title: 'Pears', published: '2026-01-20' })).map(({ rule }) => rule)
    for (const text of [
      'The next IETF meeting, IETF 125, is in March.',
      'La próxima reunión del IETF, IETF 125, es en marzo.',
      'La prochaine réunion, IETF 125, est en mars.',
    ])
      expect(cuesOf(text)).not.toContain('its meeting is to come')
    for (const text of [
      'IETF 125 is in March, and pears will be ripe.',
      'Pears will be ripe at the meeting in Shenzhen, IETF 125.',
      'After the nextmost pear, IETF 125 comes.',
    ])
      expect(cuesOf(text)).toContain('its meeting is to come')
  })

  it('tells an interview by questions that stand out, each answered', () => {
    const turns = ['What is a lamp?', 'Who keeps it?', 'When is it lit?'].flatMap((question) => [
      question,
      'We met the keepers in Turku and heard that it was lit at night.',
    ])
    const cuesOf = (blocks: readonly Written[]) => genreCues(readingOf(blocks)).map(({ rule }) => rule)
    expect(cuesOf(turns)).toContain('questions and answers')
    expect(cuesOf(turns.slice(0, 4))).not.toContain('questions and answers')
  })

  it('is no minutes for fields with a label each', () => {
    const fields = [
      'Time: 15:00',
      'Location: Hall',
      'Speaker: Ada',
      'Abstract: pears',
      'Speaker: Bo',
      'Abstract: figs',
      'Host: CD',
      'Topic: fruit',
      'Contact: EF',
    ]
    expect(genreOf({ title: 'Pears side event' }, ...fields, 'This event will explore pears.')).toBe(
      'announcement',
    )
  })

  it('tells the fields of records, which come in one order again and again, from people who take turns', () => {
    const cuesOf = (blocks: readonly Written[]) => genreCues(readingOf(blocks)).map(({ rule }) => rule)
    const record = ['Location: the quay', 'Stage: lit', 'Keeper: Ada', 'Oil: none']
    const four = ['Ada: Is it lit?', 'Bo: It is.', 'Carla: Since when?', 'Dan: Since May.']
    const turns = [...four, ...four.toReversed(), ...four.slice(1), ...four.slice(0, 2)]
    expect(cuesOf([...record, ...record, ...record])).not.toContain('labels come again')
    expect(cuesOf(turns)).toContain('labels come again')
    expect(cuesOf([...four, ...four, ...four])).toContain('labels come again')
    expect(cuesOf(['Location: the quay', ...four, ...four, ...four])).toContain('labels come again')
    expect(cuesOf([...record, ...record])).toContain('labels come again')
  })

  it('takes neither what somebody appoints as a rule nor a year of long ago for news', () => {
    const cuesOf = (text: string) => genreCues(readingOf([text])).map(({ rule }) => rule)
    for (const text of ['새 의장이 선임됐다.', '배 작업반 의장 선출', '李梅被任命为主席。'])
      expect(cuesOf(text)).toContain('an office filled')
    for (const text of ['위원회는 의장의 선임을 담당한다.', '该委员会负责主席的任命和监督。'])
      expect(cuesOf(text)).not.toContain('an office filled')
    expect(cuesOf('The group meets starting in May.')).toContain('to come')
    expect(cuesOf('Lamps were grown, starting in 1999, by Ada.')).not.toContain('to come')
  })

  it('is an announcement for a group that is proposed, and for groups just chartered', () => {
    const bof = [
      heading('Draft charter'),
      'https://orchard.example/charter',
      heading('BoF chairs'),
      'Ada Birk',
      heading('Description'),
      'Ripeness Signalling is a proposed new IETF activity that lets a pear tell how ripe it is along the path.',
      'We want to find out who would work on a protocol for that, and who would deploy it.',
    ]
    expect(genreOf({ title: 'Ripeness Signalling BoF' }, ...bof)).toBe('announcement')
    const groups: Written[] = [
      'These groups were chartered since the spring meeting.',
      { kind: 'item', text: 'ART: Pear Emblems was chartered 3 May.' },
      { kind: 'item', text: 'SEC: Stone Fruit Keys was chartered 9 June.' },
    ]
    expect(genreOf({ title: 'New working groups' }, ...groups)).toBe('announcement')
  })

  it('is an announcement where a step was just taken, whatever week that was', () => {
    const text =
      'Last week we submitted two Internet-Drafts on pears. Just today, they were approved for a BoF in Lagos.'
    expect(genreOf({ title: 'Taking pears to the IETF' }, text)).toBe('announcement')
    expect(
      genreOf(
        { title: 'The pear format is an Internet standard' },
        'The IETF has published it as RFC 9999, a milestone for everyone who stores fruit, and we are proud of it.',
      ),
    ).toBe('announcement')
  })

  it('is told by whether a post came before or after the meeting in its title', () => {
    const cuesOf = (published: string | null, title: string, text = 'Pears were and will be on the table.') =>
      genreCues(readingOf([text], { title, published })).map(({ rule }) => rule)
    // IETF 115 was from 5 to 11 November 2022
    expect(cuesOf('2022-10-20', 'Pears at IETF 115')).toContain('its meeting is to come')
    expect(cuesOf('2022-11-20', 'Pears at IETF 115')).toContain('its meeting is over')
    expect(cuesOf('2024-11-20', 'Pears at IETF 115').join()).not.toMatch(/its meeting/)
    expect(cuesOf('2022-10-20', 'Pears since IETF 115').join()).not.toMatch(/its meeting/)
    expect(cuesOf(null, 'Pears at IETF 115').join()).not.toMatch(/its meeting/)
    expect(cuesOf('2031-05-04', 'Pears', 'We met on 14 April.')).toContain('days gone by')
    expect(cuesOf('2031-05-04', 'Pears', 'We meet on 14 May.')).toContain('a day to come')
    expect(cuesOf('2031-05-04', 'Pears', 'Posted on 4 May 2031.').join()).not.toMatch(/\bdays?\b/)
    const early = { title: 'Pears at IETF 115', published: '2022-10-20' }
    expect(genreOf(early, 'The pear growers come to London for a day of talks.')).toBe('announcement')
    expect(genreOf({ ...early, published: '2022-11-14' }, 'The pear growers came to London.')).toBe('recap')
  })

  it('is an announcement for an agenda on which nobody has spoken', () => {
    const plan = [
      'At IETF 144 we are planning to hold an informal meeting on what pears need.',
      'Time: Tuesday 23 July',
      'Location: Orchard Room',
      'Remote Meeting Link: https://pears.example/join',
      '10:00-10:05 Welcome, agenda bash',
      '10:05-10:30 What pears need',
      '10:30-11:00 Open discussion',
    ]
    expect(genreOf({ title: 'IETF144 side meeting: pears' }, ...plan)).toBe('announcement')
    expect(genreOf({ title: 'IETF144 side meeting: pears' }, ...plan.slice(3), ...REMARKS)).toBe('minutes')
  })

  it('takes a document with its title, a report to come or news for no remark', () => {
    const plan = [
      'When: Thursday, Nov 11, 2031, 14:30-15:30 UTC',
      'Chairs: Ada Birk, Bo Crane',
      '- RFC 9999: Ripe pears',
      '- Approved for publication: draft-finn-pears-04',
      '- Under discussion: draft-birk-quinces-01',
      '- NEW: draft-crane-plums-00',
      '- Report: a workshop on ripeness (15 mins)',
      '- Open questions (10 mins)',
      '- Ways to the orchard (10 mins)',
    ]
    const rules = genreCues(readingOf(plan, { title: 'Orchard meeting' })).map(({ rule }) => rule)
    expect(rules).toContain('an agenda and no remarks')
  })

  it('is a recap where someone tells of a first time, in several languages', () => {
    for (const title of [
      'My first IETF meeting',
      'Ma première réunion',
      'Mi primera reunión',
      '初めての会合',
    ])
      expect(genreCues(readingOf(['Pears.'], { title })).map(({ rule }) => rule)).toContain(
        'looking back, in the title',
      )
  })

  it('is an announcement of what is called off or put off', () => {
    expect(genreOf({ title: 'Pear interim cancelled' }, 'The interim has been cancelled.')).toBe(
      'announcement',
    )
    expect(genreOf({ title: 'Interim über Birnen verschoben', language: 'de' }, 'Neuer Termin folgt.')).toBe(
      'announcement',
    )
  })

  it('is minutes for bare points among the materials of a meeting', () => {
    const points = ['Pears need a profile', 'Collect the known ones', 'Drawbacks', 'Cache keys', 'Next: figs']
    const url = 'https://github.com/pearrg/2031-ietf144/blob/main/breakout-B-Sunday.md'
    expect(
      genreOf({ title: 'Pear Breakout B', url }, ...points.map((text): Written => ({ kind: 'item', text }))),
    ).toBe('minutes')
  })

  it('is minutes by its address, though it tells the session as a story', () => {
    const url = 'https://github.com/pear-wg/wg-materials/blob/main/144/automatic-minutes.md'
    expect(
      genreOf({ title: 'PEAR', url }, 'The PEAR Working Group met at IETF 144 to discuss its core draft.'),
    ).toBe('minutes')
  })

  it('is no minutes for the address of a protocol', () => {
    const rules = (url: string) => genreCues(readingOf(['Birnen.'], { url })).map(({ rule }) => rule)
    expect(rules('https://orchard.example/sicherheitsprotokoll')).not.toContain('minutes in the address')
    expect(rules('https://orchard.example/sitzungsprotokoll-3')).toContain('minutes in the address')
  })

  it('is no minutes where of many labels hardly any comes again: they lead the items of a list', () => {
    const labels = 'Fit Gap Aim Cost Risk Soil Shade Rain Frost Yield Taste'.split(' ')
    const listed = [...labels, 'Fit'].map((label) => `${label}: the pears of the orchard, as they are`)
    expect(genreOf({ title: 'Pears' }, ...listed)).not.toBe('minutes')
    expect(genreOf({ title: 'Pears' }, ...listed, ...listed)).toBe('minutes')
  })

  it('is an announcement for the page of an interim to come, for all its address and title', () => {
    const plan = ['Please RSVP by Friday.', 'We will close the open issues and will read the pear draft.']
    const metadata = { title: 'Pear interim meeting', url: 'https://wiki.example/pear/interim' }
    expect(genreOf(metadata, ...plan)).toBe('announcement')
    expect(genreOf(metadata, ...plan, ...REMARKS)).toBe('minutes')
  })

  it('is an announcement for an agenda that invites, though its page was edited when all was over', () => {
    const slots = ['08:00 The room is open', '09:30 Teams form', '12:30 Lunch', '19:00 Dinner']
    const metadata = { title: 'IETF 115 Pear Hackathon', published: '2022-11-20' }
    const invited = ['When: November 5 and 6, 2022', 'Sign up for it here. It is free to attend.']
    expect(genreOf(metadata, ...invited, heading('Saturday, November 5'), ...slots)).toBe('announcement')
    const told = 'The hackathon took place in London, and pears were grafted. We had lunch and met growers.'
    expect(genreOf(metadata, told, heading('Saturday, November 5'), ...slots)).toBe('recap')
  })

  it('is an announcement for an agenda on which nothing was noted, though its headings are days', () => {
    const items = ['Ripe pears (Ada)', 'Pear blight', 'Any other business'].map(
      (text): Written => ({
        kind: 'item',
        text,
      }),
    )
    expect(genreOf({ title: 'Pear call agenda' }, heading('Scribe selection'), ...items)).toBe('announcement')
    const decided = 'Pear blight: no objections to the last call'
    expect(genreOf({ title: 'Pear agenda at IETF 115' }, ...items, { kind: 'item', text: decided })).toBe(
      'minutes',
    )
    expect(genreOf({ title: 'Pear call agenda' }, ...items, ...REMARKS)).toBe('minutes')
    const slots = ['08:00 Ripe pears', '09:30 Blight', '12:30 Lunch', '14:00 Grafting']
    const days = [heading('Saturday'), ...slots, heading('Sunday'), ...slots]
    expect(genreOf({ title: 'Pears, with IETF 115' }, 'IETF 115, in the orchard', ...days)).toBe(
      'announcement',
    )
  })

  it('is minutes for a team’s page with a heading for each of its calls, and nothing is their one meeting', () => {
    const calls = (first: string, second: string) => [
      'The pear design team works on grafts.',
      heading(`Notes from ${first}`),
      { kind: 'item', text: 'The text on grafts is too long' } as const,
      heading(`Notes from ${second}`),
      { kind: 'item', text: 'A figure goes to the appendix' } as const,
    ]
    const team = { title: 'Pear design team' }
    expect(genreOf(team, ...calls('4 May 2031', '18 May 2031'))).toBe('minutes')
    expect(genreOf(team, ...calls('4 May 2031', '5 May 2031'))).not.toBe('minutes')
  })

  it('is a recap for news that begins with what was at a meeting', () => {
    const told = 'During IETF 142 in Turku, two groups held meetings. A third was chartered in May.'
    expect(genreOf({ title: 'Pear update' }, told)).toBe('recap')
  })

  it('is a recap for a page with a heading for each meeting', () => {
    expect(
      genreOf({ title: 'Help desk' }, heading('IETF 113'), 'Ada came.', heading('IETF 114'), 'Bo came.'),
    ).toBe('recap')
  })

  it('is mail by reader or by the address of a list archive', () => {
    expect(genreOf({ title: 'Pears', url: 'https://mailarchive.ietf.org/arch/msg/pear/a' }, ...REMARKS)).toBe(
      'mail',
    )
    expect(
      genreOf(
        { title: 'RFC 9999: The pear format', url: 'https://www.orchard.example/lists/pear/msg001234.html' },
        'It has been published. Thanks to all!',
      ),
    ).toBe('mail')
    const reading = readingOf(REMARKS)
    expect(judged({ ...reading, page: { ...reading.page, reader: 'mailarchive' } })).toBe('mail')
  })
})
