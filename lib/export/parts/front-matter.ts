/** The facts of a summary as a note's front matter, in YAML: what people filter and link by. */
import { stringify } from 'yaml'
import { documentsOf } from '../../links/documents.ts'
import type { Summary } from '../../model.ts'
import { plain } from './mdast.ts'
import { dayOf } from './summary-words.ts'

type Fact = string | readonly string[]

/** A tag as note-taking tools accept it: letters, digits, `_`, `-` and `/`, and not only digits (https://help.obsidian.md/tags). */
function noteTag(tag: string): string {
  const words = plain(tag)
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^-|-$/g, '')
  return /^\p{N}+$/u.test(words) ? `_${words}` : words
}

/**
 * The summary's facts for a note's front matter: what people filter and link by, without missing ones, since
 * Joplin would name 'null' as the author. It uses title, author, source, tags, created and updated as its own
 * (https://joplinapp.org/help/dev/spec/interop_with_frontmatter).
 */
export function frontMatter({ source, meeting, ...summary }: Summary): Record<string, Fact> {
  const facts: Record<string, Fact | null> = {
    title: source.title,
    author: source.authors.join(', '),
    source: source.url,
    date: source.published ? dayOf(source.published) : (meeting?.start ?? null),
    meeting: meeting?.name ?? null,
    place: meeting?.place ?? null,
    groups: summary.groups,
    speakers: summary.speakers.filter(({ anonymous }) => !anonymous).map(({ name }) => name),
    documents: documentsOf(summary).map(({ name }) => name),
    tags: summary.tags.map(noteTag).filter(Boolean),
    created: summary.savedAt,
    updated: summary.updatedAt,
  }
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, Fact] => !!entry[1]?.length),
  )
}

/** Facts between '---' lines: every string quoted, so that readers of YAML 1.1 and 1.2 agree on it. */
export function writeFrontMatter(facts: Readonly<Record<string, Fact>>): string {
  const wellFormed = (_: unknown, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value
  const yaml = stringify(facts, wellFormed, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  })
  return `---\n${yaml}---\n\n`
}

/** The front matter of a summary's note. */
export function summaryFrontMatter(summary: Summary): string {
  return writeFrontMatter(frontMatter(summary))
}
