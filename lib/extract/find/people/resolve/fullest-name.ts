/** Compares the forms of a person's name: which is the fullest, and which a summary shows. */
import { compared, likeness, nameWords } from '../../../language/name-match.ts'
import type { Mention } from '../mention.ts'

/** Rules that read lists of people, in which names are spelt with more care than in notes. */
const WRITTEN_DOWN = /^(?:people-list|role-list|key|table)/

/**
 * The name shown for a person whose fullest name is `name`: of the equally full forms, the one in a list of people,
 * otherwise the one with the most `mentions`, the first of them on the page. A typo is not a fuller form, though it may be longer.
 */
export function nameToShow(name: string, mentions: readonly Mention[]): string {
  const counts = new Map<string, number>()
  for (const { name: form, rule } of mentions)
    counts.set(form, (counts.get(form) ?? 0) + (WRITTEN_DOWN.test(rule) ? mentions.length : 1))
  for (const form of counts.keys()) if (isFuller(name, form) && !isSlip(form, name)) counts.delete(form)
  const most = Math.max(...counts.values(), 0)
  return [...counts].find(([, count]) => count === most)?.[0] ?? name
}

/** True for two spellings that differ only in their letters; "Ben" for "Benjamin" is not one. */
function isSlip(form: string, name: string): boolean {
  const [given = '', fuller = ''] = [nameWords(form)[0], nameWords(name)[0]]
  return (
    likeness(compared(form), compared(name)) === 'spelling' &&
    signsOf(form).join() === signsOf(name).join() &&
    (given === fuller || !fuller.startsWith(given))
  )
}

/** More words first; then those written separately, with capitals, with their own letters ("ü", not "ue"); then longer ones. */
export function isFuller(name: string, than: string): boolean {
  if (!than) return true
  const rank = (form: string) => {
    const words = wholeWords(form)
    return [...signsOf(form), words.length > 1 ? words.join('').length : 0]
  }
  const [a, b] = [rank(name), rank(than)]
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs >= 0 && (a[differs] ?? 0) > (b[differs] ?? 0)
}

const wholeWords = (form: string) => nameWords(form).filter((word) => word.length > 1)

/** How many words a form has, and whether they are separate, capitalised and have letters of their own. */
const signsOf = (form: string): number[] => [
  wholeWords(form).length,
  ...[/\s/, /\p{Lu}/u, /[^ -~’]/].map((sign) => Number(sign.test(form))),
]
