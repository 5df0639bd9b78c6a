/** Markdown as a tree (mdast), and the tree as text. What the page says is always a text node: never markup. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/** White space, and the control characters that Markdown cannot carry. */
const SPACES_AND_CONTROLS = /[\s\p{Cc}]+/gu

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

/** Words as a text node: one line, single spaces, well-formed. */
export function text(words: string): PhrasingContent {
  return { type: 'text', value: plain(words) }
}

/** Words on one line, single spaces, without control characters and broken surrogates. */
export function plain(words: string): string {
  return words.toWellFormed().replace(SPACES_AND_CONTROLS, ' ').trim()
}

/** A space between phrases: `text` would trim it away. */
export function gap(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] }
}

export function emphasis(words: string): PhrasingContent {
  return { type: 'emphasis', children: [text(words)] }
}

/** Words that lead to `url`; plain words where there is no address. */
export function link(words: string, url: string | null): PhrasingContent {
  return url ? { type: 'link', url, children: [text(words)] } : text(words)
}

export function heading(depth: number, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6, children }
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

/** A list item; `checked` makes it a task. */
export function item(children: PhrasingContent[], checked?: boolean): ListItem {
  const content: (BlockContent | DefinitionContent)[] = [paragraph(...children)]
  return { type: 'listItem', spread: false, children: content, ...(checked !== undefined && { checked }) }
}

export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

/** The nodes as Markdown text, ending in one line end. */
export function writeMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return toMarkdown(root, {
    extensions: [gfmToMarkdown(), { unsafe: NOTE_TOOLS }],
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
  })
}
