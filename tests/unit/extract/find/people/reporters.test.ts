import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf, saidBy, speakersOf } from './people.ts'

describe('presenters', () => {
  it('are those who reported on the session, too, but not for that', () => {
    const source =
      '# Minutes of the lantern group\n\nReported by Magnus Ferrow/Tidewater\n\nThe group met twice.'
    expect(speakersOf(source, ['Magnus Ferrow'])).toEqual([])
    const gave = `${source}\n\nMagnus Ferrow gave an overview of the revised charter.`
    expect(saidBy(gave, 'Magnus Ferrow')).toEqual(['Magnus Ferrow gave an overview of the revised charter.'])
    const post = '# A week of lanterns\n\nMagnus Ferrow gave an overview of the revised charter.'
    expect(speakersOf(post, ['Magnus Ferrow'])).toEqual([])
  })

  it('are named in brackets before a colon, in the list on a topic of somebody else', () => {
    const points = [
      '**Problem:** Keys are lost now and then.',
      '**Scope (Mara Tolland):** Suggested that it be kept small.',
      '**Cost (Magnus Ferrow, Orla Fennimore):** Questioned whether it pays.',
      '**Outcome (May):** It was deferred.',
    ]
    const source = `${MINUTES}## Unbound lamps (Tobin Ashgrove)\n\n${points.map((point) => `- ${point}`).join('\n')}`
    expect(
      remarksOf(source)
        .slice(7)
        .map(([who, words]) => [who, words.slice(0, 5)]),
    ).toEqual([
      ['Tobin Ashgrove', 'Probl'],
      ['Mara Tolland', 'Scope'],
      ['Magnus Ferrow', 'Cost '],
    ])
  })
})
