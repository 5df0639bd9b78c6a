/** Renders Markdown trees that Micline has built itself, without going through HTML, so that no text can become markup. */
import type { Nodes, Parents } from 'mdast'
import { webAddress } from '../links/web-address.ts'
import { leadOut, markTask } from './elements.ts'

/** The element for each type of node; that of a heading depends on its depth. */
const NAMES: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  link: 'a',
}

/** The nodes as a fragment. Links that are not web addresses lose their href; the others open in a new tab. */
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

/** Is it a link of one character, such as an arrow, which has to stay on the line of the word before it? */
function isSign(node: Nodes | undefined): boolean {
  const [words] = node?.type === 'link' ? node.children : []
  return words?.type === 'text' && words.value.length === 1
}

/** The children of a node; those of its paragraph, if it is an item with only one. */
function linesOf(node: Parents): readonly Nodes[] {
  const [line, ...more] = node.children
  return node.type === 'listItem' && line?.type === 'paragraph' && !more.length
    ? line.children
    : node.children
}
