import { JSDOM } from 'jsdom'
import { beforeEach, expect, it, vi } from 'vitest'
import { looksLikeIetf } from '../../../lib/watch/looks-like-ietf.ts'

beforeEach(() => vi.stubGlobal('NodeFilter', new JSDOM('').window.NodeFilter))

const looks = (html: string) => looksLikeIetf(new JSDOM(html).window.document)

it.each([
  ['a name and a document', '<title>Notes</title><p>At the IETF we read RFC 9000.'],
  ['the title counts', '<title>IETF 142</title><p>The working group met.'],
  ['a draft and a group', '<p>draft-quill-loom-knots-03 was adopted by the LOOM WG.'],
  ['the research side', '<p>The IRTF invites. Read draft-quill-loom-knots.'],
])('two signs are enough: %s', (_, html) => {
  expect(looks(html)).toBe(true)
})

it.each([
  ['none', '<title>Rhubarb cake</title><p>Cut the rhubarb.'],
  ['one sign, however often', '<p>RFC 9000, RFC 9001, RFC 9002.'],
  ['parts of other words', '<p>The BIETFUL working of groups, draft beer, and the first draft-horse.'],
  ['an empty page', ''],
])('fewer are not: %s', (_, html) => {
  expect(looks(html)).toBe(false)
})

it('looks at the beginning of a long page only', () => {
  const filler = `<p>${'weaving and knotting '.repeat(2_000)}</p>`
  expect(looks(`${filler}<p>The IETF published RFC 9000.`)).toBe(false)
  expect(looks(`<p>The IETF published RFC 9000.</p>${filler}`)).toBe(true)
})

it('does not take scripts and styles for the page', () => {
  const script = `<script>${'const filler = 1;'.repeat(2_000)} // IETF RFC 9000</script>`
  expect(looks(`<title>Rhubarb cake</title>${script}<p>Cut the rhubarb.`)).toBe(false)
  expect(looks(`<body>${script}<p>The IETF published RFC 9000.`)).toBe(true)
})
