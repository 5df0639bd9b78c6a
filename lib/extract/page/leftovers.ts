/** What is left between the blocks that is not part of the post: recognised by its words, since nothing around it helps. */

import { anyOf, atStart, either, sequence, wholly } from '../lexicon/ways.ts'
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
/** What introduces other posts after this one. */
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
/** They are in the last part of the page (as a share of its letters), and are mostly links and pictures. */
const TAIL = { share: 0.4, linked: 0.5, letters: 200 }
/** A byline is within this many blocks from the start. */
const HEAD = 6
/** Longer links are titles; shorter ones are tags and menu names. */
const LONGEST_TAG = 30

/**
 * `drafts` without link bars, bylines, tags and links to other posts, and without headings at the end that
 * nothing follows.
 */
export function dropLeftovers(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter((draft, index) => !isLeftover(draft, index < HEAD))
  const end = endOfPost(kept)
  const own = end < 0 ? kept : kept.slice(0, end)
  while (own.length > 1 && isClosing(own.at(-1)) && !endsInGroups(own)) own.pop()
  return own
}

const isGroup = ({ kind, text }: Draft) => kind === 'heading' && /^(?!\d+$)[A-Z\d]{2,9}$/.test(text)

/** "PEAR", "PLUM", "QUINCE", as others above: a summary of groups has a heading also for those of which it says nothing. */
const endsInGroups = (own: readonly Draft[]) => own.slice(-3).every(isGroup) && own.slice(0, -3).some(isGroup)

/** Where recommendations of other posts begin; -1 if there are none. */
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

/** How many letters `drafts` have. */
export const lettersIn = (drafts: readonly Draft[]) => drafts.reduce((sum, { text }) => sum + text.length, 0)

/** And how many of those are in links. */
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

/** Headings without text, tags and a site's own words have no place at the end. */
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

/** A little text above a title belongs to the page, not to the post: in letters, and as a share. */
const ABOVE_TITLE = { letters: 600, share: 0.15 }

/** The element marked as the page's main part, or its post. */
const MAIN = 'main,[role="main"],article'

/** `drafts`, starting at the heading that is the post's title. */
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

/** A list of newer posts above the main part, in which the title appears. */
const isOutside = (above: readonly Draft[], main: Element | null | undefined) =>
  !!main && above.every(({ owner }) => owner && !main.contains(owner))
