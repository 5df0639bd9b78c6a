/**
 * npm run fill -- NUMBER
 * Fills the library of the browser that npm start uses with this many generated summaries, to try Micline at any size.
 * With a display, the library is then opened in a window.
 */
import { fillLibrary } from '../bench/library/filled.ts'
import { launchChromium } from './support/chromium.ts'
import { refuse, wholeNumber } from './support/command-line.ts'
import { hasDisplay, PROFILE } from './support/shown-browser.ts'

const size = wholeNumber('NUMBER', process.argv[2] ?? refuse('usage: npm run fill -- NUMBER'))
const browser = await launchChromium({ headless: !hasDisplay, profile: PROFILE, patience: 900_000 })
const { page, extensionId, saved, seconds } = await fillLibrary(browser, size, (done) =>
  process.stdout.write(`\r${done} of ${size}`),
)
console.log(
  saved
    ? `\nSaved ${saved} in ${seconds.toFixed(0)} seconds, ${(saved / seconds).toFixed(0)} a second.`
    : `The library holds ${size} or more already.`,
)
if (hasDisplay) {
  await page.goto(`chrome-extension://${extensionId}/library.html`)
  console.log('The library is open. Close the window to quit.')
  await new Promise((resolve) => browser.once('disconnected', resolve))
} else {
  await browser.close()
  console.log('npm start opens the same browser.')
}
