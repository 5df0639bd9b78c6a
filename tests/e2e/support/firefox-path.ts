/** The Firefox that the tests drive. */
import { ensureBrowser, FIREFOX } from '../../../scripts/support/find-browser.ts'

/** Where there is no Firefox and none can be had, that is said loudly; an automatic run must not pass without it. */
export function firefoxPath(): string | null {
  try {
    return ensureBrowser(FIREFOX)
  } catch (error) {
    if (process.env.CI === 'true') throw error
    console.error(`\n!!! NOT TESTED IN FIREFOX: ${error instanceof Error ? error.message : error}\n`)
    return null
  }
}
