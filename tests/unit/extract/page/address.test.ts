import { afterEach, describe, expect, it, vi } from 'vitest'
import { canonicalAddress } from '../../../../lib/extract/page/metadata/address.ts'
import { openPage } from './open.ts'

const address = (url: string, head = '') => canonicalAddress(openPage(`<head>${head}</head>`, url))

afterEach(() => vi.restoreAllMocks())

describe('the canonical address', () => {
  it('has no fragment and no tracking, and keeps what is asked for', () => {
    expect(address('https://www.example.org/a?page=2&utm_source=feed&fbclid=x#part')).toBe(
      'https://www.example.org/a?page=2',
    )
  })

  it('is the page’s own, on the same site', () => {
    expect(address('https://example.org/a?x=1', '<link rel="canonical" href="/a">')).toBe(
      'https://example.org/a',
    )
    expect(address('https://example.org/a', '<link rel="canonical" href="https://copy.example.com/a">')).toBe(
      'https://example.org/a',
    )
    expect(address('https://example.org/a', '<link rel="canonical" href="/">')).toBe('https://example.org/a')
  })

  it.each([
    ['http://example.org:8080/a', 'http://example.org/b'],
    ['https://example.org/a', 'https://example.org:8443/b'],
  ])('of a page at %s is not %s on another port, which may be another’s', (shown, declared) => {
    expect(address(shown, `<link rel="canonical" href="${declared}">`)).toBe(shown)
  })

  it('of a page without encryption may be the one with it', () => {
    expect(address('http://example.org/a', '<link rel="canonical" href="https://www.example.org/b">')).toBe(
      'https://www.example.org/b',
    )
  })

  it('is not the one that a page took along when it went to another address by itself', () => {
    const moved = (link: string, loaded: string) => {
      const document = openPage(`<head><link rel="canonical" href="${link}"></head>`, 'https://example.org/b')
      vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: loaded } as PerformanceEntry])
      return canonicalAddress(document)
    }
    expect(moved('/a', 'https://example.org/a')).toBe('https://example.org/b')
    expect(moved('/b?page=1', 'https://example.org/a')).toBe('https://example.org/b?page=1')
    expect(moved('/c', 'https://example.org/b#part')).toBe('https://example.org/c')
  })

  it.each([
    ['/doc/minutes-142-lantern/', '/doc/minutes-142-lantern/'],
    ['/doc/minutes-142-lantern/01/', '/doc/minutes-142-lantern/01/'],
    ['/doc/html/draft-ietf-lantern-beacon-07', '/doc/draft-ietf-lantern-beacon/07/'],
    ['/doc/html/draft-ietf-lantern-beacon-07#section-3', '/doc/draft-ietf-lantern-beacon/07/'],
    ['/meeting/142/agenda', '/meeting/142/agenda'],
  ])('of the Datatracker’s %s is %s', (path, canonical) => {
    expect(address(`https://datatracker.ietf.org${path}`)).toBe(`https://datatracker.ietf.org${canonical}`)
  })
})
