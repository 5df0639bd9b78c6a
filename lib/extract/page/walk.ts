/** Document -> text and blocks: the one walk over the page's own tree. Reads only. */
import type { Block, Emphasis, Link } from '../types.ts'

type Draft = { -readonly [K in keyof Block]: Block[K] }

const SKIPPED =
  'script,style,noscript,template,nav,footer,aside,form,button,svg,iframe,[hidden],[aria-hidden="true"]'
const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Walks `root` once. Returns the page's text and its blocks, whose spans point into that text. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: split when the reader grows
export function walk(root: Element): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let section: number | null = null
  let current: { text: string; emphases: Emphasis[]; links: Link[] } = { text: '', emphases: [], links: [] }

  function flush(element: Element): void {
    const text = current.text.replace(/\s+$/, '')
    const { emphases, links } = current
    current = { text: '', emphases: [], links: [] }
    if (!text) return
    if (length) {
      parts.push('\n\n')
      length += 2
    }
    const start = length
    parts.push(text)
    length += text.length
    const move = <S extends { start: number; end: number }>(span: S) => ({
      ...span,
      start: span.start + start,
      end: Math.min(span.end + start, length),
    })
    const block: Draft = {
      ...kindOf(element),
      start,
      end: length,
      section,
      emphases: emphases.map(move),
      links: links.map(move),
    }
    if (block.kind === 'heading') section = blocks.length
    blocks.push(block)
  }

  function visit(node: Node, owner: Element): void {
    if (node.nodeType === 3) {
      addText(node.nodeValue ?? '', !!owner.closest('pre'))
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (element.matches(SKIPPED)) return
    const name = element.localName
    if (name === 'br') {
      current.text = `${current.text.replace(/ +$/, '')}\n`
      return
    }
    if (BLOCKS.has(name)) {
      flush(owner)
      for (const child of element.childNodes) visit(child, element)
      flush(element)
      return
    }
    const start = current.text.length
    for (const child of element.childNodes) visit(child, owner)
    const end = current.text.length
    if (end === start) return
    if (name === 'strong' || name === 'b') current.emphases.push({ kind: 'strong', start, end })
    if (name === 'em' || name === 'i') current.emphases.push({ kind: 'emphasis', start, end })
    if (name === 'code') current.emphases.push({ kind: 'code', start, end })
    if (name === 'a' && element.hasAttribute('href'))
      current.links.push({ href: (element as HTMLAnchorElement).href, start, end })
  }

  function addText(value: string, preformatted: boolean): void {
    if (preformatted) {
      current.text += value
      return
    }
    const collapsed = value.replace(/\s+/g, ' ')
    const atStart = current.text === '' || /[\s]$/.test(current.text)
    current.text += atStart ? collapsed.replace(/^ /, '') : collapsed
  }

  visit(root, root)
  flush(root)
  return { text: parts.join(''), blocks }
}

function kindOf(element: Element): Pick<Block, 'kind' | 'depth'> {
  const heading = element.closest('h1,h2,h3,h4,h5,h6')
  if (heading) return { kind: 'heading', depth: Number(heading.localName[1]) }
  const container = element.closest('li,td,th,blockquote,pre')
  if (!container) return { kind: 'paragraph', depth: 0 }
  if (container.localName === 'li') return { kind: 'item', depth: ancestors(container, 'ul,ol') - 1 }
  if (container.localName === 'blockquote')
    return { kind: 'quote', depth: ancestors(container, 'blockquote') }
  if (container.localName === 'pre') return { kind: 'preformatted', depth: 0 }
  return { kind: 'cell', depth: 0 }
}

function ancestors(element: Element, selector: string): number {
  let count = 0
  for (let at: Element | null = element; at; at = at.parentElement) if (at.matches(selector)) count++
  return count
}
