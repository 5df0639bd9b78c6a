/** The library's page that saves many tabs, in the words of somebody who uses it. */
import { LibraryPage } from './library.ts'

interface TabRow {
  state: string
  title: string
  /** What is said of it beside its title. */
  remark: string
}

export class TabsPage extends LibraryPage {
  /** The rows, top down. */
  rows(): Promise<TabRow[]> {
    return this.page.$$eval('.tab-row', (rows) =>
      rows.map((row) => {
        const [title, remark] = [...row.querySelectorAll<HTMLElement>('.tab-title > *')]
        const state = row.querySelector<HTMLElement>('.tab-state')
        return {
          state: state?.innerText.trim() ?? '',
          title: title?.innerText ?? '',
          remark: remark?.innerText ?? '',
        }
      }),
    )
  }

  /** The row whose title is `title`. */
  async row(title: string): Promise<TabRow | undefined> {
    return (await this.rows()).find((row) => row.title === title)
  }

  /** Waits until the run has come to its end, and gives what is said of it. */
  async end(): Promise<string> {
    await this.page.waitForFunction(
      () => document.querySelector('.tab-row') && !document.querySelector('.tabs-view progress'),
    )
    return this.page.$eval('.tabs-head', (head) => (head as HTMLElement).innerText.replace(/\s+/g, ' '))
  }

  /** Waits until so many tabs are done with. */
  async hasDone(count: number): Promise<void> {
    await this.page.waitForFunction(
      (count) => (document.querySelector<HTMLProgressElement>('.tabs-view progress')?.value ?? 0) >= count,
      {},
      count,
    )
  }
}
