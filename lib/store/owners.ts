/** Reads and changes the owner of an action, which is a text with one or several names. */
import { nameKey } from '../fold.ts'

/** The names in an action's owner, in order: two for 'Ada Quill, Bo Spindle', none for null. */
export function ownersOf(owner: string | null): string[] {
  return (owner ?? '').split(/[,;]/).flatMap((name) => name.trim() || [])
}

/** `owner` with the name `before` replaced by `after`, without duplicates: 'Ada Quill, Bo Spindle' -> 'Ada Lovell, Bo Spindle'. */
export function withOwnerCalled(owner: string, before: string, after: string): string {
  const names = ownersOf(owner)
  if (!names.includes(before)) return owner
  return [...new Set(names.map((name) => (name === before ? after : name)))].join(', ')
}

/** `name` in a form for comparing owners: the same for 'The chairs' and 'chairs'. */
export function ownerKey(name: string): string {
  return nameKey(name).replace(/^the /, '')
}
