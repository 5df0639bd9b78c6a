/** Reading a page as the extension does: by the built capture script, and the analysis that follows it in the background. */
import type { Page } from 'puppeteer-core'
import { analysePage } from '../../lib/extract/analyse.ts'
import type { Page as ReadPage } from '../../lib/extract/types.ts'
import type { Summary } from '../../lib/model.ts'
import { toSummary } from '../../lib/summary/to-summary.ts'

/** The summary of the page that `page` shows; `script` is the capture script (builtScript). */
export async function summarize(page: Page, script: string): Promise<Summary> {
  return toSummary(analysePage((await page.evaluate(script)) as ReadPage))
}
