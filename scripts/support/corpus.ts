/** Pages kept in folders (page.html or page.txt, and source.json), shown in a browser as if served from their address. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { refuse } from './command-line.ts'
import { ROOT } from './sources.ts'

/** What the project shares with others is next to it, if available. */
export const SHARED = join(ROOT, '../shared')
/** The labelled pages by which extraction is measured. */
export const DEV = join(SHARED, 'corpus/dev')

export interface Source {
  url: string
  body: Buffer
  type: string
}

/** The ids of the pages in `folder`, sorted. */
export async function pageIds(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((id) => existsSync(join(folder, id, 'source.json'))).sort()
}

/** Ends the script if `folder` holds no page. */
export async function mustHavePages(folder: string): Promise<void> {
  if (!existsSync(folder)) refuse(`There is no folder ${folder}.`)
  if (!(await pageIds(folder)).length)
    refuse(`${folder} has no pages: a page is a folder with source.json and page.html or page.txt.`)
}

/** Reads the page kept in `folder`. */
export async function readSource(folder: string): Promise<Source> {
  const { url } = JSON.parse(await readFile(join(folder, 'source.json'), 'utf8')) as { url: string }
  const isHtml = existsSync(join(folder, 'page.html'))
  return {
    url,
    body: await readFile(join(folder, isHtml ? 'page.html' : 'page.txt')),
    type: `${isHtml ? 'text/html' : 'text/plain'}; charset=utf-8`,
  }
}

/**
 * Shows `source` at its address in `page`, whose requests must already be intercepted, and does `work` there.
 * Every request except the page's own is refused, so that nothing leaves the machine.
 */
export async function standingAt<T>(page: Page, source: Source, work: () => Promise<T>): Promise<T> {
  // some browsers include the fragment in requests, some do not
  const address = (url: string) => new URL(url).href.replace(/#.*$/, '')
  const answer = (request: HTTPRequest) =>
    request.isNavigationRequest() && address(request.url()) === address(source.url)
      ? request.respond({ status: 200, contentType: source.type, body: source.body })
      : request.abort()
  page.on('request', answer)
  try {
    await page.goto(source.url, { waitUntil: 'domcontentloaded' })
    return await work()
  } finally {
    page.off('request', answer)
  }
}
