import { describe, expect, it } from 'vitest'
import { findDocuments } from '../../../../lib/extract/find/documents.ts'
import { groupMentions } from '../../../../lib/extract/find/groups/index.ts'
import { subjectMentions } from '../../../../lib/extract/find/subject.ts'
import { judgeRelevance, relevanceOf } from '../../../../lib/extract/judge/relevance.ts'
import type { Metadata } from '../../../../lib/extract/types.ts'
import { heading, readingOf, type Written } from '../reading.ts'

const evidence = (metadata: Partial<Metadata>, ...blocks: Written[]) => {
  const reading = readingOf(blocks, metadata)
  return [reading, findDocuments(reading), groupMentions(reading), subjectMentions(reading)] as const
}
const isRelevant = (metadata: Partial<Metadata>, ...blocks: Written[]) =>
  judgeRelevance(...evidence(metadata, ...blocks))

/** Words enough that a single mention is no density. */
const FILLER = 'Pears grow on trees and are picked when the summer ends. '.repeat(60)

describe('an IETF-related post', () => {
  it.each<[string, string, string]>([
    ['en', 'What we heard at IETF 115', 'Pears were much discussed.'],
    ['en', 'Notes of the IAB Pear Picking Workshop', 'Pears were much discussed.'],
    ['en', 'RFC 9999 is published', 'It says how pears are picked.'],
    ['en', 'Pears explained', 'In draft-ietf-httpbis-pears the HTTP working group of the IETF says how.'],
    [
      'en',
      'A week of pears',
      'The 115th meeting of the Internet Engineering Task Force is over, and RFC 9000 was praised.',
    ],
    [
      'de',
      'Birnen im Netz',
      'Die Arbeitsgruppe QUIC der IETF hat den Entwurf draft-ietf-quic-birnen angenommen.',
    ],
    [
      'en',
      'RFC 9999 in our orchard',
      `We built RFC 9999 behind a feature flag; our core team closed the tracking issue. ${FILLER}`,
    ],
    ['en', 'A week in Turku', `I spent the week at my first IETF meeting. ${FILLER}`],
    [
      'en',
      'Pears at last',
      `The way to pick pears has finally passed at the IETF after four years. ${FILLER}`,
    ],
    ['en', 'Pears at last', `The IETF has just approved the picking of pears. ${FILLER}`],
    ['en', 'Pears are a standard', 'RFC 9999 was published today. It took five years.'],
    [
      'es',
      'Sobre las peras',
      `Las reuniones de la IETF, el Grupo de Trabajo de Ingeniería de Internet, son tres al año. ${FILLER}`,
    ],
    [
      'fr',
      'Les absents',
      `Deux semaines plus tôt s’est tenue la rencontre internationale de l’Internet Engineering Task Force (IETF). ${FILLER}`,
    ],
    ['fr', 'Des poires', 'Le groupe de travail QUIC de l’IETF a adopté draft-ietf-quic-poires.'],
    ['es', 'Peras', 'El grupo de trabajo QUIC del IETF adoptó draft-ietf-quic-peras.'],
    ['pt', 'Peras', 'O grupo de trabalho QUIC da IETF adotou draft-ietf-quic-peras.'],
    ['cs', 'Hruškový protokol', 'Po letech byl konečně vydán jako RFC 9999. Zrychluje růst hrušek.'],
    ['de', 'Birnenprotokoll', 'Die Regeln wurden als RFC 9999 veröffentlicht. Birnen reifen nun schneller.'],
    ['it', 'Le pere', 'La regola è stata pubblicata come RFC 9999. Le pere crescono.'],
    ['ja', '梨の新しい仕様', '梨の仕様がRFC 9999として公開されました。5年かかりました。'],
    ['zh', '梨标准', '梨协议正式发布为RFC 9999。历时五年。'],
    ['ja', 'IETF 116 参加記', '横浜で開催されたIETF 116に参加しました。'],
    ['zh', 'IETF 125 参会笔记', '这是我参加 IETF 125 会议的笔记。'],
  ])('%s: %s', (language, title, text) => {
    expect(isRelevant({ language, title }, text)).toBe(true)
  })

  it('is one by what its site is called, or by a joint title', () => {
    const site = 'LANTERN: IAB/PEAR Workshop on Lamps'
    expect(isRelevant({ title: 'Minutes: session 3', site }, 'Ada: lamps are dim.')).toBe(true)
    const url = 'http://www.w3.org/2031/06/17-minutes.html'
    expect(
      isRelevant({ title: 'W3C/IETF Teleconference 17 June 2031', url }, 'Ada: we should ask IANA.'),
    ).toBe(true)
  })

  it('is one by its address, be it as terse as minutes are', () => {
    const url = 'https://github.com/quicwg/wg-materials/blob/main/interim/minutes.md'
    expect(isRelevant({ title: 'Minutes', url }, 'Ada: we should read draft-birk-pears.')).toBe(true)
  })
})

