/** npm run performance: writes docs/performance.md from the last bench (npm run bench); nothing in it is typed by hand. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { benchCapture } from '../bench/capture/print.ts'
import type { ClickCost } from '../bench/click/index.ts'
import type { LibraryFigures } from '../bench/library/index.ts'
import type { OtherWays } from '../bench/library/other-ways.ts'
import type { WatchCost } from '../bench/watch/index.ts'
import { refuse } from './support/command-line.ts'
import { ROOT } from './support/sources.ts'

const DOCUMENT = join(ROOT, 'docs/performance.md')
const RESULTS = join(ROOT, 'output/bench.json')

interface Measured {
  at: string
  machine: { processor: string; cores: number; node: string }
}

interface Results {
  capture?: Measured & Awaited<ReturnType<typeof benchCapture>>
  click?: Measured & ClickCost
  watch?: Measured & WatchCost
  library?: Measured & { libraries: LibraryFigures[] }
  ways?: Measured & { libraries: OtherWays[] }
}

const NAMES: Record<string, string> = {
  micline: 'Micline: the whole extraction',
  'in the page': 'Micline: the part that runs in the tab',
  readability: 'Readability: article text only',
  defuddle: 'Defuddle: article text only',
  compromise: "Readability, then compromise's people()",
}

/** How a measured page is named: by its kind, not by what only those who have the pages would know. */
const KINDS: Record<string, string> = {
  announcement: 'an announcement',
  article: 'an article',
  mail: 'a list message',
  minutes: 'minutes',
  nonrel: 'not an IETF post',
  recap: 'a recap',
}

/** The worst figure, with the kind of page it comes from; the project's own pages are named otherwise, and get none. */
function worstOf(figure: string, page: string | null): string {
  const kind = KINDS[page?.replace(/-.*/, '') ?? '']
  return kind ? `${figure} (${kind})` : figure
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(row)].join('\n')
const taken = ({ at, machine }: Measured) =>
  `Measured on ${at.slice(0, 10)}, on ${machine.cores} cores of ${machine.processor || 'an unnamed processor'}, in one run, interleaved.`

function captureSection(capture: NonNullable<Results['capture']>): string {
  const rows = capture.summary.map(({ name, median, micline }) => [
    NAMES[name] ?? name,
    median.toFixed(1),
    micline.median.toFixed(2),
    micline.p90.toFixed(2),
    worstOf(micline.worst.toFixed(1), micline.worstPage),
  ])
  const growth = capture.growth.map(({ times, milliseconds, ratio }) => [
    times,
    milliseconds.toFixed(1),
    ratio.toFixed(2),
  ])
  const slowest = capture.shapes.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most))
  const steepest = capture.shapes.reduce((most, one) => (one.ratio > most.ratio ? one : most))
  return `## Reading a page

${taken(capture)} ${capture.pages.length} pages, ${capture.rounds} rounds.

${table(['', 'ms at the median page', "Micline's time ÷ this: median", '90th percentile', 'worst'], rows)}

The worst pages are plain text inside \`<pre>\`: the libraries return such text as it is, while Micline reads its lines, people and
decisions. Micline's time grows with the number of words on a page, the others' with the number of elements.

In the tab a capture is one task: ${capture.long.median.toFixed(1)} ms (at most ${capture.long.longest.toFixed(1)}) for a page of ${sizeName(capture.long.words)} words.
Pages where Micline is not used pay nothing: no script is injected until you use it.

A page of ${megabytes(capture.largest.bytes)} takes ${seconds(capture.largest.whole)} (at most ${seconds(capture.largest.longest)}), of which ${seconds(capture.largest.inPage)} in the tab.

One page's content repeated:

${table(['copies', 'ms', 'time per copy, relative to one copy'], growth)}

A synthetic page of one thing 4,000 times (names, quotations or dates in one endless sentence, remarks, polls, open brackets,
nested lists and so on): the slowest of ${capture.shapes.length} shapes takes ${seconds(slowest.milliseconds)} (${slowest.shape}). Time per thing, relative to
a page of 500, is highest for ${steepest.shape}: ${steepest.ratio.toFixed(2)}.
`
}

function clickSection(click: NonNullable<Results['click']>): string {
  const cell = (milliseconds: number) => milliseconds.toFixed(0)
  const rows = (['asleep', 'awake'] as const).map((state) => {
    const { median, low, high, p95 } = click[state]
    return [`background ${state}`, cell(median), `${cell(low)} to ${cell(high)}`, cell(p95)]
  })
  return `## From click to summary

${taken(click)} ${click.pages} pages, ${click.rounds} rounds: milliseconds from
clicking the toolbar icon to the page's summary in the popup, including opening the popup window, reading in the tab and the
analysis. After half a minute without work the browser puts the background to sleep, so the first click of the day finds it
asleep.

${table(['', 'median', 'middle half', '95th percentile'], rows)}
`
}

