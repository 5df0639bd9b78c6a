/** Test code that runs in a browser, with the shipped code that it calls. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { withSpeltLetters } from '../../../scripts/support/spelt-letters.ts'
import { withNeedsWorkedOut } from '../../../scripts/support/worked-out.ts'

/** A module and all it needs as one script, which puts its exports under the global name `torture`. */
export async function bundle(module: string): Promise<string> {
  const entry = fileURLToPath(new URL(module, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withSpeltLetters(), withNeedsWorkedOut()],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'torture' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  return output.output[0].code.replace(/^var torture\b/m, 'globalThis.torture')
}
