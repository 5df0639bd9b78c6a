/** Three other ways of keeping the same summaries (references.ts), measured on the same libraries. */
import type { FilledLibrary } from './filled.ts'
import type { InPage } from './in-page.ts'
import { collect, type Samples, type Spread, spreads, WORDS, withLibraries } from './index.ts'

/** Defined in the page by in-page.ts. */
declare const micline: InPage

/** They read everything: beyond this size they are not asked. */
const MOST = 10_000

export interface OtherWays {
  size: number
  /** By way; a sentence where one fails. */
  ways: Record<string, Record<string, Spread> | string>
}

/** Measures the other ways on libraries of those of `sizes` that they can bear, `rounds` times in turn. */
export async function benchOtherWays(sizes: number[], rounds: number, keep?: string): Promise<OtherWays[]> {
  const bearable = sizes.filter((size) => size <= MOST)
  return withLibraries(bearable, keep, async (libraries) => {
    const samples = libraries.map((): Record<string, Samples | string> => ({}))
    for (const { page, size } of libraries)
      await page.evaluate((count) => micline.references.fill(count).catch(String), size)
    for (let round = 0; round < rounds; round++)
      for (const [at, library] of libraries.entries()) await measure(library, round, samples[at] ?? {})
    return libraries.map(({ size }, at) => ({
      size,
      ways: Object.fromEntries(
        Object.entries(samples[at] ?? {}).map(([name, values]) => [
          name,
          typeof values === 'string' ? values : spreads(values),
        ]),
      ),
    }))
  })
}

async function measure(
  { page, size }: FilledLibrary,
  round: number,
  into: Record<string, Samples | string>,
): Promise<void> {
  const word = WORDS[round % WORDS.length] ?? ''
  const ways = await page.evaluate((count, text) => micline.references.run(count, text), size, word)
  for (const [name, times] of Object.entries(ways)) {
    const known = into[name]
    if (typeof times === 'string') into[name] = times
    else if (typeof known !== 'string') {
      const { list, firstKey, keys, open, save } = times
      into[name] = known ?? {}
      collect(into[name], { list: [list], firstKey: [firstKey], keys, open: [open], save: [save] })
    }
  }
}
