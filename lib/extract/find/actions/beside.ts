/** Finds owners beside their task: "Send the text — Ana — 1 May", "Send the text (by Ana, 1 May)", "Send the text @ana". */
import { either, sequence } from '../../lexicon/ways.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,40}(?: (?:(?:van|von|de|der|den|da|di) ){0,2}\p{Lu}[\p{L}.'’-]{0,40}){0,3}`
const NAMES = `(${NAME}(?:(?:, | ?/ ?| (?:and|und|et|y|e|en|&) )${NAME}){0,3})`
/** A due date or a status. */
const DUE = String.raw`[^,;()[\]|–—]{1,30}`
const BEHIND = new RegExp(
  either(
    String.raw` (?:[–—|-]|[–—|-]{2}) ${NAMES}(?: (?:[–—|-]|[–—|-]{2}) ${DUE})?\W{0,3}$`,
    String.raw`[[(](?:due ${DUE}[,;] )?(?:by |owner:? )?${NAMES}(?:[,;:] ${DUE})?[\])]\W{0,3}$`,
    String.raw`\b(?:[Oo]wners?|[Aa]ssignees?|[Rr]esponsible): ${NAMES}(?=[.;,]|$)`,
  ),
  'u',
)
/** A handle at the end, but not of somebody to contact ("ask @ana"). */
const HANDLE = new RegExp(
  sequence(
    String.raw`(?<!\b(?:and|ask|at|by|cc|contact|follow|for|from|mail|notify|of|or|ping|remind|see|tell|thanks?|to|via|with))`,
    String.raw` [[(]?@([\p{L}\d][\p{L}\d-]{1,30})[\])]?\W{0,3}$`,
  ),
  'iu',
)

/** "Ana schickt den Text", "Ana enverra le texte"; not "Mark the text", as an article comes after no name. */
const BEFORE = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}${NAMES} (?!(?:an?|the)\b)\p{Ll}`, 'u')

/** The names at the start of `text`, a task in any language, before a verb; null if there are none. They may be other words. */
export const namedBefore = (text: string): string | null => BEFORE.exec(text)?.[1] ?? null

/** The names or handle at the end of `text`, after a task; null if there are none. Names may be other words. */
export function namedBehind(text: string): { names: string; isHandle: boolean } | null {
  const handle = HANDLE.exec(text)?.[1]
  if (handle) return { names: handle, isHandle: true }
  const names = BEHIND.exec(text)?.slice(1).find(Boolean)
  return names ? { names, isHandle: false } : null
}
