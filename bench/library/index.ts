/**
 * What a library costs at several sizes, in the built extension in real Chromium: one browser for each size, all open
 * at once, repetitions in turn. Beside it, on the same summaries, three other ways of keeping a library.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { spread } from '../statistics.ts'
import { type FilledLibrary, fillLibrary } from './filled.ts'
import type { InPage } from './in-page.ts'
import { heapOf, type PopupTimes, timePopup } from './popup.ts'
import { frequentWords } from './words.ts'

/** Defined in the page by in-page.ts. */
declare const micline: InPage

/** References read everything: beyond this size they are not asked. */
const MOST_FOR_REFERENCES = 10_000
const FILL_PATIENCE = 1_800_000

export type Spread = ReturnType<typeof spread>

export interface LibraryFigures {
  size: number
  filledPerSecond: number
  /** Bytes on disk. */
  disk: number
  /** Milliseconds, and bytes of heap. */
  figures: Record<string, Spread>
  /** The same for each of the other ways; a sentence where one fails. */
  references: Record<string, Record<string, Spread> | string>
}

type Samples = Record<string, number[]>

/** Measures libraries of `sizes` over `rounds` repetitions in turn. `keep`: a folder for the filled profiles. */
export async function benchLibrary(
  sizes: number[],
  rounds: number,
  keep?: string,
): Promise<LibraryFigures[]> {
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'micline-bench-')))
  const libraries: FilledLibrary[] = []
  try {
    for (const size of sizes) libraries.push(await open(folder, size))
    const samples = libraries.map((): Samples => ({}))
    const others = libraries.map((): Record<string, Samples | string> => ({}))
    for (let round = -1; round < rounds; round++)
      for (const [index, library] of libraries.entries()) {
        const figures = await measure(library, round + 1)
        if (round >= 0) collect(samples[index] ?? {}, figures)
      }
    for (let round = 0; round < Math.min(3, rounds); round++)
      for (const [index, library] of libraries.entries())
        await measureOthers(library, round, others[index] ?? {})
    return await Promise.all(libraries.map((library, at) => figuresOf(library, samples[at], others[at])))
  } finally {
    for (const { browser } of libraries) await browser.close()
    if (!keep) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function open(folder: string, size: number): Promise<FilledLibrary> {
  const browser = await launchChromium({ profile: join(folder, `library-${size}`), patience: FILL_PATIENCE })
  const library = await fillLibrary(browser, size, (done) => {
    if (done % 10_000 === 0) console.log(`  ${done} of ${size} summaries saved`)
  })
  if (size <= MOST_FOR_REFERENCES)
    await library.page.evaluate((count) => micline.references.fill(count).catch(String), size)
  return library
}

/** Words that many summaries hold, and words that few do, with each letter typed. */
const WORDS = frequentWords([120, 900, 4000])

async function measure(library: FilledLibrary, round: number): Promise<Samples> {
  const { page, size } = library
  const word = WORDS[round % WORDS.length] ?? ''
  const popup: PopupTimes = await timePopup(library, word.slice(0, 3), word.slice(3))
  await page.bringToFront()
  const changed = await page.evaluate((count) => micline.change(count), 5)
  const exchanged = await page.evaluate(() => micline.exchange(1))
  return {
    'popup: first list painted': [popup.list],
    'popup: first search': popup.firstSearch === null ? [] : [popup.firstSearch],
    'popup: each further key': popup.keys,
    'popup: heap': [popup.heap],
    'store: first list': await page.evaluate((count) => micline.list(count), 5),
    'store: a key of the search': await page.evaluate((words) => micline.keys(words), WORDS),
    'store: facet counts': await page.evaluate((count) => micline.facets(count), 1),
    'store: open one': await page.evaluate((all, count) => micline.open(all, count), size, 10),
    'store: save one': changed.save,
    'store: update one': changed.update,
    'store: delete one': changed.remove,
    'store: export, each': exchanged.export,
    'store: import, each': exchanged.import,
    'library: heap': [await libraryHeap(library)],
  }
}

async function libraryHeap({ browser, extensionId }: FilledLibrary): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.goto(`chrome-extension://${extensionId}/library.html`)
    await page.waitForSelector('.summary-row', { timeout: 60_000 })
    return await heapOf(page)
  } finally {
    await page.close()
  }
}

function collect(into: Samples, figures: Samples): void {
  for (const [name, values] of Object.entries(figures)) into[name] = [...(into[name] ?? []), ...values]
}

async function measureOthers(
  { page, size }: FilledLibrary,
  round: number,
  into: Record<string, Samples | string>,
): Promise<void> {
  if (size > MOST_FOR_REFERENCES) return
  const word = WORDS[round % WORDS.length] ?? ''
  const ways = await page.evaluate((count, text) => micline.references.run(count, text), size, word)
  for (const [name, times] of Object.entries(ways)) {
    const known = into[name]
    if (typeof times === 'string') into[name] = times
    else if (typeof known !== 'string') {
      const { list, firstKey, keys, open, save } = times
      into[name] = known ?? {}
      collect(into[name], { list: [list], firstKey: [firstKey], keys, open: [open], save: [save] })
    }
  }
}

const spreads = (samples: Samples = {}) =>
  Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, spread(values)]))

async function figuresOf(
  { size, seconds, page }: FilledLibrary,
  samples: Samples | undefined,
  others: Record<string, Samples | string> = {},
): Promise<LibraryFigures> {
  const references = Object.entries(others).map(([name, values]) => [
    name,
    typeof values === 'string' ? values : spreads(values),
  ])
  return {
    size,
    filledPerSecond: size / seconds,
    disk: await page.evaluate(() => micline.size()),
    figures: spreads(samples),
    references: Object.fromEntries(references),
  }
}
