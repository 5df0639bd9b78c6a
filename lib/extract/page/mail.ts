/** Tells which words of a mail are the writer's own, and reads headers that are typed above its text. */

import { readName } from '../language/names.ts'
import { SIGN_OFF } from '../lexicon/greetings.ts'
import { anyOfWith, wholly } from '../patterns/alternatives.ts'
import { type Draft, sourceLines } from './drafts.ts'
import type { MailHeaders } from './mail-facts.ts'

const ATTRIBUTION = anyOfWith(
  'is',
  String.raw`^(?:on|am|le|el|em|op|den|il)\s.{6,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu|schreef|skrev|ha scritto)\b.{0,80}:\s*$`,
  String.raw`^.{3,90}(?:wrote|writes|さんは書きました|写道|schrieb):\s*$`,
  String.raw`^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht)\s*-{0,}`,
)
const SIGNED_OFF = wholly(`${SIGN_OFF}(?![a-zà-ỿ])[^.?:]{0,25}[,.!]?`)
const LIST_FOOTER =
  /mailing list( -- |\s{0,4}$).{0,400}|^to unsubscribe\b|\/mailman3?\/(listinfo|options)\b/im
/** A footer is short; a paragraph of a mail is not. */
const LONGEST_FOOTER = 300
/** A signature's lines are short, and few. */
const SIGNATURE = { length: 80, blocks: 8 }

/** A header as typed, and what an archive adds between headers, in brackets. */
const HEADER = /^([a-z][a-z\d-]{1,40}):(?:[ \t]{1,40}(.*)|$)/i
const IN_BRACKETS = /^\[[^\]]{0,80}\](?:\s{0,4}\[[^\]]{0,80}\]){0,8}\s{0,4}$/
/** The line that separates the messages of a mailbox. */
const ENVELOPE = /^From \S/
/** Headers take at most this much, including those added in transit, in characters. */
const LONGEST_HEAD = 20_000

interface TypedHeaders extends MailHeaders {
  /** Offset at which the body begins. */
  readonly end: number
}

/** The From, Date and Subject with which `text` begins; null unless it has all three. */
export function typedHeaders(text: string): TypedHeaders | null {
  const found: Record<string, string> = {}
  let name = ''
  let end = 0
  for (const line of text.slice(0, LONGEST_HEAD).split('\n')) {
    const [, next, value = ''] = HEADER.exec(line) ?? []
    const isComplete = found.from && found.date && found.subject
    if (next) {
      name = next.toLowerCase() in found ? '' : next.toLowerCase()
      found[name] = value
    } else if (/^\s+\S/.test(line)) found[name] += ` ${line.trim()}`
    else if (line.trim() ? !IN_BRACKETS.test(line.trim()) && !ENVELOPE.test(line) : isComplete) break
    end += line.length + 1
  }
  const { from, date, subject } = found
  return from && date && subject ? { from, date, subject, end } : null
}

/** Marks as foreign what is not the writer's own: quotations, the lines that introduce them, signatures. Removes list footers. */
export function markMail(drafts: readonly Draft[]): Draft[] {
  const delimiter = drafts.findIndex((draft) => !draft.foreign && draft.text === '--')
  // a quoted footer separates two signatures, but not at the end
  const end = drafts.findLastIndex((draft) => !isListFooter(draft))
  const appended = appendedAt(drafts)
  return drafts.flatMap((draft, index) => {
    if (draft.text === '--' || (isListFooter(draft) && (!draft.foreign || index > end))) return []
    const foreign =
      draft.foreign ||
      draft.kind === 'quote' ||
      (delimiter >= 0 && index > delimiter) ||
      (index >= appended && !REMARK_BETWEEN.test(draft.text)) ||
      ATTRIBUTION.test(draft.text) ||
      isSignature(drafts, index)
    return [foreign ? { ...draft, foreign } : draft]
  })
}

/** Headers inside a mail ("From: Bo Crane", "Sent: …"), after which the mail that it answers or forwards follows without marks. */
const APPENDED = [/^(?:from|von|de|da): (?!\d)\S/i, /^(?:sent|date|gesendet|envoyé|enviado|data): /i]
/** An answer between the lines of such a mail, with the writer's label: "[Ada] Yes.", "AB> Yes.". */
const REMARK_BETWEEN = /^(?:\[\p{L}[^\]\d]{0,20}\]|\p{Lu}\p{L}{0,9}>+)\s?\S/u
/** Looks at this many blocks for such headers. */
const HEADERS_BELOW = 8

/**
 * Index of the first draft of an appended mail, or of a digest's first mail; Infinity if there is none, or it is marked as quoted.
 */
function appendedAt(drafts: readonly Draft[]): number {
  const at = drafts.findIndex((_, index) => {
    const below = drafts.slice(index, index + HEADERS_BELOW)
    const end = below.findIndex(({ text, foreign }) => foreign || !HEADER.test(text))
    const head = below.slice(0, end < 0 ? undefined : end)
    return index > 0 && APPENDED.every((header) => head.some(({ text }) => header.test(text)))
  })
  const words = at < 0 ? undefined : drafts.slice(at).find(({ text }) => !HEADER.test(text))
  return words && !words.foreign ? at : Number.POSITIVE_INFINITY
}

/** Is the block in a run of short blocks that starts with "Best regards," and ends with a quotation or the end? */
function isSignature(drafts: readonly Draft[], index: number): boolean {
  for (let at = index; at >= 0 && index - at <= SIGNATURE.blocks; at--) {
    const draft = drafts[at]
    if (!draft || draft.foreign || draft.text.length > SIGNATURE.length) return false
    if (SIGNED_OFF.test(draft.text)) return endsSoon(drafts, at)
  }
  return false
}

/** The name below the last "Best regards," or the like; null if there is none. */
export function signedBy(drafts: readonly Draft[]): string | null {
  const lines = drafts.flatMap(sourceLines)
  const name = lines[lines.findLastIndex((line) => SIGNED_OFF.test(line)) + 1]
  return readName(name?.replace(/^[-–—]\s?/, '') ?? '')?.text ?? null
}

const isListFooter = ({ text }: Draft) => text.length <= LONGEST_FOOTER && LIST_FOOTER.test(text)

function endsSoon(drafts: readonly Draft[], from: number): boolean {
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft || isListFooter(draft) || draft.text === '--') return true
    // A "Thanks." between two quotations is an answer, not the end of the mail.
    if (draft.foreign) return at > from + 1
    if (draft.text.length > SIGNATURE.length || at - from > SIGNATURE.blocks) return false
  }
  return true
}
