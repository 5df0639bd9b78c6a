import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf } from './people.ts'

describe('presenters in the lines of an agenda', () => {
  it('are named in the columns of an agenda, which end what was said before', () => {
    const source = `${MINUTES}\n\n          Lantern keys                 20   Magnus Ferrow\n\nTobin: They rust.\n\n          Any other business            5   Chairs\n\nThey were liked.`
    expect(remarksOf(source).slice(7)).toEqual([
      ['Magnus Ferrow', 'Lantern keys                 20   Magnus Ferrow'],
      ['Tobin Ashgrove', 'They rust.'],
    ])
  })
})
