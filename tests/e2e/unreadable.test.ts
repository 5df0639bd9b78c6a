import { crash } from './support/crash.ts'
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

test('what is called like a property of the document or of a form hides nothing of the page', async ({
  micline,
}) => {
  const called = ['title', 'body', 'URL', 'contentType', 'querySelectorAll', 'createElement', 'cloneNode']
  const fields = [
    'id',
    'localName',
    'textContent',
    'parentNode',
    'nextSibling',
    'firstChild',
    'getAttribute',
    'matches',
  ]
  const page = await (await fetch(micline.server.address('recap-tides'))).text()
  micline.server.make('/called', {
    body: page.replace(
      '</body>',
      `${called.map((name) => `<img alt="" src="/none.png" name="${name}">`).join('')}
      <form name="head">${fields.map((name) => `<input name="${name}">`).join('')}</form></body>`,
    ),
  })
  const popup = await micline.openPopup(await micline.visit('/called'))
  await popup.shows('Measuring the tides')
  await popup.shows('a common format for hourly delay profiles')
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
  await popup.shows('Reading the page')
  // The list is where it will be below a page that is read, at the popup's end.
  const list = await popup.page.waitForSelector('.saved-summaries')
  expect(await list?.evaluate((element) => element.getBoundingClientRect().bottom)).toBe(600)
  await popup.shows('still loading')
  await popup.shows('Try again')
})

test('a page whose words stand in a frame leads to the page in the frame', async ({ micline }) => {
  const framed = micline.server.address('recap-tides')
  micline.server.make('/framed', {
    body: `<!doctype html><title>Notes</title><p>Our notes:</p>
      <iframe src="${framed}" style="width: 100%; height: 90vh"></iframe>`,
  })
  const popup = await micline.openPopup(await micline.visit('/framed'))
  await popup.shows('is in a frame')
  expect(await popup.text()).not.toContain('Save ')
  await popup.press('Open the framed page')
  await (await micline.openPopup(await micline.openedTab(framed))).shows('Measuring the tides')
})

test('a page of old framesets, too', async ({ micline }) => {
  micline.server.make('/frameset', {
    body: `<!doctype html><title>Notes</title><frameset cols="20%,80%"><frame src="/menu"><frame
      src="${micline.server.address('recap-tides')}"></frameset>`,
  })
  micline.server.make('/menu', { body: '<p>Menu' })
  await (await micline.openPopup(await micline.visit('/frameset'))).shows('is in a frame')
})

test('a page with words of its own beside a small frame is read as ever', async ({ micline }) => {
  micline.server.make('/video', {
    body: `<title>Cake</title><h1>Cake</h1><p>Cut the rhubarb.</p><iframe src="/film" width=300 height=200>`,
  })
  micline.server.make('/film', { body: '<p>Film' })
  await (await micline.openPopup(await micline.visit('/video'))).shows('not look like an IETF post')
})

test('a tab that has crashed', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const panel = await micline.openPanel(await micline.openPopup(page))
  await panel.shows('Measuring the tides')
  await crash(page)
  await panel.page.reload()
  await panel.shows('This tab has crashed')
})

test('a page of Micline’s own is told as such, to whoever presses the icon right after the installation', async ({
  micline,
}) => {
  const popup = await micline.openPopup(await micline.openExtensionPage('welcome.html'))
  await popup.shows('one of Micline’s own pages')
})
