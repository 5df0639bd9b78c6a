import type { Page } from 'puppeteer-core'
import type { Summary } from '../../lib/model.ts'
import type { Micline } from './support/micline.ts'
import { expect, test } from './support/test.ts'

/** Opens the sample post, which Micline may then read, with the words between `from` and `to` selected. */
async function visitAndSelect(micline: Micline, from: string, to: string): Promise<Page> {
  const page = await micline.visit('recap-tides')
  await (await micline.openPopup(page)).close()
  await page.evaluate(
    (from, to) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = new Range()
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.includes(from)) range.setStart(node, node.data.indexOf(from))
        if (node.data.includes(to)) range.setEnd(node, node.data.indexOf(to) + to.length)
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    from,
    to,
  )
  return page
}

/** The one saved summary, as it is exported. */
async function savedSummary(micline: Micline, page: Page): Promise<Summary | undefined> {
  const popup = await micline.openPopup(page)
  await popup.listHas(1)
  await popup.choose(/^More for/, /^Export as JSON/)
  return (JSON.parse((await micline.downloaded()).text) as { summaries: Summary[] }).summaries[0]
}

test('a selection is saved as an action, with its owner, and its page with it', async ({ micline }) => {
  const page = await visitAndSelect(micline, 'Mateus also raised', 'one probe a minute')
  await micline.chooseFromContextMenu('save-selection-action')
  await micline.badgeSays('✓')
  const summary = await savedSummary(micline, page)
  expect(summary?.actions.at(-1)).toMatchObject({
    text: 'Mateus also raised the cost of probing on metered links, and suggested a limit of one probe a minute',
    section: 'What was said',
    owner: 'Mateus Ferraz',
    edited: true,
  })
})

test('a selection is saved as an outcome of a page that is saved already', async ({ micline }) => {
  const page = await visitAndSelect(micline, 'Halvorsen argued', 'needs to see')
  await micline.sendCommand('save-page')
  await micline.badgeSays('✓')
  await micline.clearBadge()
  await micline.chooseFromContextMenu('save-selection-outcome')
  await micline.badgeSays('✓')
  const summary = await savedSummary(micline, page)
  expect(summary?.outcomes.at(-1)?.text).toBe(
    'Halvorsen argued that a single average hides exactly what an operator needs to see',
  )
})

test('a selection is saved as what its speaker said', async ({ micline }) => {
  const page = await visitAndSelect(micline, 'the pattern', 'repeats every day')
  await micline.chooseFromContextMenu('save-selection-remark')
  await micline.badgeSays('✓')
  const summary = await savedSummary(micline, page)
  const speaker = summary?.speakers.find(({ name }) => name === 'Ingrid Halvorsen')
  expect(speaker?.said.map(({ text }) => text)).toContain('the pattern repeats every day')
})

test('the shortcut saves a highlight; with nothing selected it says so', async ({ micline }) => {
  const page = await visitAndSelect(micline, 'the pattern', 'repeats every day')
  await micline.sendCommand('save-selection')
  await micline.badgeSays('✓')
  const summary = await savedSummary(micline, page)
  expect(summary?.highlights.at(-1)).toMatchObject({ text: 'the pattern repeats every day', edited: true })
  await page.bringToFront()
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await micline.sendCommand('save-selection')
  await micline.badgeSays('!')
})

test('a selection in a frame is told to be on a page of its own', async ({ micline }) => {
  await visitAndSelect(micline, 'Mateus also raised', 'one probe a minute')
  await micline.chooseFromContextMenu('save-selection-action', 7)
  await micline.badgeSays('!')
  expect(await micline.title()).toContain('is in a frame')
})
