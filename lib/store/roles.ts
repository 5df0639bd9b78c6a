/** Owners that are not names but roles, which somebody else holds in each group. */
import { ownerKey } from './owners.ts'

/** Whose group, if it is said: 'WG chairs', 'the draft authors'. */
const OF_A_GROUP = /^(?:wg|rg|working group|research group|group|document|draft) (?=.)/

/** What people are called by their function in a group, and the group itself: in another group it is somebody else. */
const ROLES = new Set([
  'ad',
  'ads',
  'all',
  'area director',
  'area directors',
  'author',
  'authors',
  'chair',
  'chairs',
  'co-chair',
  'co-chairs',
  'design team',
  'document shepherd',
  'editor',
  'editors',
  'everybody',
  'everyone',
  'group',
  'list',
  'mailing list',
  'participants',
  'presenter',
  'presenters',
  'proponents',
  'research group',
  'rg',
  'room',
  'secretaries',
  'secretary',
  'shepherd',
  'team',
  'wg',
  'working group',
])

/** The group itself, by any of these. */
const THE_GROUP = new Set(['group', 'research group', 'rg', 'wg', 'working group'])

/**
 * A function in a group, or the group, in the form in which these are compared: 'The chairs', 'WG chair' -> 'chair', 'the working
 * group' -> 'group'. Null for a name.
 */
export function roleKey(name: string): string | null {
  const key = ownerKey(name)
  const role = [key, key.replace(OF_A_GROUP, '')].find((candidate) => ROLES.has(candidate))
  if (role === undefined) return null
  return THE_GROUP.has(role) ? 'group' : role.replace(OF_A_GROUP, '').replace(/s$/, '')
}
