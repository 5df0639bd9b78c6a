/**
 * Asks a ReDoS checker (recheck) about every regular expression of lib/: those written down, and those that are put
 * together when a module is loaded.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { parseSync } from 'vite'

const LIB = fileURLToPath(new URL('../../lib/', import.meta.url))
/** Asked at a time; the checker is a process of its own. */
const AT_A_TIME = 2

export interface RegexpReport {
  checked: number
  linear: number
  /** Quadratic in the worst case: harmless on lines, and the fuzzing bounds what they do to whole pages. */
  quadratic: string[]
  /** Worse than quadratic. */
  dangerous: string[]
  /** The checker found no answer in its time, or does not know the syntax. */
  undecided: string[]
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

/** Loads the modules of extraction with a RegExp that remembers what it made. */
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
      if (!name.startsWith('extract/')) continue
      module = name
      await import(join(LIB, name))
    }
  } finally {
    globalThis.RegExp = Original
  }
}

/** `patience`: milliseconds for each expression. */
export async function checkRegexps(patience: number): Promise<RegexpReport> {
  const found: Found = new Map()
  await writtenDown(found)
  await putTogether(found)
  const report: RegexpReport = { checked: 0, linear: 0, quadratic: [], dangerous: [], undecided: [] }
  const queue = [...found]
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await judge(next, patience, report)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return report
}

async function judge(
  [expression, file]: [string, string],
  timeout: number,
  report: RegexpReport,
): Promise<void> {
  const end = expression.lastIndexOf('/')
  // The checker knows neither the flag v nor d; neither changes how long a match takes.
  const flags = expression
    .slice(end + 1)
    .replace('v', 'u')
    .replace('d', '')
  const answer = await check(expression.slice(1, end), flags, { timeout })
  const words = `lib/${file}: ${expression.slice(0, 200)}`
  report.checked += 1
  if (answer.status === 'safe') report.linear += 1
  else if (answer.status === 'unknown') report.undecided.push(words)
  else if (answer.complexity.type === 'polynomial' && answer.complexity.degree === 2)
    report.quadratic.push(words)
  else report.dangerous.push(words)
}
