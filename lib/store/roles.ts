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

/** 'the Loom PKI working group', 'knot chairs': a group by its name, or those who hold a function in it. */
const GROUP_OR_HOLDERS =
  /\s(?:wg|rg|(?:working|research) group|design team|directorate|secretariat|(?:co-)?chairs|authors|editors|ads|area directors)$/i

/** Could `name` be a person's? Not if it is a role, or says that it is a group or several people. */
export function mayBePerson(name: string): boolean {
  return roleKey(name) === null && !GROUP_OR_HOLDERS.test(name)
}

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
