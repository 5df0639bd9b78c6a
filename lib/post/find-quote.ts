/** Finding a quote's sentence in a document: exactly, told apart from lookalikes, or not at all. */
import type { Quote } from '../model.ts'

/** A document's text with white space collapsed, and where each of its letters stands. */
interface PlainText {
  text: string
  places: { node: Text; offset: number }[]
}

/** Where the words of `quote` stand in `root`; null where they do not, or where it cannot be told which are meant. */
export function findQuote(root: Node, quote: Quote): Range | null {
  const plain = plainText(root)
  const exact = collapse(quote.exact).trim()
  const starts = exact ? allIndexesOf(plain.text, exact) : []
  const start = starts.length > 1 ? chooseByContext(plain.text, starts, exact, quote) : starts[0]
  const [first, last] = [plain.places[start ?? -1], plain.places[(start ?? 0) + exact.length - 1]]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function plainText(root: Node): PlainText {
  const plain: PlainText = { text: '', places: [] }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let block: Element | null = null
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const nodeBlock = blockOf(node)
    if (nodeBlock !== block) addLetter(plain, ' ', node, 0)
    block = nodeBlock
    for (let offset = 0; offset < node.data.length; offset++)
      addLetter(plain, node.data.charAt(offset), node, offset)
  }
  return plain
}

function addLetter(plain: PlainText, letter: string, node: Text, offset: number): void {
  const isSpace = /\s/.test(letter)
  if (isSpace && (plain.text === '' || plain.text.endsWith(' '))) return
  plain.text += isSpace ? ' ' : letter
  plain.places.push({ node, offset })
}

const INLINE = new Set(['A', 'ABBR', 'B', 'CODE', 'DEL', 'EM', 'I', 'S', 'SPAN', 'STRONG', 'SUB', 'SUP'])

function blockOf(node: Text): Element | null {
  let element = node.parentElement
  while (element && INLINE.has(element.tagName)) element = element.parentElement
  return element
}

function allIndexesOf(text: string, exact: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at)
  return starts
}

/** The one start whose surroundings are those of the quote. */
function chooseByContext(
  text: string,
  starts: readonly number[],
  exact: string,
  { prefix = '', suffix = '' }: Quote,
): number | undefined {
  const before = collapse(prefix).trim()
  const after = collapse(suffix).trim()
  const fitting = starts.filter(
    (start) =>
      text.slice(0, start).trimEnd().endsWith(before) &&
      text
        .slice(start + exact.length)
        .trimStart()
        .startsWith(after),
  )
  return before || after ? fitting[0] : undefined
}
