/** Blocks -> sentences. */

import { anyOf, atEnd, either, sequence } from '../lexicon/ways.ts'
import type { Page, Sentence } from '../types.ts'
import { matchesOf } from './matches.ts'

/** After these a full stop ends no sentence, whatever follows; an initial ("J.") neither. */
const ABBREVIATION = anyOf(
  sequence(
    String.raw`(?:^|[\s(["“«])`,
    either(
      String.raw`(?:[a-zà-ỿ]\.)+[a-zà-ỿ]|[a-zà-ỿ]|eg|ie|vs|cf|ca|approx|resp|incl|esp|mr|mrs|ms|mx|dr`,
      'prof|st|dept|univ|bzw|ggf|evtl|vgl|inkl|sog|sra|pág',
    ),
    String.raw`\.$`,
  ),
)
/** After these it ends none where a number follows ("No. 5", "Jan. 12"). */
const BEFORE_NUMBER = atEnd(
  sequence(
    String.raw`(?:^|[\s(["“«])`,
    either(
      'nos?|nr|num|núm|figs?|secs?|sects?|subsect|chapt?|ch|abschn|paras?|parag|vers?|eqns?|ziff|app?x|tabl?',
      'vol|pp?|art|circa|aprox|insges|ungef|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|thurs',
    ),
    String.raw`\.`,
  ),
)
/** A German ordinal: "zur 96. Tagung", "am 3. Mai", and the month after one: "28. Juli bis 2. August". */
const ORDINAL = /(?:^|\s)(?:zu[rm]|vom|beim|[ai]m|bis|der|die|das|dem|des|den)\s\d{1,3}\.$/i
const DAY = /(?:^|\s)\d{1,2}\.$/
const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u
/**
 * "in London. 350 people": Unicode's segmentation goes on where a number and small letters follow a full stop. A word of
 * four letters or a bracket before it is no abbreviation, and none of those after which a number stands.
 */
const BEFORE_COUNT = /(?<=[a-zà-ÿ]{4}|[a-zà-ÿ]\))\.\s{1,2}(?=\d[\d,.]{0,9}\+?\s[a-zà-ÿ])/g
/**
 * "Who has read it? 34 Should we adopt it? 41 (yes) 0 (no) Is it ready?": where lines of counts run on, each question is cut from
 * the counts that answer the one before.
 */
const AFTER_COUNTS =
  /^\s{0,4}(?:\d{1,3}(?: ?\([a-z][a-z -]{1,20}\))?[,;.]?\s{1,4}){1,4}(?=(?:Are|Can|Could|Did|Do|Does|Has|Have|How|Is|Shall|Should|Was|Were|Who|Will|Would)\s[^?]{4,300}\?)/g
/** "Any objections? (nope) Will send it": the answer that stands in brackets is the question's, and not of what follows. */
const BRACKETED_ANSWER =
  /^\s{0,4}\((?:[Cc]rickets|[Nn]o|[Nn]obody|[Nn]one|[Nn]ope|[Nn]o (?:objections?|one|responses?)|[Ss]ilence|[Yy]es)\)\.?\s{1,4}(?=\p{Lu})/gu
