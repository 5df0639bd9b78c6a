import { describe, expect, it } from 'vitest'
import { saidBy, speakersOf } from './people.ts'

describe('an interview', () => {
  it('asks those with whom somebody sat down to talk', () => {
    const source =
      '# A full plate\n\nOur editor Petra Quist sat down last week with the group’s new chair, Oliver Ferrow, to talk of it.\n\n**How will it change?**\n\nIt grows.\n\n**Why?**\n\nNights are dark.'
    expect(speakersOf(source)).toEqual(['Oliver Ferrow'])
    expect(saidBy(source, 'Oliver Ferrow')).toEqual(['It grows.', 'Nights are dark.'])
  })
})
