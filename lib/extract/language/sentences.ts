/** Splits the blocks of a page into sentences: Unicode's segmentation, corrected where it cuts too often or too rarely. */

import { DOCUMENT_NAME } from '../lexicon/document-names.ts'
import { anyOf, anyOfWith, atEnd, either, sequence, wholly } from '../patterns/alternatives.ts'
import { matchesOf } from '../patterns/matches.ts'
import type { Page, Sentence } from '../types.ts'

/** Abbreviations whose full stop never ends a sentence, and initials ("J."). */
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
/** Abbreviations whose full stop does not end a sentence if a number follows ("No. 5", "Jan. 12"). */
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
/** German ordinals: "zur 96. Tagung", "am 3. Mai"; or a day before a month, "28. Juli bis 2. August". */
const ORDINAL = /(?:^|\s)(?:zu[rm]|vom|beim|[ai]m|bis|der|die|das|dem|des|den)\s\d{1,3}\.$/i
const DAY = /(?:^|\s)\d{1,2}\.$/
const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u
/**
 * A missed end, "in London. 350 people": Unicode's segmentation continues if a number and lower-case letters follow the full stop.
 * Only after a bracket or four letters: a shorter word may be an abbreviation.
 */
const BEFORE_COUNT = /(?<=[a-zà-ÿ]{4}|[a-zà-ÿ]\))\.\s{1,2}(?=\d[\d,.]{0,9}\+?\s[a-zà-ÿ])/g
/**
 * Polls on one line, "Who has read it? 34 Should we adopt it? 41 (yes) 0 (no) Is it ready?": cuts between the counts that answer
 * one question and the next question.
 */
const AFTER_COUNTS = anyOfWith(
  'g',
  sequence(
    String.raw`^\s{0,4}(?:\d{1,3}(?: ?\([a-z][a-z -]{1,20}\))?[,;.]?\s{1,4}){1,4}`,
    '(?=',
    either('Are|Can|Could|Did|Do|Does|Has|Have|How|Is|Shall|Should|Was|Were|Who|Will|Would'),
    String.raw`\s[^?]{4,300}\?)`,
  ),
)
/** An answer in brackets, "Any objections? (nope) Will send it": it belongs to the question, not to what follows. */
const BRACKETED_ANSWER = anyOfWith(
  'gu',
  sequence(
    String.raw`^\s{0,4}\(`,
    either(
      '[Cc]rickets|[Nn]o|[Nn]obody|[Nn]one|[Nn]ope|[Nn]o (?:objections?|one|responses?)',
      '[Ss]ilence|[Yy]es',
    ),
    String.raw`\)\.?\s{1,4}(?=\p{Lu})`,
  ),
)
const ONLY_ANSWER = /^\([a-z ]{2,16}\)\.?$/i
/** Quotes and brackets inside a sentence do not end it: 'We simply (?!) need', '"Why?" she asked'. */
const INSIDE = /[.!?…]["”’»)\]]{1,2}$/
const SMALL = /^\p{Ll}/u
/** "draft-finn-pears. Ready for last call.": the document is the subject of what follows, and belongs to it. */
const DOCUMENT = wholly(String.raw`${DOCUMENT_NAME}\.`)
/** The longest match of the patterns above that look at the end of a sentence, in characters. */
const LONGEST = 14
/** A bracket of two sentences, "They met (Bo: Twice! And again!)": open at the end of the first, closed in the second. */
const OPEN_BRACKET = /\([^()]{1,200}[.!]$/
const CLOSED_BRACKET = /^[^()]{0,200}\)/
/** The longest match of the former, in characters. */
const LONGEST_BRACKET = 202
/**
 * In characters. Of some 37,000 sentences in 1,300 posts none had more than 1,000. Longer text has no full stops (a transcript from
 * captions, for one) and is cut, since the time of some rules grows with the square of a sentence's length.
 */
const LONGEST_SENTENCE = 2_000

/**
 * Splits every block of `page` into sentences; their spans exclude surrounding white space. The whole text is segmented at
 * once, since the empty line between blocks always ends a sentence in Unicode's segmentation (UAX 29).
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
 * Opening brackets and quotation marks at the end of a segment. Unicode's segmentation takes any that directly follow a full stop
 * for closing ones ("雨だった。「晴れた」"). “ may indeed close, in German, but not after an ideographic full stop.
 */
const OPENED = /(?:[([（［「『【〈《]|(?<=[。！？][“‘]{0,2})[“‘]){1,3}$/

/** The segments of `text`, with opening brackets moved to the start of the next one. */
function* openedBefore(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let from = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const after = index + segment.length
    const to = after < text.length ? after - (OPENED.exec(segment.slice(-LONGEST))?.[0].length ?? 0) : after
    if (to > from) yield { segment: text.slice(from, to), index: from }
    from = Math.max(from, to)
  }
}

/** A piece of the text, and its offset there. */
interface Segment {
  readonly segment: string
  readonly index: number
}

/** The segments of `text`, cut again where the patterns above found an end that Unicode's segmentation missed. */
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

/** The segment, in parts of at most LONGEST_SENTENCE characters. */
function* inParts({ segment, index }: Segment): Generator<Segment> {
  let from = 0
  while (segment.length - from > LONGEST_SENTENCE) {
    const to = from + lastBreak(segment.slice(from, from + LONGEST_SENTENCE))
    yield { segment: segment.slice(from, to), index: index + from }
    from = to
  }
  yield { segment: segment.slice(from), index: index + from }
}

/** Where a text that is too long is cut, best first: after the last of these in its second half. */
const BREAKS = ['; ', ', ', '、', '，', ' ']

/** The offset at which to cut `text`: after one of BREAKS, otherwise at its end. */
function lastBreak(text: string): number {
  for (const mark of BREAKS) {
    const at = text.lastIndexOf(mark)
    if (at > text.length / 2) return at + mark.length
  }
  // not inside a surrogate pair
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}

/** Segmenters by language: creating one takes as long as segmenting a page with it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = sentenceSegmenter(language)
  segmenters.set(language, segmenter)
  return segmenter
}

/** A segmenter for `language`, or for English if it is not a valid language tag: a page may declare anything ("en-a"). */
function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('en', { granularity: 'sentence' })
    throw error
  }
}

/** Was the text cut inside a sentence: at an abbreviation, inside an address ("/page?id=1"), after the document it is about? */
function isCutShort(before: string, gap: string, after: string): boolean {
  if (!gap) return /[.!?]$/.test(before)
  if (gap.includes('\n')) return false
  if (DOCUMENT.test(before)) return true
  if (before.endsWith('?') && ONLY_ANSWER.test(after)) return true
  if (OPEN_BRACKET.test(before.slice(-LONGEST_BRACKET)) && CLOSED_BRACKET.test(after)) return true
  const end = before.slice(-LONGEST)
  if (ABBREVIATION.test(end) || ORDINAL.test(end) || (INSIDE.test(end) && SMALL.test(after))) return true
  if (DAY.test(end) && MONTH.test(after)) return true
  return /^\d/.test(after) && BEFORE_NUMBER.test(end)
}
