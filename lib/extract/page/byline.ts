/** Removes lines at the start and end of a post that only repeat its metadata: who wrote it, and when. */
import { type DateSpan, findDates, isoDate } from '../language/dates.ts'
import { WEEKDAYS } from '../lexicon/calendar.ts'
import { anyOfWith, either, sequence } from '../patterns/alternatives.ts'
import type { Metadata } from '../types.ts'
import type { Draft } from './drafts.ts'

/** How many blocks at the start, and at the end, are examined. */
const REACH = { head: 10, foot: 3 }
const LONGEST = 120
const TIME = /\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr)\b)?/gi
/** The alternative text of an author's picture: none, or with the word "avatar". */
const AVATAR = /^(?:.{0,40}\bavatar\b.{0,40}|)$/i
/** Words around the name and the date in such lines, in several languages. */
const AROUND = anyOfWith(
  'giu',
  sequence(
    String.raw`\b`,
    either(
      'by|on|at|in|guest|this|article|post|was|posted|written|published|contributed|compiled',
      'prepared|reported|created|submitted|date|authors?|words|text|name|updated|last|read',
      'views?|comments?|von|am|um|par|le|à|por|el|em|de|da|di|il|op|door|autor|auteur|publié',
      'rédigé|veröffentlicht|erschienen|publicado|escrito|pubblicato|geplaatst',
    ),
    String.raw`(?![\p{L}])`,
  ),
  String.raw`\d{1,4}[\s-]?(?:min(?:ute)?s?|views?|comments?)\b`,
  '発行|投稿日?|公開日?|最終更新日?|更新日?|发布(?:时间|于)?|作者|著者|日期|执笔|執筆者?|文責',
  'ライター|阅读|浏览次数|于|に',
)
/** Where two parts meet that only their styling separated: "21 November 2031By Ada Birk". */
const GLUE = /([\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu
const CHANGED = /updated|更新/i

type Facts = Pick<Metadata, 'authors' | 'published'>

/** `drafts`, which start with the title, without the first and last lines that only repeat `facts`. */
export function withoutBylines(drafts: readonly Draft[], facts: Facts): readonly Draft[] {
  if (!facts.authors.length && !facts.published) return drafts
  const prose = drafts.findIndex(({ kind, text }) => kind !== 'heading' && text.length > LONGEST)
  const head = Math.min(prose < 0 ? 0 : prose, REACH.head)
  return drafts.filter(
    (draft, index) => (index >= head && index < drafts.length - REACH.foot) || !repeats(draft, facts),
  )
}

function repeats(draft: Draft, { authors, published }: Facts): boolean {
  const { kind, picture, owner, foreign } = draft
  // kept: a signature, and the lines of typed text, which has no other place for its facts
  if (foreign || owner?.localName === 'pre') return false
  if (kind === 'figure')
    return (
      !draft.text && (AVATAR.test(picture?.alt ?? '') || authors.some((name) => picture?.alt?.includes(name)))
    )
  if (draft.text.length > LONGEST) return false
  const text = draft.text.replace(GLUE, '$1 ')
  const named = authors.filter((name) => text.includes(name))
  const dates = findDates(text).filter(({ from }) => from.day !== null)
  const isOfPost = ({ from }: DateSpan) => isoDate(from) === published?.slice(0, 10)
  if (named.length && dates.some(isOfPost)) return true
  if (!dates.every(isOfPost) && !CHANGED.test(text)) return false
  const undated = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  const bare = named.reduce((rest, name) => rest.replaceAll(name, ' '), undated)
  const rest = bare.replace(TIME, ' ').replace(AROUND, ' ')
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => WEEKDAYS.has(word.toLowerCase()))
}
