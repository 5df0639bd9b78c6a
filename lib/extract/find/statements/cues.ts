/** Finds the cues in the words of statements. */

import { countWordsAbout } from '../../language/words.ts'
import type { Cue } from '../../lexicon/cues/cue.ts'
import { ALL_CUES } from '../../lexicon/cues/index.ts'
import { TASKED } from '../../lexicon/cues/tasks.ts'
import { DECISION_ABROAD, TASK_ABROAD } from '../../lexicon/markers.ts'
import { anyOf, anyOfCased, anyOfWith, either, sequence } from '../../patterns/alternatives.ts'
import { compile } from '../../patterns/compile.ts'
import { Prefilter } from '../../patterns/prefilter.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { CueName, Size } from './cue-name.ts'
import { NEEDS } from './cues.needs.ts'

/** A label that was left in place when remarks were read: "Rossi:", "Ana (remote):", "> A:". */
const LABEL =
  /^(?:[>\-*•] ?)?\p{Lu}[\p{L}.'’/-]*(?: (?:\p{Lu}|van |von |de |der |di |al-)[\p{L}.'’/-]*){0,3}(?: ?\([^)]{1,40}\))? ?: (?=\S)/u
const MARKER = anyOf(
  sequence(
    String.raw`^\W*`,
    either(
      "action|[a-zà-ỿ]{1,40}(?:['’]s?)? action|todo|to do|decision|decided|conclusion|consensus",
      String.raw`outcome|result|resol|agree|room|way forward|poll|hum|next|ai\b|ap\b|plan|show|question`,
      'adopted|approved|closed|deferred|merged|postponed|rejected|resolved|withdrawn',
      '(?:un)?raised|total|humming|homework|upshot|subject|from|to:|cc:|date:|reply-to',
      'message-id|references|in-reply-to|prev|to-do|follow-?up',
      `(?:${DECISION_ABROAD}|${TASK_ABROAD}) ?[:：]`,
      // "Y: 7, N: 24"
      String.raw`[yn] ?: ?\d|(?:yes|no|for|against|abstain) ?: ?\d`,
    ),
  ),
)

/** A line that only names who held an office at the meeting: "Scribe: Ada Finn". */
const HELD_BY = anyOfCased(
  sequence(
    String.raw`^\W{0,4}(?:(?:Narrative|Jabber|WG|RG|BoF) )?`,
    either(
      '[Ss]cribes?|(?:[Mm]inute|[Nn]ote)s? ?[Tt]akers?|[Mm]inutes|[Nn]otes|[Ss]ecretary',
      '(?:[Cc]o-?)?[Cc]hairs?|ADs?|Area Directors?',
    ),
    String.raw`\s?:\s{1,4}\p{Lu}\p{Ll}[\p{L}'’-]{0,30} \p{Lu}[\p{L}.'’-]{1,30}(?=\W|$)`,
  ),
)

/** What a line is about, before what it says about it: "draft-lake-shore-02: ready", "[PR 12] merged", "Item 3 - closed", "618: ACTION: merge". */
const TOPIC = anyOfWith(
  'iu',
  sequence(
    String.raw`^\W{0,3}`,
    either(
      String.raw`\[[^\]]{2,60}\]|["“]?draft[-‐][^\s:,;]{4,60}`,
      String.raw`(?:(?:issue|pr|item|pull request) ?)?#?\d{1,5}\b(?! (?:against|for|in favou?r|no|yes)\b)|[^.:;?!]{3,50}(?=: )`,
    ),
    String.raw`(?: \([^)]{1,60}\))?(?: ?[:–—-]|(?<=\])|(?<=\d[\d"”]*))\s+(?:actions?(?: items?)? ?: )?(?=\S)`,
  ),
)

/** What is said about an address comes before it: "Updated charter approved: https://...". */
const ADDRESS = /^https?:\S+$/i

/** A cue is early if it is within this many characters of the start: most verdicts in minutes begin with theirs. */
const EARLY = 24

/** All cues, each with the name of its being early. */
const WITH_EARLY = ALL_CUES.map((cue) => ({ cue, early: `${cue.name} early` as const }))

let made: Prefilter | null = null

/** Made for the first text: the background does not analyse a page every time it wakes. */
function prefilter(): Prefilter {
  made ??= new Prefilter(NEEDS)
  return made
}

/**
 * The cues of each of `texts`; those near its start are recorded as early too. `names`: parts of speakers' names, lower case.
 * Only as much is examined as a point can hold, which bounds the time that any pattern takes. One cue is searched for in all
 * texts before the next: a processor that goes from pattern to pattern waits for the code of each.
 */
export function wordCues(texts: readonly string[], names: ReadonlySet<string>): Set<CueName>[] {
  const found = texts.map(() => new Set<CueName>())
  const bare = texts.map(withoutLabel)
  const candidates: number[][] = [...ALL_CUES, TASKED].map(() => [])
  bare.forEach((text, at) => {
    for (const cue of prefilter().candidates(text)) candidates[cue]?.push(at)
  })
  addCues(found, bare, candidates)
  const topical = bare.map((text) => {
    const untitled = text.replace(TOPIC, '')
    return untitled === text || ADDRESS.test(untitled) ? null : untitled
  })
  addCues(found, topical, candidates)
  found.forEach((cues, at) => {
    if (topical[at] !== null) cues.add('topic lead')
  })
  for (const at of names.size ? (candidates[ALL_CUES.length] ?? []) : []) {
    const [, who, does] = TASKED.exec(bare[at] ?? '') ?? []
    if (who && names.has(who.toLowerCase()))
      found[at]?.add(does === 'to' ? 'speaker to do' : 'speaker will do')
  }
  found.forEach((cues, at) => {
    cues.add(`size ${sizeOf(texts[at] ?? '')}`)
  })
  return found
}

function withoutLabel(text: string): string {
  const head = text.slice(0, LONGEST_POINT)
  return MARKER.test(head) || HELD_BY.test(head) ? head : head.replace(LABEL, '')
}

/** Adds to each set the cues that its text has; `candidates`: for each cue, the texts that may have it. */
function addCues(
  found: readonly Set<CueName>[],
  texts: readonly (string | null)[],
  candidates: readonly (readonly number[])[],
): void {
  WITH_EARLY.forEach(({ cue, early }, index) => {
    const [first] = candidates[index] ?? []
    if (first !== undefined) compile(cue.pattern, texts[first] ?? '')
    for (const at of candidates[index] ?? []) {
      const text = texts[at] ?? null
      const cues = found[at]
      if (text === null || !cues || cues.has(early)) continue
      const start = cue.groups.length ? searchGroups(cue, text) : text.search(cue.pattern)
      if (start >= 0) cues.add(cue.name)
      if (start >= 0 && start <= EARLY) cues.add(early)
    }
  })
}

/** Where a cue first occurs in `text` with admissible words in its groups; -1 if it does not. */
function searchGroups({ pattern, groups }: Cue, text: string): number {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (mayHold(groups, match)) return match.index
    // Advance by a whole character: from within an emoji, a Unicode pattern would start at the emoji again, forever.
    pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
  return -1
}

function mayHold(groups: Cue['groups'], match: RegExpExecArray): boolean {
  for (const [at, isHeld] of groups.entries()) {
    const word = match[at + 1]
    // A group without content is one that the pattern bypassed.
    if (word !== undefined && !isHeld(word)) return false
  }
  return true
}

function sizeOf(text: string): Size {
  const words = countWordsAbout(text, 36)
  if (words <= 3) return 'tiny'
  if (words <= 7) return 'short'
  if (words <= 15) return 'middling'
  return words <= 35 ? 'long' : 'very long'
}
