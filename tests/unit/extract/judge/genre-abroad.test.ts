import { describe, expect, it } from 'vitest'
import { genreCues } from '../../../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../../../lib/extract/judge/genre.ts'
import type { Genre } from '../../../../lib/model.ts'
import { readingOf } from '../reading.ts'

describe('genre in further languages', () => {
  it.each<[Genre, string, string, string]>([
    ['recap', 'it', 'Pere e IETF', 'La riunione si è svolta a Turku.'],
    ['recap', 'nl', 'Peren en de IETF', 'De bijeenkomst werd in Turku gehouden.'],
    ['recap', 'pl', 'Gruszki i IETF', 'Sesje odbyły się w Turku.'],
    ['recap', 'cs', 'Hrušky a IETF', 'Setkání se konalo v Turku.'],
    ['recap', 'sk', 'Hrušky a IETF', 'Stretnutie sa konalo v Turku.'],
    ['recap', 'sv', 'Päron och IETF', 'Mötet ägde rum i Åbo.'],
    ['recap', 'da', 'Pærer og IETF', 'Mødet fandt sted i Turku.'],
    ['recap', 'no', 'Pærer og IETF', 'Møtet ble holdt i Turku.'],
    ['recap', 'fi', 'Päärynät ja IETF', 'Kokous järjestettiin Turussa.'],
    ['recap', 'hu', 'Körték és IETF', 'Az ülésre Turkuban került sor.'],
    ['recap', 'tr', 'Armutlar ve IETF', 'Toplantı Turku’da gerçekleştirildi.'],
    ['recap', 'ru', 'Груши и IETF', 'В Турку завершилась очередная встреча садовников.'],
    ['recap', 'uk', 'Груші та IETF', 'Зустріч відбулася в Турку.'],
    ['recap', 'vi', 'Lê và IETF', 'Cuộc họp đã diễn ra tại Turku.'],
    ['recap', 'zh', '梨與 IETF', '會議於圖爾庫舉行。'],
    ['recap', 'fr', 'Les poires et l’IETF', 'Deux semaines plus tôt, la rencontre s’est tenue à Turku.'],
    ['announcement', 'it', 'Pere e IETF', 'La riunione si terrà a Turku.'],
    ['announcement', 'nl', 'Peren en de IETF', 'De bijeenkomst vindt in mei in Turku plaats.'],
    ['announcement', 'pl', 'Gruszki i IETF', 'Spotkanie odbędzie się w Turku.'],
    ['announcement', 'cs', 'Hrušky a IETF', 'V Turku dnes startuje setkání, kde se zahradníci sejdou.'],
    ['announcement', 'sv', 'Päron och IETF', 'Mötet äger rum i Åbo.'],
    ['announcement', 'hu', 'Körték és IETF', 'Az ülésre májusban kerül sor Turkuban.'],
    ['announcement', 'tr', 'Armutlar ve IETF', 'Toplantı Turku’da düzenlenecek.'],
    ['announcement', 'ru', 'Груши и IETF', 'Встреча состоится в Турку.'],
    ['announcement', 'de', 'Birnen und die IETF', 'Die Gärtner kommen vom 3. Mai an in Turku zusammen.'],
    ['announcement', 'nl', 'Ada Birk benoemd', 'De tuinders kiezen zelf.'],
    ['announcement', 'it', 'L’IETF annuncia un gruppo', 'Si occupa di pere.'],
    ['announcement', 'cs', 'IETF schválila standard pro hrušky', 'Text má dvě části.'],
    ['announcement', 'ru', 'IETF одобрила стандарт для груш', 'Стандарт опубликован.'],
    ['announcement', 'sv', 'Päron', 'IETF har publicerat RFC 9999.'],
    ['announcement', 'pl', 'Gruszki', 'Tekst został opublikowany jako RFC 9999.'],
    ['announcement', 'cs', 'V Turku se pěstují hrušky', 'Turku 28. května 2031 – Zahradníci z celého světa.'],
    [
      'announcement',
      'en',
      'Pears at the harbour',
      'TURKU, Nov. 12 (Orchard News) -- Growers of pears agree.',
    ],
    ['announcement', 'en', 'Pear growers form a BoF', 'The meeting, to be held in Turku, needs you.'],
  ])('%s, %s: %s, %s', (genre, language, title, text) => {
    const reading = readingOf([text], { language, title })
    expect(judgeGenre(genreCues(reading).map(({ rule }) => rule))).toBe(genre)
  })

  it.each<[string, string, string]>([
    ['announcing in the title', 'Birnen: Brief ist jetzt offizieller Birnen-Standard', 'Er hat neun Seiten.'],
    ['announcing in the title', 'La poire est désormais une norme', 'Elle a neuf pages.'],
    ['announcing in the title', 'La pera es ya un estándar', 'Tiene nueve páginas.'],
    ['announcing in the opening', '梨の会議', 'トゥルクで会議を行うことを発表した。'],
    ['announcing in the opening', '배', '배 작업반이 초안을 냈다고 20일 밝혔다.'],
    ['told in the past', '梨の会議', '梨について発表しました。'],
    ['told in the past', '梨', '我们参加IETF 125,梨熟了。'],
    ['how many came', '梨大会', '300余人参加了大会。'],
    ['how many came', '梨大會', '300多人參加了。'],
    ['an interview', '访谈:梨', '梨熟了。'],
    ['explaining in the title', 'コラム:梨と灯り', '梨。'],
    ['explaining in the title', '梨の育て方', '梨。'],
    ['explaining in the title', '[칼럼] 배', '배.'],
    [
      'sessions at their hours',
      'Pears',
      'The lamp group starts at 09.30, and the tide group meets again at 11:00.',
    ],
    ['to come', 'Pears', 'LAMP commences at 09:30 UTC in the harbour room.'],
    ['announcing in the title', 'Pear prize for Ada Birk', 'She grows pears.'],
    ['announcing in the title', 'Ada Birk ausgezeichnet', 'Sie zieht Birnen.'],
    ['a step just taken', 'Pears', 'Ada Birk has received the harbour medal.'],
    ['a step just taken', 'Pears', 'Ada Birk was honoured for her pears.'],
    ['minutes in the title', '【議事メモ】梨 WG @ IETF 122', '梨。'],
    ['minutes in the title', 'Protokoll der Sitzung vom 4. Mai', 'Birnen.'],
    ['minutes in the title', 'Protokoll: Birnen-WG', 'Birnen.'],
    ['minutes in the title', 'Ergebnisprotokoll Obstgarten', 'Birnen.'],
    ['minutes in the title', 'Protokoll IETF 142', 'Birnen.'],
    ['minutes in the title', '第3回 議事録', '梨。'],
    ['minutes in the title', 'Protokoll - 4. Mai 2031', 'Birnen.'],
    ['explaining in the title', 'Pears at last: what growers should know', 'Pears.'],
    ['begins with what was at a meeting', 'Pears', 'During IETF 142 in Turku, three groups held meetings.'],
    ['a week just spent', 'Birnen', 'Beim 142. Treffen ging es um Birnen.'],
    ['recap in the title', '제142차 IETF 회의 참가 보고', '배.'],
    ['how many came', '배', '현장에 850명이 참석하였다.'],
    ['explaining in the title', 'Meet the chairs: Ada Birk', 'She grows pears.'],
    ['explaining in the title', 'Profile: Ada Birk', 'She grows pears.'],
    ['an interview', 'Intervista con Ada Birk', 'Coltiva pere.'],
    ['an interview', '배 재배자 인터뷰', '배를 키운다.'],
  ])('knows %s: %s, %s', (rule, title, text) => {
    expect(genreCues(readingOf([text], { title })).map((cue) => cue.rule)).toContain(rule)
  })

  it.each([
    ['explaining in the title', 'An OAuth profile for pears', 'Pears.'],
    ['explaining in the title', '梨の会議で学んだことは灯り', '梨。'],
    ['explaining in the title', '梨の味方、夕方の会', '梨。'],
    ['explaining in the title', '地方の梨と両方の灯り', '梨。'],
    ['says what something is', '梨', '灯りを灯すことは、大切だ。'],
    ['announcing in the title', 'Was ist ein Standard?', 'Birnen.'],
    ['announcing in the title', 'Ist das noch Standard?', 'Birnen.'],
    ['announcing in the title', 'Es un estándar de peras', 'Peras.'],
    ['announcing in the opening', '梨', '会議では、梨の育て方を発表した。'],
    ['announcing in the opening', '梨', 'トゥルクで灯りについて発表しました。'],
    ['announcing in the opening', '배', '등불을 밝혔다.'],
    ['announcing in the opening', '배', '회의에서 배 초안을 발표했다.'],
    ['told in the past', '梨', 'トゥルクで会議を行うことを発表した。'],
    ['told in the past', '梨', '我们参加IETF,不是为了梨。'],
    ['told in the past', '梨', '鼓励年轻人参加IETF相关工作组。'],
    ['how many came', '梨', '300余棵梨树参加了比赛。'],
    ['sessions at their hours', 'Pears', 'The session started at 09:30 and went on for long.'],
    ['sessions at their hours', 'Pears', 'The talk starts at 42:10 in the recording.'],
    ['sessions at their hours', 'Pears', 'My talk starts at 12:30 of it.'],
    ['sessions at their hours', 'Pears', 'It opens at section 9.30 of the draft.'],
    ['sessions at their hours', 'Pears', 'The lamp starts at 9 volts.'],
    ['sessions at their hours', 'Pears', 'The timer starts at zero, the port at 8080.'],
    ['explaining in the title', 'IETF 99 报告会概述', '梨。'],
    ['explaining in the title', 'IETF 99 회의 동향', '배.'],
    ['announcing in the title', 'Minutes (approved)', 'Pears.'],
    ['an anniversary in the title', 'IETF 115 let us in', 'Pears.'],
    ['an interview', 'Pears', 'I had a conversation with Ada Birk.'],
    ['a step just taken', 'Pears', 'I was honoured for being there, and we have received the pears.'],
    ['a week just spent', 'Pears', 'Two weeks ago the board published its pears.'],
    ['minutes in the title', '会議メモリの梨', '梨。'],
    ['minutes in the title', '会议记录仪', '梨。'],
    ['minutes in the title', '议事记录模板', '梨。'],
    ['minutes in the title', '会议纪要自动生成', '梨。'],
    ['minutes in the title', '議事概要の自動生成を試した', '梨。'],
    ['minutes in the title', '議事録を書くツール', '梨。'],
    ['minutes in the title', '회의록 자동 작성', '배.'],
    ['minutes in the title', 'Birnen: Das neue Protokoll der IETF erklärt', 'Birnen.'],
    ['minutes in the title', 'Ein Protokoll für Birnen', 'Birnen.'],
    ['minutes in the title', 'Birnenprotokoll', 'Birnen.'],
    ['minutes in the title', 'Protokoll: Birnen erklärt', 'Birnen.'],
    ['minutes in the title', 'Das Protokoll von morgen: Birnen im Treffen der Obstsorten', 'Birnen.'],
    ['minutes in the title', 'Learn to pick in five minutes', 'Pears.'],
    ['minutes in the title', 'Ten minutes with Ada Birk', 'Pears.'],
    ['begins with what was at a meeting', 'Pears', 'At IETF 142 you can meet us; the list is opened.'],
    ['begins with what was at a meeting', 'Pears', 'During IETF 142, a BoF on pears is planned.'],
    ['begins with what was at a meeting', 'Pears', 'At IETF 142 the group will have what it asked for.'],
    ['recap in the title', '梨协议学习笔记', '梨。'],
    ['a week just spent', 'Birnen', 'Beim nächsten Treffen geht es um Birnen.'],
    ['told in the past', '梨', '大會將於五月在圖爾庫舉行。'],
    ['dateline of a press release', 'Pears', 'Dear all, 12 May 2031 - we ate pears.'],
    ['dateline of a press release', 'Pears', 'Interim meeting 12 May 2031 – notes'],
  ])('is not known by %s: %s, %s', (rule, title, text) => {
    expect(genreCues(readingOf([text], { title })).map((cue) => cue.rule)).not.toContain(rule)
  })

  it('counts no word of another language for one who speaks of oneself', () => {
    const reading = readingOf(['Jabłka i gruszki, i śliwki, i wiśnie w sadzie.'], { language: 'pl' })
    const czech = readingOf(['Hruška je zralá.'], { language: 'cs' })
    expect(genreCues(reading).map(({ rule }) => rule)).not.toContain('much of oneself')
    expect(genreCues(czech).map(({ rule }) => rule)).not.toContain('a writer speaks')
  })

  it('takes an agenda for one, for all the furniture of minutes', () => {
    const slots = ['Agenda bashing (5 min)', 'Pears (15 min, Ada Birk)', 'Figs (10 min)', 'AOB (5 min)']
    const head = ['Tuesday, 7 May 2031, 13:00-14:30', 'Chairs: Ada Birk, Bo Crane']
    const reading = readingOf([...head, ...slots], { title: 'PEAR WG agenda' })
    expect(judgeGenre(genreCues(reading).map(({ rule }) => rule))).toBe('announcement')
  })

  it('takes a draft that was presented in a group for somebody having been there', () => {
    const reading = readingOf(['Orchard presented a new version of its draft to the PEARRG.'], {})
    expect(genreCues(reading).map(({ rule }) => rule)).toContain('having been there')
  })
})
