/** The general reader: finds the post on a page of unknown structure. */
import type { Draft } from './drafts.ts'
import { furnitureOf } from './furniture.ts'
import { readPlain } from './plain/index.ts'
import { isProse } from './plain/shapes.ts'
import { keptByReadability } from './readability.ts'
import { walk } from './walk.ts'

/** Where engines put the post, the most exact first. */
const HOLDERS = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '.entry-content,.post-content,.article-content,.post-body,.article-body,.article__body,.gh-content,.blog-content',
  '.markdown-body',
  'article,[role="article"]',
  'main,[role="main"]',
]
/** A holder counts where it has this share of the page's prose. */
const ENOUGH = 0.6
/** The region that Readability points to holds this share of what it keeps. */
const REGION_SHARE = 0.8

/** The blocks of the post in `document`, furniture left out. */
export function readArticle(document: Document): Draft[] {
  const drafts = walk(document.body, {
    skip: furnitureOf(document),
    preformatted: (draft) =>
      isProse(draft) ? readPlain(draft).map((block) => owned(block, draft)) : [draft],
  })
  const holder = findHolder(document, drafts)
  if (holder) return drafts.filter((draft) => isIn(holder, draft))
  return filterByReadability(document, drafts)
}

function owned(block: Draft, { owner }: Draft): Draft {
  return owner ? { ...block, owner } : block
}

/** The one element that its own marks name as the post and that holds most of the page's words. */
function findHolder(document: Document, drafts: readonly Draft[]): Element | null {
  const total = size(drafts)
  for (const selector of HOLDERS)
    for (const element of document.querySelectorAll(selector))
      if (size(drafts.filter((draft) => isIn(element, draft))) >= total * ENOUGH) return element
  return null
}

/** What Readability keeps, and what it dropped (lists, tables, headings) inside the region it kept. */
function filterByReadability(document: Document, drafts: readonly Draft[]): Draft[] {
  const kept = keptByReadability(document, drafts)
  const region = regionOf(drafts.filter((draft) => kept.has(draft)))
  if (!region) return [...drafts]
  return drafts.filter((draft) => kept.has(draft) || isIn(region, draft))
}

/** The deepest element that holds most of the words of `drafts`. */
function regionOf(drafts: readonly Draft[]): Element | null {
  const needed = size(drafts) * REGION_SHARE
  const sizes = new Map<Element, number>()
  for (const draft of drafts)
    for (let at: Element | null = draft.owner ?? null; at; at = at.parentElement)
      sizes.set(at, (sizes.get(at) ?? 0) + draft.text.length)
  const [first] = drafts
  let region: Element | null = null
  for (let at: Element | null = first?.owner ?? null; at && !region; at = at.parentElement)
    if ((sizes.get(at) ?? 0) >= needed) region = at
  if (region || !drafts.length) return region
  return [...sizes].filter(([, words]) => words >= needed).sort(([, a], [, b]) => a - b)[0]?.[0] ?? null
}

function size(drafts: readonly Draft[]): number {
  return drafts.reduce((total, draft) => total + draft.text.length, 0)
}

function isIn(element: Element, { owner }: Draft): boolean {
  return !!owner && element.contains(owner)
}
