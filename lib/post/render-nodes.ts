/** Nodes of a Markdown tree that Micline made itself, displayed as they are: none of their text is ever markup. */
import type { Nodes, Parents } from 'mdast'
import { webAddress } from '../links/web-address.ts'
import { leadOut, markTask } from './elements.ts'

/** The element that shows a node; for a heading, its depth decides too. */
const NAMES: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  link: 'a',
}

/** The nodes as a fragment for an extension page; links lead only to web addresses, each in a new tab. */
export function renderNodes(nodes: readonly Nodes[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes.flatMap((node) => render(node)))
  return fragment
}

function render(node: Nodes, place = 0, siblings: readonly Nodes[] = []): (Node | string)[] {
  if (node.type === 'text')
    return [isSign(siblings[place + 1]) ? node.value.replace(/ $/, '\u00a0') : node.value]
  const children = 'children' in node ? linesOf(node).flatMap(render) : []
  const name = node.type === 'heading' ? (`h${node.depth}` as const) : NAMES[node.type]
  if (!name) return children
  const element = document.createElement(name)
  element.append(...children)
  if (node.type === 'link') leadOut(element as HTMLAnchorElement, webAddress(node.url))
  if (node.type === 'listItem' && typeof node.checked === 'boolean') markTask(element, node.checked)
  return [element]
}

/** Is it a link that is no word but a sign, which stays on the line of the word before it? */
function isSign(node: Nodes | undefined): boolean {
  const [words] = node?.type === 'link' ? node.children : []
  return words?.type === 'text' && words.value.length === 1
}

/** An item's only paragraph is not a paragraph of its own in the list. */
function linesOf(node: Parents): readonly Nodes[] {
  const [line, ...more] = node.children
  return node.type === 'listItem' && line?.type === 'paragraph' && !more.length
    ? line.children
    : node.children
}
