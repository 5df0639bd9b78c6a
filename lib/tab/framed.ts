/** Detects pages whose text is in a frame, which is a page with an address of its own. */
import { webAddress } from '../links/web-address.ts'
import { runInPage } from './in-page.ts'

/**
 * The address of the frame that takes up more than half of the tab's window; null if none does. Throws if the browser refuses to
 * run the script. The frame is not read as part of the page, since its sentences could not be found at the page's address.
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
