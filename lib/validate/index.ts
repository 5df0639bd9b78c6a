/**
 * Is a value from outside (an imported file, a page's world) a summary? Says what is wrong and where, in words.
 * Follows the public JSON format, and is stricter in two respects: an address must be a web or file address, and
 * revisions are keyed by drafts.
 */
import {
  type Action,
  type Figure,
  GENRES,
  LONGEST_POINT,
  OUTCOME_KINDS,
  type Outcome,
  type Point,
  type Quote,
  type Source,
  type Speaker,
  type Summary,
} from '../model.ts'
import {
  boolean,
  defaulting,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  type Problem,
  record,
  type Shape,
  text,
} from './shape.ts'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i
const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

const isDay = (value: string) => DATE.test(value) && isDate(value)
/** Unlike Date.parse alone: February has no day 30. */
const isDate = (value: string) =>
  new Date(`${value.slice(0, 10)}T00:00:00Z`).toJSON()?.slice(0, 10) === value.slice(0, 10)
const isTime = (value: string) =>
  DATE_TIME.test(value) && isDate(value) && DATE_TIME.test(momentOf(value).toJSON() ?? '')
/** Firefox reads neither letter if it is a small one. */
const momentOf = (value: string) => new Date(value.toUpperCase().replace(' ', 'T'))
const isAddress = (value: string) => /^(https?|file):$/.test(URL.parse(value)?.protocol ?? '')
const isShort = (value: string) => value.length <= LONGEST_POINT || [...value].length <= LONGEST_POINT

const day = nullable(text('a day like 2026-03-20', isDay))
const timeText = text('a date and time like 2026-03-20T10:00:00Z', isTime)
/** RFC 3339, section 5.6. What is read is a time in UTC, as Micline writes it: times are compared and ordered as text. */
export const time: Shape<string> = {
  read: (value, at) => {
    const checked = timeText.read(value, at)
    return checked && momentOf(checked).toISOString()
  },
}
const count = nullable(integer())
const words = nullable(text())

/** The position of a statement on the page. */
export const quote = object<Quote>({ exact: text(), prefix: optional(text()), suffix: optional(text()) })

const pointFields = {
  text: text(`text of 1 to ${LONGEST_POINT} characters`, (value) => value.length > 0 && isShort(value)),
  speaker: words,
  section: words,
  quote: nullable(quote),
  edited: optional(boolean),
}
const point = object<Point>(pointFields, 'drop')
const outcome = object<Outcome>({ ...pointFields, kind: oneOf(...OUTCOME_KINDS) }, 'drop')
const action = object<Action>(
  { ...pointFields, owner: defaulting(words, null), done: optional(boolean) },
  'drop',
)

const speaker = object<Speaker>({
  name: text(),
  anonymous: optional(boolean),
  aliases: list(text()),
  affiliations: list(text()),
  roles: list(text()),
  said: list(point),
})

const source = object<Source>({
  url: text('the address of a web page', isAddress),
  title: text('a title', (value) => value !== ''),
  subtitle: defaulting(words, null),
  site: defaulting(words, null),
  authors: list(text()),
  published: defaulting(words, null),
  language: defaulting(words, null),
  words: defaulting(integer(0), 0),
})

const figure = object<Figure>({
  url: text(),
  alt: defaulting(words, null),
  caption: defaulting(words, null),
  speaker: defaulting(words, null),
})

const summary = object<Summary>({
  version: oneOf(1),
  id: text('a UUID', (value) => UUID.test(value)),
  source,
  relevant: boolean,
  genre: nullable(oneOf(...GENRES)),
  meeting: nullable(object({ name: text(), number: count, place: words, start: day, end: day })),
  groups: list(text()),
  attendance: nullable(
    object({
      onsite: defaulting(count, null),
      remote: defaulting(count, null),
      total: defaulting(count, null),
      quote: defaulting(nullable(quote), null),
    }),
  ),
  speakers: list(speaker),
  abstract: list(point),
  outcomes: list(outcome),
  actions: list(action),
  highlights: list(point),
  rfcs: list(integer()),
  drafts: list(text('the name of a draft', (value) => value.startsWith('draft-'))),
  figures: list(figure),
  revisions: record(
    text('two digits', (value) => /^\d\d$/.test(value)),
    'drafts',
    (name) => name.startsWith('draft-'),
  ),
  coverage: nullable(object({ remarks: defaulting(integer(0), 0), attributed: defaulting(integer(0), 0) })),
  warnings: list(text()),
  content: words,
  savedAt: time,
  updatedAt: time,
  tags: list(text()),
  note: text(),
})

export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

/** `value` validated by its shape: a fresh copy, or what is wrong with it. */
export function check<T>(shape: Shape<T>, value: unknown): Checked<T> {
  const problems: Problem[] = []
  const result = shape.read(value, { path: [], problems })
  return problems.length ? { problems } : { value: result }
}

/** `value` as a summary: a fresh copy in canonical order, or what is wrong with it. */
export function checkSummary(value: unknown): Checked<Summary> {
  return check(summary, value)
}

/** A problem as a sentence's middle: 'outcomes 3, kind must be one of ..., but is “vote”'. */
export function problemInWords({ path, message }: Problem): string {
  if (!path.length) return `it ${message}`
  const place = path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${step.slice(0, 80)}`))
    .join('')
  return `${place.slice(2)} ${message}`
}
