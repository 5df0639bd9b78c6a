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

/** Is it no name, but what somebody does in a group, or the group: 'The chairs', 'WG authors', 'Design team'? */
export function isRole(name: string): boolean {
  const key = ownerKey(name)
  return ROLES.has(key) || ROLES.has(key.replace(OF_A_GROUP, ''))
}
