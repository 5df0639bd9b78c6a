/** Opens the panel beside the page: the side panel in Chromium, the sidebar in Firefox. */
import { browser } from '../browser.ts'

/** Chromium's API, which the polyfill's types lack. */
interface SidePanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Opens the panel in this window. Call it in response to a click, without which browsers refuse it. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & SidePanelApi
  if (sidePanel) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
