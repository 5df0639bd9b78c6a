/** What was upheld, moved on, supported and answered, as reports tell it, and what is only worded alike. */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  'The area directors upheld the ruling of the chairs.',
  'The board overturned the decision of the lamp chairs.',
  'The decision to drop oil stands.',
  'The consensus to keep the wick still stands.',
  'draft-lamp-wick moved to last call.',
  'The wick draft has advanced to WG last call.',
  'Outside of the harbour meeting the wick draft moved into WGLC.',
  'LANTERN WG supports the wick draft.',
  'Four wicks got WG interest by hum.',
  'WG consensus for publishing the wick draft.',
  'The oil option shall be removed.',
  'Ana Quill is replacing Bo Wick as co-chair.',
  'The chairs asked whether anyone objects to oil. Nobody objected.',
])('%s', (text) => {
  expect(findPoints(text, 'recap').kinds.map(([, told]) => told)).toEqual([text])
})

it.each([
  'It is unclear whether the decision on oil stands.',
  'Some keepers think that the decision on oil stands.',
  'If the board upheld the ruling, nothing would change.',
  'Nobody knows why the chairs upheld the decision.',
  'The lamp stands in the harbour.',
  'The drafts are moved to last call whenever they are ready.',
  'The decision to burn oil stands in the way of green lamps.',
  'The ruling on oil stands for a wider problem.',
  'The decision of the keepers stands out as odd.',
  'Another WG wants lamps.',
  'If WG supports it, we can go on.',
  'Should RG prefer oil, lamps would smoke.',
  'Any WG supports its drafts.',
  'Lamps have gained interesting shapes.',
  'WG consensus is needed for oil.',
  'Piet is replacing the wick as keeper of the lamp.',
  'Ada asked if anyone wants to review the wick draft. Nobody did.',
])('but not %s', (text) => {
  expect(findPoints(text, 'recap').kinds).toEqual([])
})

it('tells the answer of a room with what it was asked', () => {
  const asked = 'The chairs asked if anyone speaks for the oil model. No one spoke up.'
  expect(findPoints(asked).kinds).toEqual([['consensus', asked]])
})

it('tells documents that stand in lines of their own with what was decided about them', () => {
  const lead = 'There was consensus in the room to adopt the following drafts:'
  const told = (below: string) => findPoints(`${lead}\n\n${below}`, 'recap').kinds.map(([, text]) => text)
  expect(told('draft-carp-lamp-ext\ndraft-carp-lamp-oil and RFC 9999.')).toEqual([
    `${lead} draft-carp-lamp-ext draft-carp-lamp-oil and RFC 9999.`,
  ])
  expect(told('They are old: draft-carp-lamp-ext and RFC 9999.')).toEqual([lead])
})
