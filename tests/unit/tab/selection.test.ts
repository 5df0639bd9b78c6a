// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { PageText } from '../../../lib/marks/page-text.ts'

type Work = (...given: unknown[]) => unknown
// The page is this document.
vi.mock('../../../lib/tab/in-page.ts', () => ({
  runInPage: async (_: number, work: Work, ...given: unknown[]) => work(...given),
}))
const { readSelection } = await import('../../../lib/tab/selection.ts')

beforeEach(() => getSelection()?.removeAllRanges())

/** What is read where `html` is the page, and its element with the id "it" is selected, or what `place` says. */
function selected(html: string, place = (range: Range) => range.selectNodeContents(element('it'))) {
  document.body.innerHTML = html
  const range = document.createRange()
  place(range)
  getSelection()?.addRange(range)
  return readSelection(1)
}

const element = (id: string) => document.getElementById(id) as HTMLElement

it('a selection over blocks has a line for each, and nothing that is no text', async () => {
  const read = await selected(
    `<h2>Outcomes</h2><p>Before.</p><div id="it"><ul><li>The room agreed to drop <b>the knot</b>.</li>
       <li>Ada will<br>send text.</li></ul><style>.x { color: red }</style><script>var x = 1</script></div><p>Next.</p>`,
  )
  expect(read?.quote).toEqual({
    exact: 'The room agreed to drop the knot.\nAda will\nsend text.',
    prefix: 'Outcomes\nBefore.',
    suffix: 'Next.',
  })
  expect(read?.section).toBe('Outcomes')
  expect(new PageText(document.body).find(read?.quote ?? { exact: '' })).not.toBeNull()
})

it('a selection within one line has what stands beside it', async () => {
  const read = await selected('<p id="it">We agreed to wait, for now.</p>', (range) => {
    const text = element('it').firstChild as Text
    range.setStart(text, 3)
    range.setEnd(text, 17)
  })
  expect(read?.quote).toEqual({ exact: 'agreed to wait', prefix: 'We', suffix: ', for now.' })
})

it('no letter is cut in two at the ends of what stands beside it', async () => {
  const read = await selected(`<p>${'😀'.repeat(40)}x</p><p id="it">Agreed.</p><p>y${'😀'.repeat(40)}</p>`)
  expect(read?.quote).toMatchObject({ prefix: `${'😀'.repeat(31)}x`, suffix: `y${'😀'.repeat(31)}` })
})

it('nothing is selected where only what is no text is', async () => {
  expect(await selected('<div id="it"><script>var x = 1</script> </div>')).toBeNull()
})
