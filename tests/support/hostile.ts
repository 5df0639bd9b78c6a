/** fast-check arbitraries of words that try to break out of the format they are written in, and summaries of them. */
import fc from 'fast-check'
import {
  type Action,
  GENRES,
  LONGEST_POINT,
  OUTCOME_KINDS,
  type Outcome,
  type Point,
  type Quote,
  type Summary,
} from '../../lib/model.ts'

const PIECES = [
  '|',
  '[',
  ']',
  '(',
  ')',
  '#',
  '-',
  '=',
  '+',
  '@',
  '*',
  '_',
  '~~',
  '`',
  '```',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '%',
  '$',
  '&amp;',
  '&',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\0',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩‍💻',
  'é',
  'e\u0301',
  'ß',
  '漢字',
  'עברית',
  '---\n',
  '...',
  '- ',
  '# ',
  '> ',
  '1. ',
  ': ',
  ', ',
  ';',
  '<!--',
  '-->',
  ']]>',
  '<script>alert(1)</script>',
  'HTTP://X.EXAMPLE/<SCRIPT>alert(1)</SCRIPT>',
  'see https://x.example/a_b_(c)?d=*e*, and https://y.example/.',
  '<img src=x onerror=alert(1)>',
  '</style>',
  '</textarea>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x.example","y")',
  "=cmd|'/C calc'!A0",
  '@SUM(1)',
  '+1',
  '-1',
  'true',
  'no',
  'null',
  '~',
  '2031-01-01',
  '0x1F',
  '1e3',
  '!!binary',
  '*anchor',
  '&anchor',
  'TY  - JOUR',
  'ER  - ',
  '@article{x,',
  '\\textbf{x}',
  '{{x}}',
  '<%x%>',
  '[[x]]',
  '![x](y)',
  '__proto__',
  'constructor',
  ' ',
  '  ',
  'words',
  'draft-a-b',
]

/** Text made of such pieces and of any characters, lone surrogates included. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

const someText = hostileText.map((text) => text || 'x')
const words = fc.option(hostileText)
const day = fc.constantFrom('2031-02-01', '2028-02-29', null)
const moment = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const quote: fc.Arbitrary<Quote | null> = fc.option(
  fc.record({ exact: hostileText, prefix: hostileText, suffix: hostileText }, { requiredKeys: ['exact'] }),
)

const pointFields = {
  text: someText.map((text) => text.slice(0, LONGEST_POINT)),
  speaker: words,
  section: words,
  quote,
  edited: fc.boolean(),
}
const pointKeys = ['text', 'speaker', 'section', 'quote'] as const

const hostilePoint: fc.Arbitrary<Point> = fc.record(pointFields, { requiredKeys: [...pointKeys] })
const points = fc.array(hostilePoint, { maxLength: 3 })
const texts = fc.array(hostileText, { maxLength: 3 })
const outcomes: fc.Arbitrary<Outcome[]> = fc.array(
  fc.record(
    { ...pointFields, kind: fc.constantFrom(...OUTCOME_KINDS) },
    { requiredKeys: [...pointKeys, 'kind'] },
  ),
  { maxLength: 3 },
)
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({ ...pointFields, owner: words, done: fc.boolean() }, { requiredKeys: [...pointKeys, 'owner'] }),
  { maxLength: 3 },
)
const draft = hostileText.map((text) => `draft-${text}`)
const revision = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
const count = fc.option(fc.nat())

/** A valid summary, with hostile words wherever words may stand. */
export const hostileSummary: fc.Arbitrary<Summary> = fc.record({
  version: fc.constant(1),
  id: fc.uuid(),
  source: fc.record({
    url: fc.webUrl({ withQueryParameters: true }),
    title: someText,
    subtitle: words,
    site: words,
    authors: texts,
    published: fc.oneof(day, words),
    language: words,
    words: fc.nat(),
  }),
  relevant: fc.boolean(),
  genre: fc.constantFrom(...GENRES, null),
  meeting: fc.option(fc.record({ name: hostileText, number: count, place: words, start: day, end: day })),
  groups: texts,
  attendance: fc.option(fc.record({ onsite: count, remote: count, total: count, quote })),
  speakers: fc.array(
    fc.record(
      {
        name: hostileText,
        anonymous: fc.boolean(),
        aliases: texts,
        affiliations: texts,
        roles: texts,
        said: points,
      },
      { requiredKeys: ['name', 'aliases', 'affiliations', 'roles', 'said'] },
    ),
    { maxLength: 3 },
  ),
  abstract: points,
  outcomes,
  actions,
  highlights: points,
  rfcs: fc.array(fc.nat({ max: 99_999 }), { maxLength: 3 }),
  drafts: fc.array(draft, { maxLength: 3 }),
  figures: fc.array(fc.record({ url: hostileText, alt: words, caption: words, speaker: words }), {
    maxLength: 2,
  }),
  revisions: fc.dictionary(draft, revision, { maxKeys: 3, noNullPrototype: true }),
  coverage: fc.option(fc.record({ remarks: fc.nat(), attributed: fc.nat() })),
  warnings: texts,
  content: words,
  savedAt: moment,
  updatedAt: moment,
  tags: texts,
  note: hostileText,
})
