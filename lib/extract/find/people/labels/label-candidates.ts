/** Finds lines with the shape of a label; whether it is a person's is decided later (labels.ts). */
import { nameWords } from '../../../language/name-match.ts'
import { foldName, isGivenName } from '../../../language/names.ts'
import { looksLikeVerb } from '../../../language/verbs.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { isTask } from '../../../lexicon/cues/tasks.ts'
import { sectionKinds } from '../../../lexicon/sections.ts'
import { NO_QUALITIES } from '../affiliations/qualifiers.ts'
import type { Line } from '../lines.ts'
import { readPeople } from '../names/people-list.ts'
import { tellsOfQuotation } from '../sentences/quotations.ts'
import { withoutDefinitions } from './definitions.ts'
import { isKnownInCapitals, type Label, readLabel } from './label.ts'
import { isMarkedTask } from './marked-task.ts'

/** A line that may be labelled. */
export interface LabelCandidate {
  readonly line: Line
  readonly label: Label
  /** The words that follow; if the label is alone on its line, those of the next. */
  readonly remark: string
}

/** Short forms of those whom a page lists: their initials, in capitals, and what it says that it writes for them. */
interface Keys {
  readonly initials: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

/** The labels of a page's lines, each read once: lines are revisited as more names become known. */
export class Labels {
  readonly #read = new Map<Line, Label | null>()
  readonly #keys: Keys

  constructor(keys: Keys) {
    this.#keys = keys
  }

  #labelOf(line: Line): Label | null {
    const known = this.#read.get(line)
    if (known !== undefined) return known
    const label = readLabel(line.text) ?? readKeyed(line.text, this.#keys)
    this.#read.set(line, label)
    return label
  }

