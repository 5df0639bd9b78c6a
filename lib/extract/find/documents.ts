/** The RFCs and Internet-Drafts that the page names. */
import type { Reading } from '../types.ts'

export interface Documents {
  rfcs: number[]
  drafts: string[]
  revisions: Record<string, string>
}

/** Finds RFC numbers (ascending) and draft names (without version), with the revision where one is named. */
export function findDocuments(reading: Reading): Documents {
  const { text } = reading.page
  const rfcs = new Set([...text.matchAll(/\bRFC[ -]?(\d{3,5})\b/gi)].map((match) => Number(match[1])))
  const drafts = new Set<string>()
  const revisions: Record<string, string> = {}
  for (const [, name, revision] of text.matchAll(/\b(draft(?:-[a-z0-9]+){2,}?)(?:-(\d\d))?(?![-a-z0-9])/g)) {
    if (!name) continue
    drafts.add(name)
    if (revision) revisions[name] = revision
  }
  return { rfcs: [...rfcs].sort((a, b) => a - b), drafts: [...drafts].sort(), revisions }
}
