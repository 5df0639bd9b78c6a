/** Scripts for pages of a browser under measurement. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { withSpeltLetters } from '../scripts/support/spelt-letters.ts'
import { withNeedsWorkedOut } from '../scripts/support/worked-out.ts'

/** The module `entry` (below bench/) and all it imports as one script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withSpeltLetters(), withNeedsWorkedOut()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  })
  const [output] = result as Rolldown.RolldownOutput[]
  const script = output?.output[0].code
  if (!script) throw new Error(`${entry} could not be bundled.`)
  return script
}
