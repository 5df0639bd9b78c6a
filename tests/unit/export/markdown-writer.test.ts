/** What is written without the library's care is read back as it was, by a parser that is not the writer. */
import fc from 'fast-check'
import type { ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { writeMarkdown } from '../../../lib/export/parts/markdown-writer.ts'
import * as mdast from '../../../lib/export/parts/mdast.ts'
import { hostileText } from '../../support/hostile.ts'
import { runs } from '../../support/properties.ts'

const { emphasis, gap, heading, item, link, list, paragraph, plain, strong, text } = mdast

/** Words as prose has them, with now and then a sign that means something somewhere. */
const prose = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('Loom', 'knots', 'é', '漢字、', '12', '(see', 'below)', 'a/b', 'x: y'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '1.',
          '2)',
          '-',
          '+',
          '!',
          '=',
          '==',
          '%%',
          '::',
          '((',
          '"',
          '_a_',
          '~',
          'www.x.example',
          'http://x.example',
          'HTTP://X.EXAMPLE',
          'a@b.example',
          '&',
          'R&D',
          '&amp;',
          '&#38;',
          '[1]',
          '$x$',
          '#tag',
          '…',
          '“',
        ),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '))
const words = fc.oneof(prose, hostileText.map(plain)).filter((one) => plain(one) !== '')
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map(text),
  words.map(strong),
  words.map(emphasis),
  words.map((label) => link(label, 'https://weaving.example/a(b)?c=d#:~:text=e,f')),
)
const phrases = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((several) => several.flatMap((one, index) => (index ? [gap(), one] : [one])))
const listItem: fc.Arbitrary<ListItem> = fc
  .tuple(phrases, fc.option(fc.boolean(), { nil: undefined }))
  .map(([children, checked]) => item(children, checked))
const block: fc.Arbitrary<RootContent> = fc.oneof(
  phrases.map((children) => heading(2, ...children)),
  phrases.map((children) => paragraph(...children)),
  fc.array(listItem, { minLength: 1, maxLength: 4 }).map(list),
)

/** Without positions, and with addresses in the words as the words that they are: readers make links of them. */
function shape(node: Nodes): unknown {
  if (node.type === 'text') return node.value
  const children = 'children' in node ? merged(node.children.flatMap(shapes)) : []
  const { type, url, checked, depth } = { url: null, checked: null, depth: null, ...node }
  return { type, url, checked, depth, children }
}

function shapes(node: Nodes): unknown[] {
  const isWords = node.type === 'link' && !node.url.startsWith('https://weaving.example/')
  return isWords ? node.children.map(shape) : [shape(node)]
}

/** Words next to each other are one. */
function merged(children: unknown[]): unknown[] {
  const all: unknown[] = []
  for (const child of children)
    if (typeof child === 'string' && typeof all.at(-1) === 'string') all.push(`${all.pop()}${child}`)
    else all.push(child)
  return all
}

it('writes every block so that it reads as it was', () => {
  fc.assert(
    fc.property(block, (written) => {
      const root: Root = { type: 'root', children: [written] }
      const read = fromMarkdown(writeMarkdown([written]), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      })
      expect(shape(read)).toEqual(shape(root))
    }),
    runs(2000),
  )
})

it('escapes an ampersand only where it would become another sign', () => {
  expect(writeMarkdown([paragraph(text('AT&T, R&D & Q&A'))])).toBe('AT&T, R&D & Q&A\n')
  expect(writeMarkdown([paragraph(text('a &lt; b'))])).toBe('a \\&lt; b\n')
})

it.each([
  ['a ==b== c', 'a \\==b\\== c'],
  ['key:: value', 'key\\:: value'],
  ['(( x', '\\(( x'],
  ['100%% sure', '100\\%% sure'],
])('escapes what note-taking tools would read into it: %s', (words, written) => {
  expect(writeMarkdown([paragraph(text(words))])).toBe(`${written}\n`)
})
