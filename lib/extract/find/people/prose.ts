/** People in sentences: "Ada Finn, chair of X, presented", "presented by Ada Finn", "Ada's talk", "said Ada Finn". */

import { looksLikeVerb } from '../../language/verbs.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKS } from '../../lexicon/verbs.ts'
import type { Page, Sentence } from '../../types.ts'
import { type Appositive, readAfter, readBefore } from './appositives.ts'
import { type Mention, mention } from './mention.ts'
import { type NameInText, namesInText } from './names-in-text.ts'
import type { Qualities } from './qualifiers.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Group {
  readonly names: readonly NameInText[]
  readonly start: number
  readonly end: number
}

interface Hit {
  readonly rule: string
  readonly score: number
}

const JOINED = /^[\s\]]*(?:,|\band\b|&|\/|, and\b|\bet\b|\bund\b|\by\b)[\s[]*$/
/** What may stand between a person and the verb. */
const ADVERBS =
  '(?:\\((?:in|via|on|from|as|remotely|online)[^)]{0,30}\\)\\s*)?(?:(?:then|also|both|all|again|briefly|later|now|first|next|just|still|each|finally|in turn|\\p{Ll}{2,12}ly)\\s+){0,2}'
const VERB = new RegExp(
  `^[\\s\\]]*(?:who\\s+)?${ADVERBS}(?:(has|have|had|is|are|was|were)\\s+${ADVERBS})?(\\p{Ll}[\\p{Ll}-]+)`,
  'u',
)
const BY = /(\p{L}+)(?:\s+\p{L}+){0,2}\s+(?:by|from)\s+(?:(?:the|our|an?)\s+)?$/u
const FROM_LABEL = /^(?:from|q(?:uestion)? from|comment from)\s+$/i
const POSSESSED =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,2}(?:talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group|demo|suggestion|answer|reply|concern|view)\b/u
const SAID_BY = /[,”"’']\s*(\p{Ll}+)\s+$/u
const ACCORDING = /\b(?:according to|(?:discussion|interview|conversation) with)\s+$/i
const WITH_ROLE = /\b(?:with|by|from|to)\s+$/i

/** The mentions of people in one sentence; `start` is where it stands in the page's text. */
export function findInSentence(page: Page, sentence: Sentence, vocabulary: Vocabulary): Mention[] {
  const text = page.text.slice(sentence.start, sentence.end)
  const names = namesInText(text, vocabulary)
  return groupsOf(text, names).flatMap((group) => readGroup(text, group, sentence))
}

function groupsOf(text: string, names: readonly NameInText[]): Group[] {
  const groups: { names: NameInText[]; start: number; end: number }[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const before = last?.names.at(-1)
    if (
      last &&
      before &&
      !before.possessive &&
      before.sure === name.sure &&
      JOINED.test(text.slice(before.end, name.start))
    ) {
      last.names.push(name)
      last.end = name.end
    } else groups.push({ names: [name], start: name.start, end: name.end })
  }
  return groups
}

function readGroup(text: string, group: Group, sentence: Sentence): Mention[] {
  const before = text.slice(0, group.start).replace(/[[\]]+$/, '')
  const after = text.slice(group.end)
  const sole = group.names.length === 1
  const beside = readAfter(after, looksLikeVerb)
  const role = readBefore(before.trimEnd())
  const hit = hitOf(text, group, before, after, beside)
  if (!hit && !beside.affiliations.length && !beside.roles.length && !role) return []
  return group.names.map((name, index) => {
    const last = index === group.names.length - 1
    return toMention(name, sentence, hit, merge(sole || last ? beside : null, role))
  })
}

function hitOf(text: string, group: Group, before: string, after: string, beside: Appositive): Hit | null {
  const rest = after.slice(beside.length)
  const verb = actsIn(rest, group, before)
  const sure = group.names.every((name) => name.sure)
  const lead = group.names.at(-1)
  if (verb && !lead?.possessive) {
    const opening = /^[\W\d]*$/.test(before)
    if (sure) return { rule: SAYING_VERBS.has(verb) ? 'verb-of-saying' : 'verb-of-doing', score: 0.85 }
    if (opening && SAYING_VERBS.has(verb)) return { rule: 'verb-of-saying-shape', score: 0.6 }
  }
  const by = BY.exec(before)
  if (
    by?.[1] &&
    before
      .split(/\s+/)
      .slice(-6)
      .some((word) => TALKS.has(word.toLowerCase().replace(/\W+$/, '')))
  )
    return sure || / by\s/.test(by[0]) ? { rule: 'talk-by', score: sure ? 0.8 : 0.6 } : null
  if (!sure) return null
  if (FROM_LABEL.test(before) && /^\s*[:,-]/.test(rest)) return { rule: 'from-label', score: 0.8 }
  if (lead?.possessive && POSSESSED.test(text.slice(lead.end))) return { rule: 'possessive-talk', score: 0.7 }
  const said = SAID_BY.exec(before)
  if (said?.[1] && SAYING_VERBS.has(said[1]) && !BASE_VERBS.has(said[1]))
    return { rule: 'said-by', score: 0.85 }
  return ACCORDING.test(before) ? { rule: 'according-to', score: 0.65 } : null
}

/** The verb that the group is the subject of, at the start of `rest`, or null. */
function actsIn(rest: string, group: Group, before: string): string | null {
  const match = VERB.exec(rest)
  const verb = match?.[2]
  if (!verb || !MEETING_VERBS.has(verb)) return null
  const auxiliary = match[1]
  const progressive = verb.endsWith('ing')
  if (auxiliary && /^(?:is|are|was|were)$/.test(auxiliary) && !progressive) return null
  if (
    !auxiliary &&
    progressive &&
    !/^[\W\d]*$/.test(before) &&
    !WITH_ROLE.test(before) &&
    !readBefore(before.trimEnd())
  )
    return null
  if (BASE_VERBS.has(verb) && group.names.length === 1 && !auxiliary && !IRREGULAR_PAST.has(verb)) return null
  return verb
}

/** Past forms that look like their base. */
const IRREGULAR_PAST = new Set(['set', 'put', 'lead'])

function merge(a: Qualities | null, b: Qualities | null): Qualities {
  return {
    affiliations: [...(a?.affiliations ?? []), ...(b?.affiliations ?? [])],
    roles: [...(b?.roles ?? []), ...(a?.roles ?? [])],
  }
}

function toMention(name: NameInText, sentence: Sentence, hit: Hit | null, qualities: Qualities): Mention {
  return mention({
    rule: hit?.rule ?? 'appositive',
    score: hit?.score ?? 0.5,
    start: sentence.start + name.start,
    end: sentence.start + name.end,
    name: name.text,
    form: name.form,
    block: sentence.block,
    speaks: hit !== null,
    remarks: hit ? [{ block: sentence.block, start: sentence.start, end: sentence.end }] : [],
    ...qualities,
  })
}
