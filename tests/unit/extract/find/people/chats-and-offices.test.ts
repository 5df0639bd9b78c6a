import { expect, it } from 'vitest'
import { MINUTES, remarksOf } from './people.ts'

/** The remarks of a chat's log, as it is pasted below minutes. */
const logged = (...lines: string[]) => remarksOf(`${MINUTES}\n\n${lines.join('\n')}`).slice(7)

it('who is addressed in a chat does not say it', () => {
  expect(logged('[09:03:21] <Tobin Ashgrove> @Mara: is the room full?')).toEqual([
    ['Tobin Ashgrove', '@Mara: is the room full?'],
  ])
})

it('an entry of a chat ends where the next begins, though it ends in a comma', () => {
  expect(
    logged('[09:29:52] <Tobin Ashgrove> The lamps are out,', '[09:31:30] <Mara Tolland> Oil is dear.'),
  ).toEqual([
    ['Tobin Ashgrove', 'The lamps are out,'],
    ['Mara Tolland', 'Oil is dear.'],
  ])
})

it.each(['Reviewer: Orla Fennimore', 'Jabber: Orla Fennimore', 'Chair: Orla Fennimore <[EMAIL PROTECTED]>'])(
  'who holds an office is nothing that somebody unknown said: %s',
  (line) => expect(remarksOf(`${MINUTES}\n\n${line}`).slice(7)).toEqual([]),
)

it.each(['Chair: Please review it.', 'Jabber: Orla Fennimore agrees.'])('what they say is: %s', (line) =>
  expect(remarksOf(`${MINUTES}\n\n${line}`)).toHaveLength(8),
)
