import { afterEach, expect, test, vi } from 'vitest'
import { launchChromium } from '../../../scripts/support/chromium.ts'

afterEach(() => vi.unstubAllEnvs())

test('a browser that does not start is named, with how to name another', async () => {
  // Node ends at once: it does not know the options of a browser.
  vi.stubEnv('MICLINE_BROWSER', process.execPath)
  await expect(launchChromium()).rejects.toThrow(
    new RegExp(`^The browser ${RegExp.escape(process.execPath)} did not start .*\n.*MICLINE_BROWSER=`),
  )
})

test('one that is not there is told by its variable', async () => {
  vi.stubEnv('MICLINE_BROWSER', '/no/such/browser')
  await expect(launchChromium()).rejects.toThrow('MICLINE_BROWSER is set to /no/such/browser')
})
