/** Code of the project as one script, for a page of a browser under test or under measurement. */
import { build, type Rolldown } from 'vite'
import { withPrecomputedNeeds } from './precomputed-needs.ts'
import { withExpandedPropertyEscapes } from './property-escapes.ts'

interface BundleOptions {
  /** The global variable that the script puts the module's exports under. */
  name: string
  /** Minified like what ships, for measuring; otherwise as written, for readable failures. */
  minify: boolean
}

/** The module at the path `entry`, and everything it imports, as one script, built like the extension's own pages. */
export async function bundle(entry: string, { name, minify }: BundleOptions): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withExpandedPropertyEscapes(), withPrecomputedNeeds()],
    build: { write: false, minify, lib: { entry, formats: ['iife'], name } },
  })
  const [output] = built as Rolldown.RolldownOutput[]
  const script = output?.output[0].code
  if (!script) throw new Error(`${entry} could not be bundled.`)
  return script.replace(new RegExp(`^var ${name}\\b`, 'm'), `globalThis.${name}`)
}
