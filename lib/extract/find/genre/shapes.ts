/** Finds cues of the genre in the shape of a page: its labels, lists, slots and length. */
import type { BlockKind } from '../../block-kind.ts'
import { blockTexts } from '../../context/block-texts.ts'
import { isMail } from '../../context/mail.ts'
import { isOnCalls } from '../../context/on-calls.ts'
import { READ_MOST } from '../../context/passages.ts'
import { endsClause, endsSentence } from '../../language/sentence-end.ts'
import { countStretches } from '../../language/words.ts'
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import type { Page } from '../../types.ts'
import { holding } from './holding.ts'
import { voicesOf } from './voice.ts'

/** "Name: …", "Name (Affiliation): …", "AB: …" at the start of a block or line. */
const REMARK =
  /^[\s>*•-]{0,6}(?:[\p{Lu}][\p{L}.'’-]{0,20})(?: [\p{L}.'’-]{1,20}){0,3}(?: ?\([^)\n]{1,40}\))? ?[:;：] ?\S/u
/** "[09:23:37] <ada> …": an entry in a chat log. */
const LOGGED = /^[ \t]{0,4}\[?\d{1,2}:\d\d(?::\d\d)?\]?\s{1,4}<([^<>\n]{1,40})>\s/m
/** The label of such a line: who speaks, or the name of a field. */
const LABEL = /^[\s>*•-]{0,20}([^:;：(]{1,60}?)\s{0,4}[:;：(]/
/** Labels of fields, not of speakers. */
const FIELD = anyOf(
  sequence(
    String.raw`^[\s>*•-]{0,6}`,
    either(
      'time|dates?|when|where|location|venue|speakers?|presenters?|abstract|topic|host|title',
      'agenda|chairs?|notes?|minutes|slides|authors?|drafts?|status|url|links?|contact|goals?',
      'purpose|motivation|participants|attendees|materials?|subject|from|to|cc|rfc \\d{2,5}|reports?|news?|updates?',
      'languages?|licen[cs]e|maintainers?|repositor(?:y|ies)|roles?|versions?',
      'upcoming|(?:approved|submitted|under) [a-z]{2,20}',
    ),
    String.raw`\b[^:]{0,30}:`,
  ),
)
/** How much of a block is searched for a label, in characters. */
const OPENING = 120
/** This many remarks, and this share of the page's pieces, make it minutes. */
const MANY_REMARKS = 8
const MUCH_REMARK = 0.25
/** This many labels that occur once are fields. */
const FIELDS = 4
/** Of at least this many labels, this share of speakers' labels recur; in lists with a lead each, hardly any do. */
const COME_AGAIN = { labels: 10, part: 0.25 }

/** A conversation in an archive that is read as an ordinary page. */
const GROUPS = /^https:\/\/groups\.google\.com\/(?:[^?#]{1,80}\/)?(?:c|msg|topic)\//
/** A page on several meetings has a heading for each. */
const MEETING = /IETF[- ]?(\d{2,3})(?!\d)/

/** A paragraph of prose has at least this many letters and ends like a sentence, or with a bracket or a quotation. */
const PROSE = 140
const ENDS_QUOTED = /[)）”"»]\s*$/
/** The share of prose among the letters (much, some, hardly any, beside code), and of fragments or items among the lines. */
const SHARE = { prose: 0.7, someProse: 0.4, hardlyProse: 0.1, besideCode: 0.3, fragments: 0.6, items: 0.5 }
/** A slot in an agenda: a time of day or a number of minutes in a heading or short line. */
const SLOT = /(?:^|[\s([])(?:\d{1,2}[:.]\d\d\b|\d{1,3}\s?min(?:ute)?s?\b|\d{4}\s?[-–]\s?\d{4}\b)/
const SHORT_LINE = 120
const FEW_SLOTS = 2
/** In words. */
const LENGTH = { short: 200, long: 1000 }
/** How much of a page is read for its voice, in characters. */
const VOICE = 20_000

/** What a page has around its text. */
type Furniture = 'message' | 'datatracker minutes' | 'meetings as headings' | 'calls as headings'
/** What the labels of its lines show. */
type Remarks = 'many remarks' | 'some remarks' | 'labels come again' | 'fields'

/** The shapes that `page` has. */
export function shapesOf(page: Page) {
  const texts = blockTexts(page)
  const origin = page.blocks[0]?.start ?? 0
  const blocks = page.blocks.flatMap(({ kind, start, foreign }, at) =>
    foreign || start - origin >= READ_MOST ? [] : [{ kind, text: texts[at]?.slice(0, READ_MOST) ?? '' }],
  )
  return [
    ...furniture(page, blocks),
    ...withoutRemarks(remarksOf(blocks), formsOf(page, blocks)),
    ...interview(blocks),
    ...voicesOf(
      blocks
        .map(({ text }) => text)
        .join('\n')
        .slice(0, VOICE),
      page.metadata.language,
    ),
  ]
}

/** A block that is the author's own. */
interface OwnBlock {
  readonly kind: BlockKind
  readonly text: string
}

function furniture(page: Page, blocks: readonly OwnBlock[]): Furniture[] {
  const shapes: Furniture[] = []
  if (isMail(page) || GROUPS.test(page.metadata.url)) shapes.push('message')
  if (page.reader === 'datatracker' && /\/(?:doc\/)?minutes-/.test(page.metadata.url))
    shapes.push('datatracker minutes')
  const meetings = blocks.flatMap(({ kind, text }) => {
    const number = kind === 'heading' ? MEETING.exec(text)?.[1] : undefined
    return number ? [number] : []
  })
  if (new Set(meetings).size > 1) shapes.push('meetings as headings')
  if (isOnCalls(page)) shapes.push('calls as headings')
  return shapes
}

/** An interview has at least this many questions, and this share of its paragraphs are questions. */
const QUESTIONS = { fewest: 3, part: 0.35 }
const ASKED = /[?？]["'”’»)]?\s*$|か。?\s*$|^[―—]{2}/

/** A question on its own and an answer below it, again and again: as bold lines, paragraphs or headings. */
function interview(blocks: readonly OwnBlock[]): 'questions and answers'[] {
  const isQuestion = ({ kind, text }: OwnBlock) =>
    (kind === 'paragraph' || kind === 'heading') && text.length < LONGEST_QUESTION && ASKED.test(text)
  const answered = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    return isQuestion(block) && next?.kind === 'paragraph' && !isQuestion(next)
  }).length
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length
  const isInterview = answered >= QUESTIONS.fewest && answered >= paragraphs * QUESTIONS.part
  return isInterview ? ['questions and answers'] : []
}

/** In characters. */
const LONGEST_QUESTION = 400

/** An agenda, when nobody has said anything yet. */
function withoutRemarks(remarks: readonly Remarks[], forms: ReturnType<typeof formsOf>) {
  const isSilent = remarks.every((shape) => shape === 'fields')
  const isPlan = isSilent && forms.includes('slots of an agenda')
  return [...remarks, ...forms, ...(isPlan ? (['an agenda and no remarks'] as const) : [])]
}

/** Speakers recur; the label of a field occurs once. */
function remarksOf(blocks: readonly OwnBlock[]): Remarks[] {
  const lines = blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'figure')
    // remarks may be separated by line breaks alone; code has fields instead
    .flatMap(({ kind, text }) => (kind === 'preformatted' && !LOGGED.test(text) ? [text] : text.split('\n')))
  const times = new Map<string, number>()
  const order: string[] = []
  let labelled = 0
  for (const line of lines) {
    const opening = line.slice(0, OPENING)
    const handle = LOGGED.exec(opening)?.[1]
    if (!handle && !REMARK.test(opening)) continue
    const label = handle ?? LABEL.exec(opening)?.[1] ?? ''
    times.set(label, (times.get(label) ?? 0) + 1)
    order.push(label)
    if (!FIELD.test(opening)) labelled++
  }
  // people who report one after the other have an order, too, and hardly a label that is a field's
  if (order.length - labelled >= RECORDS.times && areOfRecords(order)) return ['fields']
  const counts = [...times.values()].filter((count) => count > 1)
  const labels = [...times.values()].reduce((sum, count) => sum + count, 0)
  const repeated = counts.reduce((sum, count) => sum + count, 0)
  const areSpeakers = labels < COME_AGAIN.labels || repeated >= labels * COME_AGAIN.part
  const again = areSpeakers ? counts.length : 0
  const shapes: Remarks[] = []
  if (again > 0 && labelled >= MANY_REMARKS && labelled >= lines.length * MUCH_REMARK)
    shapes.push('many remarks')
  else if (labelled >= MANY_REMARKS / 2 && labelled >= lines.length * (MUCH_REMARK / 2))
    shapes.push('some remarks')
  if (again >= 2) shapes.push('labels come again')
  if (times.size >= FIELDS && again <= 1) shapes.push('fields')
  return shapes
}

/** Records have at least this many fields, and there are at least this many. */
const RECORDS = { fields: 3, times: 3 }

/** "URL: …", "State: …", "Diff: …": the same labels after each other again and again are those of records. */
function areOfRecords(labels: readonly string[]): boolean {
  const fields = new Set(labels).size
  if (fields < RECORDS.fields || labels.length < fields * RECORDS.times) return false
  const pairs = new Set(labels.slice(1).map((label, at) => `${labels[at]}\n${label}`))
  return pairs.size <= fields * 1.5
}

/** Prose or fragments, paragraphs or items, slots of an agenda, how long. */
function formsOf(page: Page, blocks: readonly OwnBlock[]) {
  let letters = 0
  let prose = 0
  let lines = 0
  let fragments = 0
  let items = 0
  let slots = 0
  let questions = 0
  let code = 0
  for (const { kind, text } of blocks) {
    if (kind === 'figure') continue
    if (text.length < SHORT_LINE && SLOT.test(text)) slots++
    if (kind === 'heading') {
      if (/[?？]\s*$/.test(text)) questions++
      continue
    }
    letters += text.length
    if (kind === 'paragraph' && text.length >= PROSE && (endsClause(text) || ENDS_QUOTED.test(text)))
      prose += text.length
    if (kind === 'preformatted') code++
    lines++
    if (kind === 'item') items++
    if (!endsSentence(text)) fragments++
  }
  const words = countStretches(page.text, LENGTH.long + 1)
  return holding({
    'mostly prose': prose > letters * SHARE.prose,
    'some prose': prose > letters * SHARE.someProse && prose <= letters * SHARE.prose,
    'hardly any prose': prose <= letters * SHARE.hardlyProse,
    'mostly fragments': fragments > lines * SHARE.fragments,
    'mostly items': items > lines * SHARE.items,
    'slots of an agenda': slots > FEW_SLOTS,
    'questions as headings': questions > 0,
    short: words < LENGTH.short,
    long: words > LENGTH.long,
    'code shown': code > 1 && prose > letters * SHARE.besideCode,
  })
}
