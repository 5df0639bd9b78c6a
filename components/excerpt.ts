import { withoutAsterisks } from '../lib/summary/without-asterisks.ts'

/** The beginning of a text, as plain text, for a label: 'Remove: Ask the list wheth…'. */
export function excerpt(text: string, longest = 60): string {
  const words = withoutAsterisks(text)
  const characters = [...words]
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : words
}
