/** Finds the RFCs and Internet-Drafts that a page mentions, in its text or in the addresses it links to. */
import { anyOfWith, sequence } from '../patterns/alternatives.ts'
import { matchesOf } from '../patterns/matches.ts'
import type { Block, Finding, Reading } from '../types.ts'

/** The documents that a page mentions, without duplicates. */
export interface Documents {
  /** Ascending. */
  rfcs: number[]
  /** Without version, sorted. */
  drafts: string[]
  revisions: Record<string, string>
}

/** A mention of an RFC. */
interface RfcMention extends Finding {
  readonly number: number
}

/** A mention of an Internet-Draft; `revision` is null if the mention gives none. */
interface DraftMention extends Finding {
  readonly name: string
  readonly revision: string | null
}

/** No RFC has a higher number yet; a higher one is a typo or something else. */
const HIGHEST_RFC = 12_000

/** "rfc822", as the mail format is called, is not a mention of that document; nor is "RFC 20xx". */
const NOT_AN_RFC = /^rfc822$/
/** What counts things in Chinese, Japanese and Korean: "RFC 30个" are thirty of them. */
const COUNTED = String.raw`\s?(?:[个個件篇건]|[項项](?![目]))`
/** "RFC 9000", "RFC9000", "RFC-9000", "(RFC) 9000", "RFC #9000", "urn:ietf:rfc:7807", "RFCs 9000". */
const RFC = anyOfWith(
  'giu',
  sequence(
    String.raw`(?<![A-Za-z\d-])RFC(?<plural>s(?: ?\()?)?\)?`,
    String.raw`(?: |\s|-|_|:|#|No\. ?|number ){0,2}`,
    String.raw`(?<number>\d{1,5})(?!\d|\.\d|x|${COUNTED})`,
  ),
)
/** What follows the first of a range: "RFC 9110-9114"; a longer range is really a year or a section. */
const TO_RFC = /^\s?(?:[-–‐‑]|through|thru)\s?(?:RFC ?)?(\d{3,5})(?![\d%-]|\.\d)/iu
const LONGEST_ROW = 10
/** What follows in a list: ", 9001 and 9002". */
const MORE_RFCS =
  /^(?:\s?(?:[,/、，&]|and|or|und|oder|et|ou|y|e|o|と|和)\s?){1,2}(?:RFC ?)?(\d{3,5})(?![\d%]|\.\d)/iu

/**
 * A name has at least an author or group and a subject; hard-wrapped text breaks it after a hyphen. A hyphen before it
 * is a bullet.
 */
const DRAFT = anyOfWith(
  'giu',
  sequence(
    String.raw`(?<![A-Za-z\d]|\S-)draft`,
    String.raw`(?<name>(?:[-‐‑](?:\n {0,12})?[a-z0-9]{1,40}){2,14})`,
    String.raw`(?:[–—](?<dashed>\d\d)(?!\d))?`,
  ),
)
/** Words that follow "draft-" in prose. */
const NOT_A_DRAFT = /^draft-(?:by|based|like|and|to|status|minutes|agenda|author|yourname|name|specific)-/
/**
 * A group's name: the rest of its draft's is broken off ("draft-ietf-apples- pie"), unless a revision ends it
 * ("draft-ietf-apples-03").
 */
const ONLY_A_GROUP = /^draft-i[er]tf-[a-z\d]+$/

