/** Assigns each line of minutes to the turn of a labelled line or topic, even if it has no label of its own. */
import { endsSentence } from '../../../language/sentence-end.ts'
import { OF_GROUP, OFFICES } from '../../../lexicon/offices.ts'
import { MEETING_VERBS } from '../../../lexicon/verbs.ts'
import { anyOfWith, atStart, either, sequence } from '../../../patterns/alternatives.ts'
import type { Page, Span } from '../../../types.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention, type Piece } from '../mention.ts'
import type { Vocabulary } from '../names/vocabulary.ts'
import { DURATION, type Topic } from '../topics/topics.ts'
import { add, FIRST_PERSON, goOn, isListing, returnsTo, type Turn } from './going-on.ts'
import type { LabelledLine } from './labels.ts'

const ANSWER = /^(?:A(?:nswer|ns)?|R)\d?\s*(?:[:)]\s*|\.\s+)(?=\S)/
const QUESTION = anyOfWith(
  'iu',
  sequence(
    '^',
    either(
      String.raw`Q|C|\?{2,}|X{2,3}|[-–—_]{1,3}|(?:(?:from )?(?:the )?(?:jabber|zulip|chat|meetecho|room|floor))(?: room)?`,
      '(?:Audience|Unknown|Unidentified|Unnamed)(?: (?:speaker|member|person|participant))?',
      String.raw`(?:Speaker|Participant|Person|Attendee|Voice)\s?\d{1,2}`,
      'Some(?:one|body)|Anon(?:ymous)?|No[- ]?name(?:[- ]?tag)?',
    ),
    String.raw`\s*(?::\s*|[.)]\s*(?=\S))`,
  ),
  // "(?) from Acme: ...", "(?) Finn: ...", "?: ...", and "- ?" above a list
  String.raw`^(?:\(\?\)|\?)(?:(?: [\p{L}.'’-]{1,30}){0,3}:\s*|$)`,
)
/** A label for one of several people, without saying which: "Chairs:", "Member:". */
const OFFICE = atStart(
  sequence(
    OF_GROUP,
    either(OFFICES, 'member|participant|attendee|moderators?'),
    String.raw`\s?:\s{1,4}(?=\S)`,
  ),
)

/** What the lines of a page turned out to be. */
interface LinesRead {
  readonly labelled: readonly LabelledLine[]
  readonly topics: readonly Topic[]
  /** The starts of lines that are lists of people. */
  readonly taken: ReadonlySet<number>
  /** The labelled lines whose label is who has a task. */
  readonly tasks: ReadonlySet<Line>
  /** The names on the page. */
  readonly vocabulary: Vocabulary
}

/** The mentions of labelled lines and topics, with their remarks; those of unknown speakers have no name. */
export function findTurns(
  page: Page,
  lines: readonly Line[],
  { labelled, topics, taken, tasks, vocabulary }: LinesRead,
): Mention[] {
  const labels = new Map(labelled.map((entry) => [entry.line, entry]))
  const byLine = new Map(topics.map((topic) => [topic.line, topic]))
  const mentions: Mention[] = []
  const title = lines.find(({ kind }) => kind === 'heading')?.text ?? ''
  let heading = title
  let open: Turn[] = []
  let presenting: readonly Mention[] = []
  let listing: Turn | null = null
  for (const line of lines) {
    const entry = labels.get(line)
    const topic = byLine.get(line)
    const { text } = line
    if (line.kind === 'heading') heading = text
    if (entry && tasks.has(line)) open = [nameless(line, entry.label.remark, 'task-label', mentions)]
    else if (entry) {
      listing = open.findLast((turn) => isListing(page, turn)) ?? listing
      open = open.filter(({ indent, level }) => indent < line.indent && level === null)
      open.push(openTurn(entry, text, TRANSCRIPT.test(`${title} ${heading}`), mentions))
    } else if (topic) {
      open = closed(open, page, line).filter(({ indent }) => indent < line.indent)
      if (topic.presenters.some(({ speaks }) => speaks)) presenting = topic.presenters
      listing = null
      open.push(openTopic(topic, line, page.text.slice(topic.title.start, topic.title.end), mentions))
    } else if (line.kind === 'heading') {
      open = closed(open, page, line)
      if (!open.length) presenting = []
      listing = null
    } else if (isOfficeHeld(text)) open = []
    else if (ANSWER.test(text) && presenting.length) open = [answer(presenting, line, text, mentions)]
    else if (ANSWER.test(text) || QUESTION.test(text) || (OFFICE.test(text) && !taken.has(line.start)))
      open = [question(line, text, mentions)]
    else if (listing && returnsTo(listing, open.at(-1), page, line)) {
      open = [listing]
      add(listing.pieces, line)
    } else if (open.length && isOfAnother(page, open, line, vocabulary)) open = []
    else open = goOn(page, open, line)
  }
  return mentions
}

/** An address, also of a chat room or without its words: "<ada@example.org>", "xmpp:lantern@chat.example". */
const ADDRESS = /<[^<>]{1,80}>|\b[a-z]{3,6}:\S{1,80}/g

/** "Reviewer: Ada Finn", "Jabber: Bo Lind": who does what, and nobody's words. */
function isOfficeHeld(text: string): boolean {
  const mark = (PLACE.exec(text) ?? OFFICE.exec(text))?.[0].length ?? 0
  const rest = text.slice(mark).replace(ADDRESS, '').trim()
  return mark > 0 && (!rest || NAME_ALONE.test(rest))
}
const PLACE = /^(?:jabber|zulip|chat|meetecho):\s{1,4}(?=\S)/i