describe('a post that hardly says so', () => {
  const scoreOf = (metadata: Partial<Metadata>, ...blocks: Written[]) =>
    relevanceOf(...evidence(metadata, ...blocks))

  it('is one by the drafts that it links, however far down', () => {
    const link = (part: string) => ({
      text: 'A draft tells how pears are stacked.',
      links: [`https://datatracker.ietf.org/doc/draft-birk-pears-${part}/`],
    })
    const title = 'Pears after a year'
    const years = FILLER.slice(0, 900)
    expect(isRelevant({ title }, years, link('spec'))).toBe(false)
    expect(
      isRelevant({ title }, years, link('spec'), link('tests'), 'RFC 9743 and the IETF ask for it.'),
    ).toBe(true)
    expect(scoreOf({ title }, years, link('spec'), link('tests')).evidence).toEqual(['several drafts'])
  })

  it('is one by the meeting that it is filed under', () => {
    const notes = 'Ada asks the BoF what can be told of a pear.'
    const filedUnder = (folder: string) => ({
      title: 'Ad-hoc on pears',
      url: `https://www.orchard.example/${folder}/notes/adhoc.html`,
    })
    expect(isRelevant(filedUnder('IETF76'), notes)).toBe(true)
    expect(isRelevant(filedUnder('2009'), notes)).toBe(false)
  })

  it('is one by the list of the IETF that it is archived under, wherever that is', () => {
    const filedUnder = (path: string) =>
      isRelevant({ title: 'Re: Pears', url: `https://archive.example/${path}` }, FILLER)
    expect(filedUnder('lists/ietf/msg00142.html')).toBe(true)
    expect(filedUnder('ietf@ietf.org/msg00142.html')).toBe(true)
    expect(filedUnder('lists/orchard/msg00142.html')).toBe(false)
    expect(filedUnder('blog/ietf/142')).toBe(false)
  })

  it('is one by words that are said nowhere else', () => {
    const told = (words: string) =>
      isRelevant({ title: 'Pears in review' }, `The PEAR WG met. ${FILLER.slice(0, 900)} ${words}`)
    expect(told('The area director has asked for a WGLC.')).toBe(true)
    expect(told('The grower has asked for a review.')).toBe(false)
  })

  it('is one by the group it opens with and the track it is on', () => {
    const opened = (track: string) =>
      isRelevant({ title: 'It is fairness' }, `What TCPM is up to. ${FILLER.slice(0, 1900)} ${track}`)
    expect(opened('It may become standards track.')).toBe(true)
    expect(opened('It may become popular.')).toBe(false)
  })
})