/** Every mention of an RFC in `text`, whose first character has offset `base`. */
function rfcMentions(text: string, base = 0): RfcMention[] {
  const found: RfcMention[] = []
  const add = (digits: string, start: number, end: number, rule: string) => {
    const number = Number(digits)
    if (number >= 1 && number <= HIGHEST_RFC)
      found.push({ number, start: base + start, end: base + end, rule, score: 1 })
  }
  for (const match of matchesOf(RFC, text)) {
    if (NOT_AN_RFC.test(match[0])) continue
    let end = match.index + match[0].length
    const first = match.groups?.number ?? ''
    add(first, match.index, end, 'rfc')
    const row = TO_RFC.exec(text.slice(end, end + 20))
    const last = Number(row?.[1])
    if (row && last > Number(first) && last < Number(first) + LONGEST_ROW) {
      const start = end
      end += row[0].length
      for (let number = Number(first) + 1; number <= last; number++)
        add(String(number), start, end, 'rfc row')
    }
    for (let at = 0; at < 40; at++) {
      const more = MORE_RFCS.exec(text.slice(end, end + 16))
      // "RFC 9000, 2021" is an RFC and its year; after "RFCs" a number is another RFC
      if (!more || !(match.groups?.plural || /rfc|\//i.test(more[0]))) break
      add(more[1] ?? '', end, end + more[0].length, 'rfc list')
      end += more[0].length
    }
  }
  return found
}

/** Every mention of an Internet-Draft in `text`, whose first character has offset `base`. */
function draftMentions(text: string, base = 0): DraftMention[] {
  return matchesOf(DRAFT, text).flatMap((match) => {
    const written = `draft${match.groups?.name ?? ''}`
      .replace(/\s/g, '')
      .replace(/[‐‑]/g, '-')
      .replace(/-latest$/i, '')
      .toLowerCase()
    const [, name = '', revision = match.groups?.dashed ?? null] = /^(.*?)(?:-(\d\d))?$/.exec(written) ?? []
    if (NOT_A_DRAFT.test(name) || name.split('-').length < 3) return []
    if (!revision && ONLY_A_GROUP.test(name)) return []
    const after = match.index + match[0].length
    // "draft-apple-pears-*" stands for several drafts
    if (text.startsWith('-*', after)) return []
    const span = { start: base + match.index, end: base + after }
    return [{ ...span, name, revision, rule: 'draft name', score: 1 }]
  })
}

/**
 * Documents that a link leads to: an RFC counts only if the words of the link give its number too
 * ("[9000](…/rfc9000)"), since pages link far more RFCs than they discuss; a draft's name in a link does count.
 */
function linked(block: Block, text: string): { rfcs: RfcMention[]; drafts: DraftMention[] } {
  const rfcs: RfcMention[] = []
  const drafts: DraftMention[] = []
  for (const { href, start, end } of block.links) {
    const address = decode(href)
    for (const rfc of rfcMentions(address))
      if (text.slice(start, end).includes(String(rfc.number)))
        rfcs.push({ ...rfc, start, end, rule: 'rfc link' })
    for (const draft of draftMentions(address)) drafts.push({ ...draft, start, end, rule: 'draft link' })
  }
  return { rfcs, drafts }
}

function decode(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

/** Finds RFC numbers (ascending) and draft names (without version), with the highest revision mentioned. */
export function findDocuments(reading: Reading): Documents {
  const { rfcs, drafts } = documentMentions(reading)
  const revisions: Record<string, string> = {}
  for (const { name, revision } of drafts)
    if (revision && revision > (revisions[name] ?? '')) revisions[name] = revision
  const names = new Set(drafts.map((draft) => draft.name))
  for (const { name, end } of drafts)
    if (isBroken(reading.page.text, end) && [...names].some((other) => other.startsWith(`${name}-`)))
      names.delete(name)
  // "draft-a-b-01" may be a name of its own ("draft-a-b-01-00"), and then is not a revision of "draft-a-b"
  for (const [name, revision] of Object.entries(revisions))
    if (names.has(`${name}-${revision}`)) {
      names.delete(name)
      delete revisions[name]
    }
  const numbers = new Set(rfcs.map((rfc) => rfc.number))
  return { rfcs: [...numbers].sort((a, b) => a - b), drafts: [...names].sort(), revisions }
}

/** "draft-apple-pears- ripe": a wrapped line may have left a space in the name that ends at `end`. */
const isBroken = (text: string, end: number) => /^-\s{1,12}[a-z]/.test(text.slice(end, end + 14))

/** All mentions in the title (span 0 to 0) and the blocks, in reading order. */
function documentMentions(reading: Reading): { rfcs: RfcMention[]; drafts: DraftMention[] } {
  const { text, blocks, metadata } = reading.page
  const inTitle = { start: 0, end: 0 }
  const inBlocks = blocks.map((block) => {
    const words = text.slice(block.start, block.end)
    const links = linked(block, text)
    return {
      rfcs: [...rfcMentions(words, block.start), ...links.rfcs],
      drafts: [...draftMentions(words, block.start), ...links.drafts],
    }
  })
  const rfcs = [
    ...rfcMentions(metadata.title).map((rfc) => ({ ...rfc, ...inTitle })),
    ...inBlocks.flatMap((found) => found.rfcs),
  ]
  const drafts = [
    ...draftMentions(metadata.title).map((draft) => ({ ...draft, ...inTitle })),
    ...inBlocks.flatMap((found) => found.drafts),
  ]
  for (const rfc of rfcs) reading.trace?.('rfc', rfc)
  for (const draft of drafts) reading.trace?.('draft', draft)
  return { rfcs, drafts }
}
