/** The built extension in a real, headless Firefox: the toolbar's icon is pressed as a person would press it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageServer, startPageServer } from '../../../scripts/support/page-server.ts'
import { FirefoxPage } from '../pages/firefox-page.ts'
import { BidiClient } from './bidi.ts'
import { ADDON, preferences, UUID } from './firefox-profile.ts'
import { until } from './until.ts'

const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3/', import.meta.url))
const WIDGET = `${ADDON.replace(/[^a-z0-9_-]/g, '_')}-browser-action`

/** A press that opens no popup is made once more after this, in milliseconds. */
const PRESSED_AGAIN = 5_000

/**
 * Private windows: refused to the extension, as they are at first; allowed by the user; or the only ones that there are,
 * with the extension allowed in them.
 */
export type PrivateWindows = 'refused' | 'allowed' | 'only'

export class Firefox {
  readonly server: PageServer
  readonly #process: ChildProcess
  readonly #client: BidiClient
  readonly #folder: string

  private constructor(process: ChildProcess, client: BidiClient, server: PageServer, folder: string) {
    this.#process = process
    this.#client = client
    this.server = server
    this.#folder = folder
  }

  /** Starts the browser at `executable` with a fresh profile and the extension in it. */
  static async start(executable: string, privateWindows: PrivateWindows = 'refused'): Promise<Firefox> {
    if (!existsSync(BUILT)) throw new Error('The extension is not built yet: npm run build:firefox')
    const folder = await mkdtemp(join(tmpdir(), 'micline-firefox-'))
    await mkdir(join(folder, 'downloads'))
    const lines = Object.entries({
      ...preferences(join(folder, 'downloads')),
      'browser.privatebrowsing.autostart': privateWindows === 'only',
    }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    await writeFile(join(folder, 'user.js'), lines.join('\n'))
    const browser = spawn(executable, [
      ...['--headless', '--no-remote', '--profile', folder],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ])
    try {
      const client = await BidiClient.connect(`${await addressOf(browser)}/session`)
      await client.send('session.new', { capabilities: {} })
      await client.send('webExtension.install', {
        extensionData: { type: 'path', path: BUILT },
        'moz:allowPrivateBrowsing': privateWindows !== 'refused',
      })
      const firefox = new Firefox(browser, client, await startPageServer(), folder)
      // What is let into private windows is installed and loaded again: whether it comes to greet is not known.
      if (privateWindows === 'refused') await firefox.#closeWelcome()
      await firefox.#showIcon()
      return firefox
    } catch (error) {
      browser.kill('SIGKILL')
      throw error
    }
  }

  /** The page that greets after the installation would come to the front in the middle of a test. */
  async #closeWelcome(): Promise<void> {
    await this.#client.send('browsingContext.close', { context: await this.#tab('welcome.html') })
  }

