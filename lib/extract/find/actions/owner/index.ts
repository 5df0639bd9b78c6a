/**
 * Finds the owner of an action: who is named as doing it, the speaker who says "I will", the person whom a speaker asks, or the
 * person above whose list it is.
 */
import { isMail } from '../../../context/mail.ts'
import { smallWords } from '../../../context/small-words.ts'
import { taskCells } from '../../../context/task-tables.ts'
import { hasAny } from '../../../evidence.ts'
import { isGivenName } from '../../../language/names.ts'
import { OPEN_BOX, TASK_WORD } from '../../../lexicon/markers.ts'
import { listedUnder } from '../../../lexicon/sections.ts'
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import { LONGEST_POINT } from '../../../points.ts'
import type { Page, Reading, Statement } from '../../../types.ts'
import type { CueName } from '../../statements/cue-name.ts'
import { LISTED } from '../exclusions/unless-by-somebody.ts'
import { handleBehind, ownerByHandle } from './handles.ts'
import { fullest, isOnPage, isSomebody, type Known, namesNobody } from './meaning.ts'
import { bare, eachOf, isBody } from './names.ts'
import {
  bodyOfList,
  labelled,
  namedBefore,
  namedBehind,
  ownerOfLabel,
  voiceOf,
  whoActs,
  whoseTurn,
} from './patterns.ts'

const MARKER = anyOf(
  String.raw`^\W{0,4}(?:${TASK_WORD}|next steps?)\b ?[-#]{0,2}\d{0,3} ?(?:[:\])>–—-]\W{0,4}|(?=[[(]))`,
  String.raw`^\W{0,2}${OPEN_BOX} ?|^(?:→|[=-]>) ?`,
)

/** Words by which a speaker takes something on. Not "we should", which is meant for everybody. */
const FIRST_PERSON = anyOf(
  sequence(
    String.raw`\bi`,
    either(
      "['’]ll|['’]m| will| can| shall| plan| intend| am| could| would| may| agree| have| want",
      String.raw` need| should|['’]d (?:be|like|love)\b`,
    ),
  ),
  String.raw`\bwe(?:['’]ll| will| plan| intend| agree| may|['’]re going| are going)\b|\bassign me\b`,
  String.raw`\baction (?:item )?(?:taken )?to\b|^\W{0,4}AI to\b`,
)
/** "I", which in a mail means its writer. */
const I = /\bI\b/
/** The same without "I": "Will send it", "Fine, and will review". */
const ELIDED = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:(?:yes|ok(?:ay)?),? )?(?:(?:also|still|just) )?`,
    either(
      'will|would|can',
      sequence(
        either(
          'going|happy|looking|planning|plans?|wants?|(?:may |might )?needs?|agreed?|committed',
          'offer(?:ed|s)|pledge[ds]|promise[ds]|volunteer(?:ed|s)',
        ),
        ' to',
      ),
      'still have',
    ),
    String.raw`\b(?! be [a-z]{1,20}ed\b)`,
  ),
  String.raw`[,.;:\])–-] (?:(?:and|then) )?(?:will|(?:going|planning|hoping) to)\b(?! be [a-z]{1,20}ed\b)`,
)
/** Statements about the speaker's own tasks: the next steps of their work, or what they were advised to do. */
const OF_SPEAKER =
  /^\W{0,4}next steps? ?[:–-]|(?:^|[-=]>|→)\W{0,3}(?:was |were )?advised to\b|^\W{0,4}we (?:also )?(?:advised|directed|encouraged)\b/i
/** A request to the previous speaker: "Please file an issue." */
const REQUEST = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:(?:yes|sure|ok(?:ay)?|good|right),? )?(?:please|can you|could you) (?:just |also )?`,
    String.raw`(?:file|open|add|update|submit|create|write|clarify|propose|suggest|make)\b`,
  ),
)

