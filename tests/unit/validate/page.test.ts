import { expect, it } from 'vitest'
import type { Page } from '../../../lib/extract/types.ts'
import { problemInWords } from '../../../lib/validate/index.ts'
import { checkPage } from '../../../lib/validate/page.ts'

const block = { kind: 'paragraph', depth: 0, section: null, emphases: [], links: [] } as const
const page: Page = {
  reader: 'article',
  text: 'Tides\n\nWe agreed.',
  blocks: [
    { ...block, kind: 'heading', depth: 1, start: 0, end: 5 },
    { ...block, start: 7, end: 17, section: 0, emphases: [{ kind: 'strong', start: 7, end: 9 }] },
  ],
  metadata: {
    url: 'https://tides.example/',
    title: 'Tides',
    subtitle: null,
    site: null,
    authors: [],
    published: null,
    language: 'en',
  },
}

const problemsOf = (value: unknown) => {
  const checked = checkPage(value)
  return 'problems' in checked ? checked.problems.map(problemInWords) : []
}

it('takes a page whose spans lie inside its text, as a fresh copy', () => {
  const checked = checkPage(page)
  expect(checked).toEqual({ value: page })
  expect('value' in checked && checked.value).not.toBe(page)
})

it.each([
  ['past the end', { ...page.blocks[1], end: 18 }],
  ['backwards', { ...block, start: 17, end: 7 }],
  ['over the block before', { ...page.blocks[1], start: 3 }],
  ['under a heading that comes later', { ...page.blocks[1], section: 2 }],
  ['with emphasis outside it', { ...page.blocks[1], emphases: [{ kind: 'strong', start: 0, end: 5 }] }],
  ['with emphasis backwards', { ...page.blocks[1], emphases: [{ kind: 'strong', start: 9, end: 7 }] }],
  [
    'with a link outside it',
    { ...page.blocks[1], links: [{ href: 'https://tides.example/', start: 9, end: 18 }] },
  ],
  ['with a line end outside it', { ...page.blocks[1], breaks: [12, 18] }],
])('refuses a block that lies %s', (_, astray) => {
  expect(problemsOf({ ...page, blocks: [page.blocks[0], astray] })).toEqual([
    'blocks 2 must lie inside the text, after the block before',
  ])
})

it('says what is wrong with a value that is no page', () => {
  expect(problemsOf(undefined)).toHaveLength(1)
  expect(problemsOf({ ...page, text: 7 })[0]).toContain('text must be text')
  expect(problemsOf({ ...page, metadata: { ...page.metadata, url: 'here' } })).toEqual([
    'metadata, url must be an address, but is “here”',
  ])
})
