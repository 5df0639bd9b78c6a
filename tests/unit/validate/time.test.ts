import { afterEach, expect, it, vi } from 'vitest'
import { check, time } from '../../../lib/validate/index.ts'

/** Reads only what every browser does: the format of ECMAScript, with a "T" and a "Z". */
class StrictDate extends Date {
  constructor(text: string) {
    super(/[tz ]/.test(text) ? Number.NaN : text)
  }
}

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['2031-03-20T10:00:00Z', '2031-03-20T10:00:00.000Z'],
  ['2031-03-20t10:00:00z', '2031-03-20T10:00:00.000Z'],
  ['2031-03-20 10:00:00.25+01:30', '2031-03-20T08:30:00.250Z'],
  ['2031-01-01t00:00:00.123456-00:00', '2031-01-01T00:00:00.123Z'],
])('the time %s is read in every browser, as %s', (text, read) => {
  vi.stubGlobal('Date', StrictDate)
  expect(check(time, text)).toEqual({ value: read })
})

it.each([
  '2031-03-20T10:00Z',
  '2031-03-20T10:00:00',
  '2031-03-20T24:01:00Z',
  '2031-02-30T10:00:00Z',
  '0000-01-01T00:00:00+01:00',
  '2031-03-20T10:00:00ZZ',
])('the time %s is refused', (text) => {
  expect(check(time, text)).toMatchObject({ problems: [{ path: [] }] })
})
