/** Authors named in the post's own text, at its start or end: in a byline, an introduction, a signature. */
import { inFull, readName } from '../../language/names.ts'
import { endsSentence } from '../../language/sentence-end.ts'
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

/** Guest authors: "Guest post by Ada Birk". */
export const guests = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(
    ({ text }) => readName(GUEST.exec(text)?.[1]?.replace(OF_ORGANISATION, '').trim() ?? '')?.text ?? [],
  )

/** The full names in a byline of its own near the start: "By Ada Birk of Orchard, Bo Crane (Grove)". */
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

/** The name in the first item of a list "name, role, date" near the start, or in a single item above the date; null if none. */
export function listedAuthor(drafts: readonly Draft[]): string[] | null {
  const first = drafts.findIndex(({ kind }) => kind === 'item')
  if (first < 0 || first >= HEAD) return null
  const list = drafts.slice(first, first + 4).filter(({ kind }) => kind === 'item')
  const mayBeDay = list.length === 1 ? drafts.slice(first, first + 2) : list
  const isDated = mayBeDay.some(({ text }) => wholeDate(text))
  const names = isDated ? inFull(withoutOffice(list[0]?.text ?? '')) : []
  return names.length ? names : null
}

/** The name before an office: "Ada Birk" of "Ada Birk IETF Chair" and "Ada BirkIETF Chair". `text` if there is no office. */
function withoutOffice(text: string): string {
  if (!OFFICE.test(text)) return text
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu}{2})/u, ' ')
  return /^\S{1,40} \S{1,40}(?=,? )/.exec(apart)?.[0].replace(/,$/, '') ?? text
}

/** The first person near the start who introduces themselves in full: "Hi, I'm Ada Birk". */
export function introduced(drafts: readonly Draft[]): string[] {
  return drafts
    .slice(0, HEAD)
    .flatMap(({ text }) => inFull(INTRODUCTION.exec(text)?.[1] ?? ''))
    .slice(0, 1)
}

/** The reporter whom a Chinese press item names in its first or last block. */
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

/** What comes before the name in a signature: a dash, or a closing formula on a line of its own. */
const CLOSING = /^\s*[–—-]{1,2}\s*|^[^\n:]{1,30}\n(?![^\n]*\n)/
/** "Ada Birk, 20 November 2031". */
const DAY_BEHIND = /,\s[^,]{0,20}\d{4}$/
/** A paragraph longer than this, with a full stop, is prose. */
const SENTENCE = 60

/**
 * The name with which a post is signed: "— Ada Birk", or a name alone after prose. A first name is enough if the site is named
 * after it. Null if the last paragraph is no signature.
 */
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
  return endsSentence(words) && /\p{L}/u.test(words.slice(0, -SENTENCE - 1))
}

/** "About the author: Ada Birk grows pears." */
const OF_AUTHOR = /^[Aa]bout the [Aa]uthors?\s?[:.–—-]\s?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})/u

/** The author's full name in a last paragraph that starts with "About the author". */
export const describedAuthor = (drafts: readonly Draft[]): string[] =>
  inFull(OF_AUTHOR.exec(drafts.at(-1)?.text ?? '')?.[1] ?? '')
