/** The popup, in the words of somebody who uses it. */
import type { Page } from 'puppeteer-core'
import { PATIENCE } from '../../../scripts/support/patience.ts'
import { findControl } from '../support/control.ts'

export class Popup {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(PATIENCE)
  }

  /**
   * Waits until `text` is shown anywhere in the popup. Looked for frame by frame: a locator looks after each change of the
   * page, and has missed the last one.
   */
  async shows(text: string): Promise<void> {
    await this.page.waitForSelector(`::-p-text(${text})`, { visible: true })
  }

  /** All the words in the popup, as they are shown. */
  async text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText)
  }

  /** Presses the button whose name begins with `name`. */
  async press(name: string): Promise<void> {
    await this.#isRead()
    await (await findControl(this.page, 'button', name)).click()
  }

  /** Waits until the page at hand is read: what is found in it moves all that stands below, away from under a press. */
  async #isRead(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('.reading'))
  }

  /** Where the links under the heading `title` lead. */
  async links(title: string): Promise<string[]> {
    return this.page.$$eval(
      '.page-section',
      (sections, title) =>
        sections
          .filter((section) => section.querySelector('h3')?.textContent === title)
          .flatMap((section) => [...section.querySelectorAll('a')].map((link) => link.href)),
      title,
    )
  }

  /** Follows the link that says `name`. The browser closes the popup under the press, which is never answered then. */
  async follow(name: string): Promise<void> {
    const link = await findControl(this.page, 'a', name)
    link.click().catch(() => undefined)
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
  async choose(menu: string | RegExp, item: string | RegExp): Promise<void> {
    await this.#isRead()
    await (await findControl(this.page, 'button[aria-haspopup=menu]', menu)).click()
    await (await findControl(this.page, '[role=menuitem]', item)).click()
  }

  /** Presses Tab until the focus is on the control whose name begins with `name`. */
  async tabTo(name: string | RegExp): Promise<void> {
    const seen: string[] = []
    const isThere = (focused = '') =>
      typeof name === 'string' ? focused.startsWith(name) : name.test(focused)
    while (!isThere(seen.at(-1))) {
      if (seen.length > 100) throw new Error(`Tab never reached "${name}": ${seen.join(', ')}`)
      await this.page.keyboard.press('Tab')
      seen.push(await this.#focused())
    }
  }

  /** Waits until the focus is on the control whose name begins with `name`. */
  async focusIsOn(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const focused = document.activeElement as HTMLElement | null
        return (focused?.ariaLabel ?? focused?.innerText ?? '').startsWith(wanted)
      },
      {},
      name,
    )
  }

  async #focused(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement
      return focused.ariaLabel ?? (focused.placeholder || focused.innerText)
    })
  }

  async close(): Promise<void> {
    await this.page.close()
  }

  async find(query: string): Promise<void> {
    await this.#isRead()
    await this.page.locator('.find input').click({ count: 3 })
    await this.page.keyboard.press('Backspace')
    await this.page.keyboard.type(query)
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