function watchSection(watch: NonNullable<Results['watch']>): string {
  const cell = (milliseconds: number) => milliseconds.toFixed(2)
  const rows = (['first', 'again'] as const).map((name) => {
    const { median, p95, worst, worstPage } = watch[name]
    return [WATCH_NAMES[name], cell(median), cell(p95), worstOf(cell(worst), worstPage)]
  })
  return `## A page of a watched site

${taken(watch)} ${watch.pages} pages, each loaded ${watch.rounds} times, of which the fastest
counts; the built script, ${(watch.gzip / 1000).toFixed(1)} kB (gzip). Milliseconds on the page's thread; the goal is less than 5 ms and 10 kB.

${table(['', 'median', '95th percentile', 'worst'], rows)}

It looks at the first 20,000 characters of a page, however long the page is.
`
}

const WATCH_NAMES = {
  first: 'compiled and run once the page has loaded',
  again: 'run again in the same page',
}

const sizeName = (size: number) => size.toLocaleString('en')
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

function librarySection(library: NonNullable<Results['library']>): string {
  const { libraries } = library
  const repetitions = libraries[0]?.figures['popup: first list painted']?.samples ?? 0
  const names = Object.keys(libraries[0]?.figures ?? {})
  const cell = (name: string, figures: LibraryFigures) => {
    const found = figures.figures[name]
    if (!found?.samples) return '-'
    return name.endsWith('heap')
      ? megabytes(found.median)
      : `${found.median.toFixed(1)} (${found.p95.toFixed(1)})`
  }
  const rows = [
    ...names.map((name) => [name, ...libraries.map((figures) => cell(name, figures))]),
    ['database on disk', ...libraries.map(({ disk }) => megabytes(disk))],
  ]
  const head = ['summaries saved', ...libraries.map(({ size }) => sizeName(size))]
  return `## The library

${taken(library)} ${repetitions} repetitions of the popup at each
size. Milliseconds at the median (at the 95th percentile); the libraries are generated, and \`npm run fill -- 10000\`
makes the same ones for you to try.

Pages are saved, updated and deleted one after the other, as a person does it. Summaries are opened from all over the library, so
they come from the disk (ten are soon in the browser's memory), and then once more, when none does. Importing, a hundred at a time,
comes after everything else: the database tidies up after it, which slows down what is saved next, so that has a row of its own.

${table(head, rows)}
`
}

/** What each measured step is called, as in the table of the library. */
const STEPS = {
  list: 'first list',
  firstKey: 'the first key of a search',
  keys: 'each further key',
  open: 'open one',
  save: 'save one',
}

function waysSection(measured: NonNullable<Results['ways']>): string {
  const { libraries } = measured
  const names = [...new Set(libraries.flatMap(({ ways }) => Object.keys(ways)))]
  const rows = names.flatMap((way) =>
    Object.entries(STEPS).map(([name, said]) => [
      `${way}: ${said}`,
      ...libraries.map(({ ways }) => {
        const found = ways[way]
        if (typeof found !== 'object') return 'fails'
        return found[name] ? found[name].median.toFixed(1) : '-'
      }),
    ]),
  )
  return `## Other ways of storing a library

${taken(measured)} The same summaries, without an interface:
a table that is read whole and filtered, a single object in the extension's storage, and an in-memory index (MiniSearch) built
over that table each time it is opened. Milliseconds at the median.

${table(['summaries saved', ...libraries.map(({ size }) => sizeName(size))], rows)}
`
}

if (!existsSync(RESULTS)) refuse('There are no measurements yet: npm run bench')
const results = JSON.parse(await readFile(RESULTS, 'utf8')) as Results
const before = (await readFile(DOCUMENT, 'utf8')).split(/^(?=## )/m)
/** A part that was not measured this time stays as it was. */
const kept = (heading: string) => before.find((part) => part.startsWith(`## ${heading}\n`)) ?? ''
const text = `# Performance

Written by \`npm run performance\` from the last \`npm run bench\`. \`npm run size\` prints what each part loads, and fails
the build if a part is over its budget.

${[
  results.capture ? captureSection(results.capture) : kept('Reading a page'),
  results.click ? clickSection(results.click) : kept('From click to summary'),
  results.watch ? watchSection(results.watch) : kept('A page of a watched site'),
  results.library ? librarySection(results.library) : kept('The library'),
  results.ways ? waysSection(results.ways) : kept('Other ways of storing a library'),
]
  .map((part) => part.trim())
  .join('\n\n')}`
await writeFile(DOCUMENT, `${text.trim()}\n`)