/** The owner of the action `statements[at]`, in the fullest form in `known`; several are joined by ", ". Null if none is named. */
export function ownerOf(
  reading: Reading,
  statements: readonly Statement[],
  at: number,
  known: Known,
): string | null {
  const statement = statements[at]
  if (!statement) return null
  return (
    ownerInTable(reading.page, statement, known) ??
    named(statement, known) ??
    asked(reading, statements, at) ??
    ofFirstPerson(reading, statement, known) ??
    ownerBefore(statement, statements[at - 1], known) ??
    ownerLabelled(reading, statement, known) ??
    ownerBeside(reading, statement, known) ??
    ownerAbove(reading, statement, known) ??
    bodyAbove(reading, statement)
  )
}

const wordsOf = ({ text }: Statement) => text.slice(0, LONGEST_POINT).replace(MARKER, '')

/** The owner in the same row, if the task is in a table of tasks. */
function ownerInTable(page: Page, { block }: Statement, known: Known): string | null {
  const owner = taskCells(page).get(block)?.owner
  return owner ? fullest(bare(owner), known) : null
}

/** The owner whom the statement's own words name. */
function named(statement: Statement, known: Known): string | null {
  const text = wordsOf(statement)
  const label = statement.text.startsWith(text) ? null : labelled(text)
  const marked = label && !namesNobody(label, known) && fullest(label, known)
  if (marked) return marked
  // said of the speaker; "volunteers" is the verb here, not an office
  if (statement.speaker && /^\W{0,4}volunteers to\b(?![^:]{0,80}:)/i.test(text)) return null
  for (const who of whoActs(text)) {
    const owner = who && !namesNobody(who, known) && fullest(who, known)
    if (owner) return owner
  }
  return ownerByHandle(text, known.speakers)
}

/**
 * The owner at the end of the statement or of its first line ("Send the text — Ana") or, of a task in a list, at its start. A
 * handle is enough; other words must certainly be somebody (isSomebody).
 */
function ownerBeside({ page }: Reading, statement: Statement, known: Known): string | null {
  const { block, start, end, cues } = statement
  const last = Math.min(page.blocks[block]?.end ?? end, start + LONGEST_POINT)
  const [line = ''] = page.text.slice(start, last).split('\n')
  const ends = [line, page.text.slice(start, end)]
  const handle = ends.map(handleBehind).find(Boolean)
  if (handle) return fullest(handle, known)
  const behind = ends.map(namedBehind).find(Boolean)
  const names = behind ?? (hasAny(cues, TASKS) ? namedBefore(wordsOf(statement)) : null)
  if (!names || !eachOf(names).every((name) => isSomebody(name, known))) return null
  // "Grant access to it", "Max size to be set": a given name alone may be another word
  const isWord = !behind && isGivenName(names) && !isOnPage(names, known)
  return isWord ? null : fullest(names, known)
}

/** A request is to somebody who spoke within this many statements before. */
const REACH = 20

/** The person who grants the request, or to whom it is addressed: the previous speaker in the same section. */
function asked({ page }: Reading, statements: readonly Statement[], at: number): string | null {
  const request = statements[at]
  if (request?.grantedBy) return request.grantedBy
  if (!request?.speaker || !REQUEST.test(wordsOf(request))) return null
  const sectionOf = ({ block }: Statement) => page.blocks[block]?.section
  const before = statements
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ speaker }) => speaker !== null && speaker !== request.speaker)
  return before && sectionOf(before) === sectionOf(request) ? before.speaker : null
}

/** The owner of "I will" or just "will": the speaker, the office whose label is before it ("Chairs:"), or the writer of a mail. */
function ofFirstPerson({ page }: Reading, statement: Statement, known: Known): string | null {
  const text = wordsOf(statement)
  if (!FIRST_PERSON.test(text) && !ELIDED.test(text) && !OF_SPEAKER.test(statement.text)) return null
  if (statement.speaker) return statement.speaker
  const from = page.blocks[statement.block]?.start ?? statement.start
  const voice = voiceOf(page.text.slice(from, statement.start))
  return voice ? fullest(voice, known) : I.test(text) ? writerOf(page) : null
}

/** The writer of the mail `page`; null if it is not a mail, or has several writers. */
function writerOf(page: Page): string | null {
  const [author = null, ...others] = isMail(page) ? page.metadata.authors : []
  return others.length ? null : author
}

