/** Who wrote the post, as named on the page. */
import { readName } from '../../language/names.ts'
import {
  AUTHOR_LINE,
  INTRODUCTION,
  MARKED_AS_NOTE_TAKER,
  NOTE_TAKER,
  NOTES_OF,
  TELLS_OF_NOTES,
  WRITTEN_BY,
} from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { sourceLines } from '../drafts.ts'
import { nameProperty } from './linked-data.ts'
import { nameAlone, namedInLines, OFFICE } from './names-in-lines.ts'
import { wholeDate } from './published.ts'
import {
  firstOf,
  isBesidePost,
  type MetadataSource,
  meta,
  OF_OTHER_POSTS,
  type Rule,
  textOf,
  tidy,
} from './source.ts'

const NOBODY =
  /^(admin|administrator|root|webmaster|editor|author|guest|staff|secretariat|anonymous|unknown|user|system|bot|moderator|null|none|by)$/i
const AND = /\s{0,4}(?:,|;|&|\/|\+|\band\b|\bund\b|\bet\b|\by\b|、|，|・|和)\s{0,4}/
/** What follows a name in a byline: where its bearer works, an address, a date. */
const OF_ORGANISATION = /\s{1,4}(?:of|from|at|on)\s.{0,400}$|\s{0,4}(?:[(|·<]|[-–—]\s).{0,400}$/
const GUEST =
  /^(?:this is an? )?guest (?:contributor|author|(?:post|article) by)\s{0,4}:?\s{0,4}((?:[^,;(.]|(?<=\s\p{Lu})\.){3,80})/iu
const LONGEST_BYLINE = 300
/** Microdata may describe a repository, a product, a comment: this is a post. */
const POST_ITEM = '[itemtype*="Article"],[itemtype*="Posting"],[itemtype*="WebPage"],article'
/** A byline, a note-taker's line or an introduction stands at the head of the post: within so many blocks. */
const HEAD = 8
/** Who took notes may be said at their end: in so many blocks. */
const FOOT = 3

const RULES: readonly Rule<string[]>[] = [
  { name: 'a line that names the author', find: ({ drafts }) => people(labelled(drafts, AUTHOR_LINE)) },
  { name: 'JSON-LD', find: (source) => persons(inLinkedData(source)) },
  { name: 'citation', find: ({ document }) => people(citationAuthors(document)) },
  { name: 'meta tags', find: (source) => persons(inMetaTags(source)) },
  { name: 'microdata', find: ({ document }) => people(microdataAuthors(document)) },
  {
    name: 'microformats',
    find: ({ document }) =>
      people(texts(document, 'article .p-author,article .vcard .fn,article a[rel~="author"]')),
  },
  { name: 'a line around the post that names them', find: ({ around }) => people(namedInLines(around)) },
  {
    name: 'the body that the page says it is by',
    find: (source) => people(inLinkedData(source)) ?? people(inMetaTags(source)),
  },
  {
    name: 'a byline in the text',
    find: ({ drafts }) => people(writtenBy(paragraphsOf(drafts))),
  },
  { name: 'a list of name and date', find: listedAuthor },
  {
    name: 'a line that names the note-taker',
    find: ({ drafts }) => people(labelled(drafts, NOTE_TAKER, TELLS_OF_NOTES)),
  },
  { name: 'names after the word for notes', find: ({ drafts }) => people(notesOf(drafts)) },
  { name: 'a name that is marked as the note-taker', find: ({ drafts }) => people(markedNames(drafts)) },
  { name: 'a name near the title', find: ({ around, drafts }) => people(nameAlone(around, drafts)) },
  { name: 'an introduction', find: ({ drafts }) => people(introduced(drafts)) },
  { name: 'a signature', find: signed },
  { name: 'a biography below the post', find: ({ drafts }) => people(told(drafts)) },
  { name: 'the one whose profile stands beside the post', find: ({ document }) => profiled(document) },
]

/** The authors of the post, in the page's order; empty where nobody is named. A guest is named in the post itself. */
export function authorsOf(source: MetadataSource): string[] {
  const authors = firstOf(RULES, source) ?? []
  const guests = source.drafts.flatMap(
    ({ text }) => readName(GUEST.exec(text)?.[1]?.replace(OF_ORGANISATION, '').trim() ?? '')?.text ?? [],
  )
  return [...new Set([...authors, ...guests])]
}

/** The usable ones of `names`, each once; null where none is. */
function people(names: readonly (string | null)[]): string[] | null {
  const usable = names.flatMap((name) => {
    const cleaned = tidy(name)
      ?.replace(/^[[("“]+|^by\s+/i, '')
      .replace(/\s{0,4}[<(（].{0,400}$/, '')
    return cleaned &&
      cleaned.length <= 80 &&
      !OFFICE.test(cleaned) &&
      !NOBODY.test(cleaned) &&
      !/^https?:|\w@\w/.test(cleaned)
      ? [cleaned]
      : []
  })
  return usable.length ? [...new Set(usable)] : null
}

/** The same; null where they are bodies and nobody else: a line may say who of them it was. */
function persons(names: readonly (string | null)[]): string[] | null {
  const found = people(names)
  return found?.every(isOrganisation) ? null : found
}

const inLinkedData = ({ linkedData }: MetadataSource) => nameProperty(linkedData, linkedData.post, 'author')

const META = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl']
const inMetaTags = ({ document }: MetadataSource) => meta(document, ...META)?.split(AND) ?? []

function citationAuthors(document: Document): string[] {
  return [...document.querySelectorAll('meta[name="citation_author" i]')].map((element) => {
    const content = element.getAttribute('content') ?? ''
    const [family, given] = content.split(/,\s*/)
    return given ? `${given} ${family}` : content
  })
}

function texts(document: Document, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].filter((element) => !isBesidePost(element)).map(textOf)
}

function microdataAuthors(document: Document): (string | null)[] {
  return [...document.querySelectorAll('[itemprop~="author"]')]
    .filter((element) => !isBesidePost(element) && element.closest(POST_ITEM))
    .map((element) => statedIn(element.querySelector('[itemprop~="name"]')) ?? statedIn(element))
}

/** What a property of microdata says: what it is given, or else the text it marks. */
const statedIn = (element: Element | null) => tidy(element?.getAttribute('content')) ?? textOf(element)

/** The paragraphs at the head. */
const paragraphsOf = (drafts: MetadataSource['drafts']) =>
  drafts.slice(0, HEAD).flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []))

/** "By Ada Birk of Orchard, Bo Crane (Grove)": a line at the head that begins so, and names people in full. */
function writtenBy(lines: readonly string[]): string[] {
  for (const text of lines) {
    const named = text.length < LONGEST_BYLINE ? WRITTEN_BY.exec(text)?.[1] : undefined
    const names = (named ?? '').split(AND).flatMap((part) => {
      const name = readName(part.replace(OF_ORGANISATION, '').trim())
      return name?.form === 'full' ? [name.text] : []
    })
    if (names.length) return names
  }
  return []
}

/** The first of a list "name, role, date" at the head, or the one name in a list above the day. */
function listedAuthor({ drafts }: MetadataSource): string[] | null {
  const first = drafts.findIndex(({ kind }) => kind === 'item')
  const list = drafts.slice(first, first + 4).filter(({ kind }) => kind === 'item')
  const name =
    first >= 0 &&
    first < HEAD &&
    [...list, ...(list.length === 1 ? drafts.slice(first + 1, first + 2) : [])].some(({ text }) =>
      wholeDate(text),
    )
      ? readName(withoutOffice(list[0]?.text ?? ''))
      : null
  return name?.form === 'full' ? [name.text] : null
}

/** "Ada Birk IETF Chair", "Ada BirkIETF Chair": the first two words where an office follows on them. */
function withoutOffice(text: string): string {
  if (!OFFICE.test(text)) return text
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu}{2})/u, ' ')
  return /^\S{1,40} \S{1,40}(?=,? )/.exec(apart)?.[0].replace(/,$/, '') ?? text
}

/** Names after "Author:", "Scribe:", "Minutes by": a first name alone is filled up from the page. */
function labelled(drafts: MetadataSource['drafts'], line: RegExp, hint?: RegExp): string[] {
  for (const draft of [...drafts.slice(0, HEAD * 3), ...drafts.slice(HEAD * 3).slice(-FOOT)]) {
    if (hint && !hint.test(draft.text)) continue
    // a sentence may go over several lines of the source
    for (const text of [...sourceLines(draft), draft.text]) {
      const names = line.exec(text)?.slice(1).find(Boolean)
      const found = names ? names.split(AND).flatMap((name) => fullName(name, drafts) ?? []) : []
      if (found.length) return found
    }
  }
  return []
}

/** The full names after "Notes:" at the head, where they begin with one. */
function notesOf(drafts: MetadataSource['drafts']): string[] {
  for (const draft of drafts.slice(0, HEAD * 3)) {
    const line = sourceLines(draft).flatMap((text) => NOTES_OF.exec(text)?.[1] ?? [])[0]
    const [first, ...others] = (line ?? '').split(AND).map(nameBeforeBracket)
    if (first) return [first, ...others.flatMap((name) => name ?? [])]
  }
  return []
}

/** The full name that `text` is, but for what stands in brackets after it; null where it is none. */
function nameBeforeBracket(text: string): string | null {
  const name = readName(text.replace(/\s{0,4}[([（<].{0,400}$/, '').trim())
  return name?.form === 'full' ? name.text : null
}

function markedNames(drafts: MetadataSource['drafts']): string[] {
  return drafts
    .slice(0, HEAD * 4)
    .filter(({ text }) => TELLS_OF_NOTES.test(text))
    .flatMap(({ text }) => [...text.matchAll(MARKED_AS_NOTE_TAKER)].map(([, name = '']) => name))
}

/** The name as written; a first name alone as the page has it in full somewhere, if it does. */
function fullName(text: string, drafts: MetadataSource['drafts']): string | null {
  const written = text.replace(/\s{0,4}[([（<].{0,400}$|\s{1,4}\S{1,4}[:：].{0,400}$/, '').trim()
  const name = readName(written)
  if (name?.form === 'initials' || name?.form === 'nick') return null
  if (name?.form !== 'single') return name?.text ?? (/^\p{L}+ \p{Lu}\p{L}+$/u.test(written) ? written : null)
  const full = new RegExp(`(?<!\\p{L})${name.text}\\s+\\p{Lu}[\\p{L}'’-]+`, 'u')
  for (const { text: line } of drafts) {
    const found = full.exec(line)?.[0]
    if (found && readName(found)?.form === 'full') return found
  }
  return name.text
}

/** A dash or a closing formula before the name that a post is signed with, or prose and nothing else. */
const CLOSING = /^\s*[–—-]{1,2}\s*|^[^\n:]{1,30}\n(?![^\n]*\n)/
/** "Ada Birk, 20 November 2031". */
const DAY_BEHIND = /,\s[^,]{0,20}\d{4}$/
/** A closed sentence has at least so many characters before its last one. */
const SENTENCE = 60

/** "— Ada Birk": the last line of a post, where it is a name; a first name alone where the site is called after it. */
function signed({ drafts, site }: MetadataSource): string[] | null {
  const [before, last] = drafts.slice(-2)
  if (last?.kind !== 'paragraph' || !(CLOSING.test(last.text) || isProse(before?.text ?? ''))) return null
  const text = last.text.replace(CLOSING, '').replace(DAY_BEHIND, '').trim()
  // "Ada Birk, IETF Chair"
  const name = readName(text.length < SENTENCE ? withoutOffice(text) : text)
  const isSite = name?.form === 'single' && site?.split(/\P{L}+/u).includes(name.text)
  return name && (name.form === 'full' || isSite) ? [name.text] : null
}

function isProse(text: string): boolean {
  const words = text.trimEnd()
  return /[.!?)”"]$/u.test(words) && /\p{L}/u.test(words.slice(0, -SENTENCE - 1))
}

/** "Ada Birk is an engineer at Orchard." */
const BIOGRAPHY = /^([^.,]{3,40}) (?:is|works as) (?:an?|the) [^.]{2,80}? (?:at|for|with) \p{Lu}/u

/** Who is told of in the last paragraph, where it is set apart from the post. */
function told(drafts: MetadataSource['drafts']): string[] {
  const last = drafts.at(-1)
  const isApart = last?.emphases.some(({ start, end }) => !start && end >= last.text.length - 1)
  const name = isApart ? readName(BIOGRAPHY.exec(last?.text ?? '')?.[1] ?? '') : null
  return name?.form === 'full' ? [name.text] : []
}

/** Where engines show whose blog it is. */
const PROFILE = '[class*="author" i],[class*="username" i],[class*="profile__" i] strong,[rel~="author"]'
/** Wikis name who was the last to edit. */
const EDITED = /\b(?:edited|modified|changed|updated) by/i
const CARD = '[class*="card"],aside,section,li'
const LINE = 'p,div,li,td'

/** The one full name that the page marks as an author's or its owner's; null where there are several. */
function profiled(document: Document): string[] | null {
  const names = new Set(
    [...document.querySelectorAll(PROFILE)].flatMap((element) => {
      const isOther =
        element.closest(OF_OTHER_POSTS) ||
        [CARD, LINE].some((around) => EDITED.test(element.parentElement?.closest(around)?.textContent ?? ''))
      const name = isOther ? null : readName(textOf(element) ?? '')
      return name?.form === 'full' ? [name.text] : []
    }),
  )
  return names.size === 1 ? people([...names]) : null
}

function introduced(drafts: MetadataSource['drafts']): string[] {
  for (const { text } of drafts.slice(0, HEAD)) {
    const name = INTRODUCTION.exec(text)?.[1]
    if (name && readName(name.trim())?.form === 'full') return [name.trim()]
  }
  return []
}
