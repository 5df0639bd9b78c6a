/**
 * What a library costs at several sizes, in the built extension in real Chromium: one browser for each size, all open
 * at once, repetitions in turn.
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

const FILL_PATIENCE = 1_800_000

export type Spread = ReturnType<typeof spread>

export interface LibraryFigures {
  size: number
  /** Null for a library that was there already, if in part. */
  filledPerSecond: number | null
  /** Bytes on disk. */
  disk: number
  /** Milliseconds, and bytes of heap. */
  figures: Record<string, Spread>
}

export type Samples = Record<string, number[]>

/** Measures libraries of `sizes` over `rounds` repetitions in turn. `keep`: a folder for the filled profiles. */
export async function benchLibrary(
  sizes: number[],
  rounds: number,
  keep?: string,
): Promise<LibraryFigures[]> {
  return withLibraries(sizes, keep, async (libraries) => {
    const samples = libraries.map((): Samples => ({}))
    // What is done to many at once comes last: the database tidies up after it, and whatever comes next would wait for that.
    for (const measure of [measureUse, measureExchange])
      for (let round = -1; round < rounds; round++)
        for (const [index, library] of libraries.entries()) {
          const figures = await measure(library, round + 1)
          if (round >= 0) collect(samples[index] ?? {}, figures)
        }
    return Promise.all(libraries.map((library, at) => figuresOf(library, samples[at])))
  })
}

/** Does `work` with libraries of `sizes`, all open at once. `keep`: a folder for their profiles, which stay there. */
export async function withLibraries<Result>(
  sizes: number[],
  keep: string | undefined,
  work: (libraries: FilledLibrary[]) => Promise<Result>,
): Promise<Result> {
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'micline-bench-')))
  const libraries: FilledLibrary[] = []
  try {
    for (const size of sizes) libraries.push(await open(folder, size))
    return await work(libraries)
  } finally {
    for (const { browser } of libraries) await browser.close()
    if (!keep) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function open(folder: string, size: number): Promise<FilledLibrary> {
  const profile = join(folder, `library-${size}`)
  // A kept profile also keeps the background of the build that it was last opened with.
  await rm(join(profile, 'Default/Service Worker'), { recursive: true, force: true })
  const browser = await launchChromium({ profile, patience: FILL_PATIENCE })
  return fillLibrary(browser, size, (done) => {
    if (done % 10_000 === 0) console.log(`  ${done} of ${size} summaries saved`)
  })
}

/** Words that many summaries hold, and words that few do, with each letter typed. */
export const WORDS = frequentWords([120, 900, 4000])

/** So many pages are saved, updated and deleted in a round, and so many summaries opened. */
const CHANGED = 6
const OPENED = 40

/** What a person does, a thing at a time. */
async function measureUse(library: FilledLibrary, round: number): Promise<Samples> {
  const { page, size } = library
  const word = WORDS[round % WORDS.length] ?? ''
  const popup: PopupTimes = await timePopup(library, word.slice(0, 3), word.slice(3))
  await page.bringToFront()
  const changed = await page.evaluate((count) => micline.change(count), CHANGED)
  const opened = await page.evaluate((all, count) => micline.open(all, count), size, OPENED)
  return {
    'popup: first list painted': [popup.list],
    'popup: first search': popup.firstSearch === null ? [] : [popup.firstSearch],
    'popup: each further key': popup.keys,
    'popup: heap': [popup.heap],
    'background: heap': [popup.backgroundHeap],
    'store: first list': await page.evaluate((count) => micline.list(count), 5),
    'store: a key of the search': await page.evaluate((words) => micline.keys(words), WORDS),
    'store: facet counts': await page.evaluate((count) => micline.facets(count), 1),
    'store: open one': opened.first,
    'store: open one again': opened.again,
    'store: save one': changed.save,
    'store: update one': changed.update,
    'store: delete one': changed.remove,
    'library: heap': [await libraryHeap(library)],
  }
}

/** What is done to a hundred at once. */
async function measureExchange({ page }: FilledLibrary): Promise<Samples> {
  await page.bringToFront()
  const exchanged = await page.evaluate(() => micline.exchange(1))
  return {
    'store: export, each': exchanged.export,
    'store: import, each': exchanged.import,
    'store: save one, right after importing a hundred': exchanged.save,
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

/** Puts `figures` to those of the rounds before. */
export function collect(into: Samples, figures: Samples): void {
  for (const [name, values] of Object.entries(figures)) into[name] = [...(into[name] ?? []), ...values]
}

/** The spread of each figure. */
export const spreads = (samples: Samples = {}) =>
  Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, spread(values)]))

async function figuresOf(
  { size, saved, seconds, page }: FilledLibrary,
  samples: Samples | undefined,
): Promise<LibraryFigures> {
  return {
    size,
    filledPerSecond: saved === size ? saved / seconds : null,
    disk: await page.evaluate(() => micline.size()),
    figures: spreads(samples),
  }
}
