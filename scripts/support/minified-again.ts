/**
 * Minifies what is carried into a tab a second time: after the bundler's minifier, terser still takes two
 * hundredths of it away, and three with Readability's methods, which alone begin with "_" and are called by nobody else, renamed.
 */
import { minify } from 'terser'
import type { Plugin } from 'vite'

/** The plugin, for scripts of one file. */
export function withMinifiedAgain(): Plugin {
  return {
    name: 'micline:with-minified-again',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = await minifiedAgain(file.code)
      },
    },
  }
}

/** The `script`, which does the same, down to the value that it ends with. Throws if it cannot be parsed. */
export async function minifiedAgain(script: string): Promise<string> {
  const { code } = await minify(script, {
    compress: {
      passes: 3,
      // A browser hands the value of the last statement to who started the script.
      expression: true,
      // What Readability tells itself in some thirty places, which only its own debugging shows.
      pure_funcs: ['this.log'],
    },
    mangle: { properties: { regex: /^_[a-z]/ } },
  })
  if (code === undefined) throw new Error('The script was not minified.')
  return code
}
