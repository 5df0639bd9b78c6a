/** The panel beside the page: Chromium calls it the side panel, Firefox the sidebar. */
import { browser } from '../browser.ts'

/** Chromium's own API, which the polyfill passes through unchanged. */
interface SidePanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Opens the panel in this window. Call it in response to a click: browsers refuse it otherwise. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & SidePanelApi
  if (sidePanel) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
