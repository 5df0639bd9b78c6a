/** A page whose text is in a frame: another page, with an address of its own. */
import { webAddress } from '../links/web-address.ts'
import { runInPage } from './in-page.ts'

/**
 * The address of the frame that takes up most of the window of the page in the tab `tabId`; null if none does. Throws
 * the browser's refusal. The frame is not read in place of the page: its sentences would not be found at the page's address.
 */
export async function framedAddress(tabId: number): Promise<string | null> {
  const address = await runInPage(tabId, largestFrame)
  return typeof address === 'string' ? webAddress(address) : null
}

/** Runs in the page, so it must be self-contained. */
function largestFrame(): string | null {
  const half = (window.innerWidth * window.innerHeight) / 2
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')]
  const found = frames.find((frame) => {
    const { width, height } = frame.getBoundingClientRect()
    return width * height > half && /^https?:/.test(frame.src)
  })
  return found?.src ?? null
}
