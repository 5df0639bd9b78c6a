import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandPattern, expandPropertyEscapes } from '../../../scripts/support/property-escapes.ts'
import { runs } from '../../support/properties.ts'

const EXTRACTION = join(import.meta.dirname, '../../../lib/extract')
const PROPERTIES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd'] as const

const expanded = (source: string) => new RegExp(expandPattern(source), 'u')
/** Every sign from `first` to `last` that only one of the property and its expansion matches. */
function differing(property: string, first: number, last: number): string[] {
  const [own, written] = [new RegExp(`^\\p{${property}}$`, 'u'), expanded(`^\\p{${property}}$`)]
  const signs = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
  return signs.filter((sign) => own.test(sign) !== written.test(sign))
}

describe('properties', () => {
  it.each(PROPERTIES)('%s is the same in the alphabets of Europe, kana and Han', (property) => {
    for (const [first, last] of [
      [0, 0x17f],
      [0x218, 0x21b],
      [0x300, 0x36f],
      [0x386, 0x3ce],
      [0x400, 0x45f],
      [0x531, 0x587],
      [0x3041, 0x3096],
      [0x30a0, 0x30ff],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
      [0xff10, 0xff19],
    ] as const)
      expect(differing(property, first, last)).toEqual([])
  })

  it('no punctuation and no digit of running text is a letter', () => {
    for (const sign of '0٣।،؟・。、「」（）’“”–—…·¿¡«»×÷°§№→')
      expect(expanded('\\p{L}').test(sign)).toBe(false)
  })

  it('the letters of Vietnamese, Arabic, Hindi and Thai are letters', () => {
    for (const word of ['Nguyễn', 'Trần', 'محمد', 'राम', 'สมชาย'])
      expect(expanded('^\\p{L}').test(word)).toBe(true)
    expect(expanded('^\\p{Lu}\\p{Ll}+$').test('Nguyễn')).toBe(true)
  })
})

describe('patterns', () => {
  it('classes, what stands outside of them, and what is none', () => {
    expect(expanded('^[^\\p{L}]\\p{Lu}[\\p{Ll}’-]+\\P{L}$').test('(Łukasz-’)')).toBe(true)
    expect(expanded('^[[\\]\\p{Lu}]+$').test('[Ž]')).toBe(true)
    expect(expandPattern('[\\P{L}]')).toBe('[\\P{L}]')
    expect(expandPattern("'\\\\p{L}'")).toBe("'\\\\p{L}'")
  })

  it('in a module: literals in a list, templates around what they are put together from, and no comment', () => {
    const [inside, outside] = [expandPattern('\\p{L}', '['), expandPattern('\\p{L}')]
    expect(expandPropertyEscapes('// \\p{L}\nf([/\\s/, /\\p{L}/u])')).toBe(
      `// \\p{L}\nf([/\\s/, /${outside}/u])`,
    )
    expect(expandPropertyEscapes(`String.raw\`[\${[A]}\\p{L}]\\p{L}\``)).toBe(
      `String.raw\`[\${[A]}${inside}]${outside}\``,
    )
  })

  /** The literals of extraction that name a property, with their expansion. */
  const patterns = readdirSync(EXTRACTION, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(EXTRACTION, path), 'utf8').matchAll(
        /(?<=[\s(,[!])\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*u[dgimsuvy]*)/g,
      ),
    ])
    .flatMap(([, source = '', flags = '']) =>
      /\\p\{(?:L|Lu|Ll|M|N|Nd)\}/.test(source) ? [{ source, flags }] : [],
    )

  it('each finds the same in any text of such letters', () => {
    expect(patterns.length).toBeGreaterThan(150)
    const words = [
      'Ada',
      'FINN',
      'łódź',
      'Žofie',
      'von',
      'IETF',
      'said',
      '(',
      ')',
      ':',
      ', ',
      ' ',
      '-',
      '. ',
      '12',
      '’s',
      '山田',
      'Ñ',
      'e\u0301',
      '½',
      '٣',
    ]
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''))
    for (const { source, flags } of patterns) {
      const [own, written] = [new RegExp(source, flags), new RegExp(expandPattern(source), flags)]
      fc.assert(
        fc.property(text, (any) => {
          expect(any.replace(written, '#')).toBe(any.replace(own, '#'))
        }),
        runs(30),
      )
    }
  })
})
