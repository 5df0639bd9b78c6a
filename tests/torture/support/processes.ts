/** What all processes of a browser take together: a page, its workers, and the browser that holds its files. */
import { readFileSync } from 'node:fs'
import type { CDPSession } from 'puppeteer-core'

interface Taken {
  /** Processor time since they began, in seconds: it hardly depends on what else the machine does. */
  processor: number
  /** Memory of their own, in bytes; null where the system does not tell (other than Linux). */
  memory: number | null
}

/** `session` is of the browser itself. */
export async function takenBy(session: CDPSession): Promise<Taken> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const memories = processInfo.map(({ id }) => memoryOf(id))
  return {
    processor: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    memory: memories.includes(null) ? null : memories.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  }
}

function memoryOf(processId: number): number | null {
  try {
    const [, kilobytes] =
      /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return process.platform === 'linux' ? 0 : null
  }
}
