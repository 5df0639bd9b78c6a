/** Finds people in sentences that are not part of a labelled remark. */
import { opensWithCommonWord } from '../../lexicon/common-words.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { anyOfCased, sequence } from '../../patterns/alternatives.ts'
import type { Page, Reading, Sentence } from '../../types.ts'
import { isPosition } from './affiliations/appositives.ts'
import type { Structure } from './in-structure.ts'
import { findOfficer } from './labels/officers.ts'
import type { Mention } from './mention.ts'
import type { Vocabulary } from './names/vocabulary.ts'
import { findAnonymous } from './sentences/anonymous.ts'
import { followOn } from './sentences/follow.ts'
import { findInHangul } from './sentences/hangul.ts'
import { findInIdeographs } from './sentences/ideographs.ts'
import { type NameInText, namesIn, type Wording, wordingOf } from './sentences/names/in-text.ts'
import { findInSentence } from './sentences/prose.ts'
import { withQuotations } from './sentences/quotations.ts'
import { isInside, overlaps } from './spans.ts'

/** With at least this many verbs of saying after a certain person, a page counts as one that reports who said what. */
const RECOUNTING = 3

/** The rules that attribute words in which no other people speak. */
const SETS_APART = new Set(['quoted-mail', 'signed-quotation', 'heading-owner', 'project', 'task-label'])

/** The rules that read lists of people and chat logs, whose lines say nothing about the people named in them. */
const NO_SENTENCES = new Set(['people-list', 'role-list', 'key', 'label-chat'])

/** "Zefirov asked whether", "Heuvelink said he": a family name, by the words after it. */
const REPORTS = anyOfCased(
  sequence(
    String.raw`^(\p{Lu}\p{Ll}{2,20}) (?:then |also )?`,
    '(?:said|asked|noted|agreed|reported|explained|confirmed|replied|suggested|argued|added) ',
    String.raw`(?:that|if|whether|what|he|she|to|it|\p{Lu}\p{Ll}+ (?:to|what|if|whether|that))\s`,
  ),
)

/** Finds the people in the sentences. `structure`: those already known; `ordinary`: words that are not names on this page. */
export function findInSentences(
  { page, sentences }: Reading,
  structure: Structure,
  ordinary: ReadonlySet<string>,
): Mention[] {
  const free = freeSentences(page, sentences, structure.mentions)
  const found = [
    ...findNamed(new Prose(page, free, ordinary), structure),
    ...free.flatMap((sentence) => findOfficer(sentence, structure.officers) ?? findAnonymous(sentence) ?? []),
    ...free.flatMap((sentence) => findInIdeographs(sentence)),
    ...free.flatMap(findInHangul),
  ].sort((a, b) => a.start - b.start)
  return followOn(page, free, withQuotations(page, free, found))
}

/** The sentences that are neither a remark nor a list that `structured` has read. */
function freeSentences(
  page: Page,
  sentences: readonly Sentence[],
  structured: readonly Mention[],
): Sentence[] {
  const spoken = structured
    .filter(({ rule }) => isLabel(rule) || SETS_APART.has(rule))
    .flatMap(({ remarks, start, end }) => [{ start, end }, ...remarks.slice(0, 1)])
    .sort((a, b) => a.start - b.start)
  const listed = structured.filter(({ rule }) => NO_SENTENCES.has(rule)).sort((a, b) => a.start - b.start)
  return sentences.filter((sentence) => {
    const block = page.blocks[sentence.block]
    return (
      block &&
      !block.foreign &&
      block.kind !== 'heading' &&
      !isInside(sentence, spoken) &&
      !overlaps(sentence, listed)
    )
  })
}

const isLabel = (rule: string) => rule.startsWith('label')

/** The names in each sentence. */
type Names = readonly (readonly NameInText[])[]

/** Sentences whose words are split once, and then read with one vocabulary after another. */
class Prose {
  readonly sentences: readonly Sentence[]
  readonly #page: Page
  readonly #ordinary: ReadonlySet<string>
  readonly #wordings: readonly Wording[]

  constructor(page: Page, sentences: readonly Sentence[], ordinary: ReadonlySet<string>) {
    this.#page = page
    this.sentences = sentences
    this.#ordinary = ordinary
    this.#wordings = sentences.map(({ text }) => wordingOf(text))
  }

  /** The names that `vocabulary` knows. */
  namesBy(vocabulary: Vocabulary): Names {
    return this.#wordings.map((wording) => namesIn(wording, vocabulary))
  }

  /** The full names among `names` that are certain or have a position: a part of one can be recognised later. */
  fullOf(names: Names): NameInText[] {
    return this.#wordings.flatMap(({ text }, at) =>
      (names[at] ?? []).filter(
        ({ sure, form, end }) => form === 'full' && (sure || isPosition(text.slice(end))),
      ),
    )
  }

  /** The mentions of `names` in the sentence at `at`; `recounting`: the page is one that tells who said what. */
  read(names: readonly NameInText[], at: number, recounting: boolean): Mention[] {
    const [sentence, wording] = [this.sentences[at], this.#wordings[at]]
    if (!sentence || !wording) return []
    return findInSentence(this.#page, sentence, wording.text, names, { recounting, ordinary: this.#ordinary })
  }
}

/** People by their names: read strictly at first, and less so if the page turns out to report who said what. */
function findNamed(prose: Prose, { mentions, vocabulary }: Structure): Mention[] {
  const atFirst = prose.namesBy(vocabulary)
  const known = vocabulary.with(prose.fullOf(atFirst))
  const names = known === vocabulary ? atFirst : prose.namesBy(known)
  const strict = names.map((found, at) => prose.read(found, at, false))
  const labels = mentions.filter(({ rule }) => isLabel(rule)).length
  // certain names are known either way
  const loose = isRecounting(strict.flat(), labels, prose.sentences)
    ? names.map((found, at) =>
        found.every(({ sure }) => sure) ? (strict[at] ?? []) : prose.read(found, at, true),
      )
    : strict
  const seen = loose
    .flat()
    .filter(({ rule }) => rule === 'verb-of-saying-shape')
    .map(({ name, form }) => ({ text: name, form }))
  if (!seen.length) return loose.flat()
  return prose.namesBy(known.with(seen)).flatMap((found, at) => prose.read(found, at, true))
}

/** True if labels, or verbs of saying after certain names or after words that may be names, are frequent. */
function isRecounting(strict: readonly Mention[], labels: number, sentences: readonly Sentence[]): boolean {
  const saying = strict.filter(({ rule }) => rule === 'verb-of-saying').length
  return Math.max(saying, labels, countReports(sentences)) >= RECOUNTING
}

/** How many of `sentences` open with a word that may be a name and report what that person said. */
function countReports(sentences: readonly Sentence[]): number {
  const names = sentences.flatMap(({ text }) => REPORTS.exec(text)?.[1] ?? [])
  return names.filter((name) => !isOrganisation(name) && !opensWithCommonWord(name)).length
}
