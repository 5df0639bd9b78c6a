/** What the page says about itself: title, authors, date, site, language, canonical address. */
import type { Metadata } from '../types.ts'
import type { Facts } from './reader.ts'

/** Reads the metadata of `document`; nothing is guessed from the post's body. */
export function readMetadata(document: Document, facts: Facts): Metadata {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const url = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || document.URL)
  url.hash = ''
  return {
    url: url.href,
    title: heading || meta('og:title') || document.title.trim() || url.hostname,
    subtitle: null,
    site: meta('og:site_name'),
    authors: [],
    published: meta('article:published_time'),
    language: document.documentElement.lang || null,
    ...facts,
  }
}
