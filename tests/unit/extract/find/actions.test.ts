import { describe, expect, it } from 'vitest'
import { findPoints } from './points.ts'

describe('actions', () => {
  it.each([
    ['Orla', 'ACTION: Orla to write up the size limits.'],
    ['Orla, Piet', 'Orla and Piet to open an issue on the padding.'],
    ['Chairs', 'Chairs to confirm this on the list.'],
    ['The chairs', 'The chairs will send the call for adoption to the list.'],
    [null, 'TODO: ask for an early review.'],
  ])('gives %s: %s', (owner, text) => {
    expect(findPoints(text).tasks).toEqual([[owner, text]])
  })

  it('gives "I will" to its speaker, in the fullest form', () => {
    expect(
      findPoints('- Orla Fennimore: The text is short.\n- Orla: I will send a pull request.').tasks,
    ).toEqual([['Orla Fennimore', 'I will send a pull request.']])
  })

  it.each(['Will this be published?', 'No action.', 'Piet presented the draft.'])(
    'finds none in: %s',
    (text) => {
      expect(findPoints(text).tasks).toEqual([])
    },
  )
})
