import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

test('the first run shows an example, reads it on the spot and leads each statement to its sentence', async ({
  micline,
}) => {
  const page = await micline.openExtensionPage('welcome.html')
  await page.locator('::-p-text(Read the example)').click()
  await page.waitForSelector('.example-summary .page-head')
  const facts = await page.$$eval('.page-facts li', (found) => found.map((fact) => fact.textContent))
  expect(facts).toEqual(expect.arrayContaining(['Recap', '4 outcomes', '2 actions', '2 speakers']))
  const names = await page.$$eval('.example-summary .speaker strong', (found) =>
    found.map((one) => one.textContent),
  )
  expect(names).toEqual(['Tomasz Wilk', 'Anjali Rao'])

  await page.locator('.point-line ::-p-text(No consensus was reached)').click()
  await page.waitForFunction(() => CSS.highlights.has('point'))
  const lit = await page.evaluate(() => [...(CSS.highlights.get('point') ?? [])].map(String))
  expect(lit[0]).toMatch(/^No consensus was reached on the size of the announcement/)

  expect(await violations(page)).toEqual([])
})

test('on a narrow screen what is read is seen at once', async ({ micline }) => {
  const page = await micline.openExtensionPage('welcome.html')
  await page.setViewport({ width: 400, height: 900 })
  await page.locator('::-p-text(Read the example)').click()
  const title = await page.waitForSelector('.example-summary h2')
  expect(await title?.isIntersectingViewport()).toBe(true)
})
