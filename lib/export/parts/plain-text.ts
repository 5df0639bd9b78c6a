/** A Markdown tree as plain text for mail: for lists and mail programs that show nothing else. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { isBack } from './mdast.ts'

/** What underlines a heading of the first and of the second depth; deeper ones are directly above their content. */
const RULES: Readonly<Record<number, string>> = { 1: '=', 2: '-' }
/** A heading may be a long title; its rule is no longer than a line of mail (RFC 3676, section 4.2). */
const WIDTH = 72
/** What fits on a line with its indentation, up to a space; what does not fit (an address) has a line to itself. */
const LINE = /\S.{0,69}(?= |$)|\S+/g

/** Addresses are in angle brackets, so that mail programs find their ends (RFC 3986, appendix C). */
function phrase(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  // The address of a single sentence is longer than the sentence.
  if (!('children' in node) || isBack(node)) return ''
  const words = node.children.map(phrase).join('')
  if (node.type !== 'link') return words
  if (words === node.url) return `<${node.url}>`
  return node.data?.hProperties ? `${words} <${node.url}>` : words
}

function line(phrases: readonly PhrasingContent[]): string {
  return phrases.map(phrase).join('').trimEnd()
}

/** In lines that reach readers as they are, and leave room to be quoted; those after the first begin with `indent`. */
function inLines(words: string, indent = ''): string {
  return words.match(LINE)?.join(`\n${indent}`) ?? ''
}

function itemLines({ checked, children: [paragraph] }: ListItem): string {
  const words = paragraph?.type === 'paragraph' ? line(paragraph.children) : ''
  return inLines(`* ${checked ? '[x] ' : ''}${words}`, '  ')
}

function block(node: RootContent): string {
  if (node.type === 'list') return `${node.children.map(itemLines).join('\n')}\n\n`
  if (node.type === 'paragraph') return `${inLines(line(node.children))}\n\n`
  if (node.type !== 'heading') return ''
  const words = line(node.children)
  const rule = RULES[node.depth]
  return rule ? `${words}\n${rule.repeat(Math.min(words.length, WIDTH))}\n\n` : `${words}\n`
}

/** The nodes as text, ending in one line end: headings, paragraphs and lists of one depth, which is all that reports have. */
export function writePlainText(children: readonly RootContent[]): string {
  return `${children.map(block).join('').trimEnd()}\n`
}
