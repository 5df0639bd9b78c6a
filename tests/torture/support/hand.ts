/** Does what a person does, in the real popup and library, and waits for what the interface says to it. */
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import type { PageServer } from '../../../scripts/support/page-server.ts'
import { LibraryPage } from '../../e2e/pages/library.ts'
import { Popup } from '../../e2e/pages/popup.ts'
import { writeLibrary } from '../../support/library-file.ts'
import { extractionOf, markOf } from './marked.ts'
import type { Model, Operation } from './operations.ts'
import type { Session } from './session.ts'

/** All but the last step. */
interface Prepared {
  /** The last step; resolves when the interface says that it is done. */
  click: () => Promise<unknown>
  /** Where it is done: closing these is what a person does who leaves. */
  pages: Page[]
  /** Folders that were made for it. */
  folders: string[]
}

export class Hand {
  readonly #session: Session
  readonly #server: PageServer

  constructor(session: Session, server: PageServer) {
    this.#session = session
    this.#server = server
  }

  prepare(operation: Operation, model: Model): Promise<Prepared> {
    switch (operation.kind) {
      case 'save':
        return this.#save(operation)
      case 'edit':
        return this.#edit(operation, model)
      case 'delete':
        return this.#delete(operation, model)
      case 'import':
        return this.#import(operation)
    }
  }

  /** Opens the library, which must list `count` summaries. */
  async seesInLibrary(count: number): Promise<void> {
    const page = await this.#session.page('library.html')
    await new LibraryPage(page).shows(count === 1 ? '1 summary' : `${count.toLocaleString('en')} summaries`)
    await page.close()
  }

  async #save({ page, version }: Operation): Promise<Prepared> {
    const tab = await this.#session.visit(this.#server.make(`/${page}`, { body: postOf(markOf(version)) }))
    const popup = await this.#session.popup(tab)
    await popup.waitForSelector('.page-actions button.primary')
    const click = async () => {
      await popup.click('.page-actions button.primary')
      await new Popup(popup).isSaved()
    }
    return { click, pages: [popup, tab], folders: [] }
  }

  async #edit({ page, version }: Operation, model: Model): Promise<Prepared> {
    const mark = markOf(model.versionOf(page))
    const opened = await this.#session.page(`library.html#/?q=${mark}`)
    const library = new LibraryPage(opened)
    await library.open(mark)
    await library.fill('Add a tag', `edit${version}`)
    const click = async () => {
      await opened.keyboard.press('Enter')
      await library.shows(`#edit${version}`)
    }
    return { click, pages: [opened], folders: [] }
  }

  async #delete({ page }: Operation, model: Model): Promise<Prepared> {
    const mark = markOf(model.versionOf(page))
    const tab = await this.#session.visit(this.#server.address(`/${page}`))
    const popup = new Popup(await this.#session.popup(tab))
    await popup.find(mark)
    await popup.listHas(1)
    const click = async () => {
      await popup.choose(`More for “${mark}”`, 'Delete')
      await popup.shows(`Deleted “${mark}”`)
    }
    return { click, pages: [popup.page, tab], folders: [] }
  }

  async #import({ page, version, size }: Operation): Promise<Prepared> {
    const summaries = Array.from({ length: size }, (_, index) =>
      toSummary(extractionOf(`${page}/${index}`, version)),
    )
    const file = await writeLibrary(summaries)
    const opened = await this.#session.page('library.html#/import')
    const library = new LibraryPage(opened)
    await library.importFile(file)
    const button = await opened.waitForSelector('.import-plan button.primary')
    const click = async () => {
      await button?.click()
      await library.shows(`Imported: ${size} new`)
    }
    return { click, pages: [opened], folders: [dirname(file)] }
  }
}

/** A post of the IETF's, every sentence of which names `mark`. */
function postOf(mark: string): string {
  const sentences = [
    `Ada Quill (Knots Ltd) said in ${mark} that the LANTERN working group met at IETF 142 in Tromsø.`,
    `There was consensus in ${mark} to adopt draft-quill-lantern-knots as a working group document.`,
    `Bo Spindle will revise draft-quill-lantern-knots for ${mark} before the next IETF meeting.`,
  ]
  const paragraphs = [...sentences, ...sentences.map((words) => `${words} `.repeat(40)), sentences[0]]
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
  return `<!doctype html><title>${mark}</title><article><h1>${mark}</h1>\n${body}</article>`
}
