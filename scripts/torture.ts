/**
 * npm run torture -- [--short] [--inputs N] [--kills N] [--clicks N] [--cuts N] [--pages N] [--library N]
 *   [--formats ID,...] [--profile FOLDER] [--seed N] [PART ...]
 * Treats Micline badly, in real Chromium, and counts the consequences. PART is regexps, hostile, crash, clicks, cuts,
 * fuzz, exports, reports, imports or taking; all if none is given.
 * --short is the run that is part of `npm test`; --profile keeps the filled library for exports for another run.
 */
import { parseArgs } from 'node:util'
import { clicks } from '../tests/torture/clicks.ts'
import { crash } from '../tests/torture/crash.ts'
import { cutLogs } from '../tests/torture/cut.ts'
import { measureExports } from '../tests/torture/export.ts'
import { fuzzExtractor } from '../tests/torture/fuzz.ts'
import { attack } from '../tests/torture/hostile.ts'
import { importHugeFiles, takeHugeFile } from '../tests/torture/import.ts'
import { checkRegexps } from '../tests/torture/regexps.ts'
import { measureReport } from '../tests/torture/report.ts'
import type { CrashReport } from '../tests/torture/support/ledger.ts'
import { mustBeKnown, wholeNumber } from './support/command-line.ts'

const LONG = {
  inputs: 10_000,
  kills: 500,
  clicks: 100,
  cuts: 20,
  pages: 20_000,
  library: 10_000,
  meeting: 300,
  megabytes: 500,
}
const SHORT = {
  inputs: 36,
  kills: 6,
  clicks: 3,
  cuts: 1,
  pages: 200,
  library: 200,
  meeting: 30,
  megabytes: 20,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    inputs: { type: 'string' },
    kills: { type: 'string' },
    clicks: { type: 'string' },
    cuts: { type: 'string' },
    pages: { type: 'string' },
    library: { type: 'string' },
    formats: { type: 'string' },
    profile: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const length = values.short ? SHORT : LONG
const seed = wholeNumber('--seed', values.seed)
const counts = ['inputs', 'kills', 'clicks', 'cuts', 'pages', 'library'] as const

/** How many of each: as asked for, or else what belongs to a run of this length. */
const count = Object.fromEntries(
  counts.map((name) => {
    const asked = values[name]
    return [name, asked === undefined ? length[name] : wholeNumber(`--${name}`, asked)]
  }),
) as Record<(typeof counts)[number], number>
const failures: string[] = []

function killsInWords({ kills, ...report }: CrashReport): string {
  const { acknowledged, thrownAway, restored, losses, damage } = report
  return `${kills.browser} of the browser, ${kills.tabs} of its tabs, ${kills.worker} of the worker; ${acknowledged} changes acknowledged; ${thrownAway} databases thrown away by the browser, ${restored} summaries restored; ${losses.length} changes lost, ${damage.length} incomplete records`
}

function noteKills({ acknowledged, damage, losses }: CrashReport): void {
  if (!acknowledged) failures.push('No change was acknowledged before a kill: nothing was tested')
  failures.push(...damage, ...losses)
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  async regexps() {
    const { checked, bounded, cleared, accepted, failures: found } = await checkRegexps()
    console.log(
      `Regular expressions: ${checked} checked; ${bounded} linear by their syntax, ${cleared} by the checker, ${accepted} accepted with a reason, ${found.length} not shown to be linear`,
    )
    failures.push(...found)
  },
  async hostile() {
    const { inputs, pages, exports, control, refused, interrupted, executions, requests, foreign, stuck } =
      await attack(count.inputs)
    console.log(
      `Hostile inputs: ${inputs} on ${pages} pages, through ${exports} exports; ${executions.length} executions (${control} on the pages themselves), ${requests.length} requests, ${foreign.length} foreign elements, ${refused} pages refused with a message, ${interrupted} that closed the popup with dialogs, ${stuck.length} hung`,
    )
    if (!control) failures.push('No input ran anything, not even on its own page: nothing was tested')
    failures.push(...executions, ...requests, ...foreign, ...stuck)
  },
  async crash() {
    const report = await crash(count.kills, seed)
    console.log(`Kills during the store's work: ${killsInWords(report)}`)
    noteKills(report)
  },
  async clicks() {
    const report = await clicks(count.clicks, seed)
    console.log(
      `Kills after a click in popup or library: ${killsInWords(report)}, ${report.silences.length} clicks without an answer`,
    )
    failures.push(...report.silences)
    noteKills(report)
  },
  async cuts() {
    const report = await cutLogs(count.cuts, seed)
    console.log(`Logs of the browser's databases cut: ${killsInWords(report)}`)
    if (!report.thrownAway)
      failures.push('No cut log made the browser throw away a database: nothing was tested')
    noteKills(report)
  },
  async fuzz() {
    const { pages, exceptions, tooSlow, hangs, slowest } = await fuzzExtractor(count.pages, seed)
    console.log(
      `Damaged pages: ${pages} read, ${exceptions.length} exceptions, ${hangs.length} hangs, ${tooSlow.length} over a second for 1 MB; slowest ${Math.round(slowest?.milliseconds ?? 0)} ms (seed ${slowest?.seed}, ${slowest?.size} characters)`,
    )
    // How long a reading takes depends on the machine too: only what hangs is a failure.
    for (const slow of tooSlow) console.log(`  over a second: ${slow}`)
    failures.push(...exceptions, ...hangs)
  },
  async exports() {
    const reports = await measureExports(count.library, {
      profile: values.profile,
      formats: values.formats?.split(','),
    })
    for (const report of reports) {
      const { summaries, format, seconds, processorSeconds, size, longestStill, memory, load } = report
      const held =
        memory === null ? 'memory not known' : `${(memory / size).toFixed(1)} times the file in memory`
      console.log(
        `Export: ${summaries} summaries as ${format} in ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor time; load ${load.toFixed(1)}), ${(size / 1e6).toFixed(0)} MB; the page unresponsive for ${Math.round(longestStill)} ms at most; ${held}`,
      )
    }
  },
  async reports() {
    for (const { step, seconds, longestStill, memory } of await measureReport(length.meeting)) {
      const held = memory === null ? 'memory not known' : `${(memory / 1e6).toFixed(0)} MB of memory`
      console.log(
        `Trip report on ${length.meeting} pages, ${step}: ${seconds.toFixed(1)} s; the page unresponsive for ${Math.round(longestStill)} ms at most; ${held}`,
      )
    }
  },
  async imports() {
    const reports = await importHugeFiles(length.megabytes)
    for (const { file, seconds, longestStill, memory, said, saved } of reports) {
      const held = memory === null ? 'memory not known' : `${(memory / 1e6).toFixed(0)} MB of memory`
      console.log(
        `Import: ${length.megabytes} MB, ${file}: answered after ${seconds.toFixed(1)} s; the page unresponsive for ${Math.round(longestStill)} ms at most; ${held}; it says: ${said}`,
      )
      if (saved) failures.push(`${file}: ${saved} summaries were saved without being asked for`)
    }
  },
  async taking() {
    const { seconds, longestStill, memory, said, again, saved } = await takeHugeFile(length.megabytes)
    const held = memory === null ? 'memory not known' : `${(memory / 1e6).toFixed(0)} MB of memory`
    console.log(
      `Importing ${length.megabytes} MB: ${saved} summaries in ${seconds.toFixed(1)} s; the page unresponsive for ${Math.round(longestStill)} ms at most; ${held}; it says: ${said}; importing the same file again: ${again}`,
    )
    if (!again.includes(' 0 new, 0 changed, '))
      failures.push(`Importing the same file twice changes something: ${again}`)
  },
}

mustBeKnown('part', positionals, Object.keys(PARTS))
for (const [name, run] of Object.entries(PARTS))
  if (!positionals.length || positionals.includes(name)) await run()
for (const failure of failures.slice(0, 40)) console.error(failure)
process.exitCode = failures.length ? 1 : 0
