/** How statements are shown, wherever they stand. */
import { point, summary } from '../support/summary.ts'
import { openFilled } from './support/library.ts'
import { expect, test } from './support/test.ts'

test('typed asterisks around words are not shown in an open summary, nor among the open actions', async ({
  micline,
}) => {
  const spin = { ...point('**Spin** the *fine* yarn.'), owner: null }
  const library = await openFilled(micline, [summary({ actions: [spin] })])
  await library.open(summary().source.title)
  await library.shows('Spin the fine yarn.')
  await library.goTo('Open actions')
  await library.shows('Spin the fine yarn.')
})

test('an action that is done is told as such wherever it stands', async ({ micline }) => {
  const spin = { ...point('Spin the fine yarn.'), owner: 'Ada Quill', done: true }
  const { page } = await openFilled(micline, [
    summary({ groups: ['loom'], actions: [spin], outcomes: [], speakers: [] }),
  ])
  await page.goto(page.url().replace(/#.*/, '#/group/loom'))
  expect(await page.waitForSelector('.timeline s').then((done) => done?.evaluate((s) => s.innerText))).toBe(
    'Ada Quill: Spin the fine yarn.',
  )
})
