/** Who owes an action: its owner is a text with one name or several. */
import { nameKey } from '../fold.ts'

/** The names in an action's owner, in order: 'Ada Quill, Bo Spindle' -> both; none if it names nobody. */
export function ownersOf(owner: string | null): string[] {
  return (owner ?? '').split(/[,;]/).flatMap((name) => name.trim() || [])
}

/** `owner` with one name in it replaced, and no duplicates: 'Ada Quill, Bo Spindle' -> 'Ada Lovell, Bo Spindle'. */
export function withOwnerCalled(owner: string, before: string, after: string): string {
  const names = ownersOf(owner)
  if (!names.includes(before)) return owner
  return [...new Set(names.map((name) => (name === before ? after : name)))].join(', ')
}

/** A name in the form in which owners are compared: 'The chairs' and 'chairs' are the same. */
export function ownerKey(name: string): string {
  return nameKey(name).replace(/^the /, '')
}
