import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { frontMatter, writeFrontMatter } from '../../../lib/export/parts/front-matter.ts'
import { runs } from '../../support/properties.ts'
import { person, summary } from '../../support/summary.ts'

it('writes words that need no care as the library does', () => {
  const words = fc.oneof(
    fc.lorem(),
    fc.constantFrom('', 'no', '1e3', '漢字、', '“é” – 🧶', "it's: #1 & \\", '"x"'),
  )
  const facts = fc.record({ title: words, place: words, tags: fc.array(words, { maxLength: 3 }) })
  fc.assert(
    fc.property(facts, (written) => {
      const yaml = stringify(written, {
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
        aliasDuplicateObjects: false,
      })
      expect(writeFrontMatter(written)).toBe(`---\n${yaml}---\n\n`)
    }),
    runs(300),
  )
})

it('writes tags that note-taking tools take', () => {
  const tags = ['#to read', 'q&a: later', 'area/transport', 'naïve_2', '要読', '🧶', '2031', '!?']
  const expected = ['to-read', 'q-a-later', 'area/transport', 'naïve_2', '要読', '🧶', '_2031']
  expect(frontMatter(summary({ tags })).tags).toEqual(expected)
})

it('names speakers, and nobody who is known by a role alone', () => {
  const speakers = [person('Ada Quill'), { ...person('the chair'), anonymous: true }]
  expect(frontMatter(summary({ speakers })).speakers).toEqual(['Ada Quill'])
})

it('says nothing of what is not there: Joplin would take the word null for a name', () => {
  const source = { ...summary().source, authors: [], published: null }
  const bare = summary({ source, meeting: null, groups: [], speakers: [], rfcs: [], drafts: [], tags: [] })
  expect(Object.keys(frontMatter(bare))).toEqual(['title', 'source', 'created', 'updated'])
})
