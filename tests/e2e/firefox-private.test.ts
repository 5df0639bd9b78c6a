/** Firefox gives the extension's pages no storage in private windows, and its background none where all are private. */
import { describe, expect, test } from 'vitest'
import { Firefox, type PrivateWindows } from './support/firefox.ts'
import { firefoxPath } from './support/firefox-path.ts'
import { RECAP } from './support/titles.ts'

const REFUSED = 'The browser gives Micline no storage here'

const path = firefoxPath()

async function inFirefox(windows: PrivateWindows, work: (firefox: Firefox) => Promise<void>): Promise<void> {
  const firefox = await Firefox.start(path ?? '', windows)
  try {
    await work(firefox)
  } finally {
    await firefox.close()
  }
}

describe.runIf(path)('in private windows of Firefox', () => {
  test('where all are private nothing can be saved, it is said everywhere, and the page can be exported', () =>
    inFirefox('only', async (firefox) => {
      const address = firefox.server.address('recap-tides')
      await firefox.open(address)
      await firefox.pressIcon()
      await firefox.popupShows('Ingrid Halvorsen')
      await firefox.popupShows(REFUSED)
      await firefox.closePopup()
      await firefox.pressShortcut('S')
      await firefox.badgeSays('!')
      const popup = await firefox.openPopupPage(address)
      await popup.shows('Ingrid Halvorsen')
      await popup.save()
      await popup.shows(`Not saved. ${REFUSED}`)
      await popup.press('More')
      await popup.press('Export as Markdown')
      expect((await firefox.downloaded()).text).toContain('### Ingrid Halvorsen')
      for (const view of ['', 'actions', 'overview', 'export', 'report', 'settings']) {
        const library = await firefox.openExtensionPage(`library.html#/${view}`)
        await library.shows(REFUSED)
      }
    }))

  test('what is saved in one goes to the library, which opens in an ordinary window', () =>
    inFirefox('allowed', async (firefox) => {
      await firefox.openPrivateWindow()
      const popup = await firefox.readPost(firefox.server.address('recap-tides'), RECAP)
      await popup.save()
      await popup.listHas(1)
      await popup.press('Library')
      const library = await firefox.openedTab('library.html')
      await library.shows(RECAP)
      expect(await library.evaluate('browser.extension.inIncognitoContext')).toBe(false)
    }))

  test('a watched site saves nothing unasked in one', () =>
    inFirefox('allowed', async (firefox) => {
      const settings = await firefox.openExtensionPage('library.html#/settings')
      await settings.fill('Another site', '127.0.0.1')
      await settings.click('Watch it')
      await settings.click('Recap')
      await settings.shows('Save these automatically')
      const address = firefox.server.address('recap-tides')
      await firefox.openPrivateWindow()
      await firefox.open(address)
      await firefox.badgeSays('+')
    }))
})
