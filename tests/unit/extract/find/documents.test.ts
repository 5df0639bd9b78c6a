import { describe, expect, it } from 'vitest'
import { findDocuments } from '../../../../lib/extract/find/documents.ts'
import { readingOf } from '../reading.ts'

const rfcs = (text: string) => findDocuments(readingOf([text])).rfcs
const drafts = (text: string) => findDocuments(readingOf([text])).drafts

describe('RFCs', () => {
  it.each<[string, number[]]>([
    ['as RFC 9000 and RFC9001 say', [9000, 9001]],
    ['see rfc-8446', [8446]],
    ['Request for Comments (RFC) 8925', [8925]],
    ['RFCs 9110, 9111 and 9112 replace RFC 7230', [7230, 9110, 9111, 9112]],
    ['RFC 6749/7636', [6749, 7636]],
    ['fragments of pears (RFC 8930-8931)', [8930, 8931]],
    ['RFCs 9110–9112 and 9114', [9110, 9111, 9112, 9114]],
    ['RFC 1034-1987', [1034]],
    ['RFC 8200-04', [8200]],
    ['urn:ietf:rfc:7807', [7807]],
    ['https://www.rfc-editor.org/rfc/rfc9000.html#name', [9000]],
    ['die RFCs 8200 und 8201', [8200, 8201]],
    ['les RFC 8200 et RFC 8201', [8200, 8201]],
    ['標準はRFC9000です', [9000]],
    ['Two new RFCs (9000,9001) were published', [9000, 9001]],
    ['the RFC (2021) of the year', []],
    ['RFC4423bis is ready', [4423]],
    ['RFC 9110 through 9112', [9110, 9111, 9112]],
    ['an rfc822 address, and RFC 20xx', []],
    ['message format of RFC822', [822]],
    ['RFC 9000, 2021, was the first', [9000]],
    ['RFC 99999 and rfcXXXX', []],
    ['draft-example-rfc5988bis-01', []],
    ['an RFC of 2021', []],
    ['已发布RFC 4100个，其中有RFC 9000。', [9000]],
    ['RFC 9000项目与RFC共50项。', [9000]],
  ])('%s', (text, numbers) => {
    expect(rfcs(text)).toEqual(numbers)
  })

  it('counts a link to an RFC only where its words give the number', () => {
    const links = ['https://www.rfc-editor.org/rfc/rfc9000']
    expect(findDocuments(readingOf([{ text: 'the base protocol', links }])).rfcs).toEqual([])
    expect(findDocuments(readingOf([{ text: '9000', links }])).rfcs).toEqual([9000])
  })
})

describe('drafts', () => {
  it.each<[string, string[]]>([
    ['draft-ietf-apples-pie-07 is ready', ['draft-ietf-apples-pie']],
    ['<draft-ietf-apples-pie-07.txt>', ['draft-ietf-apples-pie']],
    ['Draft-Apple-pears.', ['draft-apple-pears']],
    ['draft-ietf-apples-\n   crust-02 was posted', ['draft-ietf-apples-crust']],
    ['draft‑ietf‑apples‑pie–03', ['draft-ietf-apples-pie']],
    ['see also draft-apple-piesを読んだ', ['draft-apple-pies']],
    ['draft-apple-pears-latest', ['draft-apple-pears']],
    ['draft-ietf-apples-seed-01-00', ['draft-ietf-apples-seed-01']],
    ['draft-apple-pears-*: more talk on the list', []],
    ['RFC 4960 on pies – draft-ietf-apples- pie-00', []],
    ['draft-ietf-apples-03 and draft-irtf-pears-11.txt', ['draft-ietf-apples', 'draft-irtf-pears']],
    ['adopted as draft-ietf-apples', []],
    ['draft-ietf-03', []],
    [
      'ready: -draft-ietf-apples-pie - draft-ietf-apples-crust',
      ['draft-ietf-apples-crust', 'draft-ietf-apples-pie'],
    ],
    ['x-draft-ietf-apples-pie', []],
    [
      'To check: draft-ietf-apples-pie- crust, of which draft-ietf-apples-pie-crust is the new name',
      ['draft-ietf-apples-pie-crust'],
    ],
    ['draft-ietf-apples-pie- Ada presented it', ['draft-ietf-apples-pie']],
    ['a draft-by-draft review of the draft-like text', []],
  ])('%s', (text, names) => {
    expect(drafts(text)).toEqual(names)
  })

  it('takes names from links and the title, and keeps the highest revision', () => {
    const found = findDocuments(
      readingOf(
        [
          { text: 'the seeds', links: ['https://datatracker.ietf.org/doc/draft-apple-seeds/04/'] },
          'draft-apple-pears-02, then draft-apple-pears-10',
        ],
        {
          title: 'Review of draft-apple-cores-03',
        },
      ),
    )
    expect(found.drafts).toEqual(['draft-apple-cores', 'draft-apple-pears', 'draft-apple-seeds'])
    expect(found.revisions).toEqual({ 'draft-apple-cores': '03', 'draft-apple-pears': '10' })
  })
})

it('lists a document once, be it named more often than a call may have arguments', () => {
  expect(rfcs('RFC 1 '.repeat(160_000).trim())).toEqual([1])
})

it('tells the debug switch of every finding', () => {
  const seen: string[] = []
  findDocuments({
    ...readingOf(['RFC 9000 and draft-a-b']),
    trace: (kind, { rule }) => seen.push(`${kind}: ${rule}`),
  })
  expect(seen).toEqual(['rfc: rfc', 'draft: draft name'])
})
