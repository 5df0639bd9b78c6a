/** Turns a mail's headers into metadata: author, date, title. */
import { parseDate } from '../language/dates.ts'
import { tidy } from './metadata/markup.ts'
import type { Facts } from './reader.ts'

/** Values of headers as written; missing ones are left out or null. */
export interface MailHeaders {
  readonly from?: string | null | undefined
  readonly date?: string | null | undefined
  readonly subject?: string | null | undefined
}

/** The facts in the headers of a mail; missing ones are left out. */
export function mailFacts({ from, date, subject }: MailHeaders): Facts {
  const author = from ? senderName(from) : null
  const published = date ? parseDate(date) : null
  const title = tidy(subject)
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [author] } : {}),
    ...(published ? { published } : {}),
  }
}

/** An address instead of a name: "ann@example.org", "ann at example.org". */
const IS_ADDRESS = /@|\bat\b/

/**
 * What is added to a name: "Ann Example via list", "Example, Ann - 0815 - ORCHARD", "EXAMPLE Ann OLN/NET", "Robot on behalf of
 * Ann".
 */
const AROUND_NAME =
  /\s{1,4}via\s.{0,400}$|(?<=\s\S{1,40})\s[-–]\s.{0,400}$|\s[A-Z]{2,12}\/[A-Z/]{2,24}$|^.{1,60}\son behalf of\s/i
const TITLE = /^(?:ph\.?\s?d|m\.?sc|jr|sr|esq|ii+)\.?$/i

/**
 * The name in `Ann Example <ann@example.org>`, `"Example, Ann (ann)" <...>`, `ann@example.org (Ann Example)` or "Ann via list";
 * null if there is only an address.
 */
function senderName(from: string): string | null {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(from)?.[1]
  const before = from
    .replace(/<[^>]*>?/g, '')
    .replace(/\([^()]*\)["']?\s*$/, '')
    .trim()
  const name = (IS_ADDRESS.test(before) ? (inBrackets ?? before) : before || inBrackets || from)
    .replace(/^[\\"'=]{1,4}|[\\"']{1,4}$/g, '')
    .replace(AROUND_NAME, '')
    .trim()
  if (IS_ADDRESS.test(name)) return null
  const [family = '', given, ...others] = name.split(/,\s*/)
  if (given && TITLE.test(given)) return family || null
  return (given && !others.length ? `${given} ${family}` : name) || null
}
