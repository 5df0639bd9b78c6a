/** Nodes of a Markdown tree (mdast). What the page says is always a text node, never markup. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { webAddress } from '../../links/web-address.ts'

/** The sign that leads from a statement back to its sentence. */
export const BACK = '↗'

/** White space other than a single space, and the control characters that Markdown cannot carry. */
const UNEVEN = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu

/** Words as a text node: one line, single spaces, well-formed. */
export function text(words: string): PhrasingContent {
  return { type: 'text', value: plain(words) }
}

/** Words on one line, single spaces, without control characters and broken surrogates. */
export function plain(words: string): string {
  return words.toWellFormed().replace(UNEVEN, ' ').trim()
}

/** A web address within words, made of the characters that RFC 3986 allows. */
const ADDRESS = /https?:\/\/[\w./?=&%#~+:@!$*,;()[\]-]{1,2000}/gi
/** What ends the sentence that an address is at the end of. */
const END_OF_SENTENCE = /[.,;:!?)\]]{1,9}$/

/** Words as `text` has them, the web addresses in them as links. */
export function phrases(words: string): PhrasingContent[] {
  const line = plain(words)
  // searching for an address costs a copy of its pattern, and few texts contain one
  if (!line.includes('://')) return [{ type: 'text', value: line }]
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const { 0: found, index } of line.matchAll(ADDRESS)) {
    const url = found.replace(END_OF_SENTENCE, '')
    if (!webAddress(url)) continue
    if (index > end) nodes.push({ type: 'text', value: line.slice(end, index) })
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] })
    end = index + url.length
  }
  return end < line.length || !end ? [...nodes, { type: 'text', value: line.slice(end) }] : nodes
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

/** Is it the link from a statement back to its sentence? */
export function isBack(node: Nodes): boolean {
  const [words] = node.type === 'link' ? node.children : []
  return words?.type === 'text' && words.value === BACK
}

/** Words that link to `url`; plain words if there is no address. */
export function link(words: string, url: string | null): PhrasingContent {
  return url ? { type: 'link', url, children: [text(words)] } : text(words)
}

/** A link whose address is printed on paper, where nobody can follow it. */
export function pageLink(words: string, url: string | null): PhrasingContent {
  return { ...link(words, url), data: { hProperties: { className: ['page'] } } }
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
