/** Accessibility, as axe-core checks it (https://github.com/dequelabs/axe-core). */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

/** What axe finds wrong on `page`: each rule with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
