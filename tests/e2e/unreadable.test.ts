import { expect, test } from './support/test.ts'

test.for([
  ['about:blank', 'gives Micline no access'],
  ['chrome://version', 'browser’s own pages'],
  ['https://chromewebstore.google.com/category/extensions', 'extension store'],
  ['http://no-such-host.invalid/', 'did not load'],
])('%s is told as what it is', async ([address, words], { micline }) => {
  const popup = await micline.openPopup(await micline.visitAddress(address!))
  await popup.shows(words!)
  expect(await popup.text()).not.toContain('Save ')
})

test('an empty page', async ({ micline }) => {
  micline.server.make('/empty', { body: '<!doctype html><title>Empty</title>' })
  await (await micline.openPopup(await micline.visit('/empty'))).shows('no text on this page')
})

test('a PDF in the viewer', async ({ micline }) => {
  micline.server.make('/slides.pdf', { body: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' })
  const popup = await micline.openPopup(await micline.visitAddress(micline.server.address('/slides.pdf')))
  await popup.shows('PDF viewer')
})

test('a page that is not about the IETF is summarized on request', async ({ micline }) => {
  micline.server.make('/cake', {
    body: '<title>Rhubarb cake</title><h1>Rhubarb cake</h1><p>Cut the rhubarb and let it rest in sugar for an hour.</p>',
  })
  const popup = await micline.openPopup(await micline.visit('/cake'))
  await popup.shows('This does not look like an IETF post.')
  await popup.press('Summarize anyway')
  await popup.save()
  await popup.listHas(1)
})

test('a page that never finishes loading', async ({ micline }) => {
  const page = await micline.browser.newPage()
  void page.goto(micline.server.neverEnding('/slow'), { timeout: 0 }).catch(() => null)
  await page.waitForFunction(() => document.readyState === 'loading' && document.body !== null)
  const popup = await micline.openPopup(page)
  await popup.shows('still loading')
  await popup.shows('Try again')
})
