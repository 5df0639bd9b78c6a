/**
 * npm run screenshots [-- NAME ...]: pictures of every view of the library, light and dark, narrow and wide, of the
 * built extension with a generated library in it, to look at: output/screenshots/. NAMEs select views.
 */
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import type { Summary } from '../lib/model.ts'
import { randomLibrary } from '../tests/support/library.ts'
import { writeLibrary } from '../tests/support/library-file.ts'
import { launchChromium } from './support/chromium.ts'
import { mustBeKnown } from './support/command-line.ts'
import { loadExtension } from './support/extension.ts'
import { showManyTabs } from './support/many-tabs.ts'

const OUTPUT = join(import.meta.dirname, '../output/screenshots')
const SUMMARIES = 120

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 } }
const SCHEMES = ['light', 'dark'] as const

/** A view: where it is, and what is done there before the picture is taken. */
interface View {
  path: string
  prepare?: (page: Page) => Promise<void>
}

const openFirst = async (page: Page) => {
  await page.waitForSelector('.summary-row a')
  await page.$eval('.summary-row a', (link) => link.click())
  await page.waitForSelector('.summary-head')
}

const VIEWS: Record<string, View> = {
  list: { path: '#/' },
  search: { path: '#/?q=interim%20routes' },
  completion: { path: '#/', prepare: (page) => page.type('[data-shortcut="search"]', 'speaker:a') },
  problems: { path: '#/?q=colour%3Ared%20%22open' },
  nothing: { path: '#/?q=xyzzy' },
  reading: { path: '#/', prepare: openFirst },
  post: {
    path: '#/',
    prepare: async (page) => {
      await openFirst(page)
      await page.click('[data-shortcut="post"]')
      await page.click('.point-light')
    },
  },
  editing: {
    path: '#/',
    prepare: async (page) => {
      await openFirst(page)
      await page.$eval('.point-tools button', (button) => button.click())
    },
  },
  person: { path: '#/person/Kofi%20Tanaka' },
  group: { path: '#/group/loom' },
  actions: { path: '#/actions' },
  overview: { path: '#/overview' },
  export: { path: '#/export' },
  import: { path: '#/import' },
  report: { path: '#/report', prepare: async (page) => void (await page.waitForSelector('.post-body h1')) },
  tabs: { path: '#/tabs', prepare: showManyTabs },
  settings: { path: '#/settings' },
}

/** A post that contains every sentence of the summary. */
function postOf({ outcomes, actions, speakers, highlights, abstract, content }: Summary): string {
  const points = [abstract, outcomes, actions, ...speakers.map(({ said }) => said), highlights]
  const parts = points.map((list) => list.map((point) => `- ${point.quote?.exact ?? point.text}`).join('\n'))
  return ['## Notes', ...parts, content].join('\n\n')
}

/** Imports a generated library the way a person would: through the import view. */
async function fill(page: Page, address: string): Promise<void> {
  const summaries = randomLibrary(SUMMARIES, 7).map((summary) => ({ ...summary, content: postOf(summary) }))
  const file = await writeLibrary(summaries)
  await page.goto(`${address}#/import`)
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await (await page.waitForSelector('.import-plan button.primary'))?.click()
  await page.waitForSelector('.import-view .notice a', { timeout: 120_000 })
  await rm(dirname(file), { recursive: true })
}

async function picture(page: Page, address: string, name: string, view: View): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const scheme of SCHEMES) {
      await page.setViewport(viewport)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto('about:blank')
      await page.goto(address + view.path)
      await page.waitForSelector('main')
      await new Promise((resolve) => setTimeout(resolve, 300))
      await view.prepare?.(page)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const path = join(OUTPUT, `${name}-${size}-${scheme}.png`)
      await page.screenshot({ path: path as `${string}.png` })
    }
}

async function run(browser: Browser): Promise<void> {
  const { id } = await loadExtension(browser)
  const address = `chrome-extension://${id}/library.html`
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(String(error)))
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  await fill(page, address)
  for (const [name, view] of Object.entries(VIEWS))
    if (!wanted.length || wanted.includes(name)) await picture(page, address, name, view)
  console.log(`Pictures are in ${OUTPUT}`)
}

const wanted = process.argv.slice(2)
mustBeKnown('view', wanted, Object.keys(VIEWS))
mkdirSync(OUTPUT, { recursive: true })
const browser = await launchChromium()
try {
  await run(browser)
} finally {
  await browser.close()
}
