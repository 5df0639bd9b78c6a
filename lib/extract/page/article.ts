/** The general reader: finds the post on a page of unknown structure, by its markup or with Readability. */
import type { Draft } from './drafts.ts'
import { lettersIn, linkedIn } from './leftovers.ts'
import { readPlain } from './plain/index.ts'
import { isProse } from './plain/shapes.ts'
import { keptByReadability } from './readability.ts'
import { type DraftRange, type Walk, walk } from './walk.ts'

/** Elements into which publishing systems put the post, most specific first. */
const HOLDERS = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '.entry-content,.post-content,.article-content,.post-body,.article-body,.article__body,.gh-content,.blog-content',
  '.markdown-body',
  'article,[role="article"]',
  'main,[role="main"]',
]
/**
 * Such an element counts if it has this share of the page's letters; Readability's result, if it has this share of those outside
 * links.
 */
const ENOUGH = 0.6
/** The region of the post contains this share of the letters that Readability keeps. */
const REGION_SHARE = 0.8

/** The blocks of the post in `document`, without the rest of the page. */
export function readArticle(document: Document): readonly Draft[] {
  const page = walk(document.body, (draft) => (isProse(draft) ? readPlain(draft) : [draft]))
  const holder = findHolder(document, page)
  return holder ? page.drafts.slice(holder.start, holder.end) : filterByReadability(document, page)
}

/** The range of the first element that HOLDERS match and that has ENOUGH of the page's letters; null if there is none. */
function findHolder(document: Document, { drafts, ranges }: Walk): DraftRange | null {
  const letters = runningSizes(drafts, () => true)
  const needed = lettersIn(drafts) * ENOUGH
  for (const selector of HOLDERS)
    for (const element of document.querySelectorAll(selector)) {
      const range = ranges.get(element)
      if (range && range.end > range.start && sizeOf(range, letters) >= needed) return range
    }
  return null
}

/** What Readability keeps, and what it dropped (lists, tables, headings) inside the region it kept; all if it keeps too little. */
function filterByReadability(document: Document, { drafts, ranges }: Walk): readonly Draft[] {
  const kept = keptByReadability(document, drafts)
  // of a post in several wrappers, Readability may keep only one
  if (lettersIn([...kept]) < (lettersIn(drafts) - linkedIn(drafts)) * ENOUGH) return drafts
  const region = regionOf({ drafts, ranges }, kept)
  return drafts.filter((draft, index) => kept.has(draft) || (index >= region.start && index < region.end))
}

/** The smallest element that contains most of the kept letters. */
function regionOf({ drafts, ranges }: Walk, kept: ReadonlySet<Draft>): DraftRange {
  const letters = runningSizes(drafts, (draft) => kept.has(draft))
  let region: DraftRange = { start: 0, end: drafts.length }
  const needed = lettersIn([...kept]) * REGION_SHARE
  for (const range of ranges.values())
    if (range.end - range.start < region.end - region.start && sizeOf(range, letters) >= needed)
      region = range
  return region
}

/** Prefix sums: for each index, the number of letters before it in the drafts for which `counts` is true. */
function runningSizes(drafts: readonly Draft[], counts: (draft: Draft) => boolean): number[] {
  const sizes = [0]
  let total = 0
  for (const draft of drafts) {
    if (counts(draft)) total += draft.text.length
    sizes.push(total)
  }
  return sizes
}

function sizeOf({ start, end }: DraftRange, sizes: readonly number[]): number {
  return (sizes[end] ?? 0) - (sizes[start] ?? 0)
}
