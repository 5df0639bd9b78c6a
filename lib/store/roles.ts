/** Owners that are no names: roles, which somebody else has in each group. */
import { ownerKey } from './owners.ts'

/** Whose group, where it is said: 'WG chairs', 'the draft authors'. */
const OF_A_GROUP = /^(?:wg|rg|working group|research group|group|document|draft) (?=.)/

/** What people are called by what they do in a group, and the group itself: in another group it is somebody else. */
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
 * What somebody does in a group, or the group, as these are compared: 'The chairs', 'WG chair' -> 'chair', 'the working
 * group' -> 'group'. Null for a name.
 */
export function roleKey(name: string): string | null {
  const key = ownerKey(name)
  const role = [key, key.replace(OF_A_GROUP, '')].find((candidate) => ROLES.has(candidate))
  if (role === undefined) return null
  return THE_GROUP.has(role) ? 'group' : role.replace(OF_A_GROUP, '').replace(/s$/, '')
}
