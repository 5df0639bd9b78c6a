import { save } from './support/library.ts'
import { expect, test } from './support/test.ts'

/** What came back as an answer; undefined where nothing did. */
const answerIn = (reply: unknown) => (reply as { answer?: unknown } | null | undefined)?.answer

test('the background answers the extension’s own pages, and no script in somebody’s page', async ({
  micline,
}) => {
  await save(micline, 'recap-tides')
  const page = await micline.visit('minutes-lantern')
  await micline.openPopup(page)
  const question = { ask: 'list', given: ['', 5] }
  const tab = await micline.tabIdOf(page)
  const worker = await micline.worker()
  const fromThePage = await worker.evaluate(
    async (tabId, question) => {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId },
        func: (question) => chrome.runtime.sendMessage(question).catch(String),
        args: [question],
      })
      return result?.result ?? null
    },
    tab,
    question,
  )
  expect(answerIn(fromThePage)).toBeUndefined()

  const own = await micline.openExtensionPage('popup.html')
  const asked = (message: unknown) =>
    own.evaluate((message) => chrome.runtime.sendMessage(message).catch(String), message)
  expect(answerIn(await asked(question))).toMatchObject({ total: 1 })
  for (const nonsense of [
    null,
    'list',
    [],
    { ask: 'toString', given: [] },
    { ask: 'list' },
    { ask: ['list'], given: [] },
  ])
    expect(answerIn(await asked(nonsense))).toBeUndefined()
})
