/** Recognises owners that are roles ('Chairs') instead of names; who holds one depends on the group. */
import { ownerKey } from './owners.ts'

/** A word for the group before a role: 'WG chairs', 'draft authors'. */
const OF_A_GROUP = /^(?:wg|rg|working group|research group|group|document|draft) (?=.)/

/** Roles in a group, and words for the group itself. */
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

/** Those that mean the group itself. */
const THE_GROUP = new Set(['group', 'research group', 'rg', 'wg', 'working group'])

/** A named group, or those who hold a role in one: 'the Loom PKI working group', 'knot chairs'. */
const GROUP_OR_HOLDERS =
  /\s(?:wg|rg|(?:working|research) group|design team|directorate|secretariat|(?:co-)?chairs|authors|editors|ads|area directors)$/i

/** Could `name` be that of a person? Not if it is a role, a group, or several people. */
export function mayBePerson(name: string): boolean {
  return roleKey(name) === null && !GROUP_OR_HOLDERS.test(name)
}

/** A role in a form for comparison: 'chair' for 'The chairs' and 'WG chair', 'group' for 'the working group'. Null for a name. */
export function roleKey(name: string): string | null {
  const key = ownerKey(name)
  const role = [key, key.replace(OF_A_GROUP, '')].find((candidate) => ROLES.has(candidate))
  if (role === undefined) return null
  return THE_GROUP.has(role) ? 'group' : role.replace(OF_A_GROUP, '').replace(/s$/, '')
}
