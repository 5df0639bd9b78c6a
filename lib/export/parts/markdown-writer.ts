/** A Markdown tree as text, safe for readers of Markdown and for note-taking tools. */
import type { Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { BACK } from './mdast.ts'

/**
 * What means nothing in Markdown but something in note-taking tools: #tag, $math$, ==mark==, %%comment%%, ^block,
 * key:: value. A backslash before punctuation is dropped by every reader of Markdown.
 */
const NOTE_TOOLS: NonNullable<Options['unsafe']> = [
  { character: '#', after: '[^\\s#]' },
  { character: '^', after: '[^\\s]' },
  { character: '$' },
  { character: '=', after: '=' },
  { character: '%', after: '%' },
  { character: ':', after: ':' },
].map((pattern) => ({
  ...pattern,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
}))

/**
 * Most words need no escape: letters, digits and the marks of plain prose. The library's writer would try some sixty
 * patterns on each text; writing plain phrases here takes a tenth of the time, and all others are left to it.
 */
const PROSE = /^[\p{L}\p{N}(][\p{L}\p{N} ,.:;'"?()/–—’“”-]*$/u
/** What would become an address or, at a line's begin, a list; `::` is a property to some note-taking tools. */
const NO_PROSE = /^\d+[.)]|www\.|::|:\/| $/
/** Addresses that can stand in a link as they are. */
const SIMPLE_ADDRESS = /^https?:[\w:/.?=%#~,+-]*$/
const MARKS: Readonly<Record<string, string>> = { strong: '**', emphasis: '_' }

function isProse(words: string): boolean {
  return PROSE.test(words) && !NO_PROSE.test(words)
}

/** One plain phrase; null where it needs the library's care. */
function writePlain(node: PhrasingContent): string | null {
  if (node.type === 'text') return isProse(node.value) ? node.value : null
  if (node.type !== 'link' && node.type !== 'strong' && node.type !== 'emphasis') return null
  const [words] = node.children
  if (words?.type !== 'text' || node.children.length > 1) return null
  if (!isProse(words.value) && words.value !== BACK) return null
  const mark = MARKS[node.type]
  if (mark) return mark + words.value + mark
  return node.type === 'link' && SIMPLE_ADDRESS.test(node.url) ? `[${words.value}](${node.url})` : null
}

/** Phrases with a space between each two, all plain; else null. */
function writePhrases(phrases: readonly PhrasingContent[]): string | null {
  let written = ''
  for (const [index, phrase] of phrases.entries()) {
    const isBetween = index % 2 === 1
    const isGap = phrase.type === 'text' && phrase.value === ' '
    const plain = isBetween ? (isGap ? ' ' : null) : writePlain(phrase)
    if (plain === null) return null
    written += plain
  }
  return phrases.length % 2 === 1 ? written : null
}

const GFM = gfmToMarkdown()
/** It writes the box of a task. */
const writeGfmParagraph =
  GFM.extensions?.map(({ handlers }) => handlers?.paragraph).find(Boolean) ?? defaultHandlers.paragraph

const writeParagraph: Handle = (node: Paragraph, parent, state, info) => {
  const isTask = parent?.type === 'listItem' && typeof parent.checked === 'boolean'
  return (isTask ? null : writePhrases(node.children)) ?? writeGfmParagraph(node, parent, state, info)
}

/** An item of one plain line. */
const writeListItem: Handle = (node: ListItem, parent, state, info) => {
  const [line, ...more] = node.children
  const words = line?.type === 'paragraph' && !more.length ? writePhrases(line.children) : null
  if (words === null || parent?.type !== 'list' || parent.ordered)
    return defaultHandlers.listItem(node, parent, state, info)
  const box = typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}] ` : ''
  return `${state.bulletCurrent ?? '-'} ${box}${words}`
}

const writeHeading: Handle = (node: Heading, parent, state, info) => {
  const words = writePhrases(node.children)
  return words === null
    ? defaultHandlers.heading(node, parent, state, info)
    : `${'#'.repeat(node.depth)} ${words}`
}

const PLAIN_PHRASES: Options = {
  unsafe: NOTE_TOOLS,
  handlers: { paragraph: writeParagraph, listItem: writeListItem, heading: writeHeading },
}

/** The nodes as Markdown text, ending in one line end. */
export function writeMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return toMarkdown(root, {
    extensions: [GFM, PLAIN_PHRASES],
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
  })
}
