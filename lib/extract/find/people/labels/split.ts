/** Splits a line where another person's words start inside it: "... done? Ada: Not yet.", "... yes. A: We did." */
import { foldName, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { anyOfWith, sequence } from '../../../patterns/alternatives.ts'
import { matchesOf } from '../../../patterns/matches.ts'
import type { Line } from '../lines.ts'
import type { Vocabulary } from '../names/vocabulary.ts'
import { isMarkedTask } from './marked-task.ts'

/**
 * After the end of a sentence, a bracket or a slash: up to three words, where they are from, and a colon. A dash before them is
 * left over from a list that was joined into a paragraph.
 */
const INSIDE = anyOfWith(
  'gu',
  sequence(
    String.raw`(?:[.?!)\]"”…]|\s\/)\s{1,4}(?:-\s{1,4})?(?=`,
    sequence(
      String.raw`((?:A|Q|\p{Lu}[\p{L}'’.-]{1,40}(?:\s\p{Lu}[\p{L}'’.-]{0,40}){0,2}|\p{Ll}[\p{Ll}\d_-]{1,15}))(\son\s[^.:?!]{3,90})?`,
      String.raw`(\s\([^():.?!]{2,40}\))?`,
      String.raw`(?:\s(?:answer|repl|respond|ask|say|said|add|comment)(?:s|ed|ies|ied)?)?:\s`,
    ),
    ')',
  ),
)

/** Nothing but brackets, which a label may begin with. */
const ALL_BRACKETED = /^[-*•\s]{0,4}[[(][^()[\]]{1,32}[)\]]$/

/** This many different people answer each other in a line that is a whole conversation. */
const TALKING = 2

/**
 * The lines of `lines`, split at labels of people that the page knows, and at "Q:" and "A:". In a line that is a conversation
 * every name before a colon may be a label.
 */
export function splitLines(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  return lines.flatMap((line) => {
    if (line.kind === 'heading' || isMarkedTask(line.text)) return [line]
    const { text } = line
    // "Ada Finn / Bo Lind: ..." is one label, and so is "[Tidewater] Ada Finn: ..."
    const inside = matchesOf(INSIDE, text).filter(
      ({ 0: match, index }) =>
        !(/^\s\//.test(match) && isName(text.slice(0, index))) &&
        !ALL_BRACKETED.test(text.slice(0, index + 1)),
    )
    const talks = isConversation(inside, vocabulary)
    const cuts = inside
      .filter(
        ({ 1: name, 2: about, 3: from }) =>
          name !== undefined && (opens(name, about ?? from, vocabulary) || (talks && isName(name))),
      )
      .map(({ 0: match, index }) => index + match.length)
    if (!cuts.length) return [line]
    return [0, ...cuts].map((from, index) => {
      const to = index < cuts.length ? endOf(text, cuts[index] ?? text.length) : text.length
      return {
        ...line,
        text: text.slice(from, to),
        start: line.start + from,
        end: line.start + to,
        gap: index === 0 && line.gap,
      }
    })
  })
}

/** True if this many people with given names, or names that the page knows, have labels inside one line. */
function isConversation(inside: readonly RegExpExecArray[], vocabulary: Vocabulary): boolean {
  if (inside.length < TALKING) return false
  const names = inside.flatMap(({ 1: name = '' }) => {
    const isGiven = /^\p{Lu}/u.test(name) && opensWithGivenName(name)
    return isGiven || (name.length > 1 && isKnown(name, vocabulary)) ? [name] : []
  })
  const people = new Set(names)
  // "Ada: chair. Bo: editor.": who is what in a team, not an exchange
  const isTalk =
    people.size < names.length ||
    inside[0]?.input.includes('?') ||
    names.some((name) => isKnown(name, vocabulary))
  return people.size >= TALKING && isTalk && ![...people].every(holdsCommonWord)
}

/** True for a name of the page; one in lower case must be a handle there, not a word from somebody's name. */
const isKnown = (name: string, vocabulary: Vocabulary) =>
  /^\p{Ll}/u.test(name) ? vocabulary.isWhole(foldName(name)) : vocabulary.knows(name)

/** True for what has the form of a name and is not an ordinary word; whether it is somebody's label is decided later. */
const isName = (words: string) => /^\p{Lu}/u.test(words) && readPersonName(words) !== null && isNoWord(words)

const isNoWord = (words: string) => opensWithGivenName(words) || !holdsCommonWord(words)

/** True if `name` and a colon are somebody's label. `about`: what is between them, an affiliation or a subject. */
function opens(name: string, about: string | undefined, vocabulary: Vocabulary): boolean {
  if (about) return readPersonName(name)?.form === 'full' && isNoWord(name)
  return /^[QA]$/.test(name) || isKnown(name, vocabulary)
}

/** Where the words before `cut` end, without a lone slash or dash. */
function endOf(text: string, cut: number): number {
  const words = text.slice(0, cut).trimEnd()
  return /\s[/-]$/.test(words) ? words.slice(0, -1).trimEnd().length : words.length
}
