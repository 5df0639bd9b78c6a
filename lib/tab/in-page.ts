/** Running a function in a tab's page. */
import { browser } from '../browser.ts'

/**
 * What `work` gives in the main frame of the page in the tab `tabId`; null where it gives nothing. It is sent there as text: it
 * stands alone, and what it is given and gives is plain data. Throws the browser's refusal.
 */
export async function runInPage<Given extends unknown[], Result>(
  tabId: number,
  work: (...given: Given) => Result,
  ...given: Given
): Promise<Result | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: work, args: given })
  return (frame?.result as Result | null | undefined) ?? null
}
