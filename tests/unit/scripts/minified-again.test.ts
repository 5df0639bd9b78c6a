import { expect, it } from 'vitest'
import { minifiedAgain } from '../../../scripts/support/minified-again.ts'

const SCRIPT = `(function () {
  class Reader {
    log(told) { console.log(told) }
    _numberOfWords(text) {
      this.log('counting ' + text)
      return text.split(' ').length
    }
  }
  return { length: 12, words: new Reader()._numberOfWords('a ripe pear') }
})();`

it('ends with the same value, which the browser hands to who started the script', async () => {
  // biome-ignore lint/security/noGlobalEval: what a browser does with a script that it is given
  expect(globalThis.eval(await minifiedAgain(SCRIPT))).toEqual({ length: 12, words: 3 })
})

it('renames methods that only their own class calls', async () => {
  expect(await minifiedAgain(SCRIPT)).not.toContain('numberOfWords')
})

it('leaves out what a reader logs for whoever debugs it', async () => {
  expect(SCRIPT).toContain('counting')
  expect(await minifiedAgain(SCRIPT)).not.toContain('counting')
})
