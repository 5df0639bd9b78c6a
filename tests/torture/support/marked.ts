/** Summaries that say in every part which state of their page they are of. */
import { type Extraction, LONGEST_POINT } from '../../../lib/model.ts'
import { toExtraction } from '../../../lib/summary/to-summary.ts'
import { randomSummary } from '../../support/library.ts'
import { Dice } from '../../support/random.ts'

/** Where pages stand that nobody can visit. */
export const ORIGIN = 'https://torture.example/'

/** The mark of a state. */
export const markOf = (version: number) => `state${version}`

/** The page at `page` in state `version`. */
export function extractionOf(page: string, version: number): Extraction {
  const extraction = toExtraction(randomSummary(new Dice(version), 0))
  const mark = markOf(version)
  return {
    ...extraction,
    source: { ...extraction.source, url: ORIGIN + page, title: mark },
    highlights: extraction.highlights.map(({ edited: _, ...point }) => ({
      ...point,
      text: `${mark} ${point.text}`.slice(0, LONGEST_POINT),
    })),
    content: `${mark}\n\n${'A long post. '.repeat(2000)}\n\n${mark}`,
  }
}
