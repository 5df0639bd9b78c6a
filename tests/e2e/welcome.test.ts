import axe, { type AxeResults } from 'axe-core'
import { expect, test } from './support/test.ts'

test('the first run shows an example, reads it on the spot and leads each statement to its sentence', async ({
  micline,
}) => {
  const page = await micline.openExtensionPage('welcome.html')
  await page.locator('::-p-text(Read the example)').click()
  const summary = await page.waitForSelector('.example-summary .page-head')
  expect(await summary?.evaluate((head) => head.textContent)).toContain(
    'Recap · 2 speakers · 4 outcomes · 2 actions',
  )
  const names = await page.$$eval('.example-summary .speaker strong', (found) =>
    found.map((one) => one.textContent),
  )
  expect(names).toEqual(['Tomasz Wilk', 'Anjali Rao'])

  await page.locator('.point-line ::-p-text(No consensus was reached)').click()
  await page.waitForFunction(() => CSS.highlights.has('point'))
  const lit = await page.evaluate(() => [...(CSS.highlights.get('point') ?? [])].map(String))
  expect(lit[0]).toMatch(/^No consensus was reached on the size of the announcement/)

  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
})
