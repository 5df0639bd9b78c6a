/** The table of a library bench, for the terminal: a column for each size. */
import type { LibraryFigures, Spread } from './index.ts'

const WIDTH = 30

/** Prints the figures: milliseconds as "median (p95)", memory and disk in megabytes. */
export function printLibraries(all: readonly LibraryFigures[]): void {
  const line = (title: string, cells: readonly string[]) =>
    console.log(`  ${title.padEnd(34)}${cells.map((cell) => cell.padStart(WIDTH / 2 + 3)).join('')}`)
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  const shown = (name: string, spread: Spread | undefined) => {
    if (!spread?.samples) return '-'
    if (name.endsWith('heap')) return megabytes(spread.median)
    return `${spread.median.toFixed(1)} (${spread.p95.toFixed(1)})`
  }
  console.log('\nLibrary: milliseconds at the median (at the 95th percentile)')
  line(
    'summaries',
    all.map(({ size }) => size.toLocaleString('en')),
  )
  for (const name of Object.keys(all[0]?.figures ?? {}))
    line(
      name,
      all.map(({ figures }) => shown(name, figures[name])),
    )
  line(
    'database on disk',
    all.map(({ disk }) => megabytes(disk)),
  )
  line(
    'filled, summaries a second',
    all.map(({ filledPerSecond }) => filledPerSecond.toFixed(0)),
  )
  const ways = new Set(all.flatMap(({ references }) => Object.keys(references)))
  for (const way of ways)
    for (const name of ['list', 'firstKey', 'keys', 'open', 'save'])
      line(
        `${way}: ${name}`,
        all.map(({ references }) => {
          const found = references[way]
          return typeof found === 'string' ? 'fails' : shown(name, found?.[name])
        }),
      )
}
