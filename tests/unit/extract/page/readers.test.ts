import { expect, it } from 'vitest'
import { isMail } from '../../../../lib/extract/context/is-mail.ts'
import { READERS } from '../../../../lib/extract/page/readers/index.ts'
import { readingOf } from '../reading.ts'

it('the analysis knows which readers read mails, and takes no other page for one', () => {
  const { page } = readingOf(['The lamps burn.'])
  const names = READERS.map(({ name }) => name)
  expect(names.filter((reader) => isMail({ ...page, reader }))).toEqual(
    READERS.filter(({ typed }) => typed === 'mail').map(({ name }) => name),
  )
})
