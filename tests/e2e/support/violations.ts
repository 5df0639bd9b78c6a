/** Accessibility, as axe-core checks it (https://github.com/dequelabs/axe-core). */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

/** What axe finds wrong on `page`: each rule with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // The size of what is pressed (WCAG 2.2, 2.5.8) is checked only on request.
  const options = { rules: { 'target-size': { enabled: true } } }
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
