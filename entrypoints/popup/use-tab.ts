import { useEffect, useState } from 'preact/hooks'
import type { Runtime } from 'webextension-polyfill'
import { browser } from '../../lib/browser.ts'
import { isPageShown } from '../../lib/watch/messages.ts'

interface ShownTab {
  id: number | null
  /** Counts the pages shown in it: a new number means a new page to read. */
  visit: number
}

/** The tab shown: the initial one or, if it `follows`, whichever comes to the front of the window. */
export function useTab(initial: number | null, follows: boolean): ShownTab {
  const [tab, setTab] = useState<ShownTab>({ id: initial, visit: 0 })
  useEffect(() => {
    if (!follows) return
    const ownWindow = browser.windows.getCurrent()
    const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === (await ownWindow).id) setTab(({ visit }) => ({ id: tabId, visit: visit + 1 }))
    }
    const onUpdated = (tabId: number, { status }: { status?: string }) => {
      if (status === 'complete')
        setTab((shown) => (shown.id === tabId ? { id: tabId, visit: shown.visit + 1 } : shown))
    }
    // A watched page that navigates by itself reports when it is likely to be drawn.
    const onMessage = (message: unknown, { tab }: Runtime.MessageSender) => {
      if (isPageShown(message) && message.isWithin && tab?.id !== undefined)
        onUpdated(tab.id, { status: 'complete' })
      return undefined
    }
    browser.runtime.onMessage.addListener(onMessage)
    browser.tabs.onActivated.addListener(onActivated)
    browser.tabs.onUpdated.addListener(onUpdated)
    return () => {
      browser.runtime.onMessage.removeListener(onMessage)
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    }
  }, [follows])
  return tab
}
