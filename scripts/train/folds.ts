/** Cross-validation by site: what is scored has been seen by no weight that scores it. */

const FOLDS = 10

/** Calls `each` for every fold, with the pages to learn from and the pages to measure; those of one site are in one fold. */
export function eachFold<Page extends { readonly site: string }, Result>(
  pages: readonly Page[],
  each: (seen: Page[], unseen: Page[]) => Result,
): Result[] {
  const sites = [...new Set(pages.map(({ site }) => site))].sort()
  const folds = Map.groupBy(pages, ({ site }) => sites.indexOf(site) % FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = folds.get(fold) ?? []
    return each(
      pages.filter((page) => !unseen.includes(page)),
      unseen,
    )
  })
}
