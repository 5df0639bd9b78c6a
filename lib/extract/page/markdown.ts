/** The post as Markdown (CommonMark with GFM tables), written from its blocks. */
import type { Block, Page } from '../types.ts'
import { escapeText, linkTarget, longestTicks, toInlineMarkdown } from './markdown-inline.ts'

/** Between the items of a list; other blocks are separated by an empty line. */
const TIGHT = '\n'
const LOOSE = '\n\n'

/** Writes the blocks of `page` as Markdown that reads back to the same words, links and emphasis. */
export function toMarkdown(page: Pick<Page, 'text' | 'blocks'>): string {
  const parts: string[] = []
  let before: Block | null = null
  let depth = -1
  for (let index = 0; index < page.blocks.length; ) {
    const block = page.blocks[index]
    if (!block) break
    const table = block.cell ? tableFrom(page.blocks, index) : null
    depth = block.kind === 'item' ? Math.min(block.depth, depth + 1) : block.continues ? depth : -1
    const text = table ? toTable(page, table) : toBlock(page, block, depth)
    if (text) {
      if (before) parts.push(isTight(before, block) ? TIGHT : LOOSE)
      parts.push(text)
      before = block
    }
    index += table?.length ?? 1
  }
  return parts.join('')
}

function isTight(before: Block, block: Block): boolean {
  return before.kind === 'item' && block.kind === 'item' && !block.continues
}

/** The run of cells of one table that starts at `from`. */
function tableFrom(blocks: readonly Block[], from: number): readonly Block[] {
  const table = blocks[from]?.cell?.table
  let end = from
  while (blocks[end]?.cell?.table === table) end++
  return blocks.slice(from, end)
}

function toBlock(page: Pick<Page, 'text'>, block: Block, depth: number): string {
  const text = () => toInlineMarkdown(page.text, block)
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${text().replace(/\\?\n/g, ' ')}`
    case 'item':
      return indented(
        block.continues ? text() : `- ${indented(text(), 1).trimStart()}`,
        block.continues ? depth + 1 : depth,
      )
    case 'quote':
      return text().replace(/^/gm, '> '.repeat(block.depth))
    case 'preformatted':
      return fenced(page.text.slice(block.start, block.end))
    case 'figure':
      return toFigure(block, text())
    default:
      return text()
  }
}

/** Every line indented by this many list levels. */
function indented(text: string, levels: number): string {
  return text.replace(/^(?=.)/gm, '  '.repeat(Math.max(0, levels)))
}

function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(2, longestTicks(code)) + 1)
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`
}

function toFigure({ picture }: Block, caption: string): string {
  if (!picture) return caption
  const image = `![${escapeText(picture.alt ?? '')}](${linkTarget(picture.url)})`
  return caption ? `${image}\n\n${caption}` : image
}

function toTable(page: Pick<Page, 'text'>, cells: readonly Block[]): string {
  const rows = new Map<number, string[]>()
  for (const cell of cells) {
    const { row = 0, column = 0 } = cell.cell ?? {}
    const texts = rows.get(row) ?? []
    const text = toInlineMarkdown(page.text, cell).replace(/\\?\n/g, ' ').replace(/\|/g, '\\|')
    texts[column] = texts[column] ? `${texts[column]} ${text}` : text
    rows.set(row, texts)
  }
  // columns in which no cell begins, because of cells that span several, are left out
  const columns = [...new Set(cells.map(({ cell }) => cell?.column ?? 0))].sort((a, b) => a - b)
  const [head = '', ...body] = [...rows.values()].map((texts) =>
    toRow(columns.map((column) => texts[column] ?? '')),
  )
  return [head, toRow(columns.map(() => '---')), ...body].join('\n')
}

function toRow(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}
