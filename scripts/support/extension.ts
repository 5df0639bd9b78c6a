/** The built extension, loaded into a real Chromium and used as a person would: through its toolbar icon. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { PATIENCE } from './patience.ts'

/** The folder of the built extension. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url))

const notBuilt = () => new Error('The extension is not built yet: npm run build')

/** The built script `name`, one of those that run in pages. Throws if it is not built. */
export async function builtScript(name: 'capture' | 'watch'): Promise<string> {
  return readFile(join(BUILT, `${name}-script.js`), 'utf8').catch(() => {
    throw notBuilt()
  })
}

export interface LoadedExtension {
  readonly id: string
  /** Clicks the toolbar icon while `page` is in front: the real popup, with the real grant to read the page. */
  openPopup(page: Page): Promise<Page>
}

/** Loads the built extension, or the one in `folder`, into `browser`. Throws if it is not built. */
export async function loadExtension(browser: Browser, folder = BUILT): Promise<LoadedExtension> {
  if (!existsSync(folder)) throw notBuilt()
  const id = await browser.installExtension(folder)
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('The browser did not take the extension')
  await closeWelcome(browser, id)
  return {
    id,
    async openPopup(page) {
      await page.bringToFront()
      const address = `chrome-extension://${id}/popup.html`
      const opened = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url().startsWith(address),
        { timeout: PATIENCE },
      )
      await page.triggerExtensionAction(extension)
      return (await opened).asPage()
    },
  }
}

/**
 * Stops the background of the extension `id`, if it runs, as the browser does when it lets it sleep. The debugger is detached first: a
 * worker that is woken before its debugger has gone starts under it again, and waits forever to be told to continue.
 */
export async function endBackground(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/`
  const isBackground = (type: string, url: string) => type === 'service_worker' && url.startsWith(address)
  const target = browser.targets().find((one) => isBackground(one.type(), one.url()))
  await (await target?.worker())?.client.detach()
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const running = targetInfos.find(({ type, url }) => isBackground(type, url))
  if (running) await session.send('Target.closeTarget', { targetId: running.targetId })
  await session.detach()
}

/**
 * Closes the welcome page shown after installation, which would come to the front at any moment. Loading an extension counts as
 * installing it, even in a profile that already had it.
 */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`
  const welcome = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE })
  await (await welcome.asPage()).close()
}
