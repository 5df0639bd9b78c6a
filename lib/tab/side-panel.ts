/** The panel beside the page: Chromium calls it the side panel, Firefox the sidebar. */
import { browser } from '../browser.ts'

/** Chromium's own API, which the polyfill hands through as it is. */
interface SidePanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Opens the panel in this window. Call it in the answer to a press: browsers refuse it otherwise. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & SidePanelApi
  if (sidePanel) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
