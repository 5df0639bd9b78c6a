/**
 * Computes at build time what patterns need (lib/extract/patterns/needed-pieces.ts): of a module *.needs.ts, only
 * the value of NEEDS is built in. Reading three hundred patterns took a seventh of the time of the first page after the
 * background slept.
 */
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** The plugin. Where modules are not bundled, they compute it themselves. */
export function withPrecomputedNeeds(): Plugin {
  return {
    name: 'micline:with-precomputed-needs',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('.needs.ts')) return null
      const { NEEDS }: { NEEDS: unknown } = await import(pathToFileURL(id).href)
      return `export const NEEDS = JSON.parse(${JSON.stringify(JSON.stringify(NEEDS))})`
    },
  }
}