  /** The browsing context of the tab whose address holds `part`, which something has opened or is about to. */
  async #tab(part: string): Promise<string> {
    const found = await until(`there is a tab of ${part}`, async () => {
      const { contexts } = (await this.#client.send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: { context: string; url: string }[]
      }
      return contexts.find(({ url }) => url.includes(part))
    })
    return found.context
  }

  /** Opens an address in a new tab, in front, and waits for it or not; returns its browsing context. */
  async open(address: string, wait: 'interactive' | 'none' = 'interactive'): Promise<string> {
    const { context } = (await this.#client.send('browsingContext.create', { type: 'tab' })) as {
      context: string
    }
    await this.#client.send('browsingContext.navigate', { context, url: address, wait })
    return context
  }

  /** The browser's own window, where the toolbar is: the one opened last. */
  async #window(): Promise<string> {
    const { contexts } = (await this.#client.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[]
    }
    const found = contexts.findLast(({ url }) => url.includes('browser.xhtml'))
    if (!found) throw new Error('Firefox shows no window')
    return found.context
  }

  /** Opens a private window, which is in front from then on. */
  async openPrivateWindow(): Promise<void> {
    const open = `(async () => {
      const opened = OpenBrowserWindow({ private: true })
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }))
      await opened.delayedStartupPromise
      opened.focus()
    })()`
    await this.#client.evaluate(await this.#window(), open)
  }

  /** Puts the extension's icon into the toolbar, out of the menu of all extensions. */
  async #showIcon(): Promise<void> {
    const show = `CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar')`
    await this.#client.evaluate(await this.#window(), show)
  }

  /** Presses the extension's icon in the toolbar: the real popup opens, with the real grant to read the tab's page. */
  async pressIcon(): Promise<void> {
    const window = await this.#window()
    const press = `document.getElementById('${WIDGET}')?.querySelector('.unified-extensions-item-action-button')?.click()`
    const state = `[...document.querySelectorAll('panel')]
      .find((panel) => panel.querySelector('.webextension-popup-browser'))?.state ?? 'closed'`
    let pressedAt = 0
    await until('the popup is open', async () => {
      const now = await this.#client.evaluate<string>(window, state)
      // A window that has just been opened may not take the press.
      if (now === 'closed' && Date.now() > pressedAt + PRESSED_AGAIN) {
        pressedAt = Date.now()
        await this.#client.evaluate(window, press)
      }
      return now === 'open'
    })
  }

  /** The words in the real popup, once they hold `words`. */
  async popupShows(words: string): Promise<void> {
    const window = await this.#window()
    const script = `sendAsyncMessage('micline-text', content.document.body.innerText)`
    const read = `new Promise((resolve) => {
      const manager = document.querySelector('.webextension-popup-browser')?.messageManager
      if (!manager) return resolve('')
      const listen = ({ data }) => { manager.removeMessageListener('micline-text', listen); resolve(data) }
      manager.addMessageListener('micline-text', listen)
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)
      setTimeout(resolve, 500, '')
    })`
    await until(`the popup says "${words}"`, async () =>
      (await this.#client.evaluate<string>(window, read)).includes(words),
    )
  }

  /** The errors that nobody caught in the extension's pages, its popup and its background; not that a page was closed at work. */
  async uncaughtErrors(): Promise<string[]> {
    const read = `Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.includes('${UUID}'))
      .map(({ errorMessage }) => errorMessage)
      .filter((words) => !/^Promise (resolved|rejected) after context unloaded/.test(words))`
    return this.#client.evaluate(await this.#window(), read)
  }

  async closePopup(): Promise<void> {
    const close = `document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`
    await this.#client.evaluate(await this.#window(), close)
  }

  /** Presses the keys of a command of the extension, by the key that Firefox made for it. */
  async pressShortcut(key: string): Promise<void> {
    const press = `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`
    await this.#client.evaluate(await this.#window(), press)
  }

  /** From now on the extension's wishes for permissions are asked of the user, as they are for everybody. */
  async askForPermissions(): Promise<void> {
    const ask = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`
    await this.#client.evaluate(await this.#window(), ask)
  }

  /** Waits for the browser's question about a permission, and presses its button. */
  async answer(answer: 'allow' | 'refuse'): Promise<void> {
    const window = await this.#window()
    const press = `(() => {
      const question = document.getElementById('addon-webext-permissions-notification')
      if (!question || PopupNotifications.panel.state !== 'open') return false
      question.${answer === 'allow' ? 'button' : 'secondaryButton'}.click()
      return true
    })()`
    const isOver = `PopupNotifications.panel.state === 'closed'`
    await until('the question is asked', () => this.#client.evaluate<boolean>(window, press))
    // It takes no answer in its first moments: nobody has read it yet.
    await until('the question is answered', async () => {
      await this.#client.evaluate(window, press)
      return this.#client.evaluate<boolean>(window, isOver)
    })
  }

  /** What the icon's badge says. */
  async badgeSays(text: string): Promise<void> {
    const window = await this.#window()
    const read = `document.getElementById('${WIDGET}')?.querySelector('[badge]')?.getAttribute('badge') ?? ''`
    await until(`the badge says ${text}`, async () => (await this.#client.evaluate(window, read)) === text)
  }

  /**
   * The popup's page in a tab of its own, about the tab that shows `address`: what was granted by the icon holds
   * there too, and it can be driven and waited for.
   */
  async openPopupPage(address: string): Promise<FirefoxPage> {
    const context = await this.open(`moz-extension://${UUID}/popup.html?tab=-1`)
    const find = `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`
    const tab = await until('the tab is known', () => this.#client.evaluate<number>(context, find))
    const url = `moz-extension://${UUID}/popup.html?tab=${tab}`
    await this.#client.send('browsingContext.navigate', { context, url, wait: 'none' })
    return new FirefoxPage(this.#client, context)
  }

  /** Opens the post called `title`, has it read by a press of the icon, and gives the popup for it in a tab. */
  async readPost(address: string, title: string): Promise<FirefoxPage> {
    await this.open(address)
    await this.pressIcon()
    await this.popupShows(title)
    await this.closePopup()
    return this.openPopupPage(address)
  }

  /** The page in the tab whose address holds `part`, which something in the extension has opened or is about to. */
  async openedTab(part: string): Promise<FirefoxPage> {
    return new FirefoxPage(this.#client, await this.#tab(part))
  }

  /** Opens a page of the extension ("library.html#/settings") in a tab. */
  async openExtensionPage(path: string): Promise<FirefoxPage> {
    const { context } = (await this.#client.send('browsingContext.create', { type: 'tab' })) as {
      context: string
    }
    const url = `moz-extension://${UUID}/${path}`
    await this.#client.send('browsingContext.navigate', { context, url, wait: 'none' })
    return new FirefoxPage(this.#client, context)
  }

  /** The content of the one file that was downloaded, once it is whole. */
  async downloaded(): Promise<{ name: string; text: string }> {
    const folder = join(this.#folder, 'downloads')
    const downloaded = await until('a file is downloaded', async () => {
      const names = await readdir(folder)
      const [name] = names
      if (name === undefined || names.some((found) => found.endsWith('.part'))) return null
      // It has another name until it is whole: one that is gone when it is read was that.
      const text = await readFile(join(folder, name), 'utf8').catch(() => null)
      return text ? { name, text } : null
    })
    await rm(join(folder, downloaded.name))
    return downloaded
  }

  async close(): Promise<void> {
    await this.#client.send('browser.close').catch(() => undefined)
    this.#client.close()
    await new Promise((resolve) => {
      if (this.#process.exitCode !== null) return resolve(null)
      this.#process.once('exit', resolve)
      setTimeout(() => this.#process.kill('SIGKILL'), 5_000)
    })
    await this.server.close()
    await rm(this.#folder, { recursive: true, maxRetries: 5 })
  }
}

/** The address that Firefox says it listens on. */
async function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)))
    browser.stderr?.on('data', (data) => {
      said += String(data)
      const address = said.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1]
      if (address) resolve(address)
    })
  })
}
