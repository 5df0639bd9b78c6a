/** Whose page it is, of several groups that it names. */
import type { Genre } from '../model.ts'

/** What a page tells about that, without what it says. */
interface Told {
  title: string
  url: string
  /** The meeting's name. */
  meeting: string | null
  genre: Genre | null
  groups: readonly string[]
}

/**
 * The group whose page it is: its title or address names it, or it is a group's minutes or mail, which name their own first.
 * Null for a side meeting, which belongs to no group unless its title names it, and where none of this tells.
 */
export function ownGroup({ genre, groups, ...told }: Told): string | null {
  const named = namedIn(told.title, groups)
  if (named || isSideMeeting(told)) return named
  const isOfFirst = genre === 'minutes' || genre === 'mail'
  return namedIn(told.url, groups) ?? (isOfFirst ? (groups[0] ?? null) : null)
}

export function isSideMeeting({ title, meeting }: Pick<Told, 'title' | 'meeting'>): boolean {
  return /side[ -]?meeting/i.test(`${title} ${meeting ?? ''}`)
}

/** The one of `groups` that is named: 'Media over QUIC (moq)' names moq, 'DNS-SD Summary' dnssd. */
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
