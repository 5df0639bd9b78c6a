/** Finds who wrote a page by what its own text says of that, for pages whose frame names nobody: at the head, and at the end. */
import { inFull, opensWithGivenName, readName } from '../../language/names.ts'
import { endsSentence } from '../../language/sentence-end.ts'
import {
  AUTHORS_BELOW,
  OF_IDEOGRAPHS,
  POST_OF,
  SAYS_AUTHOR,
  SAYS_WHO,
  SIGNED_BY,
} from '../../lexicon/author-lines.ts'
import { AUTHOR_BOX, BETWEEN_NAMES, OFFICE } from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import type { Block, Page } from '../../types.ts'

/** How many blocks at the head and at the end may say who wrote the page, and how many a box about its authors has. */
const REACH = { head: 8, end: 3, box: 8 }
/** A line that says so, and nothing else, has at most this many characters. */
const LONGEST = 160
/** The paragraph above a signature ends like a sentence and has at least this many characters. */
const PROSE = 60
/** What follows a name: an employer, an address, an office. */
const WORK = /,? (?:\(|<|[–—-] |(?:of|from|at|who|von|bei|de|du|da|do) ).{0,120}$|[.:]$/

/** The authors that the text of `page` names as such; [] if there are none. */
export function authorsInText({ blocks, text }: Page): string[] {
  const own = blocks.filter(({ kind, foreign }) => !foreign && kind !== 'figure' && kind !== 'cell')
  const wordsOf = (block: Block) => text.slice(block.start, block.end).trim()
  const head = own.slice(0, REACH.head).map(wordsOf)
  const end = own
    .filter((_, at) => at >= own.length - REACH.end && !isQuotation(own[at - 1], text))
    .map(wordsOf)
  return (
    firstNamed(head.map((line) => namesAfter(POST_OF, line))) ??
    firstNamed([...head, ...end].map(inIdeographs)) ??
    firstNamed(end.map((line) => namesAfter(SIGNED_BY, line))) ??
    inBox(own.slice(-REACH.box).map(wordsOf)) ??
    firstNamed(end.map((line) => toldOf(SAYS_AUTHOR, line))) ??
    below(own.slice(-2), text) ??
    []
  )
}

const QUOTED = /^["“„«「].*["”“»」]$/s

/** Is `block` nothing but somebody's words? Below them stands whose they are. */
const isQuotation = (block: Block | undefined, text: string) =>
  block?.kind === 'quote' || (!!block && QUOTED.test(text.slice(block.start, block.end).trim()))

const firstNamed = (each: readonly string[][]) => each.find(({ length }) => length > 0) ?? null

/** The names after a phrase in `line`, which says nothing else. */
const namesAfter = (phrase: RegExp, line: string): string[] =>
  line.length <= LONGEST ? toldOf(phrase, line) : []

/** The name after "作者：" and the like. */
function inIdeographs(line: string): string[] {
  const name = line.length <= LONGEST ? OF_IDEOGRAPHS.exec(line)?.[1] : undefined
  return name && readName(name)?.form === 'ideographic' && !isOrganisation(name) ? [name] : []
}

/** The names in a sentence about those who wrote the page. */
const toldOf = (phrase: RegExp, sentence: string): string[] =>
  peopleIn(phrase.exec(sentence)?.slice(1).find(Boolean) ?? '')

/** The people that `list` names one after the other; [] unless it begins with one. What belongs to a name may follow it. */
function peopleIn(list: string): string[] {
  const [first = '', ...others] = list.split(BETWEEN_NAMES).map((piece) => piece.replace(WORK, ''))
  if (!isPerson(first)) return []
  return [first, ...others.filter(isPerson)].flatMap(inFull)
}

const isPerson = (text: string) => !OFFICE.test(text) && inFull(text).length > 0 && opensWithGivenName(text)

/** Who stands, or is introduced, below "About the authors". */
function inBox(lines: readonly string[]): string[] | null {
  const at = lines.findLastIndex((line) => AUTHOR_BOX.test(line) || AUTHORS_BELOW.test(line))
  if (at < 0) return null
  const names = lines.slice(at + 1).flatMap((line) => {
    const [top = ''] = line.split('\n')
    return isPerson(top) ? inFull(top) : toldOf(SAYS_WHO, line)
  })
  return names.length ? [...new Set(names)] : null
}

/** The names below the last sentence of the page: alone, above an office or employer, or in a sentence on who they are. */
function below(blocks: readonly Block[], text: string): string[] | null {
  const [above = '', last = ''] = blocks.map(({ start, end }) => text.slice(start, end).trim())
  if (isQuotation(blocks[0], text)) return null
  if (blocks.some(({ kind }) => kind !== 'paragraph')) return null
  if (above.length < PROSE || !endsSentence(above)) return null
  const [top = '', work, ...others] = last.split('\n')
  const isSigned = !others.length && !!work && (isOrganisation(work) || OFFICE.test(work))
  const names = isSigned ? peopleIn(top) : onlyPeople(last)
  if (names.length) return names
  // whoever is told of above is not the one who writes
  const told = toldOf(SAYS_WHO, last)
  return told.length && told.every((name) => text.indexOf(name) === text.lastIndexOf(name)) ? told : null
}

/** The people in `line`, if it has nothing but them and what they do. */
function onlyPeople(line: string): string[] {
  if (line.length >= PROSE || /[.:!?\n]/.test(line)) return []
  const names = peopleIn(line)
  const rest = line.split(BETWEEN_NAMES).slice(names.length)
  return rest.every((piece) => isOrganisation(piece) || OFFICE.test(piece)) ? names : []
}
