/** A Markdown tree as text, safe for readers of Markdown and for note-taking tools. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { BACK } from './mdast.ts'

/**
 * What means nothing in Markdown but something in note-taking tools: #tag, $math$, ==mark==, %%comment%%, ^block,
 * ((block)), {{macro}}, key:: value. Also an address in capitals, which the library does not look for: readers turn it into a
 * link, and a backslash after it would belong to that link instead of the bracket of a tag. Every Markdown reader drops
 * a backslash before punctuation.
 */
const UNSAFE: NonNullable<Options['unsafe']> = [
  { character: '#', after: '[^\\s#]' },
  { character: '^', after: '[^\\s]' },
  { character: '$' },
  { character: '=', after: '=' },
  { character: '%', after: '%' },
  { character: ':', after: ':' },
  { character: ':', before: '[PS]', after: '\\/' },
  { character: '(', after: '\\(' },
  { character: '{', after: '\\{' },
].map((pattern) => ({
  ...pattern,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
}))

const OPTIONS: Options = {
  extensions: [gfmToMarkdown(), { unsafe: UNSAFE }],
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
}

/**
 * Most words need no escaping: letters of any script, digits and ordinary punctuation. The library's writer would try
 * some sixty patterns on each text; writing plain phrases here takes a tenth of the time. Everything else is left to it.
 */
const PROSE = /^(?:[^ -~]|[\w("'])[^\p{Cc}\\`*_{}[\]<>~|^$@#]*$/u
/** What would become an address or a character (`&amp;`) or, at the start of a line, a list, or something in note-taking tools. */
const NO_PROSE = /^\d+[.)]|^_|www\.|::|==|%%|\(\(|:\/|&#?\w{1,40};/i
/** Addresses that can stand in a link as they are. */
const SIMPLE_ADDRESS = /^https?:[\w:/.?=%#~,+-]*$/
const MARKS: Readonly<Record<string, string>> = { strong: '**', emphasis: '_' }

function isProse(words: string): boolean {
  return PROSE.test(words) && !NO_PROSE.test(words)
}

/** One plain phrase; null if it needs the library's care. */
function writePlain(node: PhrasingContent): string | null {
  if (node.type === 'text') return isProse(node.value) ? node.value : null
  if (node.type !== 'link' && node.type !== 'strong' && node.type !== 'emphasis') return null
  const [words] = node.children
  if (words?.type !== 'text' || node.children.length > 1) return null
  if (node.type === 'link' && node.url === words.value && SIMPLE_ADDRESS.test(node.url))
    return `<${node.url}>`
  if (!isProse(words.value) && words.value !== BACK) return null
  const mark = MARKS[node.type]
  if (mark) return mark + words.value + mark
  return node.type === 'link' && SIMPLE_ADDRESS.test(node.url) ? `[${words.value}](${node.url})` : null
}

/** Phrases separated by spaces, all plain; otherwise null. */
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

/** An item of one plain line; otherwise null. */
function writeItem({ children: [line, ...more], checked }: ListItem): string | null {
  const words = line?.type === 'paragraph' && !more.length ? writePhrases(line.children) : null
  const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : ''
  return words && `- ${box}${words}`
}

/** A block as the library writes it. */
function writeCarefully(block: RootContent): string {
  return toMarkdown({ type: 'root', children: [block] }, OPTIONS).replace(/\n$/, '')
}

function writeBlock(block: RootContent): string {
  if (block.type === 'list' && !block.ordered && !block.spread)
    return block.children
      .map((child) => writeItem(child) ?? writeCarefully({ ...block, children: [child] }))
      .join('\n')
  const words = block.type === 'paragraph' || block.type === 'heading' ? writePhrases(block.children) : null
  if (words === null) return writeCarefully(block)
  return block.type === 'heading' ? `${'#'.repeat(block.depth)} ${words}` : words
}

/** The nodes as Markdown text, ending in one line end. No two lists may follow each other: they would become one. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return `${children.map(writeBlock).join('\n\n')}\n`
}
