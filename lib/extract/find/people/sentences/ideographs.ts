/** Finds people in Chinese and Japanese sentences: "李明介绍了…", "由 Ada Finn 主持", "山田さんが発表しました". */

import { isGivenName, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import {
  CHINESE_ADVERBS,
  CHINESE_BEFORE_OFFICES,
  CHINESE_BODIES,
  CHINESE_OFFICES,
  CHINESE_SURNAMES,
  CHINESE_TITLES,
  CHINESE_VERBS,
  CHINESE_WORDS,
  JAPANESE_BODIES,
  JAPANESE_HONORIFICS,
  JAPANESE_OFFICES,
  JAPANESE_VERBS,
} from '../../../lexicon/ideographs.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { either, sequence } from '../../../patterns/alternatives.ts'
import type { Sentence } from '../../../types.ts'
import { type Mention, mention } from '../mention.ts'

const HAN = /\p{Script=Han}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A name in Latin letters: two to four capitalised words, or one. */
const LATIN = String.raw`(?<![\p{Script=Latin}\d-])\p{Lu}[\p{Script=Latin}.'’-]{1,30}(?:[ \u00a0]\p{Lu}[\p{Script=Latin}.'’-]{0,30}){0,3}`
/** A Chinese name: a surname and one or two more characters. */
const CHINESE = `(?!${CHINESE_WORDS})(?:${CHINESE_SURNAMES})\\p{Script=Han}{1,2}?`
/** What may come before a Chinese name, so that it does not start inside a word. */
const BEFORE_CHINESE = String.raw`(?<=^|(?:^|[，。；])据|[\s，。、；：,;:“”"（）()的由与和]|公司|大学|学院|研究院|中心|主席|教授|博士|实验室|集团|移动|电信|联通)`
/** Another person of a row: "林晓雨和李明介绍了". */
const AND_CHINESE = `(?:和|与|、|以及|及)(?=${CHINESE}(?:${CHINESE_TITLES})?(?:${CHINESE_ADVERBS}){0,2}(?:${CHINESE_VERBS}))`
const BESIDE = String.raw`\s{0,2}(?:[（(](?<bracket>[^（）()]{2,40})[）)])?\s{0,2}(?:${CHINESE_TITLES})?\s{0,2}`
const SUBJECT = new RegExp(
  `(?:(?<latin>${LATIN})|${BEFORE_CHINESE}(?<han>${CHINESE}))${BESIDE}(?:(?:${CHINESE_ADVERBS}){0,2}(?:${CHINESE_VERBS})|${AND_CHINESE})`,
  'gu',
)
/** A foreign name in Chinese characters, followed by its own spelling: "组长奥拉(Orla Fennimore)说". */
const WRITTEN_TWICE = new RegExp(
  `\\p{Script=Han}[（(](?<latin>${LATIN})[）)]\\s{0,2}(?:${CHINESE_TITLES})?\\s{0,2}(?:${CHINESE_ADVERBS}){0,2}(?:${CHINESE_VERBS})`,
  'gu',
)
const BY = new RegExp(
  `由\\s?(?:(?:来自)?[^，。由]{0,24}?的\\s?)?(?:(?<latin>${LATIN})|(?<han>${CHINESE}))${BESIDE}(?:${CHINESE_ADVERBS}){0,2}(?:${CHINESE_VERBS})`,
  'gu',
)
const IN_BRACKETS = '[（(][^（）()]{2,40}[）)]'
/** Another person of a row: "と佐藤氏が". */
const AND_NEXT = `(?:と|、|や|及び|および)(?=[^。、「」]{2,24}(?:${JAPANESE_HONORIFICS})(?:${IN_BRACKETS})?(?:と|、|が|は|も|から|より|による))`
/** What follows a name and its honorific if its bearer does something. Not "が書いた草案": that is only about a document. */
const JAPANESE_PARTICLES = either(
  `が(?!(?:書い|執筆し|作成し|編集し|まとめ)た)`,
  '(?:は|も)、?(?!欠席|不在|参加でき|来られ|来な|亡くな)',
  `から|より|による|により|によ(?:ると|れば)`,
  'の(?:発表|講演|報告|説明|紹介|お?話)|をゲスト|を迎え|にお話|に話を',
  '(?:に|には)[^。、]{1,30}(?:していただ|して頂|してもら)',
  AND_NEXT,
)
/** At the end of a quotation: "「灯りが足りない」と山田氏。", "「灯りが足りない」（山田氏）". */
const QUOTED = '(?<=」と|」[（(])'
const JAPANESE_NAME = either(
  `(?<latin>${LATIN}|[a-z][a-z0-9]{1,20}[_-][a-z0-9_-]{2,20})`,
  String.raw`(?<![\p{Script=Han}々])(?!故)(?<han>[\p{Script=Han}々]{2,5}(?:[ 　][\p{Script=Han}々]{1,4})?)`,
  String.raw`(?<![\p{Script=Katakana}ー・])(?<kana>[\p{Script=Katakana}ー]{2,12}(?:[・＝][\p{Script=Katakana}ー]{1,12}){1,3})`,
)
const JAPANESE = new RegExp(
  sequence(
    JAPANESE_NAME,
    String.raw`\s?(?:[（(](?<bracket>[^（）()]{2,40})[）)])?\s?(?:${JAPANESE_HONORIFICS})(?:[（(](?<behind>[^（）()]{2,40})[）)])?`,
    JAPANESE_PARTICLES,
  ),
  'gu',
)
const JAPANESE_QUOTED = new RegExp(
  `${QUOTED}${JAPANESE_NAME}(?:${JAPANESE_HONORIFICS})(?:[（(](?<behind>[^（）()]{2,40})[）)])?(?=[。）)]|$)`,
  'gu',
)
/** "Orla Fennimore（Tidewater）が": a full name in Latin letters needs no honorific. */
const JAPANESE_FOREIGN = new RegExp(
  String.raw`(?:(?:AD|[Cc]hair)\s)?(?<foreign>${LATIN})\s?(?:[（(](?<bracket>[^（）()]{2,40})[）)])?(?:が|は|も|から|より|自身が|による)`,
  'gu',
)
/** "JPLAMP" after a name: the person's company; the name itself would have lower-case letters. */
const CAPITALS = /^[A-Z][A-Z\d-]{2,12}$/
const FROM = /(?:来自|來自)\s?([^，。的]{2,24}?)\s?的\s?$/u
/** "灯塔大学教授", making up a whole part of a clause. */
const OFFICE = new RegExp(`^[A-Za-z\\p{Script=Han}]{2,20}(?:${CHINESE_OFFICES})$`, 'u')
/** What separates clauses. */
const CLAUSE_ENDS = /[，。；：,;:“”"（）()\s]/u
const NO_OFFICE = new RegExp(CHINESE_BEFORE_OFFICES)
/** The body named at the start of an office. */
const BODY = new RegExp(`^[A-Za-z\\p{Script=Han}]{2,14}?(?:${CHINESE_BODIES})`, 'u')
/** "Orla Fennimore" in brackets after her Chinese name, after her office. */
const OFFICE_OF_FOREIGNER = new RegExp(
  `(?:^|[，。、；：,;:“”"\\s])([A-Z]{2,8}(?:${CHINESE_OFFICES}))[\\p{Script=Han}·]{2,10}[（(]$`,
  'u',
)
/** "灯台チェアの", "港大学の" right before a Japanese name. */
const BEFORE_JAPANESE =
  /(?<![\p{Script=Han}\p{Script=Katakana}A-Za-z])([\p{Script=Han}\p{Script=Katakana}ーA-Za-z][\p{Script=Han}\p{Script=Katakana}ー・A-Za-z -]{1,20})の\s?$/u
const JAPANESE_OFFICE = new RegExp(`(?:${JAPANESE_OFFICES})$`)
const JAPANESE_BODY = new RegExp(JAPANESE_BODIES)
/** The longest sentence that is examined, in characters. */
const LONGEST = 600

/** The people who speak in one sentence with Chinese characters or kana; none for any other. */
export function findInIdeographs(sentence: Sentence): Mention[] {
  const text = sentence.text.slice(0, LONGEST)
  if (!HAN.test(text)) return []
  const japanese = [JAPANESE_QUOTED, ...(JAPANESE_VERBS.test(text) ? [JAPANESE, JAPANESE_FOREIGN] : [])]
  const patterns = KANA.test(text) ? japanese : [SUBJECT, WRITTEN_TWICE, BY]
  const seen = new Set<string>()
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = readMatch(match, text, sentence)
      if (!found || seen.has(found.name)) return []
      seen.add(found.name)
      return [found]
    }),
  )
}

