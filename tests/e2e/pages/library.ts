/** The library page, in the words of somebody who uses it. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { PATIENCE } from '../../../scripts/support/patience.ts'
import { findControl } from '../support/control.ts'

export class LibraryPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(PATIENCE)
  }

  /** Waits until `text` is shown anywhere on the page. */
  async shows(text: string): Promise<void> {
    await this.#until(
      (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text),
      text,
      `The page does not show "${text}"`,
    )
  }

  /** Waits until `text` is shown nowhere on the page. */
  async hides(text: string): Promise<void> {
    await this.#until(
      (text) => !document.body.innerText.replace(/\s+/g, ' ').includes(text),
      text,
      `The page still shows "${text}"`,
    )
  }

  async #until(test: (text: string) => boolean, text: string, failure: string): Promise<void> {
    await this.page.waitForFunction(test, {}, text).catch(async () => {
      throw new Error(`${failure}:\n${await this.page.evaluate(() => document.body.innerText)}`)
    })
  }

  /** Puts a query into the search field, letter by letter. */
  async find(query: string): Promise<void> {
    const field = await this.#field('Find in the library')
    await field.click({ count: 3 })
    await field.press('Backspace')
    await field.type(query)
    await field.press('Tab')
  }

  /** Waits until the list has exactly these titles, in order. */
  async lists(titles: string[]): Promise<void> {
    await this.page
      .waitForFunction(
        (expected) =>
          JSON.stringify(
            [...document.querySelectorAll<HTMLElement>('.row-title')].map((row) => row.innerText.trim()),
          ) === expected,
        {},
        JSON.stringify(titles),
      )
      .catch(async () => {
        const shown = await this.page.$$eval('.row-title', (rows) => rows.map((row) => row.textContent))
        throw new Error(`The list has ${JSON.stringify(shown)}, not ${JSON.stringify(titles)}`)
      })
  }

  /** Opens the summary with this title from the list. */
  async open(title: string): Promise<void> {
    await (await findControl(this.page, '.summary-row a', title)).click()
    await this.page.waitForFunction(
      (title) => document.querySelector<HTMLElement>('.summary-head h1')?.innerText === title,
      {},
      title,
    )
  }

  /** Presses the button, link, tick box or summary whose name is, or else begins with, `name`. */
  async press(name: string): Promise<void> {
    await (
      await findControl(this.page, 'button, a, summary, input[type=checkbox], [role=menuitem]', name)
    ).click()
  }

  /** Presses the button whose name begins with `name` in the part of the open summary under the heading `section`. */
  async pressIn(section: string, name: string): Promise<void> {
    const button = await this.page.waitForFunction(
      (section, name) =>
        [...document.querySelectorAll<HTMLElement>('.read-section')]
          .find((part) => part.querySelector('h2')?.textContent?.trim() === section)
          ?.querySelector<HTMLElement>(`button[aria-label^="${name}"]`),
      {},
      section,
      name,
    )
    await (button as ElementHandle<HTMLElement>).asLocator().click()
  }

  /** Presses the value `name` of a facet. */
  async narrow(name: string): Promise<void> {
    await (await findControl(this.page, '.facet a', name)).click()
  }

  async goTo(view: string): Promise<void> {
    await (await findControl(this.page, '.library-bar nav a', view)).click()
  }

  async #field(label: string): Promise<ElementHandle<HTMLInputElement>> {
    const found = await this.page.waitForSelector(`::-p-aria(${label})`)
    return found as ElementHandle<HTMLInputElement>
  }

  /** Replaces what stands in the field labelled `label`. */
  async fill(label: string, text: string): Promise<void> {
    const field = await this.#field(label)
    await field.evaluate((element) => element.select())
    await field.type(text)
  }

  /** Chooses `option` in the list labelled `label`. */
  async choose(label: string, option: string): Promise<void> {
    const field = await this.#field(label)
    const value = await field.evaluate(
      (element, option) =>
        [...(element as unknown as HTMLSelectElement).options].find((one) => one.text === option)?.value ??
        '',
      option,
    )
    await field.select(value)
  }

  /** The text of the summary that is open. */
  async read(): Promise<string> {
    return this.page.$eval('.summary', (summary) => (summary as HTMLElement).innerText.replace(/\s+/g, ' '))
  }

  /** Gives files to the import. */
  async importFile(path: string): Promise<void> {
    const input = (await this.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(path)
  }
}
