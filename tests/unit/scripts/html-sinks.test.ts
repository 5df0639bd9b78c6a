import { expect, it } from 'vitest'
import { withoutHtmlSinks } from '../../../scripts/support/html-sinks.ts'

/** What the build does with a script of this code. */
function build(code: string): void {
  const { generateBundle } = withoutHtmlSinks()
  const bundle = { 'loom.js': { type: 'chunk', fileName: 'loom.js', code } }
  if (typeof generateBundle === 'function')
    generateBundle.call({} as never, {} as never, bundle as never, false)
}

it.each([
  'knot.innerHTML = yarn',
  'knot.outerHTML=yarn',
  'knot.innerHTML += yarn',
  'knot.insertAdjacentHTML("beforeend", yarn)',
  'document.write(yarn)',
])('the build fails if a script has "%s"', (code) => {
  expect(() => build(code)).toThrow(`loom.js turns text into markup: "${code}"`)
})

it.each(['yarn = knot.innerHTML', 'knot.innerHTML === yarn', 'stream.write(yarn)'])(
  'but not if it has "%s"',
  (code) => {
    expect(() => build(code)).not.toThrow()
  },
)