function readMatch(match: RegExpMatchArray, text: string, { block, start, end }: Sentence): Mention | null {
  const { latin, han, kana, foreign, bracket, behind } = match.groups ?? {}
  const beside = bracket ?? behind
  const words = latin ?? han ?? kana ?? foreign ?? ''
  const name = readPersonName(words)
  if (!name || isOrganisation(words)) return null
  if (latin && (name.form === 'initials' || (name.form === 'single' && !isGivenName(latin)))) return null
  if (foreign && (name.form !== 'full' || !opensWithGivenName(foreign))) return null
  const at = (match.index ?? 0) + match[0].indexOf(words)
  const from =
    FROM.exec(text.slice(Math.max(0, at - 40), at))?.[1] ??
    (beside && (isOrganisation(beside) || CAPITALS.test(beside)) ? beside : null)
  return mention({
    rule: 'verb-of-saying',
    score: 0.75,
    start: start + at,
    end: start + at + words.length,
    name,
    block,
    speaks: true,
    remarks: [{ block, start, end }],
    ...readOffice(text.slice(Math.max(0, at - 60), at), from),
  })
}

/** What `before` a name says about offices and the bodies where they are held, unless `from` says so otherwise. */
function readOffice(before: string, from: string | null): { affiliations: string[]; roles: string[] } {
  const japanese = BEFORE_JAPANESE.exec(before)?.[1]
  if (japanese && JAPANESE_OFFICE.test(japanese))
    return { affiliations: from ? [from] : [], roles: [japanese] }
  if (japanese && !from && (JAPANESE_BODY.test(japanese) || isOrganisation(japanese)))
    return { affiliations: [japanese], roles: [] }
  const foreign = OFFICE_OF_FOREIGNER.exec(before)?.[1]
  const parts = before.split(CLAUSE_ENDS).at(-1)?.split('、') ?? []
  const held = parts.slice(parts.findLastIndex((part) => !OFFICE.test(part) || NO_OFFICE.test(part)) + 1)
  const roles = foreign ? [foreign] : held
  const bodies = roles.flatMap((role) => BODY.exec(role)?.[0] ?? [])
  return { affiliations: from ? [from] : bodies, roles }
}
