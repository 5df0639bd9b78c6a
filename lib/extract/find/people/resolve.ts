/** Mentions -> persons: which forms of a name stand for the same one. A doubtful merge is not made. */
import type { Mention } from './mention.ts'

export interface Person {
  /** The fullest form on the page. */
  name: string
  readonly forms: Set<string>
  readonly mentions: Mention[]
}

/** Groups `mentions` by person, in the order of the page. */
export function resolve(mentions: readonly Mention[]): Person[] {
  const persons: Person[] = []
  for (const mention of [...mentions].sort((a, b) => sizeOf(b.name) - sizeOf(a.name))) {
    const exact = persons.filter((person) => person.forms.has(mention.name))
    const possible = exact.length ? exact : persons.filter((person) => couldBe(mention.name, person.name))
    const [only] = possible
    if (only && possible.length === 1) {
      only.forms.add(mention.name)
      only.mentions.push(mention)
    } else {
      persons.push({ name: mention.name, forms: new Set([mention.name]), mentions: [mention] })
    }
  }
  for (const person of persons) person.mentions.sort((a, b) => a.start - b.start)
  return persons.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

const sizeOf = (name: string) => name.split(/\s+/).length

/** Can `short` be another form of `full`: its first or last word, or its initials? */
function couldBe(short: string, full: string): boolean {
  const words = full.split(/\s+/)
  if (words.length < 2) return false
  const low = short.toLowerCase()
  if (words[0]?.toLowerCase() === low || words.at(-1)?.toLowerCase() === low) return true
  return (
    /^\p{Lu}{2,4}$/u.test(short) &&
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === short
  )
}
