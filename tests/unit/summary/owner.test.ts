import { describe, expect, it } from 'vitest'
import { endOfName } from '../../../lib/summary/owner.ts'

describe('where the words of an action name their owner', () => {
  it.each([
    ['Ada Birk to send the text.', 'Ada Birk', 8],
    ['[Ada Birk] to send the text.', 'Ada Birk', 9],
    ['The text is sent by Ada Birk.', 'Ada Birk', 0],
    ['Adam to send the text.', 'Ada', 0],
    ['Ada', 'Ada', 3],
    ['', 'Ada', 0],
  ])('%s, %s: %i', (text, name, end) => {
    expect(endOfName(text, name)).toBe(end)
  })
})
