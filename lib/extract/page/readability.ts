/** Mozilla's Readability as a filter: it works on a clone and says which blocks it would keep. */
import { Readability } from '@mozilla/readability'
import type { Draft } from './drafts.ts'

/** Each block has a mark of its own, since Readability writes attributes of merged elements over each other. */
const MARK = 'data-block-'
/** Above so many elements Readability takes too long to be worth it. */
const MOST_ELEMENTS = 60_000

/** The drafts whose element Readability keeps in `document`; an empty set where it finds no article. */
export function keptByReadability(document: Document, drafts: readonly Draft[]): Set<Draft> {
  const kept = new Set<Draft>()
  const live = document.querySelectorAll('*')
  if (live.length > MOST_ELEMENTS) return kept
  const clone = document.cloneNode(true) as Document
  mark(live, clone.querySelectorAll('*'), drafts)
  const article = new Readability(clone, { serializer: (node) => node as Element }).parse()
  const content = article?.content
  if (!content) return kept
  for (const element of content.querySelectorAll('*'))
    for (const { name } of element.attributes) {
      const draft = name.startsWith(MARK) ? drafts[Number(name.slice(MARK.length))] : undefined
      if (draft) kept.add(draft)
    }
  return kept
}

/** Writes the marks of `drafts` on the elements of the clone, which stand in the same order as the live ones. */
function mark(live: NodeListOf<Element>, clone: NodeListOf<Element>, drafts: readonly Draft[]): void {
  const marks = new Map<Element, number[]>()
  drafts.forEach((draft, index) => {
    if (draft.owner) marks.set(draft.owner, [...(marks.get(draft.owner) ?? []), index])
  })
  live.forEach((element, index) => {
    for (const draft of marks.get(element) ?? []) clone[index]?.setAttribute(`${MARK}${draft}`, '')
  })
}
