/** Finds speakers in a Japanese programme: a line with only a name, "山田太郎氏（灯台大学）", below a time and a title. */
import { readPersonName } from '../../../language/person-names.ts'
import { JAPANESE_BODIES } from '../../../lexicon/ideographs.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { anyOfWith, sequence } from '../../../patterns/alternatives.ts'
import type { Line } from '../lines.ts'
import type { Announcement, Place } from './topics.ts'

/** A name, an honorific, and where its bearer is from in brackets; the whole line. */
const SPEAKER =
  /^[\s・●■◆-]{0,4}([\p{Script=Han}々]{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}々]{1,4}?(?:\s?(?:氏|さん))?)\s?(?:[（(]([^（）()]{2,60})[）)])?$/u
/** A title, a name with an honorific or where its bearer is from, the whole line: "「灯りの歴史」山田太郎氏（灯台大学）". */
const TITLED = anyOfWith(
  'u',
  // "【講演】灯りの歴史（山田太郎氏、灯台大学）"
  String.raw`^.{2,80}[（(]([\p{Script=Han}々]{2,6}(?:[ 　][\p{Script=Han}々]{1,4})?\s?(?:氏|さん))(?:[、,／/　 ]\s?([^（）()]{2,60}))?[）)]$`,
  sequence(
    String.raw`^.{2,80}(?:[」』\]】]\s?|[\s／/｜|])`,
    String.raw`([\p{Script=Han}々]{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}々]{1,4}?(?:\s?(?:氏|さん))?)\s?(?:[（(]([^（）()]{2,60})[）)])?$`,
  ),
)
/** A line of a programme: it has a time or a title in quotation marks, or says that it is a talk. */
const SLOT = /^\W{0,3}(?:[01]?\d|2[0-3])[:：][0-5]\d|[「『].{2,60}[」』]|[【[].{0,4}(?:講演|発表|セッション)/u
/** Without "様", which is also used for companies and for all guests. */
const HONORIFIC = /\s?(?:氏|さん)$/u
/** Without an honorific, a name needs a space between its parts: "質疑応答（灯台協会）" is a slot of the programme. */
const SPACED = /[ 　]/u
const BODY = new RegExp(JAPANESE_BODIES)
/** The time of day at the start of a slot. */
const TIME = /(?<!\d)(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)/u
/** Headings of lists of participants, staff and authors, who do not speak. */
const NO_SPEAKERS = /参加者|出席者|委員|スタッフ|事務局|著者|執筆|問い合わせ|申込/u
/** The end of a sentence. */
const SENTENCE = /[。？！]/u
/** The time of a talk is within this many lines above its speaker. */
const REACH = 20

/** The speaker in a line of a programme that has nothing else, or a time or a title before the name; null if it is none. */
export function inProgramme({ line, lines, index, text }: Place): Announcement | null {
  if (line.kind === 'heading') return null
  const alone = belowTime(lines, index) ? SPEAKER.exec(text) : null
  const told = alone ?? (SLOT.test(text) && !SENTENCE.test(text) ? TITLED.exec(text) : null)
  const [words = '', from] = told?.slice(1).filter(Boolean) ?? []
  const name = words ? readPersonName(words) : null
  const body = from && (BODY.test(from) || isOrganisation(from)) ? from : null
  const bare = words.replace(HONORIFIC, '')
  // "同氏" refers to somebody named before
  const isNamed = bare.length > 1 && (bare !== words || (body !== null && SPACED.test(words)))
  if (name?.form !== 'ideographic' || !isNamed) return null
  const qualities = { affiliations: body ? [body] : [], roles: [] }
  return { rule: 'programme-line', people: [{ name, qualities }] }
}

/** True if one of the lines right above has a time, and none between is the heading of another list. */
function belowTime(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { text = '' } = lines[at] ?? {}
    if (NO_SPEAKERS.test(text)) return false
    if (TIME.test(text)) return true
  }
  return false
}
