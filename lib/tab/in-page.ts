/** Running a function in a tab's page. */
import { browser } from '../browser.ts'

/**
 * The result of `work` in the main frame of the page in the tab `tabId`; null if it returns nothing. It is sent there as text, so it
 * must be self-contained, and its arguments and result must be plain data. Throws the browser's refusal.
 */
export async function runInPage<Given extends unknown[], Result>(
  tabId: number,
  work: (...given: Given) => Result,
  ...given: Given
): Promise<Result | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: work, args: given })
  return (frame?.result as Result | null | undefined) ?? null
}