/** "Ada said that", "Ada Finn pointed out": a name and what may be a verb. */
const REPORTS = /^(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?) (\p{Ll}{3,20})\s/u
/** "Ada Finn": two or three words and nothing more. */
const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}$/u

/** True below a labelled line if a line reports what somebody on the page said, or is just somebody's name. */
function isOfAnother({ text }: Page, open: readonly Turn[], line: Line, vocabulary: Vocabulary): boolean {
  const last = open.at(-1)
  if (last?.level !== null) return false
  if (line.gap && NAME_ALONE.test(line.text)) return vocabulary.knows(line.text)
  // what is indented below a label continues it afterwards
  const above = last.alone || line.indent > last.indent ? undefined : last.pieces.at(-1)
  const [, name = '', verb = ''] = (above && REPORTS.exec(line.text)) ?? []
  // "Ada asked for it, and I agree": said by the person with the label
  if (!above || FIRST_PERSON.test(line.text) || !MEETING_VERBS.has(verb) || !vocabulary.knows(name))
    return false
  // a wrapped line may begin in the middle of a sentence
  return text.slice(above.end, line.start).includes('\n') || endsSentence(text.slice(above.start, above.end))
}

/** "Session transcript", "Transkript": how a page's title or a heading calls words written down as they were said. */
const TRANSCRIPT = /\btrans[ck]ri(?:pt|pci|ç)/i

/** "ADA FINN": as verbatim transcripts label their speakers, one paragraph after another. */
const isTranscribed = (label: string) =>
  /^\p{Lu}{2}[\p{Lu}'’.-]{0,40}\s\p{Lu}[\p{Lu}\s'’.-]{1,60}$/u.test(label)

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The topics that a heading leaves open: those of a level above it. */
function closed(open: readonly Turn[], page: Page, line: Line): Turn[] {
  if (line.kind !== 'heading') return [...open]
  const depth = page.blocks[line.block]?.depth ?? 1
  return open.filter(({ level }) => level !== null && level > 0 && depth > level)
}

function openTurn(
  { line, label, score }: LabelledLine,
  text: string,
  isVerbatim: boolean,
  mentions: Mention[],
): Turn {
  const pieces: Piece[] = []
  const start = line.start + label.remark
  if (start < line.end) pieces.push({ block: line.block, start, end: line.end })
  for (const { name, qualities, also = [] } of label.people) {
    mentions.push(
      mention({
        rule: label.mark === 'colon' ? 'label' : `label-${label.mark}`,
        score,
        start: line.start + label.start,
        end: line.start + label.end,
        name,
        block: line.block,
        speaks: true,
        remarks: pieces,
        also,
        ...qualities,
      }),
    )
  }
  return {
    indent: line.indent,
    pieces,
    block: line.block,
    level: null,
    endsInColon: text.endsWith(':'),
    alone:
      start >= line.end || (line.gap && (isVerbatim || isTranscribed(text.slice(label.start, label.end)))),
  }
}

function openTopic(
  { presenters, title, level, indent, line: { block } }: Topic,
  line: Line,
  titled: string,
  mentions: Mention[],
): Turn {
  const pieces: Piece[] = []
  const talk = { block: title.block, ...spanOf(title) }
  const isPlan = DURATION.test(line.text) || presenters.some(({ rule }) => rule === 'presenter')
  const isTitle = line.kind === 'heading' || TITLED.test(line.text)
  const tells = !isTitle && title.block === block && !isPlan && holdsMore(titled, presenters)
  if (tells) pieces.push(talk)
  mentions.push(
    ...presenters.map((presenter) =>
      presenter.speaks ? { ...presenter, remarks: pieces, talk } : { ...presenter, remarks: [] },
    ),
  )
  return { indent, pieces, block, level, endsInColon: false }
}

/** "Lantern keys (Ada Finn):" over the account of it. */
const TITLED = /[)\]]\W{0,3}:\W{0,3}$/

/** True if a line contains more than the names of its presenters and what joins them. */
function holdsMore(text: string, presenters: readonly Mention[]): boolean {
  const rest = presenters.reduce((left, { name }) => left.replace(name, ' '), text)
  return /\p{L}{3}/u.test(rest.replace(/\b(?:and|und|the|from)\b/g, ' '))
}

/** "A: ..." in a topic is its presenter's answer. */
function answer(presenting: readonly Mention[], line: Line, text: string, mentions: Mention[]): Turn {
  const start = line.start + (ANSWER.exec(text)?.[0].length ?? 0)
  const pieces = [{ block: line.block, start, end: line.end }]
  for (const presenter of presenting)
    mentions.push({
      ...presenter,
      rule: 'answer',
      score: 0.7,
      block: line.block,
      start: line.start,
      end: start,
      remarks: pieces,
    })
  return { indent: line.indent, pieces, block: line.block, level: null, endsInColon: false }
}

/** "Q: ...": a remark of an unknown person. */
function question(line: Line, text: string, mentions: Mention[]): Turn {
  const mark = [QUESTION, ANSWER, OFFICE].map((pattern) => pattern.exec(text)).find(Boolean)
  return nameless(line, mark?.[0].length ?? 0, 'unknown', mentions)
}

/** The words of a line from `from` on, as a remark whose speaker is unknown. */
function nameless(line: Line, from: number, rule: string, mentions: Mention[]): Turn {
  const start = line.start + from
  const alone = start >= line.end
  const pieces = alone ? [] : [{ block: line.block, start, end: line.end }]
  mentions.push(
    mention({
      rule,
      score: 0.5,
      name: { text: '', form: 'nick' },
      block: line.block,
      start: line.start,
      end: start,
      remarks: pieces,
    }),
  )
  return { indent: line.indent, pieces, block: line.block, level: null, endsInColon: false, alone }
}
