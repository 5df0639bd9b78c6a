/** Presenters in the words of one line: at its end, after a mark, in brackets, after "by", or all of it. */
import { holdsCommonWord, opensWithCommonWord } from '../../../lexicon/common-words.ts'
import { DRAFT_NAME } from '../../../lexicon/document-names.ts'
import { memoizeByText } from '../../../memoize.ts'
import { anyOfWith, either } from '../../../patterns/alternatives.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'
import type { Vocabulary } from '../names/vocabulary.ts'

/** Times, durations, addresses and marks around presenters in an agenda. */
const MINUTES = String.raw`\d{1,3}\s{0,4}(?:min(?:ute)?s?|mn|m|['’′]|mi\d?)(?![\p{L}\d])\.?`
const CLUTTER = new RegExp(
  either(
    String.raw`\(\s{0,4}${MINUTES}\s{0,4}\)|\[\s{0,4}${MINUTES}\s{0,4}\]|\b${MINUTES}`,
    // "(Ada Finn) (10)"
    String.raw`(?<=\)\s)\(\d{1,3}\)\s{0,4}$`,
    // "1300-1400", "[20: 110/120]", "13:00 - 14:00 UTC"
    String.raw`\b\d{4}\s{0,2}[-–]\s{0,2}\d{4}\b|\[\d{1,3}(?:\s?:\s?\d{1,3})?\/\d{2,3}\]`,
    String.raw`\[?\b\d{1,2}[:.h][\dx]{2}(?:\s{0,4}[-–]\s{0,4}\d{1,2}[:.h]\d\d)?(?:\s{0,4}(?:am|pm|utc|cest|cet))?\b\]?`,
    String.raw`https?:\/\/\S{1,2000}`,
    String.raw`\b(?:remote(?:ly)?|on-?site|in[- ]person|(?:see (?:the )?)?slides?(?: here)?|q&a)\b`,
    String.raw`\+\s{0,4}(?:q&a|the whole (?:wg|group|room))`,
  ),
  'giu',
)
/** "(draft)", "[pdf]": a link next to a talk. */
const LINKED = /[([]\s{0,4}(?:drafts?|pdf|slides?|video|recording|paper|notes)\s{0,4}[)\]]/giu
/** ", slides, draft-finn-header": the same, in a row. */
const LISTED = anyOfWith(
  'gi',
  String.raw`,\s{0,4}(?:slides?|drafts?|papers?|videos?|recordings?|${DRAFT_NAME})(?=\s{0,4}(?:,|$))`,
)
/** " - A. Finn & M. Tolland" at the end of a line. */
const INITIALED = /\s[-–—]\s(\p{Lu}\.\s\p{Lu}\p{Ll}[^–—]{1,80})$/u
const BY = /(?:^|\s)by\s{1,4}(\p{Lu}.{2,80})$/u

