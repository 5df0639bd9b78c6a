import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

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

  it('has what the interviewer says in bold for no answer, though it asks nothing', () => {
    const source =
      'An interview with Oliver Ferrow.\n\n**Why lanterns?**\n\nNights are dark.\n\n**Some say that they are slow.**\n\nBeing bright takes time.\n\n**What comes next?**\n\nMore light.'
    expect(saidBy(source, 'Oliver Ferrow').slice(-3)).toEqual([
      'Nights are dark.',
      'Being bright takes time.',
      'More light.',
    ])
  })

  it.each(['We spoke with', 'We talked to', 'We asked'])('begins with “%s”', (opening) => {
    const questions = '**Why lanterns?**\n\nNights are dark.\n\n**Since when?**\n\nEver since.'
    const about = (name: string) => `# Lamps\n\n${opening} ${name} about lanterns.\n\n${questions}`
    expect(saidBy(about('Oliver Ferrow'), 'Oliver Ferrow')).toEqual(['Nights are dark.', 'Ever since.'])
    expect(speakersOf(about('the Lantern Office'))).toEqual([])
    expect(
      speakersOf(`# Lamps\n\nWe asked Oliver Ferrow to review this list of questions.\n\n${questions}`),
    ).toEqual([])
  })

  it('names the office of whom it asks', () => {
    const source =
      'Interview with Oliver Ferrow, developer at Tidewater Labs, Prague\n\n**Why?**\n\nNights are dark.\n\n**Since when?**\n\nEver since.'
    expect(qualitiesOf(source, 'Oliver Ferrow')).toEqual({
      affiliations: ['Tidewater Labs'],
      roles: ['developer'],
    })
  })
})
