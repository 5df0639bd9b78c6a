/** The built extension, loaded into a real Chromium and used as a person would: by its toolbar icon. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'

/** The folder of the built extension. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url))

export interface LoadedExtension {
  readonly id: string
  /** Presses the toolbar icon while `page` is in front: the real popup, with the real grant to read the page. */
  openPopup(page: Page): Promise<Page>
}

/**
 * Loads the built extension, or the one in `folder`, into `browser`. Throws where it is not built. `greets`: is it the
 * first time in this profile, when a page that greets opens?
 */
export async function loadExtension(
  browser: Browser,
  folder = BUILT,
  greets = true,
): Promise<LoadedExtension> {
  if (!existsSync(folder)) throw new Error('The extension is not built yet: npm run build')
  const id = await browser.installExtension(folder)
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('The browser did not take the extension')
  if (greets) await closeWelcome(browser, id)
  return {
    id,
    async openPopup(page) {
      await page.bringToFront()
      const address = `chrome-extension://${id}/popup.html`
      const opened = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url().startsWith(address),
      )
      await page.triggerExtensionAction(extension)
      return (await opened).asPage()
    },
  }
}

/** How long the greeting may take to come, in milliseconds. */
const GREETING = 5_000

/** Closes the page that greets after an installation, which would come to the front at any moment. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`
  const welcome = await browser
    .waitForTarget((target) => target.url() === address, { timeout: GREETING })
    .catch(() => null)
  await (await welcome?.asPage())?.close()
}
