import { expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readingOf } from './reading.ts'

const said = (source: string) => {
  const reading = readingOf(source)
  return findPeople(reading).remarks.map(({ speaker, start, end }) => [
    speaker,
    reading.page.text.slice(start, end),
  ])
}

it('takes "Name: remark" lines apart and resolves first names', () => {
  expect(said('- Orla Fennimore: The draft is ready.\n- Orla: I will send it.\n- Note: room B')).toEqual([
    ['Orla Fennimore', 'The draft is ready.'],
    ['Orla Fennimore', 'I will send it.'],
  ])
})

it('takes a paragraph with a bold name at its head as an account of that person', () => {
  expect(said('**Orla Fennimore**, of Tidewater, opened the session.')).toEqual([
    ['Orla Fennimore', 'Orla Fennimore, of Tidewater, opened the session.'],
  ])
})
