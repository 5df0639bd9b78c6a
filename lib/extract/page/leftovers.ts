/** Removes blocks that are not part of the post and have no markup that says so; they are recognised by their words. */

import { anyOf, atStart, either, sequence, wholly } from '../patterns/alternatives.ts'
import type { Draft } from './drafts.ts'

const PAGER = anyOf(
  sequence(
    String.raw`^[\s←‹«<|·]{0,40}`,
    either(
      String.raw`(?:previous|prev|next|older|newer)(?:\s{1,4}(?:post|article|entry|page|story|message)|\s{0,4}[:→›»])`,
      '[←‹«]|back to|zurück|terug|volver|voltar|retour|précédent|article suivant|anterior',
      'siguiente|próximo',
      '前の|次の|上一|下一',
    ),
  ),
)
/** "6 min read", "7 minutes read", "Lesezeit: 5 Minuten" in a short line. */
const READING_TIME =
  /\b\d{1,9}\s{0,4}-?\s{0,4}min(ute)?s?\s{1,4}(read|de lecture|de lectura|de leitura)\b|^(本文)?字数|\blesezeit\b|\bread(ing)? time\b/i
const BYLINE =
  /^(posted |written |published )?(by|von|par|por)\s+\p{Lu}[\p{L}.'’-]*(\s+\p{L}[\p{L}.'’-]*){0,4}$/u
const TAGS = /^(tags?|categor(y|ies)|filed under|posted in)\s{0,2}:\s.{0,80}$/i
const FURNITURE = wholly(
  'share(?: this)?(?: page| post| article)?|tags?:?|listen|follow(?: us| me)?|subscribe',
  String.raw`print|edit this page|last (?:edited|modified) by\b.{0,80}`,
  String.raw`(?:\d+ |no )?comments?:?(?: \(\d+\))?|leave a (?:comment|reply)`,
  String.raw`(?:partager|compartir|compartilhar|teilen|delen|分享|シェア)\s?:?`,
  String.raw`was this (?:page )?helpful\??`,
  '(?:log ?in|sign in)(?: or (?:register|sign up))? to (?:post|leave|add|reply)(?:(?: a)? comments?)?',
  String.raw`(?:\d{1,6}\s{1,3}){1,4}(?:share|likes?|comments?)`,
  String.raw`\d{1,6} posts \d{1,6} posters \d{1,9} views|scheduled pinned locked moved\b.{0,80}`,
  'table of contents|contents|on this page|inhaltsverzeichnis',
  String.raw`目次|目录|[▲△↑]?\s{0,2}(?:back to top|(?:この)?ページの(?:先頭|トップ)へ|返回顶部)`,
)
/** What a site puts under each of its posts. */
const BELOW_POST = atStart(
  String.raw`(?:this|the|all) (?:post|work|article|page|site|text|content|blog|website)s? .{0,60}\blicen[sc]ed\b`,
  String.raw`(?:except where|unless) otherwise (?:noted|stated)|licen[sc]ed under|©|copyright\b`,
  'all rights reserved',
  sequence(
    either(
      'tags?|tagged(?: (?:with|in|as))?|categor(?:y|ies)|topics?|filed under',
      'posted (?:in|under)|schlagw(?:ort|örter)|étiquettes?|etiquetas?',
      'タグ|标签',
    ),
    String.raw`\s{0,2}[:：]`,
  ),
  '(?:filed|posted) (?:in|under) |rate this|enjoy(?:ed)? (?:reading )?this (?:article|post)',
  'here are some more (?:articles|posts)|like (?:this:?$|loading)',
  'share (?:this |on ).{0,20}:?$|thanks for reading .{0,80}subscribe',
  'your email address will not be published|the (?:views|opinions) expressed',
  'views expressed|please note a code of conduct|(?:edit|improve|view) this page (?:on|at)',
  'found (?:an error|a mistake|a typo)|(?:archive|proudly|site)? ?powered by |built with ',
  '本文(?:链接|采用)|版权声明',
)
const LONGEST = 200
/** A disclaimer or a licence may be a few sentences. */
const LONGEST_BELOW = 400
/** A block with at least this share of its letters in links leads elsewhere. */
const ALL_LINKS = 0.8
const TEXT_KINDS = new Set<Draft['kind']>(['heading', 'paragraph', 'item'])
/** A line that introduces links to other posts. */
const RELATED = anyOf(
  sequence(
    '^',
    either(
      String.raw`read (?:next|also|more)|related(?: \w+){0,2}`,
      String.raw`more (?:on|about|from|stories|posts|articles)\b.{0,40}|recommended(?: for you)?`,
      'you (?:may|might) also (?:like|enjoy).{0,20}',
      '(?:recent|latest|popular|other|similar) (?:posts|articles|stories|news)',
      '(?:à )?lire (?:aussi|également)|articles (?:similaires|liés)',
      'ähnliche (?:artikel|beiträge)|mehr zum thema|artículos relacionados',
      '関連記事|相关(?:文章|阅读)',
    ),
    String.raw`\s*:?$`,
  ),
)
/**
 * Such links are within the last `share` of the page's letters. From their first line on, `linked` of the letters are in links, or
 * there are no more than `letters`.
 */
