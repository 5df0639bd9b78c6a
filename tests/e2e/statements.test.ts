/** How statements are shown, wherever they stand. */
import type { Summary } from '../../lib/model.ts'
import { point, summary } from '../support/summary.ts'
import { openFilled, three } from './support/library.ts'
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

const owed = (text: string, owner: string) => ({ ...point(text), owner })

test('an action is ticked off on the page of a group and of a person, by the keyboard too, and each tick is taken back', async ({
  micline,
}) => {
  const actions = [owed('Spin the fine yarn.', 'Ada Quill'), owed('Dye it.', 'Bo Spindle')]
  const library = await openFilled(micline, [
    summary({ groups: ['loom'], actions, outcomes: [], speakers: [] }),
  ])
  const { page } = library
  const goTo = (hash: string) => page.goto(page.url().replace(/#.*/, hash))
  const isDone = (label: string, isDone: boolean) =>
    page.waitForFunction(
      (label, isDone) => {
        const box = document.querySelector<HTMLInputElement>(`.timeline input[aria-label="${label}"]`)
        const words = box?.nextElementSibling
        const isStruck = words && getComputedStyle(words).textDecorationLine === 'line-through'
        return box?.checked === isDone && isStruck === isDone
      },
      {},
      label,
      isDone,
    )
  await goTo('#/group/loom')
  await library.press('Done: Spin the fine yarn.')
  await isDone('Done: Spin the fine yarn.', true)
  await isDone('Done: Dye it.', false)
  await library.shows('Action ticked')
  await goTo('#/actions')
  await library.shows('Dye it.')
  await library.hides('Spin the fine yarn.')
  await goTo('#/person/Ada%20Quill')
  await isDone('Done: Spin the fine yarn.', true)
  await page.focus('.timeline .tick')
  await page.keyboard.press('Space')
  await isDone('Done: Spin the fine yarn.', false)
  await library.shows('Action open again')
  await page.keyboard.press('u')
  await isDone('Done: Spin the fine yarn.', true)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('tick done')
  await page.keyboard.press('u')
  await isDone('Done: Spin the fine yarn.', false)
})

test('of an open action that nobody owns it is told who said it, and it is found by that name', async ({
  micline,
}) => {
  const said = ['Una Reed', 'Bo Spindle', 'Ada Quill'].map((name) =>
    point(`Asked at desk ${name.length}.`, name),
  )
  const owed = (index: number) => said.slice(index, index + 1).map((one) => ({ ...one, owner: null }))
  const library = await openFilled(
    micline,
    three().map((one, index) => ({ ...one, actions: owed(index) })),
  )
  await library.goTo('Open actions')
  await library.shows('Asked at desk 8. Una Reed')
  await library.fill('Narrow by owner, group, meeting or word', 'spindle')
  await library.hides('Una Reed')
  await library.shows('Asked at desk 10. Bo Spindle')
})

test('of the open actions those are exported and copied that are seen', async ({ micline }) => {
  const [loom, yarn] = three()
  const library = await openFilled(micline, [
    { ...(loom as Summary), actions: [owed('Spin it.', 'Ada Quill'), owed('Dye it.', 'Bo Spindle')] },
    { ...(yarn as Summary), actions: [owed('Card the wool.', 'Ada Quill, Una Reed')] },
  ])
  await library.goTo('Open actions')
  const exported = async () => {
    await library.press('Export as a Markdown task list')
    const { text } = await micline.downloaded()
    return text.match(/^(?:## \[[^\]]*|- .*)/gm)
  }
  await library.fill('Narrow by owner, group, meeting or word', 'quill')
  await library.hides('Dye it.')
  expect(await exported()).toEqual([
    '## [Loom minutes',
    '- [ ] **Ada Quill:** Spin it.',
    '## [Yarn recap',
    '- [ ] **Ada Quill, Una Reed:** Card the wool.',
  ])
  await library.fill('Narrow by owner, group, meeting or word', 'spindle')
  await library.hides('Spin it.')
  await library.press('Copy to the clipboard')
  await library.shows('Copied')
  const copied = await micline.clipboard.text()
  expect(copied).toContain('Dye it.')
  expect(copied).not.toMatch(/Spin it|Card the wool/)
})
