/**
 * Holds every regular expression of lib/ to linear time: those written down, and those that are put together when a
 * module is loaded. Most show it by their syntax (support/regexp-cost.ts); the others are put to a ReDoS checker
 * (recheck). What neither clears fails, but for the few that are listed with a reason.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { parseSync } from 'vite'
import { costOf } from './support/regexp-cost.ts'

const LIB = fileURLToPath(new URL('../../lib/', import.meta.url))
/** Asked at a time; the checker is a process of its own. */
const AT_A_TIME = 2

/** For one expression, in milliseconds: few take a second, and one of them many on a busy machine. */
const PATIENCE = 600_000

/** More steps than this at each place of a text would be linear in name only. The bound counts far more than are taken. */
const MOST_STEPS = 10_000_000

/** Expressions that are not shown to be linear and may stay, by words of theirs, with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'_-]*(?:":
    'It never fails after its first character: all the rest is optional.',
  '[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}_\\u202f]*(?:':
    'It never fails after its first character: all the rest is optional.',
  '(?:"([^"]*(?:""[^"]*)*)("?)|':
    'What the user searches for: the quotation mark at the end is optional, so it never fails; a doubled one is read in one way.',
}

interface RegexpReport {
  checked: number
  /** Linear by their syntax, and by the checker's word. */
  bounded: number
  cleared: number
  accepted: number
  /** Neither: in words. */
  failures: string[]
}

/** By its source and flags, the file that first had it. */
type Found = Map<string, string>

async function moduleFiles(): Promise<string[]> {
  const names = await readdir(LIB, { recursive: true })
  return names.filter((name) => name.endsWith('.ts')).sort()
}

interface SyntaxNode {
  type?: string
  regex?: { pattern: string; flags: string }
  [key: string]: unknown
}

function collectLiterals(node: unknown, add: (pattern: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return
  const { regex, ...children } = node as SyntaxNode
  if (regex) add(regex.pattern, regex.flags)
  for (const child of Object.values(children)) collectLiterals(child, add)
}

async function writtenDown(found: Found): Promise<void> {
  for (const name of await moduleFiles()) {
    const { program } = parseSync(name, await readFile(join(LIB, name), 'utf8'))
    collectLiterals(program, (pattern, flags) => found.set(`/${pattern}/${flags}`, name))
  }
}

/** Does the module put patterns together? Much else of lib loads in an extension only. */
const isMaker = async (name: string) =>
  name.startsWith('extract/') || (await readFile(join(LIB, name), 'utf8')).includes('new RegExp(')

/** Loads the modules that put patterns together with a RegExp that remembers what it made. */
async function putTogether(found: Found): Promise<void> {
  const Original = globalThis.RegExp
  let module = ''
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags)
      if (typeof source === 'string' && !found.has(String(made))) found.set(String(made), module)
      return made
    },
  })
  try {
    for (const name of await moduleFiles()) {
      if (!(await isMaker(name))) continue
      module = name
      await import(join(LIB, name))
    }
  } finally {
    globalThis.RegExp = Original
  }
}

/** Checks each once; the same answer on any machine. */
export async function checkRegexps(): Promise<RegexpReport> {
  const found: Found = new Map()
  await writtenDown(found)
  await putTogether(found)
  const report: RegexpReport = { checked: 0, bounded: 0, cleared: 0, accepted: 0, failures: [] }
  const queue = [...found]
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await judge(next, report)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  for (const words of Object.keys(ACCEPTED))
    if (![...found.keys()].some((expression) => expression.includes(words)))
      report.failures.push(`No expression has ${words} any more: take it off the list`)
  return report
}

async function judge([expression, file]: [string, string], report: RegexpReport): Promise<void> {
  const end = expression.lastIndexOf('/')
  const [source, flags] = [expression.slice(1, end), expression.slice(end + 1)]
  report.checked += 1
  const { degree, steps } = costOf(source, flags)
  if (degree <= 1 && steps <= MOST_STEPS) {
    report.bounded += 1
    return
  }
  if (Object.keys(ACCEPTED).some((words) => expression.includes(words))) {
    report.accepted += 1
    return
  }
  // The checker knows neither the flag v nor d; neither changes how long a match takes.
  const answer = await check(source, flags.replace('v', 'u').replace('d', ''), {
    // Its other way, fuzzing, says one thing today and another tomorrow.
    checker: 'automaton',
    timeout: PATIENCE,
  })
  if (answer.status === 'safe') report.cleared += 1
  else
    report.failures.push(
      `lib/${file}: ${answer.status === 'vulnerable' ? answer.complexity.summary : 'undecided'}, ${expression}`,
    )
}
