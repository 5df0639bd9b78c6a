/** Finds owners by their handles: words in lower case, and what follows "@". */
import { TASK_WORD_CASED } from '../../../lexicon/markers.ts'
import { anyOfWith, sequence } from '../../../patterns/alternatives.ts'
import type { Named } from '../../people/index.ts'

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

/** A handle at the end, but not of somebody to contact ("ask @ana"). */
const BEHIND = anyOfWith(
  'iu',
  sequence(
    String.raw`(?<!\b(?:and|ask|at|by|cc|contact|follow|for|from|mail|notify|of|or|ping|remind|see|tell|thanks?|to|via|with))`,
    String.raw` [[(]?@([\p{L}\d][\p{L}\d-]{1,30})[\])]?\W{0,3}$`,
  ),
)

/** The handle behind the task `text` ("Send the text @ana"); null if there is none. */
export const handleBehind = (text: string): string | null => BEHIND.exec(text)?.[1] ?? null
