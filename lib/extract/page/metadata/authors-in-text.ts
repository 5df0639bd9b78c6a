/** Who the post's own first and last words say wrote it: a byline, an introduction, a signature. */
import { inFull, readName } from '../../language/names.ts'
import {
  BETWEEN_NAMES,
  INTRODUCTION,
  NO_REPORTER,
  OFFICE,
  REPORTER,
  WRITTEN_BY,
} from '../../lexicon/bylines.ts'
import type { Draft } from '../drafts.ts'
import { wholeDate } from './published.ts'
import type { PageSource } from './source.ts'

/** What follows a name in a byline: an employer, an address, a date. */
const OF_ORGANISATION = /\s{1,4}(?:of|from|at|on)\s.{0,400}$|\s{0,4}(?:[(|·<]|[-–—]\s).{0,400}$/
const GUEST =
  /^(?:this is an? )?guest (?:contributor|author|(?:post|article) by)\s{0,4}:?\s{0,4}((?:[^,;(.]|(?<=\s\p{Lu})\.){3,80})/iu
/** In characters. */
const LONGEST_BYLINE = 300
/** A byline or an introduction is at the head of the post: within this many blocks. */
const HEAD = 8

/** Who the post says wrote it as a guest. */
export const guests = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(
    ({ text }) => readName(GUEST.exec(text)?.[1]?.replace(OF_ORGANISATION, '').trim() ?? '')?.text ?? [],
  )

/** "By Ada Birk of Orchard, Bo Crane (Grove)": a paragraph at the head that starts like this, and names people in full. */
export function writtenBy(drafts: readonly Draft[]): string[] {
  for (const { kind, text } of drafts.slice(0, HEAD)) {
    const named =
      kind === 'paragraph' && text.length < LONGEST_BYLINE ? WRITTEN_BY.exec(text)?.[1] : undefined
    const names = (named ?? '')
      .split(BETWEEN_NAMES)
      .flatMap((part) => inFull(part.replace(OF_ORGANISATION, '')))
    if (names.length) return names
  }
  return []
}

/** The first of a list "name, role, date" at the head, or the only name in a list above the date. */
export function listedAuthor(drafts: readonly Draft[]): string[] | null {
  const first = drafts.findIndex(({ kind }) => kind === 'item')
  if (first < 0 || first >= HEAD) return null
  const list = drafts.slice(first, first + 4).filter(({ kind }) => kind === 'item')
  const mayBeDay = list.length === 1 ? drafts.slice(first, first + 2) : list
  const isDated = mayBeDay.some(({ text }) => wholeDate(text))
  const names = isDated ? inFull(withoutOffice(list[0]?.text ?? '')) : []
  return names.length ? names : null
}

/** "Ada Birk IETF Chair", "Ada BirkIETF Chair": the first two words, if an office follows them. */
function withoutOffice(text: string): string {
  if (!OFFICE.test(text)) return text
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu}{2})/u, ' ')
  return /^\S{1,40} \S{1,40}(?=,? )/.exec(apart)?.[0].replace(/,$/, '') ?? text
}

/** "Hi, I'm Ada Birk": the first at the head who says so. */
export function introduced(drafts: readonly Draft[]): string[] {
  return drafts
    .slice(0, HEAD)
    .flatMap(({ text }) => inFull(INTRODUCTION.exec(text)?.[1] ?? ''))
    .slice(0, 1)
}

/** The reporter named by a press item in its first sentence or at its very end. */
export function reporter(drafts: readonly Draft[]): string[] {
  const text = drafts.filter(({ kind }) => kind !== 'figure')
  const name = [text[0], text.at(-1)].flatMap(
    (draft) => REPORTER.exec(draft?.text.trim() ?? '')?.slice(1) ?? [],
  )
  return name
    .flatMap((text) =>
      text && !NO_REPORTER.test(text) && readName(text)?.form === 'ideographic' ? [text] : [],
    )
    .slice(0, 1)
}

/** A dash or a closing formula before the name that a post is signed with, or just prose. */
const CLOSING = /^\s*[–—-]{1,2}\s*|^[^\n:]{1,30}\n(?![^\n]*\n)/
/** "Ada Birk, 20 November 2031". */
const DAY_BEHIND = /,\s[^,]{0,20}\d{4}$/
/** A complete sentence has at least this many characters before its last one. */
const SENTENCE = 60

/** "— Ada Birk": the last line of a post, if it is a name; a first name is enough if the site is named after it. */
export function signed({ drafts, site }: PageSource): string[] | null {
  const [before, last] = drafts.slice(-2)
  if (last?.kind !== 'paragraph' || !(CLOSING.test(last.text) || isProse(before?.text ?? ''))) return null
  const text = last.text.replace(CLOSING, '').replace(DAY_BEHIND, '').trim()
  // "Ada Birk, IETF Chair"
  const name = readName(text.length < SENTENCE ? withoutOffice(text) : text)
  const isSite = name?.form === 'single' && site?.split(/\P{L}+/u).includes(name.text)
  return name && (name.form === 'full' || isSite) ? [name.text] : null
}

/** Does `text` end like a sentence, with enough before it? */
function isProse(text: string): boolean {
  const words = text.trimEnd()
  return /[.!?)”"]$/u.test(words) && /\p{L}/u.test(words.slice(0, -SENTENCE - 1))
}

/** "About the author: Ada Birk grows pears." */
const OF_AUTHOR = /^[Aa]bout the [Aa]uthors?\s?[:.–—-]\s?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})/u

/** The person described in the last paragraph, if it says that it is about the author. */
export const told = (drafts: readonly Draft[]): string[] =>
  inFull(OF_AUTHOR.exec(drafts.at(-1)?.text ?? '')?.[1] ?? '')