/** "A new header; Ada Finn", not a list of remarks. */
const ONE_SEMICOLON = /^[^;:]{4,90};\s[^;:]{4,60}$/
/** "A new header, Ada Finn, remote, 10 minutes": of what a heading names, only people are remote. */
const REMOTE = /,\s{1,4}(\p{Lu}[^,:]{4,60}),\s{1,4}[Rr]emote(?:ly)?(?![\p{L}-])/u
/** A bracket, a dash, a comma, a colon or "by", one of which comes before presenters. */
const MAY_NAME_PRESENTER = /[([（,:;|–—-]|by\s/

/** `text` without the times, durations and addresses of an agenda. Lines are revisited as more names become known. */
const bareOf = memoizeByText(strip)

/** `words`, without such clutter, as people; null if they are not. */
const peopleIn = memoizeByText((words) => readPeople(bareOf(words).replace(/^.*?：/, '')))

/** `words` as people, only by their shape: full names only. */
function shapedPeople(words: string): readonly LabelledPerson[] | null {
  const people = readPeople(bareOf(words))
  const isPerson = ({ name: { form, text } }: LabelledPerson) =>
    form === 'ideographic' || (form === 'full' && !opensWithCommonWord(text))
  return people?.every(isPerson) ? people : null
}

/** The people in lines, as far as a vocabulary knows them. */
export class PresentersInLines {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Reads the presenters from the heading of a topic; null if none is named. */
  inHeading(text: string): readonly LabelledPerson[] | null {
    if (!MAY_NAME_PRESENTER.test(text)) return null
    const bare = bareOf(text)
    const people = this.inBrackets(bare)
    // "Ada Finn (AF)": the initials are the key to the name before them
    const key = people?.every(({ name }) => name.form === 'initials')
      ? this.#afterMark(bare, /,\s{1,4}/)
      : null
    return (
      key ??
      people ??
      this.afterBy(bare) ??
      this.#afterMark(bare, /\s{1,4}[-–—|]{1,20}\s{1,4}/) ??
      this.#initialed(bare) ??
      this.#afterMark(bare, /\s{0,4}[,:]\s{1,4}/) ??
      (ONE_SEMICOLON.test(bare) ? this.#afterMark(bare, /;\s{1,4}/) : null)
    )
  }

  /** "A new header (Ada Finn)", "A new header [Ada Finn]". */
  inBrackets(text: string): readonly LabelledPerson[] | null {
    const bracket = /[(（[]([^()（）[\]]{2,90})[)）\]]\s{0,4}$/.exec(bareOf(text))
    return bracket?.[1] && bracket.index > 0 ? this.trusted(bracket[1]) : null
  }

  /** "A new header, by Ada Finn". */
  afterBy(text: string): readonly LabelledPerson[] | null {
    const words = this.#wordsAfterBy(text)
    return words ? this.trusted(words) : null
  }

  /** The same, only by the names' shape. */
  shapedAfterBy(text: string): readonly LabelledPerson[] | null {
    const words = this.#wordsAfterBy(text)
    return words ? shapedPeople(words) : null
  }

  #wordsAfterBy(text: string): string | undefined {
    return text.includes('by') ? BY.exec(bareOf(text))?.[1] : undefined
  }

  /** The longest part at the end of the line, after a dash or a comma, that is people. */
  #afterMark(text: string, mark: RegExp): readonly LabelledPerson[] | null {
    const parts = text.split(mark)
    for (let from = 1; from < parts.length; from++) {
      const people = this.trusted(parts.slice(from).join(', '))
      if (people) return people
    }
    return null
  }

  /** "A new header - A. Finn": after a dash, an initial backs a name as a given name would. */
  #initialed(text: string): readonly LabelledPerson[] | null {
    const words = INITIALED.exec(text)?.[1]
    const people = words ? shapedPeople(words) : null
    return people?.some(({ name }) => holdsCommonWord(name.text)) ? null : people
  }

  /** "Ada Finn: a new header". */
  beforeColon(text: string): readonly LabelledPerson[] | null {
    const before = /^(?:[\d.]{1,6}\s){0,2}(\p{Lu}[^:]{4,60}):\s/u.exec(bareOf(text))?.[1]
    const people = before ? this.trusted(before) : null
    return people?.every(({ name }) => name.form === 'full') ? people : null
  }

  /** "Ada Finn, Tidewater, first time here"; "Ada Finn and Mara Tolland - a new header". */
  atStart(text: string): readonly LabelledPerson[] | null {
    const before = /^(.{3,100}?)\s+[-–—]\s/.exec(text)?.[1]
    return (before ? this.trusted(before) : null) ?? this.trusted(text)
  }

  /** `words` as people, one of whom (or the only one) is backed by the page or a given name. */
  trusted(words: string): readonly LabelledPerson[] | null {
    const people = peopleIn(words)
    const isKnown = ({ name, also = [] }: LabelledPerson) =>
      this.#vocabulary.trusts(name) || also.some((form) => this.#vocabulary.knows(form))
    if (!people?.some(isKnown)) return null
    const isPerson = (person: LabelledPerson) =>
      isKnown(person) ||
      (/^(?:full|single)$/.test(person.name.form) && !opensWithCommonWord(person.name.text))
    return people.every(isPerson) ? people : null
  }

  /** `words` as people, only by their shape: full names only. */
  shaped(words: string): readonly LabelledPerson[] | null {
    return shapedPeople(words)
  }

  /** The end of a line, in brackets or after its last mark, only by the names' shape. */
  shapedAtEnd(text: string): readonly LabelledPerson[] | null {
    const bracketed = this.shapedInBrackets(text)
    if (bracketed) return bracketed
    const end = /(?:\s[-–—|]|[:;])\s{1,4}([^:–—|]{4,120})$/.exec(bareOf(text))?.[1]
    return end ? shapedPeople(end) : null
  }

  /** "A new header, Ada Finn, remote", only by the names' shape. */
  shapedRemote(text: string): readonly LabelledPerson[] | null {
    const words = REMOTE.exec(text)?.[1]
    return words ? shapedPeople(words) : null
  }

  /** "A new header (Ada Finn)", only by the names' shape. */
  shapedInBrackets(text: string): readonly LabelledPerson[] | null {
    const bracket = /\s[([]([^()[\]]{5,60})[)\]]\s{0,4}$/.exec(bareOf(text))
    return bracket?.[1] ? shapedPeople(bracket[1]) : null
  }
}

/** Without one of these there is no clutter. */
const MAY_BE_CLUTTERED = /[\d([+]|https?:|remote|on-?site|in[- ]person|slide|draft|paper|video|recording|q&a/i

const withoutClutter = (text: string) =>
  text
    .replace(CLUTTER, ' ')
    .replace(LINKED, ' ')
    .replace(LISTED, ' ')
    .replace(/[([][,;\s]{0,40}[)\]]/g, ' ')

function strip(text: string): string {
  return (MAY_BE_CLUTTERED.test(text) ? withoutClutter(text) : text)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.|–-]{1,40}$/, '')
    .replace(/[\s,–—-]{1,12}([)\]])/g, '$1')
    .trim()
}
