import { describe, expect, it } from 'vitest'
import { writersOf } from '../../../../../lib/extract/find/writer/index.ts'
import type { Metadata } from '../../../../../lib/extract/types.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'
import { readingOf, type Written } from '../../reading.ts'

const WORDS = 'The board looks for somebody who keeps the orchard’s registers.'

/** The writers of a mail from `sender` with these paragraphs. */
function writers(sender: string, lines: readonly Written[], metadata: Partial<Metadata> = {}) {
  const { page } = readingOf([WORDS, ...lines], { authors: [sender], ...metadata })
  return writersOf({ ...page, reader: 'list-archive' })
}

it.each([
  ['for others', ['Mara Tolland for the IESG']],
  ['for others, after a comma', ['Mara Tolland, on behalf of the IAB', '[1] https://orchard.example/']],
  ['above the office', ['Mara Tolland', 'IETF Chair, on behalf of the IESG', '[1] https://orchard.example/']],
  ['below whom it is for', ['On behalf of the IAB,', 'Mara Tolland', 'Keeper of Registers']],
  ['below a greeting in another language', ['Viele Grüße', 'Mara Tolland', 'Pears of the North']],
  ['behind a dash', ['— Martin Tolland (IETF Chair)']],
  ['below a greeting', ['Best regards,', 'Mara Tolland', 'Pears of the North']],
  ['at the end', ['Martin Tolland']],
])('takes who signed an office’s mail: %s', (_, lines) => {
  expect(writers('IETF Chair', lines)).toEqual([expect.stringMatching(/^Mar(?:a|tin) Tolland$/)])
})

it.each([
  ['nobody signed', ['Nominations close in May.']],
  ['candidates are listed', [{ text: 'Mara Tolland', kind: 'item' }, 'Please tell us what you think.']],
  ['a place is at the end', ['We meet on 3 May.', 'San Lorenzo']],
  ['a host is named', ['Grand Orchard, Turku', 'on behalf of the host']],
  ['one is introduced', ['The new keeper is:', 'Martin Tolland']],
  ['members are listed', ['The members are', 'Martin Tolland, Seapol\nAda Finn, Harbour Labs']],
  ['members of boards are listed', ['Martin Tolland for the IESG', 'Ada Finn for the IAB']],
  ['a document is for a board', ['Pear Registers for the IESG']],
  ['only the office signed', ['Best regards,', 'Executive Director']],
  ['a person is written to', ['Please write to Mara Tolland.']],
  [
    'a document is for a group',
    ['Pear Registers for the IESG can wait until the summer is over and all is in.'],
  ],
])('leaves the office where %s', (_, lines) => {
  expect(writers('IETF Executive Director', lines as Written[])).toEqual(['IETF Executive Director'])
})

it('leaves a person, several authors, and a page that is no mail', () => {
  expect(writers('Martin Head', ['Martin Tolland'])).toEqual(['Martin Head'])
  expect(writers('IETF Chair', ['Mara Tolland'], { authors: ['IETF Chair', 'IAB Chair'] })).toHaveLength(2)
  const { page } = readingOf([WORDS, 'Mara Tolland'], { authors: ['IETF Chair'] })
  expect(writersOf(page)).toEqual(['IETF Chair'])
})

describe('a table of facts at the head', () => {
  const writersIn = (...rows: readonly string[]) =>
    writersOf(readingOfMarkdown(`# Pear registers\n\n${rows.join('\n')}\n\n${WORDS}`).page)

  it('names the authors in a row', () => {
    expect(
      writersIn('| Type | Request', '|---|---|', '| State | New', '| Editors | Mara Tolland, Orla Fennimore'),
    ).toEqual(['Mara Tolland', 'Orla Fennimore'])
  })

  it.each([
    ['in the last column', ['| Draft | Author', '|---|---|', '| Pears | Mara Tolland']],
    ['in a column', ['| Author | Status', '|---|---|', '| Mara Tolland | Ripe']],
    ['for an office', ['| Editor | IETF Secretariat', '|---|---|', '| Chair | Mara Tolland']],
  ])('names none %s', (_, rows) => {
    expect(writersIn(...rows)).toEqual([])
  })
})
