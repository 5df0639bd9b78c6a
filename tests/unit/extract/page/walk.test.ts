import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assemble } from '../../../../lib/extract/page/drafts.ts'
import { BLOCKS, UNREAD, walk } from '../../../../lib/extract/page/walk.ts'
import type { Page } from '../../../../lib/extract/types.ts'
import { checkPage } from '../../../../lib/validate/page.ts'
import { runs } from '../../../support/properties.ts'
import { openPage } from './open.ts'
import { metadataOf } from './post.ts'

/** A tree of elements, with null where there is a word. */
type Tree = null | { readonly name: string; readonly children: readonly Tree[] }

const NAMES =
  'div p span b em a del h2 h3 ul ol li dl dt dd blockquote pre br table tr td th thead section details summary figure figcaption template select sup'
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.record({
      name: fc.constantFrom(...NAMES.split(' ')),
      children: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
}))

/** The elements of `trees`, below `parent`; each word is another one. */
function plant(trees: readonly Tree[], parent: Element, count = { words: 0 }): void {
  for (const one of trees) {
    if (!one) parent.append(` word${count.words++} `)
    else {
      const element = parent.ownerDocument.createElement(one.name)
      if (one.name === 'a') element.setAttribute('href', 'https://lamps.example/keys')
      parent.append(element)
      if (one.name !== 'br') plant(one.children, element, count)
    }
  }
}

const { body } = openPage('')

/** What is read of a page that consists of `trees`. */
function read(trees: readonly Tree[]): Pick<Page, 'text' | 'blocks'> {
  body.replaceChildren()
  plant(trees, body)
  return assemble(walk(body, (draft) => [draft]).drafts)
}

/** The words that are read, in the page's order, each with the element that makes its line. */
function wordsOf(): { word: string; block: Element | null }[] {
  const texts = body.ownerDocument.createTreeWalker(body, 4)
  const words: { word: string; block: Element | null }[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around: Element[] = []
    for (let up = text.parentElement; up; up = up.parentElement) around.push(up)
    if (around.some(({ localName }) => UNREAD.has(localName))) continue
    const block = around.find(({ localName }) => BLOCKS.has(localName)) ?? null
    for (const word of text.nodeValue?.match(/\w+/g) ?? []) words.push({ word, block })
  }
  return words
}

const METADATA = metadataOf('<h1>Lamps</h1>')

it('reads every word of any tree once, in order, and keeps those of different lines apart', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
      const { text } = read(trees)
      const words = wordsOf()
      expect(text.match(/\w+/g) ?? []).toEqual(words.map(({ word }) => word))
      const between = text.split(/\w+/).slice(1)
      for (const [at, { block }] of words.slice(0, -1).entries())
        if (words[at + 1]?.block !== block) expect(between[at]).toContain('\n\n')
    }),
    runs(200),
  )
})

it('makes blocks of any tree that lie inside the text, with their spans', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
      const { text, blocks } = read(trees)
      expect(checkPage({ text, blocks, reader: 'article', metadata: METADATA })).not.toHaveProperty(
        'problems',
      )
      for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('')
    }),
    runs(200),
  )
})