  /** Every one of `lines` that has the shape of a labelled one, except labels that the page spells out. */
  candidates(lines: readonly Line[]): readonly LabelCandidate[] {
    let heading = ''
    const handles = new Set(lines.flatMap((line) => handlesOf(this.#labelOf(line))))
    const inCapitals = lines.some((line) => this.#labelOf(line)?.people.some(isKnownInCapitals))
    const found = lines.flatMap((line, index) => {
      const { text } = line
      if (line.kind === 'heading') heading = text
      const own = this.#labelOf(line) ?? (inCapitals ? readInCapitals(text) : null)
      const label = (own && relayedIn(text, own, handles)) ?? own
      if (!label || (line.kind === 'heading' && label.remark < text.length)) return []
      if (
        label.mark === 'chat' &&
        (ROBOT.test(text.slice(label.start)) || COMMAND.test(text.slice(label.remark)))
      )
        return []
      const above = lines[index - 1]
      const isWrapped = !line.gap && above?.block === line.block && above.text.endsWith(',')
      if (isWrapped && label.mark !== 'chat') return []
      if (isMarkedTask(text) || isHanded(text, label)) return []
      if (label.mark === 'bracket' && isTold(text.slice(label.remark))) return []
      if (tellsOfQuotation(text.slice(label.remark), above?.text ?? '')) return []
      const next = lines[index + 1]
      const isOverList =
        next?.kind === 'item' && line.kind === 'paragraph' && isGiven(label) && !isOwed(heading)
      const goesOn = next && (!next.gap || next.indent > line.indent || isOverList)
      const remark = text.slice(label.remark) || (goesOn ? next.text : '')
      return [{ line, label, remark }]
    })
    return withoutDefinitions(found)
  }
}

/** Initials that are also words: "AS: ...", if the page has an Ada Selwood. */
const WORDS = new Set('am an as at be by do he if in is it me my no of on or so to up us we'.split(' '))
const WORD_AS_LABEL = /^(?:[-*•]\s{1,4})?((\p{Lu}{2})(?:\s\([^()]{1,40}\))?)\s?[:：]\s{1,4}(?=\S)/u

/** The label that is such a word, of somebody whom the page lists; or another word ("PR: ...") that it gives as their key. */
function readKeyed(text: string, { initials, given }: Keys): Label | null {
  const [whole, words = '', short = ''] = WORD_AS_LABEL.exec(text) ?? []
  const isKey = given.has(short) || (initials.has(short) && WORDS.has(short.toLowerCase()))
  if (!whole || !isKey) return null
  const start = whole.indexOf(words)
  const people = [{ name: { text: short, form: 'initials' as const }, qualities: NO_QUALITIES }]
  return { people, start, end: start + words.length, remark: whole.length, mark: 'colon' }
}

/** "QUILLON ZEFIROV:", as transcripts label; not a name by its letters, since acronyms look the same. */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu}'’.-]{1,20}(?:\s\p{Lu}[\p{Lu}'’.-]{1,20}){1,3}):\s{1,4}(?=\S)/u

/** The label in capitals at the start of `line`, for a page whose other labels are too; null if its words are not a name. */
function readInCapitals(line: string): Label | null {
  const [mark, words = ''] = IN_CAPITALS.exec(line) ?? []
  if (!mark || holdsCommonWord(words)) return null
  const spelt = words.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
  const [person, ...others] = readPeople(spelt) ?? []
  if (person?.name.form !== 'full' || others.length) return null
  const people = [{ ...person, name: { ...person.name, text: words } }]
  return { people, start: 0, end: words.length, remark: mark.length, mark: 'colon' }
}

/** Those who write in a chat log, folded. */
const handlesOf = (label: Label | null): string[] =>
  label?.mark === 'chat' ? label.people.map(({ name }) => foldName(name.text)) : []

/** Words addressed to somebody who is elsewhere: "Can you hear us?", "Thanks". */
const SPOKEN_TO =
  /^(?:(?:are|can|could|did|do|does|has|have|is|was|were|will|would)\s(?:you|your)\b|please\b|thanks?\b|you(?:['’]re|\sare)\b)/i

/** "<scribe> Ada: ...": words of somebody who is not in the chat, written down for it; otherwise Ada is being addressed. */
function relayedIn(text: string, { mark, remark }: Label, handles: ReadonlySet<string>): Label | null {
  // "@Ada: ..." is said to her
  const relayed = mark === 'chat' && text[remark] !== '@' ? readLabel(text.slice(remark)) : null
  if (relayed && SPOKEN_TO.test(text.slice(remark + relayed.remark))) return null
  const isThere = (name: string) => handles.has(foldName(name)) || !isGivenName(nameWords(name)[0] ?? '')
  if (relayed?.mark !== 'colon' || relayed.people.some(({ name }) => isThere(name.text))) return null
  const [start, end] = [remark + relayed.start, remark + relayed.end]
  return { ...relayed, start, end, remark: remark + relayed.remark }
}

/** A label of given names, or of names that start with them. */
const isGiven = ({ people }: Label) => people.every(({ name }) => isGivenName(nameWords(name.text)[0] ?? ''))

/** A list of what each person has to do: names over its parts say nothing. */
const isOwed = (heading: string) => sectionKinds(heading).includes('actions')
/** Bots that keep the log of a chat, and the scribe who gives them commands. */
const ROBOT = /^<(?:scribe|zakim|rrsagent|\S{0,20}bot)>/i
const COMMAND = /^(?:scribe(?:nick)?|topic|agenda|present|regrets|chair)\s?[:+]/i

/** "Ada → send the draft": whose task it is. */
const isHanded = (text: string, { end, remark }: Label) =>
  /[→>]/.test(text.slice(end, remark)) && isTask(/^\p{Ll}+/u.exec(text.slice(remark))?.[0] ?? '')

/** "[Ada] to send a draft", "[Ada] said": what follows the brackets is about that person, not their words. */
const isTold = (rest: string) => looksLikeVerb(rest) || /^(?:to|and|&|will)\s/.test(rest)
