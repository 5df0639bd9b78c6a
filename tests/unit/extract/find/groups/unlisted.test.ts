import { describe, expect, it } from 'vitest'
import { groupMentions, namedGroups } from '../../../../../lib/extract/find/groups/index.ts'
import { readingOf } from '../../reading.ts'

const groupsAt = (url: string) => namedGroups(groupMentions(readingOf(['Pears were discussed.'], { url })))

/** New groups are in no list: an address that only groups have tells them. */
describe('a group that no list holds', () => {
  it.each([
    'https://datatracker.ietf.org/wg/lampx/about/',
    'https://datatracker.ietf.org/doc/minutes-142-lampx/',
    'https://datatracker.ietf.org/doc/minutes-142-lampx-203111041230/',
    'https://datatracker.ietf.org/meeting/142/materials/minutes-142-lampx-00.txt',
    'https://datatracker.ietf.org/doc/minutes-interim-2031-lampx-01-203105041400/',
    'https://ietf-wg-lampx.github.io/materials/interim-31-05/minutes.html',
    'https://github.com/ietf-wg-lampx/materials/blob/main/minutes.md',
    'https://raw.githubusercontent.com/ietf-wg-lampx/notes/main/minutes.txt',
  ])('is told by the address %s', (url) => {
    expect(groupsAt(url)).toEqual(['lampx'])
  })

  it.each([
    'https://datatracker.ietf.org/doc/minutes-142-ietf/',
    'https://datatracker.ietf.org/doc/minutes-142-iesg/',
    'https://datatracker.ietf.org/doc/minutes-interim-2031-iab-12-203105041400/',
    'https://datatracker.ietf.org/doc/minutes-142-hotrfc/',
    'https://datatracker.ietf.org/wg/concluded/',
    'https://github.com/ietf-wg-template/materials/',
    'https://github.com/orchard/lampx/blob/main/minutes-142-lampx.md',
    'https://orchard.example/minutes-142-lampx/',
    'https://lampx.github.io/minutes.html',
    'https://datatracker.ietf.org/doc/draft-birk-lampx/',
    'https://datatracker.ietf.org/meeting/142/agenda',
  ])('is not told by the address %s', (url) => {
    expect(groupsAt(url)).toEqual([])
  })
})
