/** Determines to which of the groups that a page names it belongs. */
import type { Genre } from '../model.ts'

/** The facts about a page that are used for this. */
interface Told {
  title: string
  url: string
  /** The meeting's name. */
  meeting: string | null
  genre: Genre | null
  groups: readonly string[]
}

/**
 * The group that the page belongs to: the one named in its title or address, otherwise the first group of minutes and mails. Null
 * if there is none, and for a side meeting unless its title names a group.
 */
export function ownGroup({ genre, groups, ...told }: Told): string | null {
  const named = namedIn(told.title, groups)
  if (named || isSideMeeting(told)) return named
  const isOfFirst = genre === 'minutes' || genre === 'mail'
  return namedIn(told.url, groups) ?? (isOfFirst ? (groups[0] ?? null) : null)
}

/** Is the page about a side meeting, by its title or its meeting's name? */
export function isSideMeeting({ title, meeting }: Pick<Told, 'title' | 'meeting'>): boolean {
  return /side[ -]?meeting/i.test(`${title} ${meeting ?? ''}`)
}

/**
 * The group that `words` name, preferably in brackets: moq in 'Media over QUIC (moq)', dnssd in 'DNS-SD Summary'. Null if they name
 * none or several of `groups`.
 */
export function namedIn(words: string, groups: readonly string[]): string | null {
  const bracketed = /\((\w+)\)/.exec(words)?.[1] ?? ''
  for (const part of [bracketed, words]) {
    const found = new Set(
      [part, part.replaceAll('-', '')].flatMap((each) => each.toLowerCase().split(/[^a-z0-9]+/)),
    )
    const named = groups.filter((group) => found.has(group))
    if (named.length === 1) return named[0] ?? null
  }
  return null
}
