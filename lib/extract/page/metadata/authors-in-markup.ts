/** Authors named in a page's markup, as written: JSON-LD, meta tags, microdata, microformats, profiles. */
import { inFull } from '../../language/names.ts'
import { CHANGED_BY } from '../../lexicon/bylines.ts'
import { nameProperty } from './linked-data.ts'
import { isBesidePost, metas, OF_OTHER_POSTS, textOf, tidy } from './markup.ts'
import type { PageSource } from './source.ts'

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'citation_author',
]
const MICROFORMATS = 'article .p-author,article .vcard .fn,article a[rel~="author"]'
/** Microdata items that are posts, unlike a repository, a product or a comment. */
const POST_ITEM = '[itemtype*="Article"],[itemtype*="Posting"],[itemtype*="WebPage"],article'
/** Elements in which publishing systems show the owner of a blog. */
const PROFILE = '[class*="author" i],[class*="username" i],[class*="profile__" i] strong,[rel~="author"]'
const CARD = '[class*="card"],aside,section,li'
const LINE = 'p,div,li,td'

/** The post's authors in JSON-LD. */
export const linkedDataAuthors = ({ linkedData }: PageSource): string[] =>
  ['author', 'creator']
    .map((name) => nameProperty(linkedData, linkedData.post, name))
    .find(({ length }) => length) ?? []

/** Authors in `<meta>`; each entry may list several people. */
export const metaAuthors = (document: Document): readonly string[] => metas(document, ...META)

/** Authors in microformats. */
export const microformatAuthors = (document: Document): (string | null)[] =>
  [...document.querySelectorAll(MICROFORMATS)].filter((element) => !isBesidePost(element)).map(textOf)

/** The authors of the post in microdata. */
export function microdataAuthors(document: Document): (string | null)[] {
  return [...document.querySelectorAll('[itemprop~="author"]')]
    .filter((element) => !isBesidePost(element) && element.closest(POST_ITEM))
    .map(
      (element) =>
        statedIn(element.querySelector('[itemprop~="name"]')) ??
        textOf(element.querySelector('.fn,[rel~="author"]')) ??
        statedIn(element),
    )
}

/** The value of a microdata property: its content, or else the text it marks. */
const statedIn = (element: Element | null) => tidy(element?.getAttribute('content')) ?? textOf(element)

/** The only full name that the page marks as an author's or its owner's; none if there are several. */
export function profiled(document: Document): string[] {
  const names = new Set(
    [...document.querySelectorAll(PROFILE)].flatMap((element) => {
      // of nested elements, only the innermost has just the name
      const isOther =
        element.querySelector(`${PROFILE},${LINE}`) ||
        element.closest(OF_OTHER_POSTS) ||
        [CARD, LINE].some((around) =>
          CHANGED_BY.test(element.parentElement?.closest(around)?.textContent ?? ''),
        )
      return isOther ? [] : inFull(textOf(element) ?? '')
    }),
  )
  return names.size === 1 ? [...names] : []
}
