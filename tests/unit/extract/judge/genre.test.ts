import { describe, expect, it } from 'vitest'
import { genreCues } from '../../../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../../../lib/extract/judge/genre.ts'
import type { Metadata, Reading } from '../../../../lib/extract/types.ts'
import type { Genre } from '../../../../lib/model.ts'
import { heading, readingOf, type Written } from '../reading.ts'

const judged = (reading: Reading) => judgeGenre(genreCues(reading).map(({ rule }) => rule))
const genreOf = (metadata: Partial<Metadata>, ...blocks: Written[]) => judged(readingOf(blocks, metadata))

const REMARKS = ['Ada: Pears are ripe.', 'Bo Crane: Not yet.', 'Ada: I disagree.', 'CD: +1'].flatMap(
  (text) => [text, `${text} Again.`, text],
)

describe('genre', () => {
  it.each<[Genre, string, string, string]>([
    [
      'recap',
      'en',
      'IETF Hackathon Turku',
      'It ran over the weekend, and 240 engineers worked on 30 projects.',
    ],
    ['recap', 'en', 'What we heard at IETF 115', 'The meeting took place in London last week.'],
    [
      'recap',
      'en',
      'Pears after Toronto: what the IETF decided',
      'The working group held an interim in April.',
    ],
    ['recap', 'de', 'Rückblick auf die IETF 115', 'Das Treffen fand statt, und wir waren dabei.'],
    ['recap', 'fr', 'Retour sur l’IETF 115', 'La réunion a eu lieu à Londres.'],
    ['recap', 'es', 'Crónica de la IETF 115', 'La reunión tuvo lugar en Londres.'],
    ['recap', 'pt', 'Relato da IETF 115', 'A reunião aconteceu em Londres.'],
    ['recap', 'ja', 'IETF 116に参加しました', '横浜で開催されていた会合に参加した。'],
    ['recap', 'zh', 'IETF 125 参会笔记', '这是学习笔记。'],
    [
      'recap',
      'en',
      'Three things I took home from Turku',
      'The meeting is behind us. In the pear session I had waited for, the chairs asked whether the draft was ready.',
    ],
    [
      'recap',
      'en',
      'How the interim on pear formats went',
      'For two days, twenty people met in a small room.',
    ],
    [
      'recap',
      'en',
      'A week of pears in Turku',
      'Our colleague spent the last week of March at the IETF meeting.',
    ],
    ['recap', 'de', 'Zurück aus Turku', 'Eine Woche IETF liegt hinter uns. Am Montag ging es los.'],
    [
      'recap',
      'es',
      'Lo que dejó la reunión de Turku',
      'Terminó la reunión del IETF y quiero compartir mis impresiones.',
    ],
    ['announcement', 'en', 'Meet us in Turku', 'In November the IETF meets, and our team will be there.'],
    ['announcement', 'en', 'RFC 9999: a new format for pears', 'Today the RFC Editor published RFC 9999.'],
    ['announcement', 'en', 'Pear interim scheduled', 'The group will hold a virtual interim on 12 May.'],
    ['minutes', 'en', '2031-05-12 pear call', 'Ada, Bo\nrotation: keep as is\nAI Bo: open an issue'],
    ['recap', 'ko', 'IETF 서울회의 성료', '서울에서 개최된 회의가 마무리됐다.'],
    [
      'recap',
      'en',
      'Pears at IETF 115',
      'Here’s a rundown of the current work. In the queue is the pear draft.',
    ],
    [
      'minutes',
      'en',
      'Pear/Apple Teleconference',
      'Notes of the morning by Ada Birk\nACTION Bo: ask the registry.',
    ],
    ['recap', 'zh', 'IETF 125 梨树问答记录', '时间：2026年3月16日'],
    ['announcement', 'en', 'IETF appoints a new pear lead', 'Ada Birk has been appointed.'],
    ['announcement', 'en', 'Pears published as RFC 9999', 'We’re happy to announce that it is out.'],
    [
      'announcement',
      'en',
      'A pear hackathon',
      'The group is holding a hackathon. Sign up below.\nWhen: July 13',
    ],
    ['announcement', 'fr', 'Le RFC des poires est publié', 'Le texte est là.'],
    ['announcement', 'es', 'Anunciamos el grupo PERA', 'El IESG ha aprobado su creación.'],
    ['announcement', 'en', 'IETF 123 pear hackathon plans', 'We plan to test it. Add your name to join us.'],
    ['announcement', 'de', 'Birnen in Berlin', 'Pressemitteilung | 29.07.2031\nGärtner kommen zusammen.'],
    ['recap', 'fr', 'La 41è réunion de l’Internet Engineering Task Force', 'Elle a eu lieu à Turku.'],
    ['announcement', 'en', 'Two documents for growers', 'Both were published today by the RFC Editor.'],
    ['announcement', 'en', 'Orchard hosts the meeting', 'Orchard is proud to host it next year.'],
    ['recap', 'en', 'Pears at the Madrid meeting', 'Ada presented a draft, and nobody objected to it.'],
    ['recap', 'en', 'Three days at the hackathon', 'On Sunday the first pear was picked.'],
    ['minutes', 'en', 'Design team call', 'Present: Ada Birk, Bo Crane'],
    ['minutes', 'en', 'Orchard plenary', 'Minutes by Ada Birk\nThe chair announces the pear of the year.'],
    [
      'recap',
      'de',
      'Streit um Birnen',
      'Drei Tage lang trafen sich die Gärtner zur 54. Internet Engineering Task Force am Hafen.',
    ],
    ['recap', 'fr', 'Les poires à Montréal', 'Les jardiniers se sont réunis pour la 54e IETF.'],
    ['announcement', 'fr', 'IETF 105 à Montréal', 'La communauté se réunira à Montréal du 20 au 26 juillet.'],
    [
      'announcement',
      'de',
      'IETF 105 in Montreal',
      'Die Tagung findet vom 20. Juli an in Montreal statt. Wir freuen uns.',
    ],
    ['article', 'en', 'An introduction to pears', 'A pear is a fruit that the IETF standardised.'],
    ['article', 'en', 'RFC 9876: Running a pear market', 'The RFC says how.'],
    ['article', 'es', 'Cómo funciona QUIC', 'QUIC es un protocolo.'],
    [
      'article',
      'en',
      'A critique of the pear updates',
      'The draft charter settles nothing, says one who regrets the fork. Rough consensus was found.',
    ],
    [
      'article',
      'en',
      'Pear growers in Turku',
      'The IETF has always met in larger towns. What is new about the pears? They are grown by neighbours who never went to an IETF meeting.',
    ],
    ['minutes', 'en', 'PEAR WG minutes', 'Chairs: Ada Birk\nNote taker: Bo Crane'],
    [
      'article',
      'de',
      'IETF 87: Wann ist eine Birne reif?',
      'Die EU hat so ihre Regeln, sagte Ada Birk auf dem 87. IETF-Treffen.',
    ],
    ['minutes', 'en', 'PEAR at IETF 115', 'Note well\nNote taker(s): Ada\npear-pie: who reads it?'],
    ['announcement', 'en', 'Counting pears at the next IETF meeting', 'What we plan to do is to count them.'],
    ['minutes', 'ja', 'PEAR 議事録', '議題の確認'],
    [
      'announcement',
      'de',
      'Gärtnerin wird Chefin',
      'Ada Birk ist neue Chefin der IETF. Sie löst Bo Crane ab.',
    ],
    ['announcement', 'fr', 'Ada Birk à l’IAB', 'Ada Birk a été élue. Elle succède à Bo Crane.'],
    ['announcement', 'pt', 'Ada Birk no IAB', 'Ada Birk foi eleita pelos jardineiros.'],
    [
      'announcement',
      'en',
      'Seats of the pear board',
      'Newly selected members were seated in their new roles.',
    ],
    ['announcement', 'en', 'The pear prize', 'Ada Birk will receive it in Turku for her work on ripeness.'],
    ['announcement', 'de', 'Birnen für alle', 'Das IAB hat den Text über Birnen veröffentlicht.'],
    ['announcement', 'es', 'Un RFC de peras', 'El IETF acaba de publicar el RFC 9999.'],
    [
      'announcement',
      'en',
      'IETF 144 Hackathon',
      'CANCELLED\nThe hackathon has been called off; the lists of projects remain.',
    ],
    ['announcement', 'ko', '배 표준회의 서울서 개최', '회의가 29일 서울에서 열린다.'],
    [
      'announcement',
      'en',
      'IETF 144 side meeting signups',
      'This page provides details. Rooms do not record attendance.',
    ],
    [
      'recap',
      'en',
      'Orchard retreat',
      'The board has just had two days of meetings. We also discussed pears.',
    ],
    ['mail', 'en', 'Re: [pear] Ripeness', 'I agree.'],
  ])('%s, %s: %s', (genre, language, title, text) => {
    expect(genreOf({ language, title }, text)).toBe(genre)
  })

  it('is minutes where much of the page is remarks', () => {
    expect(genreOf({ title: 'Pears' }, ...REMARKS)).toBe('minutes')
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
