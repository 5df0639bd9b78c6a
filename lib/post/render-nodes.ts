/** Nodes of a Markdown tree that Micline made itself, shown as they are: no text of theirs is ever markup. */
import type { Nodes, Parents } from 'mdast'
import { webAddress } from '../links/web-address.ts'
import { leadOut, markTask } from './elements.ts'

/** What shows a node; a heading's depth decides, too. */
const NAMES: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  link: 'a',
}

/** The nodes as a fragment for an extension's page; links lead to web addresses only, each in a tab of its own. */
export function renderNodes(nodes: readonly Nodes[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes.flatMap(render))
  return fragment
}

function render(node: Nodes): (Node | string)[] {
  if (node.type === 'text') return [node.value]
  const children = 'children' in node ? linesOf(node).flatMap(render) : []
  const name = node.type === 'heading' ? (`h${node.depth}` as const) : NAMES[node.type]
  if (!name) return children
  const element = document.createElement(name)
  element.append(...children)
  if (node.type === 'link') leadOut(element as HTMLAnchorElement, webAddress(node.url))
  if (node.type === 'listItem' && typeof node.checked === 'boolean') markTask(element, node.checked)
  return [element]
}

/** An item's one paragraph is no paragraph of its own in the list. */
function linesOf(node: Parents): readonly Nodes[] {
  const [line, ...more] = node.children
  return node.type === 'listItem' && line?.type === 'paragraph' && !more.length
    ? line.children
    : node.children
}
