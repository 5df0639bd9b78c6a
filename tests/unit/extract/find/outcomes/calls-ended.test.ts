import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('a mail of the chairs', () => {
  it.each([
    'The call for adoption has ended.',
    'This call for adoption is now closed.',
    'The WGLC for the mast draft is now over.',
    'The working group last call has ended.',
    'The WGLC is extended until 20 June.',
    'We are extending the WGLC by one week.',
    'We have decided to extend the call for one more week.',
    'The call has been extended.',
    'We consider the fog draft adopted.',
    'The draft now becomes a working group document.',
    'The wick draft passed WGLC.',
    'The wick draft has been sent to the IESG.',
    'The group has requested publication of the rope draft.',
  ])('ends a call, or extends it: %s', (sentence) => {
    expect(findPoints(`Hi all,\n\n${sentence}`, 'mail').kinds).toHaveLength(1)
  })

  it.each([
    'This mail starts a two-week call for adoption.',
    'The WGLC ends on 20 June.',
    'This is a reminder that the WGLC ends on Friday.',
    'When the last call has ended, the shepherd writes the report.',
    'If nobody objects, we will extend the call.',
    'The chairs would extend the call if somebody asked.',
    'A call for adoption lasts two weeks.',
    'Before the call for adoption was closed, three people wrote.',
    'I consider the draft useful.',
    'Once the WGLC has ended, the shepherd writes a report.',
    'The call has ended and the recording is on the list.',
  ])('or tells of one: %s', (sentence) => {
    expect(findPoints(`Hi all,\n\n${sentence}`, 'mail').kinds).toEqual([])
  })
})
