/** The tables of the library benches, for the terminal: a column for each size. */
import type { LibraryFigures, Spread } from './index.ts'
import type { OtherWays } from './other-ways.ts'

const WIDTH = 18

const line = (title: string, cells: readonly string[]) =>
  console.log(`  ${title.padEnd(50)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`)
const sizes = (all: readonly { size: number }[]) =>
  line(
    'summaries',
    all.map(({ size }) => size.toLocaleString('en')),
  )
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

function shown(name: string, spread: Spread | undefined): string {
  if (!spread?.samples) return '-'
  if (name.endsWith('heap')) return megabytes(spread.median)
  return `${spread.median.toFixed(1)} (${spread.p95.toFixed(1)})`
}

/** Prints the figures: milliseconds as "median (p95)", memory and disk in megabytes. */
export function printLibraries(all: readonly LibraryFigures[]): void {
  console.log('\nLibrary: milliseconds at the median (at the 95th percentile)')
  sizes(all)
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
    all.map(({ filledPerSecond }) => filledPerSecond?.toFixed(0) ?? '-'),
  )
}

/** Prints the same of the other ways. */
export function printOtherWays(all: readonly OtherWays[]): void {
  console.log('\nOther ways: milliseconds at the median (at the 95th percentile)')
  sizes(all)
  for (const way of new Set(all.flatMap(({ ways }) => Object.keys(ways))))
    for (const name of ['list', 'firstKey', 'keys', 'open', 'save'])
      line(
        `${way}: ${name}`,
        all.map(({ ways }) => {
          const found = ways[way]
          return typeof found === 'string' ? 'fails' : shown(name, found?.[name])
        }),
      )
}
