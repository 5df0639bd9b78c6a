/**
 * In the built extraction patterns, expands Unicode property escapes: `\p{L}`, `\p{Lu}` and so on become the characters they match.
 * V8 gathers the characters of a property from ICU's tables each time it reads a pattern that names one: on loading, and
 * twice more until the pattern is machine code: 0.2 ms each, a quarter of what the first page took; and if there are
 * hundreds of ranges, it calls a function for each character of a text.
 */
import { type Plugin, parseAst, Visitor } from 'vite'

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
/** Rarer letters of those alphabets, including Vietnamese ones: lower case, like all but the first letter of a word. */
const RARER: readonly Span[] = [
  [0x180, 0x217],
  [0x21c, 0x2af],
  [0x460, 0x48f],
  [0x492, 0x52f],
  [0x1e00, 0x1fff],
]
/** Caseless letters: from Hebrew on, kana (but not the dot between names), Han, hangul and everything beyond. */
const WITHOUT_CASE: readonly Span[] = [
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
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

/** Digits and numbers: of Latin, Arabic, Hindi, above and below the line, in circles, full width. */
const NUMBERS: readonly Span[] = [
  [0x00, 0xff],
  [0x660, 0x6f9],
  [0x966, 0x96f],
  [0x2070, 0x2189],
  [0x2460, 0x249b],
  [0xff10, 0xff19],
]
/** Accents and marks that are separate from their letters. */
const MARKS: readonly Span[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x6ed],
  [0x900, 0x963],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0x3099, 0x309a],
  [0xfe00, 0xfe2f],
]

const among = (property: RegExp, spans: readonly Span[]) => spans.flatMap((span) => spansOf(property, span))

/** The characters of each property, as written inside a class. */
const EXPANDED: Readonly<Record<string, string>> = {
  Lu: written(among(/\p{Lu}/u, WITH_CASE)),
  Ll: written([...among(/\p{Ll}/u, WITH_CASE), ...RARER]),
  L: written([...among(/\p{L}/u, WITH_CASE), ...RARER, ...WITHOUT_CASE]),
  N: written(among(/\p{N}/u, NUMBERS)),
  Nd: written(among(/\p{Nd}/u, NUMBERS)),
  M: written(among(/\p{M}/u, MARKS)),
}

/** The ranges of characters between `first` and `last` that match `property`. */
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

const PROPERTY = /(?<!\\)\\([pP])\{(Lu|Ll|L|Nd|N|M)\}/g
/** The last unescaped bracket before a position shows whether it is inside a class. */
const BRACKET = /(?<!\\)(?:\\\\)*([[\]])/g

/** The source of a pattern with its properties expanded; `before` is what the pattern begins with. `\P` inside a class stays. */
export function expandPattern(source: string, before = ''): string {
  return source.replace(PROPERTY, (whole: string, kind: string, property: string, at: number) => {
    const isInClass = [...(before + source.slice(0, at)).matchAll(BRACKET)].at(-1)?.[1] === '['
    const signs = EXPANDED[property] ?? whole
    if (isInClass) return kind === 'p' ? signs : whole
    return kind === 'p' ? `[${signs}]` : `[^${signs}]`
  })
}

interface Stretch {
  start: number
  end: number
  /** What comes before it in the pattern. */
  before: string
}

/** Where `code` contains the source of a pattern: its literals, and the templates that patterns are built from. */
function patternsIn(code: string): Stretch[] {
  const stretches: Stretch[] = []
  const visitor = new Visitor({
    Literal({ start, end, ...literal }) {
      if ('regex' in literal) stretches.push({ start, end, before: '' })
    },
    TemplateLiteral({ quasis }) {
      let before = ''
      for (const { start, end, value } of quasis) {
        stretches.push({ start, end, before })
        before += value.raw
      }
    },
  })
  visitor.visit(parseAst(code))
  return stretches.sort((one, other) => one.start - other.start)
}

/** A JavaScript module with the properties in all its patterns expanded. */
export function expandPropertyEscapes(code: string): string {
  let [expanded, at] = ['', 0]
  for (const { start, end, before } of patternsIn(code)) {
    expanded += code.slice(at, start) + expandPattern(code.slice(start, end), before)
    at = end
  }
  return expanded + code.slice(at)
}

/** Extraction, except for reading, which is carried into a tab. */
const EXTRACTION = /\/lib\/extract\/(?!page\/).*\.ts$/

/** The plugin; for tests too, so that they test what is shipped. It runs after Vite has removed the types. */
export function withExpandedPropertyEscapes(): Plugin {
  return {
    name: 'micline:with-expanded-property-escapes',
    transform: (code, id) => (EXTRACTION.test(id) ? { code: expandPropertyEscapes(code), map: null } : null),
  }
}
