// @vitest-environment jsdom
import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { showPieces } from '../../../components/library/show-pieces.ts'
import { gap, heading, item, link, list, text } from '../../../lib/export/parts/mdast.ts'
import { loadMessages } from '../../../lib/i18n/index.ts'

const piece = (words: string): RootContent[] => [heading(1, text(words))]
const never = new AbortController().signal

function* broken() {
  yield piece('Begun')
  throw new Error('No more')
}

it('a document takes the place of the one before', async () => {
  const body = document.createElement('div')
  await showPieces(body, [piece('One'), piece('Two')], never)
  await showPieces(body, [piece('Three')], never)
  expect(body.textContent).toBe('Three')
  expect(body.hasAttribute('aria-busy')).toBe(false)
})

it('a piece that cannot be made ends the document, which is busy no more', async () => {
  const body = document.createElement('div')
  await showPieces(body, [piece('One'), piece('Two')], never)
  await expect(showPieces(body, broken(), never)).rejects.toThrow('No more')
  expect(body.textContent).toBe('Begun')
  expect(body.hasAttribute('aria-busy')).toBe(false)
})

it('one that is no longer wanted leaves all to the next', async () => {
  const body = document.createElement('div')
  const isOver = new AbortController()
  isOver.abort()
  await showPieces(body, [piece('One')], isOver.signal)
  expect(body.textContent).toBe('')
  expect(body.hasAttribute('aria-busy')).toBe(true)
})

it('its headings are below that of the page, and a sign says what it leads to', async () => {
  await loadMessages(['en'], ['library'])
  const body = document.createElement('div')
  const back = link('↗', 'https://weaving.example/')
  const line = item([text('It holds.'), gap(), back])
  const read = item([link('weave', 'https://weaving.example/')])
  await showPieces(
    body,
    [[heading(1, text('Looms')), heading(2, text('Outcomes')), list([line, read])]],
    never,
  )
  expect([...body.querySelectorAll('h1, h2')].map((one) => one.ariaLevel)).toEqual(['2', '3'])
  expect([...body.querySelectorAll('a')].map((one) => [one.textContent, one.ariaLabel])).toEqual([
    ['↗', 'Show on page: It holds.'],
    ['weave', null],
  ])
})
