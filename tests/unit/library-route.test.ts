import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute } from '../../entrypoints/library/parse-route.ts'
import { addressOf, findRoute, libraryPath, type Route } from '../../lib/library-route.ts'
import { runs } from '../support/properties.ts'

describe('addresses', () => {
  it.each<Route>([
    { view: 'find', query: 'speaker:"Ada Quill" a&b #1 %', sort: 'meeting', open: 'x' },
    { view: 'find', query: '', sort: 'relevance', open: null },
    { view: 'find', query: '', sort: 'saved', open: null },
    { view: 'follow', subject: 'person', name: 'Ada / Quill?' },
    { view: 'export', query: 'loom' },
    { view: 'export', query: '', format: 'json' },
    { view: 'tabs', window: 12, selected: [3, 5] },
    { view: 'tabs', window: null, selected: [] },
    { view: 'settings' },
    { view: 'actions', query: '' },
    { view: 'report', query: 'meeting:"IETF 139"', selected: [] },
    { view: 'report', query: '', selected: [7, 2] },
    { view: 'actions', query: 'Ada & Bo' },
  ])('lead back to where they came from: %j', (route) => {
    expect(parseRoute(addressOf(route))).toEqual(route)
  })
  it('lead to the list where they make no sense', () => {
    const list = { view: 'find', query: '', sort: 'relevance', open: null }
    for (const hash of ['', '#', '#/', '#/nowhere', '#/?sort=size', '#//x:y@z', '#//', '#http://['])
      expect(parseRoute(hash)).toEqual(list)
  })
  it('hold a name that is cut inside a letter as it is', () => {
    expect(parseRoute('#/person/Ada%E0%A4%A')).toEqual({
      view: 'follow',
      subject: 'person',
      name: 'Ada%E0%A4%A',
    })
  })
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !!parseRoute(`#/${text}`).view),
      runs(100),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        addressOf({ view: 'follow', subject: 'group', name }).startsWith('#/group/'),
      ),
      runs(100),
    )
  })
  it('are led to from other pages by their path', () => {
    expect(libraryPath(findRoute('', 'x'))).toBe('/library.html#/?open=x')
    expect(libraryPath({ view: 'follow', subject: 'person', name: 'Ada\ud83d' })).toBe(
      '/library.html#/person/Ada%EF%BF%BD',
    )
  })
})
