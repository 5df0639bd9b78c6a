/** Resolves offices that only one person holds at a meeting: "Chair: please go on", "The chair asked whether ...". */
import { foldName, type Name } from '../../../language/names.ts'
import { AREA_DIRECTORS, CHAIRS, OF_GROUP } from '../../../lexicon/offices.ts'
import { MEETING_VERBS } from '../../../lexicon/verbs.ts'
import { anyOfWith, atStart, wholly } from '../../../patterns/alternatives.ts'
import type { Sentence } from '../../../types.ts'
import { NO_QUALITIES } from '../affiliations/qualifiers.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention } from '../mention.ts'
import type { LabelledLine } from './labels.ts'

/** Who holds an office, according to the list of those present; offices with several holders are left out. */
export type Officers = ReadonlyMap<string, Holder>

type Holder = Pick<Name, 'text' | 'form'>

const LABEL = atStart(String.raw`${OF_GROUP}(chair|ad|area director)\s?:\s{1,4}(?=\S)`)
const SUBJECT = anyOfWith(
  'iu',
  String.raw`^(?:the|our)\s(?:(?:meeting|session|group)\s|${OF_GROUP})(chair|ad|area director)\s(?:(?:then|also|next|again|\p{Ll}{2,12}ly)\s)?(\p{Ll}{2,20})\b`,
)
/** Offices that may stand for their holder, and their names in lists of people. */
const OFFICES: readonly [office: string, role: RegExp][] = [
  ['chair', wholly(`(?:(?:meeting|session) |${OF_GROUP})${CHAIRS}`)],
  ['ad', wholly(`(?:responsible )?${AREA_DIRECTORS}`)],
]

const officeOf = (role: string) => OFFICES.find(([, pattern]) => pattern.test(role))?.[0]

/** The offices that `roster` gives to only one person. */
export function officersIn(roster: readonly Mention[]): Officers {
  const holders = Map.groupBy(
    roster.flatMap(({ rule, roles, name, form }) =>
      (rule === 'chaired-by' ? ['chair'] : roles).map((role) => ({
        office: officeOf(role),
        text: name,
        form,
      })),
    ),
    ({ office }) => office,
  )
  const officers = new Map<string, Holder>()
  for (const [office, [first, ...others]] of holders)
    if (office && first && others.every(({ text }) => foldName(text) === foldName(first.text)))
      officers.set(office, first)
  return officers
}

/** The lines labelled with an office whose holder is known. `taken` are the starts of lines that are lists of people. */
export function findOfficeLabels(
  lines: readonly Line[],
  officers: Officers,
  taken: ReadonlySet<number>,
): LabelledLine[] {
  if (!officers.size) return []
  return lines.flatMap((line) => {
    const match = taken.has(line.start) ? null : LABEL.exec(line.text)
    const holder = match && holderOf(match[1], officers)
    if (!match || !holder) return []
    const remark = match[0].length
    const people = [{ name: holder, qualities: NO_QUALITIES }]
    return [{ line, label: { people, start: 0, end: remark, remark, mark: 'colon' as const }, score: 0.8 }]
  })
}

/** The holder of the office that is the speaking subject of a sentence ("The chair asked ..."); null if there is none. */
export function findOfficer(sentence: Sentence, officers: Officers): Mention | null {
  const match = officers.size ? SUBJECT.exec(sentence.text.slice(0, 120)) : null
  const holder = match && holderOf(match[1], officers)
  if (!match?.[2] || !holder || !MEETING_VERBS.has(match[2])) return null
  const { start, end, block } = sentence
  return mention({
    rule: 'office',
    score: 0.7,
    start,
    end: start + match[0].length - match[2].length,
    name: holder,
    block,
    speaks: true,
    remarks: [{ block, start, end }],
  })
}

const holderOf = (office: string | undefined, officers: Officers) =>
  officers.get(officeOf(office ?? '') ?? '') ?? null
