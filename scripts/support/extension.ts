/** The built extension, loaded into a real Chromium and used as a person would: by its toolbar icon. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { PATIENCE } from './patience.ts'

/** The folder of the built extension. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url))

const notBuilt = () => new Error('The extension is not built yet: npm run build')

/** The built script `name` of those that run in pages. Throws where it is not built. */
export async function builtScript(name: 'capture' | 'watch'): Promise<string> {
  return readFile(join(BUILT, `${name}-script.js`), 'utf8').catch(() => {
    throw notBuilt()
  })
}

export interface LoadedExtension {
  readonly id: string
  /** Presses the toolbar icon while `page` is in front: the real popup, with the real grant to read the page. */
  openPopup(page: Page): Promise<Page>
}

/** Loads the built extension, or the one in `folder`, into `browser`. Throws where it is not built. */
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
 * Ends the background of the extension `id`, where it runs, as the browser does that lets it sleep. It is let go of first: a
 * worker that is asked for before its debugger has gone starts again under it, and waits for ever to be told to go on.
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
 * Closes the page that greets after an installation, which would come to the front at any moment. To load an extension is to
 * install it, in a profile that had it before, too.
 */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`
  const welcome = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE })
  await (await welcome.asPage()).close()
}
