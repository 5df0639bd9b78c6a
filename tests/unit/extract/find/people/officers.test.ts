import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf, speakersOf } from './people.ts'

const notes = (head: string) =>
  `${head}\n\n${MINUTES}\nChair: We close the queue now.\n\nThe chair asked for more reviews.`

describe('an office in place of a name', () => {
  it.each([
    'Chair: Orla Fennimore',
    'WG chair: Orla Fennimore',
    'Meeting chaired by Orla Fennimore',
    'The meeting was chaired by co-chair Orla Fennimore.',
  ])('is its holder’s, where one person alone holds it: %s', (head) => {
    expect(remarksOf(notes(head)).slice(-2)).toEqual([
      ['Orla Fennimore', 'We close the queue now.'],
      ['Orla Fennimore', 'The chair asked for more reviews.'],
    ])
  })

  it('is nobody’s where two hold it, and ends what was said before', () => {
    const source = notes('Chairs: Orla Fennimore, Joris Heuvelink')
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
    expect(remarksOf(source).at(-1)).toEqual([null, 'We close the queue now.'])
  })
})