const ONLY_ANSWER = /^\([a-z ]{2,16}\)\.?$/i
/** What is quoted or put in brackets inside a sentence ends none: 'We simply (?!) need', '"Why?" she asked'. */
const INSIDE = /[.!?…]["”’»)\]]{1,2}$/
const SMALL = /^\p{Ll}/u
/** "draft-finn-pears. Ready for last call.": a document's name alone says nothing, and what follows is of that document. */
const DOCUMENT = /^(?:draft-[a-z\d-]{5,90}|rfc[ -]?\d{3,5}(?:bis)?)\.$/i
/** The longest of these, in characters, with what stands before it. */
const LONGEST = 14
/**
 * Of some 37,000 sentences of 1,300 posts none had more than 1,000 characters: what has more than these has no full stops, as
 * captions have none, and each rule would read it anew for every name in it.
 */
const LONGEST_SENTENCE = 2_000

/**
 * Splits every block of `page` into sentences; the spans leave out the white space around them. The text is segmented
 * in one go: no sentence of Unicode's segmentation (UAX 29) goes on after the empty line between blocks.
 */
export function splitSentences({ text, blocks, metadata }: Page): Sentence[] {
  const segmenter = segmenterOf(metadata.language ?? 'en')
  const sentences: Sentence[] = []
  let block = 0
  for (const { segment, index } of segmentsOf(text, segmenter)) {
    const trimmed = segment.trim()
    if (!trimmed) continue
    const start = index + segment.indexOf(trimmed)
    while ((blocks[block]?.end ?? text.length) <= start) block++
    const end = start + trimmed.length
    const last = sentences.at(-1)
    if (last?.block === block && isCutShort(last.text, text.slice(last.end, start), trimmed))
      sentences[sentences.length - 1] = { ...last, end, text: text.slice(last.start, end) }
    else sentences.push({ block, start, end, text: trimmed })
  }
  return sentences
}

/**
 * "雨だった。「晴れた」": Unicode's segmentation takes a bracket or quotation mark right behind a full stop as one that closes,
 * whichever it is. “ closes in German, but not behind an ideographic full stop.
 */
const OPENED = /(?:[([（［「『【〈《]|(?<=[。！？][“‘]{0,2})[“‘]){1,3}$/

/** What `segmenter` cuts, where a bracket that opens belongs to what follows it. */
function* openedBefore(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let from = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const after = index + segment.length
    const to = after < text.length ? after - (OPENED.exec(segment.slice(-LONGEST))?.[0].length ?? 0) : after
    if (to > from) yield { segment: text.slice(from, to), index: from }
    from = Math.max(from, to)
  }
}

/** A stretch of the text, which begins at `index`. */
interface Segment {
  readonly segment: string
  readonly index: number
}

/** What `segmenter` cuts, cut again before a number that opens a sentence, and behind counts. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  for (const { segment, index } of openedBefore(text, segmenter)) {
    let from = 0
    for (const match of [
      ...matchesOf(AFTER_COUNTS, segment),
      ...matchesOf(BRACKETED_ANSWER, segment),
      ...matchesOf(BEFORE_COUNT, segment),
    ]) {
      const to = match.index + match[0].length
      if (to <= from) continue
      yield* inParts({ segment: segment.slice(from, to), index: index + from })
      from = to
    }
    yield* inParts({ segment: segment.slice(from), index: index + from })
  }
}

/** The segment, cut where it is longer than a sentence is. */
function* inParts({ segment, index }: Segment): Generator<Segment> {
  let from = 0
  while (segment.length - from > LONGEST_SENTENCE) {
    const to = from + lastBreak(segment.slice(from, from + LONGEST_SENTENCE))
    yield { segment: segment.slice(from, to), index: index + from }
    from = to
  }
  yield { segment: segment.slice(from), index: index + from }
}

/** Behind which `text`, which is too long, is broken: the first of these that stands in its second half, where it stands last. */
const BREAKS = ['; ', ', ', '、', '，', ' ']

/** Where `text` is broken; at its end where nothing in it invites to. */
function lastBreak(text: string): number {
  for (const mark of BREAKS) {
    const at = text.lastIndexOf(mark)
    if (at > text.length / 2) return at + mark.length
  }
  // no letter of two units is broken in two
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}

/** Segmenters by language, kept: to make one takes as long as to cut a page with it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = sentenceSegmenter(language)
  segmenters.set(language, segmenter)
  return segmenter
}

/** A page may declare what only looks like a language tag ("en-a"): it is read as English. */
function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('en', { granularity: 'sentence' })
    throw error
  }
}

/** Was `before` cut inside a sentence: after what it is on, at the stop of an abbreviation, inside an address ("/page?id=1")? */
function isCutShort(before: string, gap: string, after: string): boolean {
  if (!gap) return /[.!?]$/.test(before)
  if (gap.includes('\n')) return false
  if (DOCUMENT.test(before)) return true
  if (before.endsWith('?') && ONLY_ANSWER.test(after)) return true
  const end = before.slice(-LONGEST)
  if (ABBREVIATION.test(end) || ORDINAL.test(end) || (INSIDE.test(end) && SMALL.test(after))) return true
  if (DAY.test(end) && MONTH.test(after)) return true
  return /^\d/.test(after) && BEFORE_NUMBER.test(end)
}
