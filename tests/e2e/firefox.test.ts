import { describe, expect } from 'vitest'
import { isThere, test } from './support/firefox-test.ts'
import { RECAP } from './support/titles.ts'

describe.runIf(isThere)('in Firefox', () => {
  test('the toolbar icon opens the popup, and it reads the page', async ({ firefox }) => {
    await firefox.open(firefox.server.address('recap-tides'))
    await firefox.pressIcon()
    await firefox.popupShows(RECAP)
    await firefox.popupShows('Ingrid Halvorsen')
  })

  test('over a page of the browser the popup says that it is one', async ({ firefox }) => {
    await firefox.open('about:addons')
    await firefox.pressIcon()
    await firefox.popupShows('This is one of the browser’s own pages')
  })

  test('the shortcut saves the page, and badge and page say so', async ({ firefox }) => {
    await firefox.open(firefox.server.address('recap-tides'))
    await firefox.pressIcon()
    await firefox.closePopup()
    const page = await firefox.openedTab('recap-tides')
    // It stands there for a moment only, so that it is noted when it comes.
    await page.evaluate(`new MutationObserver(() => {
      if (document.querySelector('micline-notice')) document.body.dataset.told = 'yes'
    }).observe(document.documentElement, { childList: true })`)
    await firefox.pressShortcut('S')
    await firefox.badgeSays('✓')
    await page.comesTrue('the page says so', `document.body.dataset.told === 'yes'`)
    await page.comesTrue('the page forgets it', `document.querySelector('micline-notice') === null`)
  })

  test('a watched site tells its posts by the badge, saves them unasked, and is let go again', async ({
    firefox,
  }) => {
    const settings = await firefox.openExtensionPage('library.html#/settings')
    await settings.fill('Another site', '127.0.0.1')
    await settings.click('Watch it')
    await settings.shows('127.0.0.1')
    await firefox.open(firefox.server.address('recap-tides'))
    await firefox.badgeSays('+')
    await settings.click('Recap')
    await settings.shows('Save these automatically')
    await firefox.open(firefox.server.address('recap-tides'))
    await firefox.badgeSays('✓')
    await settings.click('127.0.0.1')
    await settings.doesNotShow('Save these automatically')
    expect(await settings.evaluate(`browser.permissions.contains({ origins: ['*://127.0.0.1/*'] })`)).toBe(
      false,
    )
    await firefox.open(firefox.server.address('minutes-lantern'))
    await firefox.badgeSays('')
  })

  test('many tabs are saved with the access that the user gives, and none without', async ({ firefox }) => {
    firefox.server.make('/cake', { body: '<title>Rhubarb cake</title><p>Let it rest for an hour.' })
    await firefox.open(firefox.server.address('recap-tides'))
    await firefox.open(firefox.server.address('minutes-lantern'))
    await firefox.open(firefox.server.address('/cake'))
    await firefox.open(firefox.server.neverEnding('/endless'), 'none')
    const tabs = await firefox.openExtensionPage('library.html#/tabs')
    await tabs.shows('Save all')
    await tabs.evaluate(`browser.tabs.query({ index: 1 }).then(([{ id }]) => browser.tabs.discard(id))`)
    const access = `browser.permissions.getAll().then(({ origins }) => origins)`
    await firefox.askForPermissions()

    await tabs.click('Save all 5 tabs of this window')
    await firefox.answer('refuse')
    await tabs.shows('Without access to the pages, nothing was read')
    expect(await tabs.evaluate(access)).toEqual([])

    await tabs.click('Save all 5 tabs of this window')
    await firefox.answer('allow')
    await tabs.shows('Done.')
    await tabs.shows('1 saved · 1 not an IETF post · 3 could not be read')
    await tabs.shows('The page is still loading')
    await tabs.shows('The browser has unloaded this tab')
    expect(await tabs.evaluate(access)).toEqual([])
  })

  test('a post is saved, found, exported, deleted and brought back', async ({ firefox }) => {
    const popup = await firefox.readPost(firefox.server.address('recap-tides'), RECAP)
    await popup.save()
    await popup.listHas(1)

    await popup.find('nothing like it')
    await popup.shows('Nothing saved matches')
    await popup.find('Ferraz')
    await popup.listHas(1)

    await popup.press(`More for “${RECAP}”`)
    await popup.press('Export as Markdown')
    const { name, text } = await firefox.downloaded()
    expect(name).toMatch(/^Measuring the tides.*\.md$/)
    expect(text).toContain('### Ingrid Halvorsen')

    const library = await firefox.openExtensionPage('library.html#/export?format=json-lines')
    await library.press('Export to a file')
    const exported = await firefox.downloaded()
    expect(JSON.parse(exported.text)).toMatchObject({ source: { title: RECAP } })

    const settings = await firefox.openExtensionPage('library.html#/settings')
    await settings.shows('1 summary, about')

    await popup.press(`More for “${RECAP}”`)
    await popup.press('Delete')
    await popup.listHas(0)
    await popup.press('Undo')
    await popup.listHas(1)
  })
})
