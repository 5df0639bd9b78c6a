/** Reads a page's metadata: title, authors, date, site, language, canonical address. */
import type { Metadata } from '../../types.ts'
import type { Draft } from '../drafts.ts'
import type { Facts } from '../reader.ts'
import { canonicalAddress } from './address.ts'
import { authorsOf } from './authors.ts'
import { siteHeading } from './headings.ts'
import { languageOf } from './language.ts'
import { linesAround } from './lines.ts'
import { type LinkedData, nameProperty, readLinkedData, textProperty } from './linked-data.ts'
import { meta, textOf, tidy } from './markup.ts'
import { publishedOf } from './published.ts'
import type { MetadataSource, PageSource } from './source.ts'
import { titleOf } from './title.ts'

const SUBTITLE =
  '[itemprop~="alternativeHeadline"],.subheading,.entry-subtitle,.post-subtitle,.article-subtitle,.subtitle,.standfirst,.dek'
const SITE = '.site-title,.site-name,.navbar-brand,.site-header__title'

/** The metadata of `document`, whose post is `drafts`. `known`: facts from front matter and the reader, which take precedence. */
export function readMetadata(document: Document, drafts: readonly Draft[], known: Facts): Metadata {
  const linkedData = readLinkedData(document)
  const site = known.site ?? siteOf(document, linkedData)
  const page: PageSource = { document, address: new URL(document.URL), drafts, linkedData, site }
  const title = known.title ?? titleOf(page)
  const language = known.language ?? languageOf(document, drafts)
  const source: MetadataSource = { ...page, language, around: linesAround(document, drafts, title) }
  return {
    url: known.url ?? canonicalAddress(document),
    title,
    subtitle: known.subtitle ?? subtitleOf(source),
    site,
    authors: known.authors ?? authorsOf(source),
    published: known.published === undefined ? publishedOf(source) : known.published,
    language,
  }
}

function siteOf(document: Document, linkedData: LinkedData): string | null {
  const feed = document.querySelector('link[rel~="alternate"][type*="xml"][title]')?.getAttribute('title')
  return (
    meta(document, 'og:site_name', 'application-name') ??
    tidy(nameProperty(linkedData, linkedData.post, 'publisher')[0]) ??
    tidy(feed?.split(/\s{0,4}[»|]\s{0,4}/)[0]?.replace(/\s{1,4}(?:(?:RSS|Atom)\s{0,4})?feed$/i, '')) ??
    siteInTitle(document) ??
    textOf(siteHeading(document)) ??
    textOf(document.querySelector(SITE))
  )
}

/** The last part of the page's title, if the page's header, a link to its front page or its first heading has that name too. */
function siteInTitle(document: Document): string | null {
  const parts = document.title.split(/\s{1,4}[|\-–—·•»:]\s{1,4}/)
  const last = parts.length > 1 ? tidy(parts.at(-1)) : null
  if (!last) return null
  const shows = (selector: string, text: string | null) =>
    [...document.querySelectorAll(selector)].some((element) => textOf(element) === text)
  if (shows('a[href="/"]', last) || (shows('h1', last) && shows('h2,h3', tidy(parts[0])))) return last
  const heads = [...document.querySelectorAll('header,nav,[role="banner"]')].filter(
    (head) => !head.querySelector('h1'),
  )
  return heads.some((head) => textOf(head)?.includes(last)) ? last : null
}

/** The subtitle, unless it is only the site's name. */
function subtitleOf({ document, linkedData, site }: MetadataSource): string | null {
  const subtitle =
    tidy(textProperty(linkedData.post, 'alternativeHeadline')) ?? textOf(document.querySelector(SUBTITLE))
  return subtitle === site ? null : subtitle
}
