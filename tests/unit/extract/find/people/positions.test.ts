import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, speakersOf } from './people.ts'

/** The speakers whom `line` adds to minutes. */
const addedBy = (line: string) => speakersOf(`${MINUTES}- ${line}`).slice(2)

describe('what somebody thinks, told without a verb of saying', () => {
  it.each([
    'Orla would like to support both lanterns and keys.',
    'Orla would welcome a second lantern.',
    'Orla is not sure that lanterns burn.',
    'Orla was very concerned about the keys.',
    'Orla liked the way in which lanterns burn.',
    'Orla does not like the second way.',
    'Orla pushed for a shorter lantern.',
    'Orla +1',
    'Orla doing the introductions.',
    'Orla worried that lanterns might burn.',
    'Orla floated leaving the keys out.',
    'Orla included three rules for lanterns in her presentation.',
    'Orla elaborate on how the keys are made.',
    'Orla elaborate on lantern keys at sea.',
    'Orla stepped in to agree that lanterns burn.',
    'Orla chimes in with a third lantern.',
    'Orla refined the rule for lanterns.',
    'Three talks were held, Orla providing a summary of the lantern report.',
  ])('is read in: %s', (line) => {
    expect(addedBy(line)).toEqual(['Orla'])
  })

  it.each([
    'If Orla is not convinced, the lantern goes out.',
    'Viktor Tamsyn has said in the past that lanterns burn.',
    'Orla Fennimore volunteered to take the minutes.',
    'Orla Fennimore kindly took notes.',
    'Orla Fennimore took the Minutes.',
    'Action: Orla Fennimore describes the keys in a draft.',
    'New staff: Orla and Joris confirmed as secretaries.',
    'Mara liked Orla’s slides.',
    'Will there be a second lantern?',
    '[Orla] and [Joris] to look at the keys.',
  ])('is not read in: %s', (line) => {
    expect(addedBy(line)).toEqual([])
  })
})

describe('names without a mark behind them', () => {
  it.each([
    'Orla Fennimore how will this work for lanterns at sea?',
    'Orla Fennimore it is great that we have a lantern now.',
    'Orla Fennimore I think that this is fine.',
  ])('open: %s', (line) => {
    expect(addedBy(line)).toEqual(['Orla Fennimore'])
  })
})

describe('people in a row', () => {
  it.each([
    'Two proposals have been made (by Orla and Quillon); this needs discussion.',
    'Remarks in favour of there being a lantern to light came from Orla, and Quillon.',
    'Discussion by Orla and Quillon',
    'Orla of Tidewater and Quillon of Harbour Labs presented their keys.',
    'There was a presentation by Orla (Tidewater) and Quillon (Harbour Labs) on keys.',
  ])('are all found in: %s', (line) => {
    expect(addedBy(line)).toEqual(['Orla', 'Quillon'])
  })

  it('have each their own affiliation', () => {
    const source = `${MINUTES}- There was a presentation by Orla Fennimore (Tidewater) and Joris Heuvelink (Harbour Labs) on keys.`
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual(['Tidewater'])
    expect(qualitiesOf(source, 'Joris Heuvelink')?.affiliations).toEqual(['Harbour Labs'])
  })
})
