/** The popup, in the words of somebody who uses it. */
import type { Page } from 'puppeteer-core'

export class Popup {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until `text` is shown anywhere in the popup. */
  async shows(text: string): Promise<void> {
    await this.page.locator(`::-p-text(${text})`).wait()
  }

  /** All the words in the popup, as they are shown. */
  async text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText)
  }

  async press(button: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${button}"][role="button"])`).click()
  }

  /** Presses Save and waits for "Saved". */
  async save(): Promise<void> {
    await this.page.locator('.page-actions button.primary').click()
    await this.isSaved()
  }

  async isSaved(): Promise<void> {
    await this.page.locator('.page-actions button.saved').wait()
  }

  /** Chooses `item` in the menu behind the button `menu`. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${menu}"][role="button"])`).click()
    await this.page.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click()
  }

  async find(query: string): Promise<void> {
    await this.page.locator('.find input').fill(query)
  }

  /** The titles of the saved summaries in the list, top down. */
  async savedTitles(): Promise<string[]> {
    return this.page.$$eval('.saved-title', (titles) => titles.map((title) => title.textContent ?? ''))
  }

  /** Waits until the list holds `count` summaries. */
  async listHas(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelectorAll('.saved-row').length === wanted,
      {},
      count,
    )
  }
}
