/**
 * Spells out in the built patterns of extraction which letters `\p{L}`, `\p{Lu}` and `\p{Ll}` stand for. V8 gathers
 * the letters of a property from ICU's tables each time that it reads a pattern which names one, at loading and twice
 * more until the pattern is machine code: 0.2 ms each, a quarter of what the first page took; and where there are
 * hundreds of ranges of letters, it asks a function about each sign of a text.
 */
import type { Plugin } from 'vite'

type Span = readonly [first: number, last: number]

/** Where capitals and small letters are told apart: Latin with the letters of Europe's languages, Greek, Cyrillic, Armenian. */
const WITH_CASE: readonly Span[] = [
  [0x00, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x531, 0x587],
]
/** Rarer letters of those alphabets, Vietnamese ones among them: small, as all but the first of a word are. */
const RARER: readonly Span[] = [
  [0x180, 0x217],
  [0x21c, 0x2af],
  [0x460, 0x48f],
  [0x492, 0x52f],
  [0x1e00, 0x1fff],
]
/** What has no case: from Hebrew on, kana (but not the dot between names), Han, hangul and all beyond. */
const WITHOUT_CASE: readonly Span[] = [
  [0x5d0, 0x5ea],
  [0x620, 0x660],
  [0x66e, 0x6d3],
  [0x904, 0x963],
  [0x980, 0x1cff],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x31ff],
  [0x3400, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
  [0x20000, 0x3ffff],
]

const CAPITALS = WITH_CASE.flatMap((span) => spansOf(/\p{Lu}/u, span))
const SMALL = WITH_CASE.flatMap((span) => spansOf(/\p{Ll}/u, span))
const LETTERS = WITH_CASE.flatMap((span) => spansOf(/\p{L}/u, span))

/** The signs of each property, as they are written inside a class. */
const SPELT: Readonly<Record<string, string>> = {
  Lu: written(CAPITALS),
  Ll: written([...SMALL, ...RARER]),
  L: written([...LETTERS, ...RARER, ...WITHOUT_CASE]),
}

/** The stretches of signs between `first` and `last` that match `property`. */
function spansOf(property: RegExp, [first, last]: Span): Span[] {
  const spans: Span[] = []
  let from: number | null = null
  for (let code = first; code <= last + 1; code++) {
    const matches = code <= last && property.test(String.fromCodePoint(code))
    if (matches) from ??= code
    else if (from !== null) {
      spans.push([from, code - 1])
      from = null
    }
  }
  return spans
}

function written(spans: readonly Span[]): string {
  return spans.map((span) => [...new Set(span)].map((code) => String.fromCodePoint(code)).join('-')).join('')
}

const PROPERTY = /(?<!\\)\\([pP])\{(Lu|Ll|L)\}/g
/** The bracket before a place, unless it is escaped, tells whether that is inside a class. */
const BRACKET = /(?<!\\)(?:\\\\)*([[\]])/g

/** `code` with the properties in its patterns spelt out; `\P` inside a class stays. */
export function spellLetters(code: string): string {
  return code.replace(PROPERTY, (whole: string, kind: string, property: string, at: number) => {
    const line = code.slice(code.lastIndexOf('\n', at) + 1, at)
    const isInClass = [...line.matchAll(BRACKET)].at(-1)?.[1] === '['
    const signs = SPELT[property] ?? whole
    if (isInClass) return kind === 'p' ? signs : whole
    return kind === 'p' ? `[${signs}]` : `[^${signs}]`
  })
}

/** Of extraction, but for reading, which is carried into a tab. */
const EXTRACTION = /\/lib\/extract\/(?!page\/).*\.ts$/

/** The plugin; for tests too, so that what they test is what is shipped. */
export function withSpeltLetters(): Plugin {
  return {
    name: 'micline:with-spelt-letters',
    transform: (code, id) => (EXTRACTION.test(id) ? { code: spellLetters(code), map: null } : null),
  }
}
