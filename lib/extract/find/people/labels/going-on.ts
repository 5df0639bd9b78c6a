/** Decides to whose turn a line without a label belongs, and what ends a turn. */
import { isGivenName } from '../../../language/names.ts'
import { endsClause, endsSentence } from '../../../language/sentence-end.ts'
import { DRAFT_NAME } from '../../../lexicon/document-names.ts'
import { TASK_WORD } from '../../../lexicon/markers.ts'
import { anyOf, anyOfCased, atStart, either, sequence, wholly } from '../../../patterns/alternatives.ts'
import type { Page } from '../../../types.ts'
import type { Line } from '../lines.ts'
import type { Piece } from '../mention.ts'

/** An open turn: unlabelled lines below it at `indent` or deeper may continue it. */
export interface Turn {
  readonly indent: number
  readonly pieces: Piece[]
  /** The block in which it was opened. */
  readonly block: number
  /** For a topic: a heading of this level or above ends it. Null for a labelled line. */
  readonly level: number | null
  readonly endsInColon: boolean
  /** True if the label is on a line of its own, or in a transcript: what follows up to the next label is its remark. */
  readonly alone?: boolean
}

/** Lines that interrupt a turn: a scribe's bracket, a lone link. */
const ASIDE = wholly(
  String.raw`[([<{].{0,1000}[)\]>}]\.?`,
  String.raw`https?:\/\/\S{1,2000}`,
  String.raw`${DRAFT_NAME}\.?`,
  '[-=_*~]{3,200}',
)
/** "draft-tol-frames-00." in the line below "Ada: I have read": the rest of her sentence. */
const DOCUMENT = wholly(String.raw`${DRAFT_NAME}\.?`)

/** Where to find what is being discussed: "Slides: https://...". */
const MATERIAL = atStart(
  sequence(
    String.raw`\W{0,3}(?:(?:relevant|related|reference|associated) )?`,
    either(
      'slides?|drafts?|papers?|videos?|recordings?|documents?|i-d|presentation|links?|pdf',
      'repo(?:sitory)?|notes|materials?',
    ),
    String.raw`\b[\w ]{0,20}:?\s{1,4}(?:https?:\/\/|draft-)\S{1,2000}`,
    String.raw`(?:\s(?:and\s)?(?:https?:\/\/|draft-)\S{1,200}){0,9}$`,
  ),
  String.raw`\W{0,3}slides?\s?(?:\d{1,3}\s?:?$|:)`,
)
/** A line that concludes a turn: an action, a hum, a conclusion. */
const CONCLUDES = anyOf(
  sequence(
    String.raw`^\*{0,9}`,
    either(
      TASK_WORD,
      'hum|poll|decision|consensus|conclusion|resolution|outcome|result|summary|agreed',
      'note',
    ),
    String.raw`s?\b\s{0,4}(?:items?|(?:at|in|from|of|for) [^:]{1,30}(?=:)|\([^():]{1,60}\)(?=:))?\s{0,4}[:#>-]`,
  ),
)
/** A poll and its counts: "Show of hands: ...", "Poll (show of hands) Who ...", "Yes: 28", "Out of total: 61". */
const POLLED = atStart(
  String.raw`\W{0,3}(?:(?:straw |meetecho )?polls?|shows? of hands|hums?)\s?(?:[:#]|\([^()]{2,40}\)(?:\s|$))`,
  sequence(
    String.raw`\W{0,3}`,
    either(
      'yes|y|no|n|no[- ]op(?:inion)?|abstain(?:ed)?|(?:did not |not )?raised?|(?:out of )?total|participants',
    ),
    String.raw`\s?[:=]\s?\d{1,3}\b`,
  ),
)
/** What the room said after the presentation: "There were questions about ...", "Also discussion of ...". */
const DISCUSSED = atStart(
  sequence(
    String.raw`\W{0,3}there (?:was|were) (?:(?:some|an?|a few|several|many|no|lots? of|more)\s){0,3}`,
    '(?:further |long |lively )?',
    either('questions?|comments?|discussions?|debates?|concerns?'),
    String.raw`\b`,
  ),
  sequence(
    String.raw`\W{0,3}(?:also |some |further |more |long |lively |general ){0,2}`,
    '(?:discussions?|questions?|comments?|q ?& ?a) ',
    String.raw`(?:about|on|of|from|followed|around|regarding|whether)\b`,
  ),
)
/** "Metrics (10 mins)", "Wrap up [20: 110/120]": another slot of an agenda. */
const SLOT = /\b\d{1,3}\s?(?:min(?:ute)?s?|mn|['’′])[)\]]?\W{0,3}$|\[\d{1,3}(?:\s?:\s?\d{1,3})?\/\d{2,3}\]$/i
/** "20m - Open mic": the same with its minutes first. */
const TIMED_SLOT = /^\W{0,3}\d{1,3}\s?(?:min(?:ute)?s?|mn|m)\s{0,3}[-–:]\s{1,3}\p{Lu}/iu
/** "Metrics            20   Ada Finn": the same in columns. */
const COLUMNED = /^\S.{0,80}?\s{3,60}\d{1,3}\s{2,60}\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}$/u
/** "... and further": continues the remark above. */
const CONTINUED = /^(?:\.\.\.?|…)\s*(?=\S)/
/** "[09:24:53] <meetecho> fanf: ...": another entry in a chat log. */
const LOGGED = /^(?:\[\d\d?:\d\d(?::\d\d)?\]\s)?<[^<>\s]{1,40}>\s/
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]+/gu
/** "PR to change the header": something to be done, not anybody's words. */
const TASK = /^\W{0,3}(?:PR|pull request|issue|to-?do|ai|action)s?\b/i
/** "Ada Finn and Mara to write the text": the same, with who is to do it, the first of them in full. */
const TASKED = anyOfCased(
  sequence(
    String.raw`^(?:[-*•]\s{1,4}|o\s{1,4})?(\p{Lu}[\p{L}'’-]{1,30})(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,2}`,
    String.raw`(?:(?:,|,? and| &)\s\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,2}){0,5}\sto\s\p{Ll}`,
  ),
)
/** An item with fewer words than this is the title of a topic. */
const FEWEST_WORDS = 4

