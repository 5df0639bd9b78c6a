/** Reading a page as the extension does: with the built capture script, and the analysis that follows it in the background. */
import type { Page } from 'puppeteer-core'
import { analysePage } from '../../lib/extract/analyse.ts'
import type { Page as ReadPage, Trace } from '../../lib/extract/types.ts'
import type { Summary } from '../../lib/model.ts'
import { toSummary } from '../../lib/summary/to-summary.ts'

/**
 * The summary of the page that `page` shows; `script` is the capture script (builtScript). `tell` gets a tab-separated line for each
 * finding behind it: its kind, how certain the rule is, the rule's name, and the words that it found.
 */
export async function summarize(
  page: Page,
  script: string,
  tell?: (finding: string) => void,
): Promise<Summary> {
  const read = (await page.evaluate(script)) as ReadPage
  const trace: Trace = (kind, { rule, score, start, end }) =>
    tell?.([kind, score.toFixed(2), rule, JSON.stringify(read.text.slice(start, end))].join('\t'))
  return toSummary(analysePage(read, tell && trace))
}
