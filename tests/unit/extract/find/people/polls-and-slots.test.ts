import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf } from './people.ts'

describe('remarks', () => {
  it('of a presenter are not what the room was asked, nor its counts', () => {
    const asked = [
      'Show of hands: should this be adopted?',
      'Yes: 28',
      'No: 0',
      'No opinion: 6',
      'Out of total: 61',
      'Poll (show of hands) Who has read it? 9',
      'Poll (Meetecho)\n  should we adopt it?\n  Y: 11, N: 5',
    ]
    const items = ['The keys are new.', ...asked, 'No keys are lost now.']
    const talk = `${MINUTES}## Lantern keys (Mara Tolland)\n\n${items.map((item) => `- ${item}`).join('\n')}`
    expect(remarksOf(talk).slice(7)).toEqual([
      ['Mara Tolland', 'The keys are new.'],
      ['Mara Tolland', 'No keys are lost now.'],
    ])
  })

  it('have the document that a sentence ends with in its own line', () => {
    const turns = (lines: string) => remarksOf(`${MINUTES}\n\nMara: ${lines}`).slice(7)
    const sentence = 'The chairs will issue a call on\ndraft-tol-frames-00.'
    expect(turns(sentence)).toEqual([['Mara Tolland', sentence]])
    expect(turns('We met on the quay.\ndraft-tol-frames-00')).toEqual([
      ['Mara Tolland', 'We met on the quay.'],
    ])
    expect(turns('We have it:\ndraft-tol-frames-00')).toEqual([['Mara Tolland', 'We have it:']])
  })

  it('end at the next slot of the agenda, whose minutes stand first', () => {
    const source = `${MINUTES}- Mara: We met on the quay.\n  - 20m - Open mic\n  - 10 min: Closing words for all`
    expect(remarksOf(source).slice(7)).toEqual([['Mara Tolland', 'We met on the quay.']])
    const spoken = `${MINUTES}- Mara: Some thoughts:\n  - 10 minutes are enough for that.`
    expect(remarksOf(spoken).at(-1)?.[1]).toBe('10 minutes are enough for that.')
  })
})