/** The start of a statement that continues about the task before it. */
const GOES_ON = /^\W{0,4}(?:the |its |their |first |next )?(?:steps?|plan|tasks?) (?:is|are|will be)\b/i

/** The owner named in the statement before, if this one continues it; or the person whose turn a line above opens. */
function ownerBefore(statement: Statement, before: Statement | undefined, known: Known): string | null {
  if (!before) return null
  if (before.block === statement.block) return GOES_ON.test(statement.text) ? named(before, known) : null
  const who = ELIDED.test(statement.text) && whoseTurn(before.text)
  return who && !namesNobody(who, known) ? fullest(who, known) : null
}

const TASKS: readonly CueName[] = [...LISTED, 'action marker']
/** In characters. */
const LONGEST_LABEL = 60
/** A list of one person's actions has at most this many blocks. */
const LONGEST_LIST = 50

/** "Ana: send the text", "Ana — send the text". */
const LABEL_END = /:| [–—|-] /

/** The owner in the label of a task in a list of actions: "Ana: Send the text". That of an office may be part of the statement. */
function ownerLabelled({ page }: Reading, { cues, block, start, end }: Statement, known: Known) {
  if (!hasAny(cues, LISTED)) return null
  const from = Math.max(page.blocks[block]?.start ?? 0, page.text.lastIndexOf('\n', start - 1) + 1)
  const line = page.text.slice(from, end)
  const mark = LABEL_END.exec(line)?.index ?? 0
  if (mark < 1 || mark > LONGEST_LABEL) return null
  const who = ownerOfLabel(line.slice(0, mark))
  if (!who || (from + mark >= start && !eachOf(who).every(isBody))) return null
  return namesNobody(who, known) || isTopic(who, page, known) ? null : fullest(who, known)
}

/** The owner above a list of actions: "Ana:" as a line, an item one level up, or a heading. */
function ownerAbove({ page }: Reading, statement: Statement, known: Known): string | null {
  const item = page.blocks[statement.block]
  if (item?.kind !== 'item' || !hasAny(statement.cues, LISTED)) return null
  const above = page.blocks
    .slice(Math.max(0, statement.block - LONGEST_LIST), statement.block)
    .findLast(({ kind, depth }) => kind !== 'item' || depth < item.depth)
  if (!above || above.end - above.start > LONGEST_LABEL) return null
  const text = page.text.slice(above.start, above.end)
  // "Follow-up" is a heading, not a name
  const who = listedUnder(text).length ? null : ownerOfLabel(text)
  return !who || namesNobody(who, known) || isTopic(who, page, known) ? null : fullest(who, known)
}

/** The office in the heading of a list of actions ("Chairs' actions"), which may have headings of topics below it. */
function bodyAbove({ page: { blocks, text } }: Reading, { block, cues }: Statement): string | null {
  if (blocks[block]?.kind !== 'item' || !cues.has('in list of actions')) return null
  let level = Number.POSITIVE_INFINITY
  for (let at = blocks[block]?.section ?? null; at !== null; at = blocks[at]?.section ?? null) {
    const heading = blocks[at]
    if (!heading || heading.depth >= level) continue
    level = heading.depth
    const body = bodyOfList(text.slice(heading.start, heading.end))
    if (body) return body
  }
  return null
}

/** A topic that starts with an acronym: "COSE Countersign:", unlike "JP Finn:" and "MCR:". */
const ACRONYM_FIRST = /^\p{Lu}{3,} \p{Lu}?\p{Ll}/u

/**
 * Is the label a topic? "Websocket:" and "Beacon Draft:" are, if the page also writes "websocket" and "beacon"; "Mark Finn:" is
 * not.
 */
function isTopic(label: string, page: Page, known: Known): boolean {
  if (isBody(label) || known.speakers.some(({ name, aliases }) => name === label || aliases.includes(label)))
    return false
  if (ACRONYM_FIRST.test(label) && !label.split(' ').some(isGivenName)) return true
  const small = smallWords(page)
  const words = label.split(/[^\p{L}'’-]+/u).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word))
  const isName = words.length > 1 && isGivenName(words[0] ?? '')
  return !isName && words.some((word) => small.has(word.toLowerCase()))
}
