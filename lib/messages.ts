/** What the extension's pages ask of its background, and how it answers. */
import type { Runtime } from 'webextension-polyfill'
import { browser } from './browser.ts'
import type { Extraction } from './model.ts'
import { UnreadablePage, type UnreadableReason } from './unreadable.ts'

interface CaptureRequest {
  ask: 'capture'
  tabId: number
}

type Captured = { extraction: Extraction } | { unreadable: UnreadableReason }

const isCaptureRequest = (message: unknown): message is CaptureRequest =>
  typeof message === 'object' &&
  message !== null &&
  (message as CaptureRequest).ask === 'capture' &&
  Number.isInteger((message as CaptureRequest).tabId)

/** A message counts only from a page of the extension itself, never from a script in somebody's page. */
const isOurs = ({ id, url }: Runtime.MessageSender) =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true

/**
 * Reads the page in the tab `tabId`, by the background. Throws UnreadablePage for every expected failure. A background
 * that fell asleep over the work is asked once more.
 */
export async function requestCapture(tabId: number): Promise<Extraction> {
  const request: CaptureRequest = { ask: 'capture', tabId }
  const ask = async () => (await browser.runtime.sendMessage(request)) as Captured | undefined
  const answer = (await ask().catch(ask)) ?? { unreadable: 'broken' }
  if ('unreadable' in answer) throw new UnreadablePage(answer.unreadable)
  return answer.extraction
}

/** Answers the pages' requests by `capture`. Call it as the background starts, before anything is awaited. */
export function answerRequests(capture: (tabId: number) => Promise<Extraction>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurs(sender) || !isCaptureRequest(message)) return undefined
    return answerTo(capture(message.tabId))
  })
}

async function answerTo(capturing: Promise<Extraction>): Promise<Captured> {
  try {
    return { extraction: await capturing }
  } catch (error) {
    if (!(error instanceof UnreadablePage)) console.error(error)
    return { unreadable: error instanceof UnreadablePage ? error.reason : 'broken' }
  }
}
