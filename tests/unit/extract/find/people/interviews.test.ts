import { describe, expect, it } from 'vitest'
import { saidBy, speakersOf } from './people.ts'

describe('an interview', () => {
  it('asks those introduced right before its first question', () => {
    const asked = '**What is a lantern?**\n\nIt is a light.\n\n**Why does it matter?**\n\nNights are dark.'
    const source = `Lanterns come to town.\n\nMagnus Ferrow, Lantern Officer at Tidewater, explained why they matter.\n\n${asked}`
    expect(saidBy(source, 'Magnus Ferrow')).toEqual([
      'Magnus Ferrow, Lantern Officer at Tidewater, explained why they matter.',
      'It is a light.',
      'Nights are dark.',
    ])
    expect(speakersOf(`Lanterns come to town.\n\n${asked}`)).toEqual([])
  })

  it('asks those with whom somebody sat down to talk', () => {
    const source =
      '# A full plate\n\nOur editor Petra Quist sat down last week with the group’s new chair, Oliver Ferrow, to talk of it.\n\n**How will it change?**\n\nIt grows.\n\n**Why?**\n\nNights are dark.'
    expect(speakersOf(source)).toEqual(['Oliver Ferrow'])
    expect(saidBy(source, 'Oliver Ferrow')).toEqual(['It grows.', 'Nights are dark.'])
  })
})
