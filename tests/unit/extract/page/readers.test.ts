import { expect, it } from 'vitest'
import { isMail } from '../../../../lib/extract/context/mail.ts'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { READERS } from '../../../../lib/extract/page/readers/index.ts'
import { readingOf } from '../reading.ts'
import { openPage } from './open.ts'

it('the analysis knows which readers read mails, and takes no other page for one', () => {
  const { page } = readingOf(['The lamps burn.'])
  const names = READERS.map(({ name }) => name)
  expect(names.filter((reader) => isMail({ ...page, reader }))).toEqual(
    READERS.filter(({ typed }) => typed === 'mail').map(({ name }) => name),
  )
})

it('keeps a line of notes typed into a site that only names the author of the page: there, she is the one who speaks', () => {
  const notes = `Bo Crane:
We are not going to light the lamps of the harbour in the summer.
Nobody was there last year to see that they were lit.

Ada Birk:
They are lit for those who come home from the sea.`
  const { reader, text, metadata } = readPage(
    openPage(
      `<head><meta name="author" content="Ada Birk"></head><div id="post_1"><div class="cooked"><p>Our notes.</p><pre>${notes}</pre></div></div>`,
    ),
  )
  expect({ reader, authors: metadata.authors }).toEqual({ reader: 'discourse', authors: ['Ada Birk'] })
  expect(text).toContain('Ada Birk:')
})
