/** Which terms weights may be learned for: words of the language that several sites use; no name, no page's own word. */
import type { LabelledPage } from './corpus.ts'

/** A term must stand on pages of as many sites. */
const FEWEST_SITES = 4

/** The terms of `pages` that weights may be learned for. */
export function vocabularyOf(pages: readonly LabelledPage[]): ReadonlySet<string> {
  const plain = onSites(pages, ({ plain: stems }) => stems)
  const isPlain = (word: string) => /^[<?:!]/.test(word) || plain.has(word)
  const terms = onSites(
    pages,
    ({ statements }) => new Set(statements.flatMap((statement) => statement.terms)),
  )
  return new Set([...terms].filter((term) => term.slice(1).split(' ').every(isPlain)))
}

/** What `of` gives for pages of several sites. */
function onSites(
  pages: readonly LabelledPage[],
  of: (page: LabelledPage) => ReadonlySet<string>,
): Set<string> {
  const sites = new Map<string, Set<string>>()
  for (const page of pages)
    for (const what of of(page)) {
      const having = sites.get(what)
      if (having) having.add(page.site)
      else sites.set(what, new Set([page.site]))
    }
  return new Set([...sites].filter(([, having]) => having.size >= FEWEST_SITES).map(([what]) => what))
}
