/** Runs a function in a tab's page. */
import { browser } from '../browser.ts'

/**
 * Runs `work` in the main frame of the tab and returns its result; null if it returns nothing. `work` is sent as text, so it must
 * be self-contained, and its arguments and result must be JSON. Throws if the browser refuses to run it.
 */
export async function runInPage<Given extends unknown[], Result>(
  tabId: number,
  work: (...given: Given) => Result,
  ...given: Given
): Promise<Result | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: work, args: given })
  return (frame?.result as Result | null | undefined) ?? null
}