/** True for a topic whose presenter was recorded in list items. */
export const isListing = ({ blocks }: Page, { level, pieces }: Turn) =>
  level !== null && pieces.length > 1 && pieces.every(({ block }) => blocks[block]?.kind === 'item')

/** True for an item that continues the presenter's, below the paragraphs of those who asked something in between. */
export const returnsTo = (listing: Turn, last: Turn | undefined, { blocks }: Page, line: Line) =>
  last !== undefined &&
  last !== listing &&
  last.level === null &&
  !last.endsInColon &&
  !last.alone &&
  blocks[last.block]?.kind === 'paragraph' &&
  line.kind === 'item' &&
  isTold(line) &&
  blocks[line.block]?.depth === blocks[listing.pieces[0]?.block ?? -1]?.depth

/** Assigns an unlabelled line to the turn that it continues; returns the turns that stay open. */
export function goOn(page: Page, open: Turn[], line: Line): Turn[] {
  const last = open.at(-1)
  const { text } = line
  if (last && endsInDocument(page, last, line)) {
    add(last.pieces, line)
    return open
  }
  if (!last || ASIDE.test(text) || MATERIAL.test(text) || isLink(page, line)) return open
  // the conclusion on a comment ends it, however many lines that takes
  if (CONCLUDES.test(text)) return last.alone ? open.slice(0, -1) : open
  if (last.level !== null && POLLED.test(page.text.slice(page.blocks[line.block]?.start, line.end)))
    return open
  if ((line.gap && (DISCUSSED.test(text) || isTasked(text))) || LOGGED.test(text) || isNextSlot(text))
    return []
  if (last.level !== null && SLOT.test(text)) return open.filter(({ indent }) => indent < line.indent)
  if (last.alone && isBoldTitle(page, line)) return open.slice(0, -1)
  if (leavesList(page, last, line)) return []
  if (last.alone || (last.level === null && CONTINUED.test(text))) {
    add(last.pieces, line)
    return open
  }
  if (!line.gap && (last.pieces.at(-1)?.block ?? last.block) === line.block && last.level === null) {
    add(last.pieces, line)
    return open
  }
  const still = open.filter(
    ({ indent, level, endsInColon, block }) =>
      indent < line.indent ||
      (indent === line.indent && indent > 0 && line.kind !== 'item' && level === null) ||
      (endsInColon && line.kind === 'item') ||
      (level === null && page.blocks[block]?.kind === 'paragraph' && isTold(line)) ||
      (level === null && indent === line.indent && isSpokenOn(page, last, line)),
  )
  const turn = still.at(-1)
  if (turn) add(turn.pieces, line)
  return still
}

