/** The cues that a statement's own words give. */
import { Prefilter } from '../../language/prefilter.ts'
import type { Cue } from '../../lexicon/cues/cue.ts'
import { ALL_CUES } from '../../lexicon/cues/index.ts'
import { LONGEST_POINT } from '../../points.ts'

/** A label that the reader of remarks left in place: "Rossi:", "Ana (remote):", "> A:". */
const LABEL =
  /^(?:[>\-*•] ?)?\p{Lu}[\p{L}.'’/-]*(?: (?:\p{Lu}|van |von |de |der |di |al-)[\p{L}.'’/-]*){0,3}(?: ?\([^)]{1,40}\))? ?: (?=\S)/u
const MARKER =
  /^\W*(?:action|todo|to do|decision|decided|conclusion|consensus|outcome|result|resol|agree|room|way forward|poll|hum|next|ai\b|ap\b|plan|show|question|(?:un)?raised|total|humming)/i

/** What a line is about, before what it says of it: "draft-lake-shore-02: ready", "[PR 12] merged", "Item 3 - closed". */
const TOPIC =
  /^\W{0,3}(?:\[[^\]]{2,60}\]|["“]?draft[-‐][^\s:,;]{4,60}|(?:(?:issue|pr|item|pull request) ?)?#?\d{1,5}\b|[^.:;?!]{3,50}(?=: ))(?: \([^)]{1,60}\))?(?: ?[:–—-]|(?<=\])|(?<=\d[\d"”]*))\s+(?=\S)/iu

/** A cue is early where it stands within as many characters of the start: most verdicts of minutes begin with theirs. */
const EARLY = 24

/** "Ana to ...", "Ana Berg and Bo will ...": group 1 is the last part of a name before the verb. */
const TASKED =
  /(?:^|[.:;(] ?|\band )(?:[\p{L}.'’/-]{1,40},? ){0,5}?([\p{L}'’-]{1,40})(?: \([^)]{1,30}\))? (to|will|['’]ll|is going to|needs to|has to|offered|volunteered) (?!the\b|a\b|be\b|this\b)\p{Ll}/iu

const EARLY_NAMES = ALL_CUES.map(({ name }) => `${name} early`)

let made: Prefilter | null = null

/** Made for the first text: not every time that the background wakes a page is analysed. */
function prefilter(): Prefilter {
  made ??= new Prefilter(ALL_CUES.map(({ pattern }) => pattern))
  return made
}

/**
 * The cues of `text`; those near its start are noted as early, too. `names`: parts of speakers' names, lower case.
 * Only as much is looked at as a point can hold, which bounds the time that any pattern takes.
 */
export function wordCues(text: string, names: ReadonlySet<string>): Set<string> {
  const head = text.slice(0, LONGEST_POINT)
  const bare = MARKER.test(head) ? head : head.replace(LABEL, '')
  const found = new Set<string>()
  const candidates = prefilter().candidates(bare)
  addCues(found, bare, candidates)
  const untitled = bare.replace(TOPIC, '')
  if (untitled !== bare) {
    addCues(found, untitled, candidates)
    found.add('topic lead')
  }
  const [, who, does] = (names.size && TASKED.exec(bare)) || []
  if (who && names.has(who.toLowerCase())) found.add(does === 'to' ? 'speaker to do' : 'speaker will do')
  found.add(`size ${sizeOf(text)}`)
  return found
}

function addCues(found: Set<string>, text: string, candidates: readonly number[]): void {
  for (const index of candidates) {
    const { name, pattern } = ALL_CUES[index] as Cue
    const early = EARLY_NAMES[index] ?? ''
    if (found.has(early)) continue
    const at = text.search(pattern)
    if (at < 0) continue
    found.add(name)
    if (at <= EARLY) found.add(early)
  }
}

const FAR_LETTER = /[\u2e80-\uffff]/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Chinese and Japanese words have about as many characters. */
const CHARACTERS_A_WORD = 2

function sizeOf(text: string): string {
  const unspaced = FAR_LETTER.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0
  const words = text.split(' ', 36).length + Math.floor(unspaced / CHARACTERS_A_WORD)
  if (words <= 3) return 'tiny'
  if (words <= 7) return 'short'
  if (words <= 15) return 'middling'
  return words <= 35 ? 'long' : 'very long'
}