const TAIL = { share: 0.4, linked: 0.5, letters: 200 }
/** A byline is within this many blocks from the start. */
const HEAD = 6
/** Longer links are titles; shorter ones are tags and menu names. */
const LONGEST_TAG = 30

/** `drafts` without link bars, bylines, tags, links to other posts, and headings at the end with nothing below them. */
export function dropLeftovers(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter((draft, index) => !isLeftover(draft, index < HEAD))
  const end = endOfPost(kept)
  const own = end < 0 ? kept : kept.slice(0, end)
  while (own.length > 1 && isClosing(own.at(-1)) && !endsInGroups(own)) own.pop()
  return own
}

const isGroup = ({ kind, text }: Draft) => kind === 'heading' && /^(?!\d+$)[A-Z\d]{2,9}$/.test(text)

/**
 * Does the post end in headings of groups ("PEAR", "PLUM", "QUINCE")? A report on groups may have nothing to say on the last ones.
 */
const endsInGroups = (own: readonly Draft[]) => own.slice(-3).every(isGroup) && own.slice(0, -3).some(isGroup)

/** Index of the draft at which recommendations of other posts begin; -1 if there are none. */
function endOfPost(drafts: readonly Draft[]): number {
  const all = lettersIn(drafts)
  let left = all
  let linked = linkedIn(drafts)
  return drafts.findIndex((draft) => {
    left -= draft.text.length
    linked -= linkedLetters(draft)
    return (
      left <= all * TAIL.share &&
      (left <= TAIL.letters || linked >= left * TAIL.linked) &&
      RELATED.test(draft.text)
    )
  })
}

/** The number of characters in `drafts`. */
export const lettersIn = (drafts: readonly Draft[]) => drafts.reduce((sum, { text }) => sum + text.length, 0)

/** The number of characters in links in `drafts`. */
export const linkedIn = (drafts: readonly Draft[]) =>
  drafts.reduce((sum, draft) => sum + linkedLetters(draft), 0)

const linkedLetters = ({ links }: Draft) => links.reduce((sum, { start, end }) => sum + end - start, 0)

function isLeftover(draft: Draft, atHead: boolean): boolean {
  const { text, kind } = draft
  if (text.length > LONGEST || !TEXT_KINDS.has(kind)) return false
  if (atHead && (READING_TIME.test(text) || (kind === 'paragraph' && BYLINE.test(text)))) return true
  if (atHead && (isTag(draft) || TAGS.test(text) || /^@\w{2,30}$/.test(text))) return true
  return FURNITURE.test(text) || (isAllLinks(draft) && (PAGER.test(text) || isBar(draft)))
}

/** A bar of links: "Home | Charter | Documents". */
function isBar({ kind, links }: Draft): boolean {
  return (
    kind === 'paragraph' && links.length >= 3 && links.every(({ start, end }) => end - start <= LONGEST_TAG)
  )
}

/** Does `draft` not belong at the end of a post: a heading without text, a tag, a licence or the like? */
function isClosing(draft: Draft | undefined): boolean {
  if (!draft) return false
  const isOfSite =
    TEXT_KINDS.has(draft.kind) && draft.text.length <= LONGEST_BELOW && BELOW_POST.test(draft.text)
  return draft.kind === 'heading' || isTag(draft) || isOfSite
}

function isTag(draft: Draft): boolean {
  return (
    draft.kind === 'item' &&
    draft.text.length <= LONGEST_TAG &&
    isAllLinks(draft) &&
    draft.links.every(({ href }) => /\/(tags?|categor(y|ies)|topics?)\//.test(href))
  )
}

function isAllLinks(draft: Draft): boolean {
  const letters = draft.text.replace(/[\s|·•/[\],-]/g, '').length
  return draft.links.length > 0 && linkedLetters(draft) >= letters * ALL_LINKS
}

/** Text above the title is not the post's if it has no more than this, in characters and as a share of all. */
const ABOVE_TITLE = { letters: 600, share: 0.15 }

/** Elements marked as the main part of the page, or as a post. */
const MAIN = 'main,[role="main"],article'

/** `drafts` from the heading that is the title; all of them if what is above it may belong to the post. */
export function fromTitle(drafts: readonly Draft[], title: string): readonly Draft[] {
  const at = drafts.findIndex(({ kind, text }) => kind === 'heading' && text === title)
  if (at <= 0) return drafts
  const above = drafts.slice(0, at)
  return isLittle(above, drafts) || isOutside(above, drafts[at]?.owner?.closest(MAIN))
    ? drafts.slice(at)
    : drafts
}

const isLittle = (above: readonly Draft[], drafts: readonly Draft[]) =>
  lettersIn(above) <= Math.min(ABOVE_TITLE.letters, lettersIn(drafts) * ABOVE_TITLE.share)

/** Is all of `above` outside the main part, which has the title? For example a list of newer posts. */
const isOutside = (above: readonly Draft[], main: Element | null | undefined) =>
  !!main && above.every(({ owner }) => owner && !main.contains(owner))