/** True for a document in a line of its own that the sentence of a labelled line above ends with. */
function endsInDocument({ text }: Page, { level, pieces }: Turn, line: Line): boolean {
  const above = pieces.at(-1)
  if (!above || level !== null || line.gap || above.block !== line.block || !DOCUMENT.test(line.text))
    return false
  return !endsClause(text.slice(above.start, above.end))
}

const isNextSlot = (text: string) => COLUMNED.test(text) || TIMED_SLOT.test(text)

/** "I", as any speaker says it; not the I of "Phase I". */
export const FIRST_PERSON = anyOfCased(
  sequence(
    String.raw`(?:^|[\s("“])I(?:['’](?:m|ve|d|ll)\b|\s(?:`,
    'agree|also|am|believe|can|could|did|do|don|feel|find|guess|had|have|hear|hope|just|know|like|look|may|mean|might|need|prefer',
    '|saw|see|should|still|suggest|support|suspect|think|thought|understand|want|was|will|wonder|would',
    String.raw`)(?!\p{L}))`,
  ),
)
/** "Two comments." and what each is. */
const ANNOUNCES = /\b(?:comments?|issues?|points?|questions?|remarks?|things?)\W{0,3}$/i
const NUMBERED = /^(?:first|second|third|fourth|finally)(?:ly)?\b/i
/** The longest remark that only announces what follows, in characters. */
const LONGEST_ANNOUNCEMENT = 60

/** True for a paragraph right below a remark that continues in the first person, or counts off what the remark announced. */
function isSpokenOn({ text }: Page, { pieces }: Turn, line: Line): boolean {
  const above = pieces.at(-1)
  if (!above || line.kind !== 'paragraph' || /\S/.test(text.slice(above.end, line.start))) return false
  if (FIRST_PERSON.test(line.text)) return true
  const said = text.slice(above.start, above.end)
  return (
    NUMBERED.test(line.text) &&
    (NUMBERED.test(said) || (said.length <= LONGEST_ANNOUNCEMENT && ANNOUNCES.test(said)))
  )
}

/** True for a line that is a single link: something to be seen elsewhere, not anybody's words. */
function isLink({ blocks }: Page, { block, start, end }: Line): boolean {
  const [link, ...others] = blocks[block]?.links ?? []
  return link !== undefined && !others.length && link.start <= start && link.end >= end
}

/** True for a paragraph in bold without a label: the title of what follows. */
function isBoldTitle({ blocks }: Page, { block, start, end, kind, gap, text }: Line): boolean {
  if (kind !== 'paragraph' || !gap || text.includes(':') || endsSentence(text)) return false
  return !!blocks[block]?.emphases.some(
    (part) => part.kind === 'strong' && part.start <= start && part.end >= end,
  )
}

const isTasked = (text: string) => isGivenName(TASKED.exec(text)?.[1] ?? '')

/** True for an item that states something, such as one that continues "Ada: two things."; titles of topics do not. */
function isTold({ text, kind }: Line): boolean {
  if (kind !== 'item' || SLOT.test(text) || TASK.test(text) || /[:：]$/.test(text)) return false
  const words = text.match(WORDS) ?? []
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= FEWEST_WORDS && capitals.length * 3 < words.length
}

/** True for a line as far out as a label or topic in a paragraph, below a list under it: the list was all of it. */
function leavesList({ blocks }: Page, { pieces, indent, alone, level, block }: Turn, line: Line): boolean {
  if (!alone && !(level === 0 && blocks[block]?.kind === 'paragraph')) return false
  const above = pieces.at(-1)
  return (
    above !== undefined &&
    blocks[above.block]?.kind === 'item' &&
    line.kind !== 'item' &&
    line.indent <= Math.max(0, indent)
  )
}

/** Adds the line to the pieces, joined to the piece before where they touch. */
export function add(pieces: Piece[], { block, start, end }: Line): void {
  const last = pieces.at(-1)
  if (last?.block === block && start - last.end <= 8) pieces[pieces.length - 1] = { ...last, end }
  else pieces.push({ block, start, end })
}
