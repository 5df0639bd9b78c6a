import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('announcements', () => {
  it.each([
    'Birk Sand will serve as Routing Area Director for two years.',
    'Ida Moor takes over from Lars Holt as chair of the Lantern working group.',
    'Gro Holm will take over as IAB chair in March.',
    'Lars Holt is stepping down as area director in March.',
    'Nils Berg joins the IESG as Harbour Area Director.',
    'The NomCom has selected the following members of the IAB: Orla Finn, Ida Moor.',
    'The nominating committee has chosen Ivar Juhl for the Harbour Area.',
    'Ida Moor was elected chair of the board.',
    'Lars Holt retires as RFC Editor after 12 years.',
    'Orla Finn succeeds Lars Holt as IETF Chair.',
    'Birk Sand replaces Ida Moor as co-chair.',
    'Ida Moor is the new executive director of the LLC.',
    'Ivar Juhl has been reappointed for a second term.',
    'Emil Falk, who has chaired the group for years, is leaving this role.',
    'Ida Moor was thanked, and Nils Berg takes her seat on the IAB.',
  ])('say who is given an office: %s', (sentence) => {
    expect(findPoints(sentence, 'announcement').kinds).toEqual([['decision', sentence]])
    expect(findPoints(sentence, 'announcement').tasks).toEqual([])
  })

  it.each([
    'The NomCom is looking for volunteers.',
    'She was chair of the Wick group from 2010 to 2014.',
    'Ida Moor was elected chair of the board in 1996.',
    'Lars Holt is a member of the board.',
    'The chair of the IAB serves for two years.',
    'Members who step down are replaced by the NomCom.',
    'When a chair steps down, the area director looks for another one.',
    'Cleo Dahl chairs the Rope group with Emil Falk.',
    'The following people are willing to serve on the board.',
    'The board named the following ships.',
    'Nils Berg joins the call from Turku.',
    'Ada Birk has been a sailor for years.',
    'When Ada stepped down, the room stood up.',
    'Orla asked whether Ida was elected chair.',
    'Harbour Lamps is a new member of the forum.',
    'The WICK format was selected for the demo.',
    'Volunteers will serve as members of the team.',
    'After Lars Holt resigned from the board, nobody wrote minutes.',
  ])('and more about offices: %s', (sentence) => {
    expect(findPoints(sentence, 'announcement').kinds).toEqual([])
  })

  it.each([
    'The Harbour research group has been rechartered.',
    'The Mast working group has been chartered.',
    'The IRTF has formed a new research group on lamps.',
    'The IAB closed its Lamps program.',
    'A new directorate for sails has been set up.',
    'The BoF on oil will become a working group.',
    'The Keel working group has completed its work and is closed.',
  ])('say what becomes of a group: %s', (sentence) => {
    expect(findPoints(sentence, 'announcement').kinds).toEqual([['decision', sentence]])
  })

  it.each([
    'The lantern working group was formed in 1996 to work on ropes.',
    'A working group is closed when its work is done.',
    'The board started a new round of talks.',
    'The IESG is considering a new working group.',
    'Before the working group was chartered, the list was quiet.',
    'A BoF that is well attended may become a working group.',
  ])('and more about groups: %s', (sentence) => {
    expect(findPoints(sentence, 'announcement').kinds).toEqual([])
  })
})
