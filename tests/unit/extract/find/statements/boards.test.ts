import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('minutes of a board', () => {
  it.each([
    'Moved by Orla Finn, seconded by Birk Sand, that the budget be approved.',
    'Ada Birk moved to accept the report, Cleo Dahl seconded.',
    'Motion carried.',
    'All were in favour; the motion carried.',
    'The motion passed with one abstention.',
    'Approved unanimously.',
    'The Trustees voted to renew the licence of the lamp mark.',
    'The board elected Ida Moor as treasurer.',
    'The board accepted the resignation of Lars Holt.',
    'The IAB took no action on the request.',
    'The appeal was denied.',
    'The request for early allocation was granted.',
    'External review approved.',
    'The IESG has no problem with the publication of this document.',
    'The document remains under discussion by the IESG in order to resolve points raised by Orla Finn.',
  ])('tell what was decided: %s', (sentence) => {
    expect(findPoints(`## Lamps\n\n${sentence}`).kinds).toHaveLength(1)
  })

  it.each([
    'Ida Moor moved to the front of the room.',
    'Cleo moved the discussion on to ropes.',
    'Orla seconded what Birk had said about oil.',
    'A motion needs a second.',
    'Any trustee can make a motion.',
    'If a motion passes, the chair announces it.',
    'The board discussed the hotel contract.',
    'The vote will be held by email.',
    'A quorum was present.',
    'Requests are granted by the board.',
    "The treasurer's report was received.",
  ])('and what was not: %s', (sentence) => {
    expect(findPoints(`## Lamps\n\n${sentence}`).kinds).toEqual([])
  })

  it('know actions on documents, which are no tasks', () => {
    const note = 'The authors can look at this comment or not, as they like.'
    expect(findPoints(`## Protocol actions\n\n- ${note}`).statements[0]?.cues.has('under actions')).toBe(
      false,
    )
    expect(findPoints(`## Review of actions\n\n- ${note}`).statements[0]?.cues.has('under actions')).toBe(
      true,
    )
  })
})