describe('no IETF-related post', () => {
  it.each<[string, string, string]>([
    [
      'one mention, be it in the first words',
      'How we pick pears',
      `Ada, who went to the IETF, picks. ${FILLER}`,
    ],
    [
      'one mention, by name and acronym',
      'Who grows pears',
      `${FILLER.slice(0, 1200)}\nThey ask the Internet Engineering Task Force (IETF).`,
    ],
    ['a mere mention', 'How we pick pears', `${FILLER} The IETF has a standard for that. ${FILLER}`],
    [
      'RFCs of its own',
      'RFC process of the Pear language',
      'A request for comments is a pull request to the RFC repository. RFC 0042 was merged.',
    ],
    [
      'RFCs that a team of developers accepts',
      'RFC 214 accepted: named pears',
      'The language team has accepted RFC 214. It went through its final comment period; a tracking issue is open.',
    ],
    [
      'another body’s meeting, in Japanese',
      'W3C Pear Day 2031 に参加しました',
      '先日のPear Dayでは、OAuth WGの梨がIETFのOAuth WGと比べられました。RFC 9999も話題でした。',
    ],
    [
      'a workshop of another body, in Japanese',
      'OpenID Foundation Workshop に参加しました',
      '梨の話でした。OAuthの拡張はIETFのOAuth WGで議論されています（RFC 9999など）。',
    ],
    [
      'minutes of another body',
      'W3C Pear Group call',
      'Scribe: Ada. The working group discussed the charter and an IETF liaison.',
    ],
    [
      'another body’s meeting',
      'WASI subgroup agenda',
      'The WebAssembly subgroup talked of WASI; somebody asked about the IETF.',
    ],
    [
      'RFCs that tell how something is set up',
      'Setting up pears',
      `Pears (RFC 6376) are signed; RFC 7208 and RFC 7489 say by whom. ${FILLER}`,
    ],
    [
      'who comes from a meeting',
      'Fig group',
      `We greet Ada, who joins us from IETF meeting in Turku. ${FILLER}`,
    ],
    ['news', 'Pears are in season', FILLER],
    [
      'a standard of long ago, in German',
      'Wie wir pflücken',
      `Birnen folgen der als RFC 9999 veröffentlichten Regel. ${FILLER}`,
    ],
    ['what became none', '怎么摘梨', `它没有成为RFC 9999的替代。 ${FILLER}`],
    ['a standard of long ago', 'How we pick', `Pears were approved by the IETF in 2015. ${FILLER}`],
    ['the advertisers’ IAB', 'IAB and digital ads', 'The IAB has guidelines for ads. The IAB said so.'],
  ])('%s', (_, title, text) => {
    expect(isRelevant({ title }, text)).toBe(false)
  })

  it('stands in another body’s repository', () => {
    const minutes = `Ada: slides for IETF DISPATCH are ready. ${FILLER}`
    const isRelevantOf = (owner: string) =>
      isRelevant(
        { title: 'Mar 4, 2031', url: `https://github.com/${owner}/pears/blob/main/notes.md` },
        minutes,
      )
    expect([isRelevantOf('tc39'), isRelevantOf('orchard')]).toEqual([false, true])
    const url = 'https://github.com/tc39/pears/blob/main/notes.md'
    const waited = [heading('IETF progress'), 'The DISPATCH WG decided at the last IETF meeting.', FILLER]
    const own = 'Ada: draft-birk-pear waits.'
    expect(isRelevant({ title: 'Mar 4, 2031', url }, ...waited, own)).toBe(false)
  })

  it('stands on another body’s host', () => {
    const url = 'https://lists.w3.org/Archives/Public/pears/0001.html'
    expect(isRelevant({ title: 'Re: pears', url }, 'The IETF might be a venue.')).toBe(false)
  })

  it('speaks of the steps of the IETF on a list that another body keeps', () => {
    const url = 'https://lists.w3.org/Archives/Public/pears/0001.html'
    const isMailRelevant = (text: string) => {
      const [reading, ...found] = evidence({ title: 'Next steps', url }, text)
      return judgeRelevance({ ...reading, page: { ...reading.page, reader: 'list-archive' } }, ...found)
    }
    expect(isMailRelevant('I plan a WGLC on pears, and then the IESG has them.')).toBe(true)
    expect(isMailRelevant('I plan a vote on pears, and then the W3C has them.')).toBe(false)
    expect(isMailRelevant('We ask the IETF, and IANA registers the pears.')).toBe(false)
  })
})

it('names its evidence', () => {
  const { evidence: names } = relevanceOf(...evidence({ title: 'RFC 9999 is published' }, 'The IETF did it.'))
  expect(names).toEqual(['document in the title', 'ietf in the lead'])
})
