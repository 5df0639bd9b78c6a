import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('people in Chinese sentences', () => {
  it.each([
    ['a Chinese name before a verb', '随后，林晓雨介绍了灯笼协议的进展。', '林晓雨'],
    ['one with a title', '主席陈立教授强调了部署的重要性。', '陈立'],
    ['one in Latin letters', 'Orla Fennimore分享了灯笼协议的部署经验。', 'Orla Fennimore'],
    ['one after 由', '会议由 Orla Fennimore 主持。', 'Orla Fennimore'],
  ])('speak: %s', (_, sentence, name) => {
    expect(speakersOf(`会议在周一举行。${sentence}`)).toEqual([name])
  })

  it('come with where they are from', () => {
    expect(qualitiesOf('来自灯塔大学的林晓雨介绍了进展。', '林晓雨')?.affiliations).toEqual(['灯塔大学'])
    expect(qualitiesOf('林晓雨（灯塔科技）介绍了进展。', '林晓雨')?.affiliations).toEqual(['灯塔科技'])
    expect(qualitiesOf('林晓雨（通信作者）介绍了进展。', '林晓雨')?.affiliations).toEqual([])
    expect(qualitiesOf('山田太郎氏（灯台研究所）が発表しました。', '山田太郎')?.affiliations).toEqual([
      '灯台研究所',
    ])
    expect(qualitiesOf('山田太郎氏（写真）が発表しました。', '山田太郎')?.affiliations).toEqual([])
  })

  it.each([
    '灯塔公司介绍了新产品。',
    '本文介绍了三种方法。',
    '工作组讨论了灯笼协议。',
    '高速网络支持了会议。',
    '周三讨论了灯笼协议。',
    '方案分析了三种情况。',
  ])('are told from other subjects: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })

  it.each([
    ['会上，灯塔大学教授李明表示，灯很亮。', '李明', '灯塔大学', '灯塔大学教授'],
    [
      '灯塔科学院院士、中国灯塔协会主席李明表示，灯很亮。',
      '李明',
      '灯塔科学院,中国灯塔协会',
      '灯塔科学院院士,中国灯塔协会主席',
    ],
    ['工作组主席王小明介绍了草案。', '王小明', '', '工作组主席'],
    ['LHTF主席奥拉(Orla Fennimore)说：“灯很亮。”', 'Orla Fennimore', '', 'LHTF主席'],
    ['近日灯塔大学教授李明表示，灯很亮。', '李明', '', ''],
    ['据灯塔大学教授李明介绍，灯很亮。', '李明', '', ''],
    ['他向灯塔协会主席李明提出问题。', '李明', '', ''],
    ['李明教授介绍了草案。', '李明', '', ''],
  ])('have their office where a clause opens with it: %s', (sentence, name, affiliations, roles) => {
    const found = qualitiesOf(sentence, name)
    expect([found?.affiliations.join(), found?.roles.join()]).toEqual([affiliations, roles])
  })

  it('go on as 他 and 她', () => {
    expect(saidBy('林晓雨介绍了灯笼协议的进展。她认为部署很重要。', '林晓雨')).toHaveLength(2)
  })
})

describe('people in Japanese sentences', () => {
  it.each([
    ['an honorific and a particle', '午後は灯台大学の山本さんがランタンの標準化を発表しました。', '山本'],
    ['a full name', '佐藤 花子氏より鍵交換の説明がありました。', '佐藤 花子'],
    ['a name in Latin letters', 'Orla Fennimoreさんから質問がありました。', 'Orla Fennimore'],
    ['such a name alone', 'Martin Aaltoは「港は暗くてよい」と主張した。', 'Martin Aalto'],
    ['such a name of a talk', 'Martin Aaltoより灯台の歩き方の紹介があった。', 'Martin Aalto'],
    ['such a name behind an office', 'AD Martin Aaltoが灯りの数は決まっていると指摘した。', 'Martin Aalto'],
  ])('speak: %s', (_, sentence, name) => {
    expect(speakersOf(sentence)).toEqual([name])
  })

  it('have offices, which are no organisations', () => {
    const source = '## 発表者\n\n佐藤 花子（LANTERN-JPオフィサー）'
    expect(qualitiesOf(source, '佐藤 花子')).toEqual({
      affiliations: ['LANTERN-JP'],
      roles: ['LANTERN-JPオフィサー'],
    })
  })

  it.each([
    ['灯台チェアの山本さんが説明しました。', '', '灯台チェア'],
    ['午後は灯台大学の山本さんがランタンの標準化を発表しました。', '灯台大学', ''],
    ['前回の発表で港株式会社の山本さんが説明しました。', '港株式会社', ''],
    ['GoogleのOrla Fennimore氏がプレゼンテーションを行いました。', 'Google', ''],
    ['会議の山本さんから質問がありました。', '', ''],
    ['今回のランタンの山本さんが説明しました。', '', ''],
  ])('have what stands before them: %s', (sentence, affiliation, role) => {
    const [name = ''] = speakersOf(sentence)
    const found = qualitiesOf(sentence, name)
    expect([found?.affiliations.join(), found?.roles.join()]).toEqual([affiliation, role])
  })

  it('are told from those who are only named', () => {
    expect(speakersOf('会場の準備をしてくれた山本さんに感謝します。')).toEqual([])
  })

  it.each([
    'Lantern Fetch APIが新しい提案に含まれる。',
    'Happy Lanternsは発表から三年になる。',
    'Martin Aaltoが書いた草案を読んだ。',
    'Extended Lamp Updateについて議論した。',
  ])('are no products: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})

describe('programmes in Japanese', () => {
  const slot = '# 灯台セミナー\n\n14:00-14:50 - チュートリアル：灯台の歩き方\n\n'

  it.each([
    ['山田太郎氏（灯台技術株式会社）', '山田太郎', '灯台技術株式会社'],
    ['加藤 朗(LAMP Project/港大学)', '加藤 朗', 'LAMP Project/港大学'],
    ['坂本昌氏', '坂本昌', ''],
  ])('name their speakers in lines of their own: %s', (line, name, affiliation) => {
    const source = `${slot}${line}\n\n灯台の歩き方を易しく解説します。`
    expect(speakersOf(source)).toEqual([name])
    expect(saidBy(source, name)).toEqual([line])
    expect(qualitiesOf(source, name)?.affiliations.join()).toBe(affiliation)
  })

  it.each([
    ['no time stands above', '# 灯台会議\n\n出席者\n\n山田太郎氏（灯台技術株式会社）'],
    ['those are listed who have the work of it', `${slot}運営委員\n\n山田太郎(港大学)`],
    ['it is a place', `${slot}東京本社(港株式会社)`],
    ['it is a unit', `${slot}技術研究部(港大学)`],
    ['it is a slot', `${slot}質疑応答（灯台協会）`],
    ['it is whoever was named before', `${slot}同氏`],
    ['it is all who come', `${slot}皆様（灯台協会）`],
    ['nothing says that it is a person', `${slot}山田太郎(三階)`],
  ])('name nobody where %s', (_, source) => {
    expect(speakersOf(source)).toEqual([])
  })
})
