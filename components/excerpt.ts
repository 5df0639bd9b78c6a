import { withoutAsterisks } from '../lib/summary/without-asterisks.ts'

/** The beginning of a text, as plain text, for a label: 'Remove: Ask the list wheth…'. */
export function excerpt(text: string, longest = 60): string {
  const words = withoutAsterisks(text)
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}
