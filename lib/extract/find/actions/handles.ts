/** Finds owners by their handles, which are written in lower case. */
import { TASK_WORD_CASED } from '../../lexicon/markers.ts'
import { sequence } from '../../lexicon/ways.ts'
import type { Named } from '../people/index.ts'

/** One or two handles with the words around them: "ofenn will ask", "ofenn and quill need to", "AI for ofenn, please". */
const HANDLES = new RegExp(
  sequence(
    String.raw`(?:^|[;,.] |\band |\b(?:${TASK_WORD_CASED}) (?:for|on) )`,
    String.raw`(\p{Ll}[a-zA-ZÀ-ỿ-]{1,20})(?:(?:,| and| \+) (\p{Ll}[a-zA-ZÀ-ỿ-]{1,20}))?`,
    String.raw`(?: (?:will|to|(?:is|are) going to|needs? to|ha(?:s|ve) to)\b|,? please\b)`,
  ),
  'gu',
)

/** The names of those `speakers` whose handles are the owners in `text`, joined by ", "; null if there are none. */
export function ownerByHandle(text: string, speakers: readonly Named[]): string | null {
  const ofHandle = (handle: string) =>
    speakers.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === handle))?.name
  for (const [, ...handles] of text.matchAll(HANDLES)) {
    const names = handles.flatMap((handle) => (handle ? (ofHandle(handle.toLowerCase()) ?? []) : []))
    if (names.length) return names.join(', ')
  }
  return null
}
