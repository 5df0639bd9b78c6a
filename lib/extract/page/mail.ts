/** Mails: which words are the writer's own. */

import { anyOf, anyOfWith, either, sequence } from '../lexicon/ways.ts'
import type { Draft } from './drafts.ts'
import type { MailHeaders } from './mail-facts.ts'

const ATTRIBUTION = anyOfWith(
  'is',
  String.raw`^(?:on|am|le|el|em|op|den|il)\s.{6,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu|schreef|skrev|ha scritto)\b.{0,80}:\s*$`,
  String.raw`^.{3,90}(?:wrote|writes|さんは書きました|写道|schrieb):\s*$`,
  String.raw`^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht)\s*-{0,}`,
)
const SIGN_OFF = anyOf(
  sequence(
    String.raw`^(?:(?:best|kind|warm|many|with)\s+)?`,
    either(
      'best|regards|wishes|thanks|thank you|cheers|sincerely|ciao|br|thx',
      'mit freundlichen grüßen|viele grüße|cordialement|saludos|atenciosamente',
      'よろしくお願いします',
    ),
    String.raw`\b[^.?:]{0,25}[,.!]?$`,
  ),
)
const LIST_FOOTER =
  /mailing list( -- |\s{0,4}$).{0,400}|^to unsubscribe\b|\/mailman3?\/(listinfo|options)\b/im
/** A footer is short; a paragraph on a list is not. */
const LONGEST_FOOTER = 300
/** A signature's lines are short, and few. */
const SIGNATURE = { length: 80, blocks: 8 }

/** A header as it is typed; what an archive writes around the headers stands in brackets. */
const HEADER =
  /^(from|to|cc|date|subject|sender|list|message-id|reply-to|in-reply-to|references|archived-at):[ \t]{1,20}(.*)/i
const IN_BRACKETS = /^\[[^\]]{0,80}\](?:\s{0,4}\[[^\]]{0,80}\]){0,8}\s{0,4}$/
/** The headers stand in so many lines at the top. */
const HEADER_LINES = 20

/** Who sent a message, when and on what, where `text` begins with its headers; else null. */
export function typedHeaders(text: string): MailHeaders | null {
  const found = new Map<string, string>()
  for (const line of text.slice(0, 4000).trimStart().split('\n').slice(0, HEADER_LINES)) {
    const [, name, value] = HEADER.exec(line) ?? []
    if (name && value && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value)
    else if (line.trim() && !IN_BRACKETS.test(line.trim()) && !/^\s/.test(line)) break
  }
  const [from, date, subject] = ['from', 'date', 'subject'].map((name) => found.get(name))
  return from && date && subject ? { from, date, subject } : null
}

/** `drafts` without the headers that they begin with. */
function withoutHeaders(drafts: readonly Draft[]): readonly Draft[] {
  const isHeader = ({ text }: Draft) => HEADER.test(text) || IN_BRACKETS.test(text)
  const end = drafts.findIndex((draft) => !isHeader(draft))
  return drafts.slice(0, end).some(({ text }) => /^from:/i.test(text)) ? drafts.slice(end) : drafts
}

/** Marks what is not the writer's own: lines that introduce a quotation, signatures. List footers are left out. */
export function markMail(whole: readonly Draft[]): Draft[] {
  const drafts = withoutHeaders(whole)
  const delimiter = drafts.findIndex((draft) => !draft.foreign && draft.text === '--')
  // a quoted footer parts two signatures, but not at the end
  const end = drafts.findLastIndex((draft) => !isListFooter(draft))
  return drafts.flatMap((draft, index) => {
    if (draft.text === '--' || (isListFooter(draft) && (!draft.foreign || index > end))) return []
    const foreign =
      draft.foreign ||
      (delimiter >= 0 && index > delimiter) ||
      ATTRIBUTION.test(draft.text) ||
      isSignature(drafts, index)
    return [foreign ? { ...draft, foreign } : draft]
  })
}

/** Does the block stand in a run of short blocks that a "Best regards," opens and quoting or the end closes? */
function isSignature(drafts: readonly Draft[], index: number): boolean {
  for (let at = index; at >= 0 && index - at <= SIGNATURE.blocks; at--) {
    const draft = drafts[at]
    if (!draft || draft.foreign || draft.text.length > SIGNATURE.length) return false
    if (SIGN_OFF.test(draft.text)) return endsSoon(drafts, at)
  }
  return false
}

const isListFooter = ({ text }: Draft) => text.length <= LONGEST_FOOTER && LIST_FOOTER.test(text)

function endsSoon(drafts: readonly Draft[], from: number): boolean {
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft || isListFooter(draft) || draft.text === '--') return true
    // A "Thanks." between two quotations is an answer, not the end.
    if (draft.foreign) return at > from + 1
    if (draft.text.length > SIGNATURE.length || at - from > SIGNATURE.blocks) return false
  }
  return true
}
