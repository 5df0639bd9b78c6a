/** Speakers of programmes and recaps in Japanese and Chinese: labels, slots, lists under "登壇者", rows of names, quotations. */
import { describe, expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

const PROGRAMME = '# 灯台セミナー プログラム\n\n'

describe('a Japanese programme', () => {
  it.each([
    '発表者：山田太郎（灯台大学）',
    '発表: 山田太郎（灯台大学）',
    '【司会】山田太郎（灯台大学）',
    '[発表者] 山田太郎（灯台大学）',
    '座長：山田太郎（灯台大学）',
    '講師 山田太郎氏（灯台大学）',
    '開会（司会：山田太郎（灯台大学））',
    '14:00 灯台の歩き方 山田太郎氏（灯台大学）',
    '「灯台の歩き方」山田太郎氏（灯台大学）',
    '【講演1】灯台の歩き方（山田太郎氏、灯台大学）',
  ])('names who speaks, and where from: %s', (line) => {
    expect(speakersOf(PROGRAMME + line)).toEqual(['山田太郎'])
    expect(qualitiesOf(PROGRAMME + line, '山田太郎')?.affiliations).toEqual(['灯台大学'])
  })

  it.each([
    '登壇者：山田太郎氏（灯台大学）、佐藤花子氏（港株式会社）',
    '登壇者\n\n- 山田太郎氏（灯台大学）\n- 佐藤花子氏（港株式会社）',
    'モデレータ：山田太郎\n\nパネリスト：佐藤花子（港株式会社）',
    '| 時間 | 内容 | 発表者\n| 14:00 | 灯台の歩き方 | 山田太郎（灯台大学）\n| 14:30 | 灯りの歴史 | 佐藤花子（港株式会社）',
  ])('names several: %s', (lines) => {
    expect(speakersOf(PROGRAMME + lines)).toEqual(['山田太郎', '佐藤花子'])
    expect(qualitiesOf(PROGRAMME + lines, '佐藤花子')?.affiliations).toEqual(['港株式会社'])
  })

  it.each([
    '発表者：未定',
    '司会：調整中',
    '主催：灯台協会',
    '協力：山田太郎',
    '執筆：山田太郎',
    '問い合わせ先：山田太郎（灯台大学）',
    '発表者には資料の提出をお願いします。',
    '14:30 質疑応答（灯台協会）',
    '14:30 休憩 灯台ホール（港大学）',
    '「灯台の歩き方」を山田太郎氏（灯台大学）に捧げます。',
    '【講演1】灯台の歩き方（港大学）',
    '出席者\n\n- 山田太郎氏（灯台大学）\n- 佐藤花子氏（港株式会社）',
    '登壇者\n\n- 資料の提出\n- 会場の準備',
  ])('names nobody else: %s', (line) => {
    expect(speakersOf(PROGRAMME + line)).toEqual([])
  })
})

describe('a Japanese recap', () => {
  it.each([
    ['佐藤花子氏によると、灯りの数は決まっているとのこと。', '佐藤花子'],
    ['「灯りが足りない」と佐藤花子氏。', '佐藤花子'],
    ['「灯りが足りない」（佐藤花子氏）。', '佐藤花子'],
    ['佐藤花子氏は灯りの必要性を訴えた。', '佐藤花子'],
    ['佐藤花子氏は、灯りを増やすべきだとの考えを示した。', '佐藤花子'],
    ['佐藤花子さんのお話が印象的でした。', '佐藤花子'],
    ['佐藤花子さんに灯りの歴史を解説していただきました。', '佐藤花子'],
    ['ジョン・スミス氏は灯りが足りないと語った。', 'ジョン・スミス'],
    ['鈴木一郎氏と佐藤花子氏が発表しました。', '鈴木一郎,佐藤花子'],
    ['鈴木一郎氏、佐藤花子氏、山田太郎氏が発表しました。', '鈴木一郎,佐藤花子,山田太郎'],
  ])('tells who spoke: %s', (sentence, names) => {
    expect(speakersOf(sentence).join()).toBe(names)
  })

  it.each([
    '故山田太郎氏は灯りを提案した。',
    '山田太郎氏は欠席し、代わりの方が説明した。',
    '山田太郎氏は昨年亡くなった。',
    '山田太郎氏が執筆したドラフトについて議論した。',
    '山田太郎氏が書いた草案を説明した。',
    '山田太郎氏に賞が贈られた。',
    '次回の議長には山田太郎氏が選ばれた。',
    '鈴木一郎氏と佐藤花子氏に感謝します。',
    '山田太郎氏の論文が引用され、議論となった。',
    '参加者は署名を求められた。',
    'ランタン・プロトコル様式について説明した。',
  ])('does not make speakers of others: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})

describe('a Chinese recap', () => {
  it.each([
    ['据王小明介绍，灯笼草案已经完成。', '王小明'],
    ['王小明和李明分别介绍了灯笼草案。', '王小明,李明'],
    ['王小明、李明介绍了灯笼草案。', '王小明,李明'],
    ['王小明对此表示支持。', '王小明'],
    ['王小明向与会者展示了灯笼。', '王小明'],
    ['報告人：王小明', '王小明'],
  ])('tells who spoke: %s', (sentence, names) => {
    expect(speakersOf(sentence).join()).toBe(names)
  })

  it.each([
    '王小明和李明未能出席。',
    '感谢王小明、李明的帮助。',
    '数据王国介绍了灯笼草案。',
    '王小明和李明撰写的草案已过期。',
    '联系人：王小明',
    '报告人：待定',
  ])('does not make speakers of others: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})

it('a company in brackets behind the second of a row belongs to that person', () => {
  const line = 'Speakers: Orla Fennimore (Google), Mara Tolland (Harbour Networks Ltd)'
  expect(speakersOf(`# Lamps\n\n${line}`)).toEqual(['Orla Fennimore', 'Mara Tolland'])
  expect(qualitiesOf(`# Lamps\n\n${line}`, 'Mara Tolland')?.affiliations).toEqual(['Harbour Networks Ltd'])
})
