/** Collects the short lines around a post, in which sites show author and date, whatever their class names. */
import { endsClause } from '../../language/sentence-end.ts'
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import type { Draft } from '../drafts.ts'
import { BLOCKS, ELEMENT, TEXT, UNREAD } from '../walk.ts'
import { elementOfTitle } from './headings.ts'
import { BESIDE_THE_POST, tidy } from './markup.ts'

/** The text of one text node in a line. */
export interface Part {
  readonly text: string
  /** The attributes of the elements around it, joined: class, rel, itemprop, href, id. */
  readonly marks: string
  /** The `datetime` or `title` attribute of a `<time>` or the like around it. */
  readonly date: string | null
}

/** A line of the page, as shown. */
export interface Line {
  /** Its parts, separated by a space. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly isHeading: boolean
  /** In a list or a table. */
  readonly isItem: boolean
}

/** The lines by position. In each list, the line nearest to the title or to the end of the post comes first. */
export interface LinesAround {
  /** Above the title, nearest first. */
  readonly above: readonly Line[]
  /** Below it, until the prose begins. */
  readonly below: readonly Line[]
  /** After the last words of the post. */
  readonly after: readonly Line[]
}

/** How many lines are examined. */
const MOST = { above: 3, below: 12, after: 6 }
/** Prose is at least this long, or this long and ends like a sentence, in characters. */
const PROSE = { letters: 160, sentence: 90 }
/** Anything shorter may be below the post without being part of it. */
const SHORT = 60
/** A line that only introduces the next one: "by", "Written by", "Author", "Published on". */
const INTRODUCES = anyOf(
  '^(?:(?:written|posted|published|words|story) )?(?:by|on|von|par|por|di|door|av)$',
  sequence(
    '^',
    either(
      'authors?(?: name)?|published|posted|autor(?:en)?|auteurs?|veröffentlicht|publié',
      '作者|著者|投稿日|公開日|【?この記事を書いた人】?|글쓴이',
    ),
    String.raw`(?: on| by| le| am)?\s?[:：]?$`,
  ),
)

/** The lines around the post with this title; none above or below it if no element shows the title. */
export function linesAround(document: Document, drafts: readonly Draft[], title: string): LinesAround {
  const shown = elementOfTitle(document, title)
  const last = drafts.findLast(({ owner, text }) => owner && text.length > SHORT) ?? drafts.at(-1)
  const end = last?.owner
  return {
    above: shown ? linesOf(before(shown), MOST.above, true) : [],
    below: shown ? linesOf(after(shown), MOST.below) : [],
    after: end ? linesOf(after(end), MOST.after) : [],
  }
}

/** The first lines of `nodes`, at most `most`, up to the first prose. A line like "Written by" is joined with the next. */
function linesOf(nodes: Iterable<Node>, most: number, isBackwards = false): Line[] {
  const lines: Line[] = []
  let parts: Part[] = []
  let block: Element | null = null
  const isFull = () => {
    const text = parts.map((part) => part.text).join(' ')
    if (!text || INTRODUCES.test(text)) return false
    if (text.length > PROSE.letters || (text.length > PROSE.sentence && endsClause(text))) {
      parts = []
      return !isIntroduction(block)
    }
    lines.push({
      text,
      parts,
      isHeading: /^h\d$/.test(block?.localName ?? ''),
      isItem: !!block?.closest('li,td,dd'),
    })
    parts = []
    return lines.length >= most
  }
  for (const node of nodes) {
    const around = node.nodeType === TEXT ? blockOf(node) : null
    if (around !== block && isFull()) return lines
    block = around
    const part = node.nodeType === TEXT ? partOf(node) : null
    if (part && isBackwards) parts.unshift(part)
    else if (part) parts.push(part)
  }
  isFull()
  return lines
}

const INTRODUCTION =
  /(?:^|[ _-])(?:lead|lede|intro|introduction|excerpt|description|standfirst|teaser|dek|summary|abstract|subtitle)(?:$|[ _-])/i

/** Is prose in `block` an introduction or a long heading, after which the author may still be named? */
const isIntroduction = (block: Element | null) =>
  INTRODUCTION.test(block?.getAttribute('class') ?? '') || block?.closest('header,hgroup,h2,h3') != null

/** The nearest block element around `node`. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement
  while (element && !BLOCKS.has(element.localName)) element = element.parentElement
  return element
}

/** How many elements around a text may describe it. */
const NEAREST = 3

function partOf(node: Node): Part | null {
  const text = tidy(node.nodeValue)
  if (!text) return null
  const marks: string[] = []
  let date: string | null = null
  let element = node.parentElement
  for (let steps = 0; element && steps < NEAREST; steps++, element = element.parentElement) {
    for (const name of ['class', 'rel', 'itemprop', 'href', 'id'])
      marks.push(element.getAttribute(name) ?? '')
    if (/^(?:time|relative-time|abbr|span)$/.test(element.localName))
      date ??= element.getAttribute('datetime') ?? element.getAttribute('title')
    // the class of a list applies to its items
    if (BLOCKS.has(element.localName) && element.localName !== 'li') break
  }
  return { text, marks: marks.filter(Boolean).join(' '), date }
}

/** The text nodes and `<br>` after `start`, in document order, without those in sidebars, comments and the like. */
const after = (start: Element) => beside(start, 'nextSibling', 'firstChild', null)

/** The same before `start`, backwards, up to the beginning of the main part or article. */
const before = (start: Element) =>
  beside(
    start,
    'previousSibling',
    'lastChild',
    start.closest('main,[role="main"]') ?? start.closest('article'),
  )

function* beside(start: Element, side: Side, child: 'firstChild' | 'lastChild', holder: Element | null) {
  for (let node = beyond(start, side); node && holder?.contains(node) !== false; ) {
    if (isRead(node)) yield node
    node = (isOpen(node) ? node[child] : null) ?? beyond(node, side)
  }
}

type Side = 'nextSibling' | 'previousSibling'

/** The sibling of `node`, or of the nearest of its ancestors that has one. */
function beyond(node: Node, side: Side): Node | null {
  let from: Node | null = node
  while (from && !from[side]) from = from.parentNode
  return from?.[side] ?? null
}

const isRead = (node: Node) => node.nodeType === TEXT || (node as Element).localName === 'br'

function isOpen(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false
  const element = node as Element
  return (
    !UNREAD.has(element.localName) && !element.matches(BESIDE_THE_POST) && !element.hasAttribute('hidden')
  )
}
