/** Watched sites: the badge tells what the page is, the panel follows, and the permission goes with the switch. */
import type { Page } from 'puppeteer-core'
import { LibraryPage } from './pages/library.ts'
import { asVersion } from './support/manifest.ts'
import type { Micline } from './support/micline.ts'
import { sayYesToAccess, takeAccessBack } from './support/permissions.ts'
import { expect, inMicline, test } from './support/test.ts'
import { until } from './support/until.ts'

const SITE = '127.0.0.1'

/** Switches the tests' own site to watched, in the settings. */
async function watch(micline: Micline): Promise<LibraryPage> {
  await sayYesToAccess(micline.browser, micline.id)
  const settings = new LibraryPage(await micline.openExtensionPage('library.html#/settings'))
  await settings.fill('Another site', SITE)
  await settings.press('Watch it')
  await settings.shows('Save these automatically')
  return settings
}

/** Presses the switch `name` of the settings. */
async function flip(settings: LibraryPage, name: string): Promise<void> {
  await settings.page.bringToFront()
  await settings.page.locator(`::-p-xpath(//label[normalize-space() = "${name}"])`).click()
}

const origins = (settings: LibraryPage) =>
  settings.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])

/** A page that goes to other addresses by itself, and draws what stands there when it has it. Its link stays behind. */
const APPLICATION = `<!doctype html><title>Notes</title><link rel="canonical" href="/app/cake"><main></main><script>
  const NOTES = {
    '/app/cake': ['Rhubarb cake', 'Cut the rhubarb and let it rest in sugar for an hour.'],
    '/app/loom': ['Minutes of the LOOM working group', 'The LOOM working group met at IETF 142. ' +
      'The chairs declared consensus to adopt draft-quill-loom-knots. Action: Bo Spindle will send text on RFC 9000.'],
  }
  const draw = () => {
    const [title, text] = NOTES[location.pathname]
    document.title = title
    document.querySelector('main').innerHTML = '<h1>' + title + '</h1><p>' + text + '</p>'
  }
  const go = (path) => { history.pushState(null, '', path); setTimeout(draw, 200) }
  addEventListener('popstate', () => setTimeout(draw, 200))
  draw()
</script>`

const go = (page: Page, path: string) => page.evaluate(`go(${JSON.stringify(path)})`)

test('on a watched site the badge tells posts from other pages, and saved ones from others', async ({
  micline,
}) => {
  const settings = await watch(micline)
  expect(await origins(settings)).toEqual([`*://${SITE}/*`])
  const page = await micline.visit('recap-tides')
  await micline.badgeSays('+')
  const popup = await micline.openPopup(page)
  await popup.save()
  await popup.close()
  await page.reload()
  await micline.badgeSays('✓')
  // By the time that a page opened later is told, this one is judged.
  micline.server.make('/cake', { body: '<title>Rhubarb cake</title><p>Let it rest for an hour.' })
  const cake = await micline.visit('/cake')
  await micline.visit('minutes-lantern')
  await micline.badgeSays('+')
  await cake.bringToFront()
  await micline.badgeSays('')

  await flip(settings, 'Minutes')
  await settings.page.waitForFunction(() => document.querySelectorAll('fieldset input:checked').length === 1)
  await micline.visit('minutes-lantern')
  await micline.badgeSays('✓')

  await flip(settings, SITE)
  await settings.hides('Save these automatically')
  expect(await origins(settings)).toEqual([])
  await micline.visit('datatracker-minutes')
  await micline.badgeSays('')
})

test('a post that is gone back to has its badge again', async ({ micline }) => {
  await watch(micline)
  micline.server.make('/cake', { body: '<title>Rhubarb cake</title><p>Let it rest for an hour.' })
  const page = await micline.visit('recap-tides')
  await micline.badgeSays('+')
  await page.evaluate(() => Object.assign(window, { isAsItWasLeft: true }))
  await page.goto(micline.server.address('cake'))
  await micline.badgeSays('')
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => 'isAsItWasLeft' in window)
  await micline.badgeSays('+')
})

test('what was saved unasked and deleted is not saved unasked again', async ({ micline }) => {
  const settings = await watch(micline)
  await flip(settings, 'Minutes')
  await settings.page.waitForFunction(() => document.querySelectorAll('fieldset input:checked').length === 1)
  const page = await micline.visit('minutes-lantern')
  await micline.badgeSays('✓')
  const popup = await micline.openPopup(page)
  await popup.isSaved()
  await popup.choose('More', 'Delete')
  await popup.shows('Deleted “')
  await popup.close()
  await page.reload()
  await micline.badgeSays('+')
})

test('an application that changes its address without loading is followed', async ({ micline }) => {
  await watch(micline)
  micline.server.make('/app/cake', { body: APPLICATION })
  const page = await micline.visit('/app/cake')
  await micline.badgeSays('')
  const panel = await micline.openPanel(await micline.openPopup(page))
  await panel.shows('This does not look like an IETF post.')
  await go(page, '/app/loom')
  await micline.badgeSays('+')
  await panel.shows('Minutes of the LOOM working group')
  await panel.save()
  await page.evaluate(() => history.back())
  await micline.badgeSays('')
  await panel.shows('This does not look like an IETF post.')
  await go(page, '/app/loom')
  await micline.badgeSays('✓')
  await panel.isSaved()
  await panel.shows('Bo Spindle will send text')
})

test('a permission that is taken back in the browser ends the watching, without a word', async ({
  micline,
}) => {
  const settings = await watch(micline)
  const page = await micline.visit('recap-tides')
  await micline.badgeSays('+')
  await takeAccessBack(micline.browser, micline.id)
  await page.bringToFront()
  await page.reload()
  await micline.badgeSays('')
  await settings.page.bringToFront()
  await settings.hides('Save these automatically')
  await settings.page.reload()
  await settings.shows('Watched sites')
  await settings.hides('Save these automatically')
})

test('where the sites cannot be read, that is told, and none is shown as switched off', async ({
  micline,
}) => {
  const { page } = await watch(micline)
  await page.evaluateOnNewDocument(() => {
    chrome.permissions.contains = () => {
      throw new Error('The browser does not say')
    }
  })
  await page.reload()
  await page.waitForSelector('.notice.failed ::-p-text(The browser does not say)')
  expect(await page.$('::-p-aria(datatracker.ietf.org)')).toBe(null)
})

test('a question that stays unanswered watches nothing', async ({ micline }) => {
  const settings = new LibraryPage(await micline.openExtensionPage('library.html#/settings'))
  await settings.fill('Another site', SITE)
  await settings.press('Watch it')
  await micline.visit('recap-tides')
  await micline.badgeSays('')
  expect(await origins(settings)).toEqual([])
  expect(await settings.page.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([])
})

test('an update of Micline goes on watching', () =>
  inMicline(async (micline) => {
    await watch(micline)
    await micline.update(asVersion('0.0.2'))
    const worker = await micline.worker()
    await until('the watching script is known again', () =>
      worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
    )
    await micline.visit('recap-tides')
    await micline.badgeSays('+')
  }, asVersion('0.0.1')))
