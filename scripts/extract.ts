/**
 * npm run extract -- IN OUT [--findings]
 * For each IN/<id>/ with page.html or page.txt and source.json, writes OUT/<id>/summary.json: the shipped capture
 * script, in real Chromium, on the page at the address in source.json, and the analysis that follows it in
 * the extension. Nothing else is fetched. With --findings also writes OUT/<id>/findings.txt: which rule found what.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { summarize } from './support/capture.ts'
import { launchChromium } from './support/chromium.ts'
import { refuse } from './support/command-line.ts'
import { mustHavePages, pageIds, readSource, standingAt } from './support/corpus.ts'
import { builtScript } from './support/extension.ts'

const TABS = 2

/** Extracts every page of the folder `from` into `to`, with findings if `withFindings`. Returns the ids done and the failures. */
export async function extractFolder(
  from: string,
  to: string,
  withFindings = false,
): Promise<{ done: string[]; failed: string[] }> {
  const script = await builtScript('capture')
  const ids = await pageIds(from)
  const done: string[] = []
  const failed: string[] = []
  const browser = await launchChromium()
  try {
    const queue = [...ids]
    await Promise.all(Array.from({ length: TABS }, () => work(browser, queue)))
  } finally {
    await browser.close()
  }
  return { done, failed }

  async function work(browser: Browser, queue: string[]): Promise<void> {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    for (let id = queue.shift(); id; id = queue.shift()) {
      try {
        const source = await readSource(join(from, id))
        const findings: string[] = []
        const tell = withFindings ? (finding: string) => void findings.push(`${finding}\n`) : undefined
        const summary = await standingAt(page, source, () => summarize(page, script, tell))
        await mkdir(join(to, id), { recursive: true })
        await writeFile(join(to, id, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
        if (withFindings) await writeFile(join(to, id, 'findings.txt'), findings)
        done.push(id)
      } catch (error) {
        failed.push(id)
        console.error(`${id}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { findings: { type: 'boolean' } },
  })
  const [from, to] = positionals
  if (!from || !to) refuse('usage: npm run extract -- IN OUT [--findings]')
  await mustHavePages(from)
  const started = performance.now()
  const { done, failed } = await extractFolder(from, to, values.findings)
  console.log(
    `${done.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s${failed.length ? `; failed: ${failed.join(', ')}` : ''}`,
  )
  process.exit(failed.length ? 1 : 0)
}
