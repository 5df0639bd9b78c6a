/** The clipboard of the browser, read and written by an ordinary page that may do so. */
import type { Page } from 'puppeteer-core'

export class Clipboard {
  readonly #openPage: () => Promise<Page>

  /** `openPage` opens any page in a new tab. */
  constructor(openPage: () => Promise<Page>) {
    this.#openPage = openPage
  }

  /** What stands there as plain text. */
  text(): Promise<string> {
    return this.#onPage(() => navigator.clipboard.readText())
  }

  /** What stands there as formatted and as plain text. */
  forms(): Promise<{ html: string; plain: string }> {
    return this.#onPage(async () => {
      const [item] = await navigator.clipboard.read()
      const form = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return { html: await form('text/html'), plain: await form('text/plain') }
    })
  }

  /** Puts `text` there. */
  async write(text: string): Promise<void> {
    await this.#onPage((text) => navigator.clipboard.writeText(text), text)
  }

  async #onPage<Result>(work: (text: string) => Promise<Result>, text = ''): Promise<Result> {
    const page = await this.#openPage()
    await page
      .browser()
      .defaultBrowserContext()
      .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write'])
    await page.bringToFront()
    const result = await page.evaluate(work, text)
    await page.close()
    return result as Result
  }
}
