/** Finds the names in running text: runs of capitalised words that the page or a given name vouches for. */
import { nameWords } from '../../language/name-match.ts'
import { isGivenName, isNameWord, isParticle, type NameForm, readName } from '../../language/names.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { MEETING_VERBS } from '../../lexicon/verbs.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface NameInText {
  /** Offsets into the text that was scanned. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: NameForm
  /** False where only the shape speaks for a name. */
  readonly sure: boolean
  /** True for "Ada's". */
  readonly possessive: boolean
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly possessive: boolean
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*(?:\.(?=[\p{L}\p{N}]|\s\p{Lu}))?(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*)*/gu
const POSSESSIVE = /['’]s?$/u
/** No name has more words. */
const LONGEST_RUN = 5

/** The names of `text`, in order. Linear in its length. */
export function namesInText(text: string, vocabulary: Vocabulary): NameInText[] {
  const names: NameInText[] = []
  let run: Token[] = []
  for (const token of tokensOf(text)) {
    const before = run.at(-1)
    const bracketed = text.slice(token.start - 2, token.start) === '[[' && isHandle(token.text)
    const touches = before && !before.possessive && text.slice(before.end, token.start) === ' '
    if (touches && isRunWord(token.text, vocabulary)) run.push(token)
    else {
      names.push(...namesOfRun(run, text, vocabulary))
      run = bracketed || (isRunWord(token.text, vocabulary) && !isParticle(token.text)) ? [token] : []
    }
  }
  names.push(...namesOfRun(run, text, vocabulary))
  return names
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const bare = raw.replace(POSSESSIVE, '')
    return { text: bare, start: index, end: index + bare.length, possessive: bare !== raw }
  })
}

/** "ada-finn", as wikis link to people. */
const isHandle = (word: string) => /^\p{Ll}+-\p{Ll}+$/u.test(word) && isGivenName(word.split('-')[0] ?? '')

function isRunWord(word: string, vocabulary: Vocabulary): boolean {
  return (
    isNameWord(word) ||
    isParticle(word) ||
    (/^\p{Ll}/u.test(word) && (vocabulary.hasHandle(word) || vocabulary.isFull(word)))
  )
}

function namesOfRun(run: readonly Token[], text: string, vocabulary: Vocabulary): NameInText[] {
  const names: NameInText[] = []
  let from = 0
  while (from < run.length) {
    const found = longestFrom(run, from, text, vocabulary)
    if (found) {
      names.push(found.name)
      from = found.next
    } else from++
  }
  if (!names.length) {
    const shape = shapeOnly(run, text)
    if (shape) names.push(shape)
  }
  return names
}

function longestFrom(
  run: readonly Token[],
  from: number,
  text: string,
  vocabulary: Vocabulary,
): { name: NameInText; next: number } | null {
  const first = run[from]
  if (!first || (isParticle(first.text) && !isNameWord(first.text))) return null
  const given = isGivenName(nameWords(first.text)[0] ?? '')
  for (let to = Math.min(run.length, from + LONGEST_RUN); to > from; to--) {
    const last = run[to - 1]
    if (!last || (to - from > 1 && isParticle(last.text) && !isNameWord(last.text))) continue
    const words = text.slice(first.start, last.end)
    const name = readName(words)
    if (
      !name ||
      name.form === 'ideographic' ||
      (to - from > 1 && isOrdinary(last.text) && !vocabulary.isFull(words))
    )
      continue
    const vouched = to - from > 1 ? given || vocabulary.isFull(words) : given || vocabulary.hasWord(words)
    if (!vouched) continue
    const { start } = first
    return {
      name: {
        start,
        end: last.end,
        text: name.text,
        form: name.form,
        sure: true,
        possessive: last.possessive,
      },
      next: to,
    }
  }
  return null
}

/** True for a word that is seldom a family name: "Will Update the draft". */
const isOrdinary = (word: string) =>
  NOT_NAMES.has(word.toLowerCase()) || MEETING_VERBS.has(word.toLowerCase())

/** One to three capitalised words that nothing vouches for. */
function shapeOnly(run: readonly Token[], text: string): NameInText | null {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length > 3) return null
  if (run.length > 1 && run.some((token) => /^\p{Lu}{2,}$/u.test(token.text))) return null
  const name = readName(text.slice(first.start, last.end))
  if (!name || name.form === 'nick' || name.form === 'ideographic') return null
  if (run.length === 1 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Lu}{5,}$/u.test(first.text)) return null
  const { start } = first
  return { start, end: last.end, text: name.text, form: name.form, sure: false, possessive: last.possessive }
}
