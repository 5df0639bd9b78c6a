/** Names and addresses of the IETF's documents and groups. Sources: rfc-editor.org, datatracker.ietf.org. */
import type { Extraction } from '../model.ts'

/** The name of an RFC: 'RFC 9000'. */
export function rfcName(number: number): string {
  return `RFC ${number}`
}

/** The number in the name of an RFC, '9000' for 'rfc 9000'; null for a draft. */
export function rfcNumber(name: string): string | null {
  return /^RFC\s*(\d+)$/i.exec(name)?.[1] ?? null
}

/** The RFC Editor's page on an RFC. */
export function rfcAddress(number: number): string {
  return `https://www.rfc-editor.org/info/rfc${number}`
}

/** The name of a draft with its revision, if there is one: 'draft-ietf-quic-multipath-03'. */
export function draftName(draft: string, revision?: string): string {
  return revision ? `${draft}-${revision}` : draft
}

/** The Datatracker's page on an Internet-Draft, at the given revision if there is one. */
export function draftAddress(draft: string, revision?: string): string {
  return `https://datatracker.ietf.org/doc/${encodeURIComponent(draft.toWellFormed())}/${revision ? `${revision}/` : ''}`
}

/** The Datatracker's page on a group, by its acronym. */
export function groupAddress(acronym: string): string {
  return `https://datatracker.ietf.org/group/${encodeURIComponent(acronym.toWellFormed())}/`
}

/** The revision that a page gives for `draft`; undefined if none. (A draft may have the name of a property of every object.) */
export function revisionOf({ revisions }: Pick<Extraction, 'revisions'>, draft: string): string | undefined {
  return Object.hasOwn(revisions, draft) ? revisions[draft] : undefined
}

interface NamedDocument {
  /** As shown: a draft with its revision, if the page gives one. */
  name: string
  address: string
  /** The name by which the library follows it, in every revision. */
  key: string
}

/** The documents that a page names: RFCs, then drafts. */
export function documentsOf(page: Pick<Extraction, 'rfcs' | 'drafts' | 'revisions'>): NamedDocument[] {
  return [
    ...page.rfcs.map((number) => ({
      name: rfcName(number),
      address: rfcAddress(number),
      key: rfcName(number),
    })),
    ...page.drafts.map((draft) => ({
      name: draftName(draft, revisionOf(page, draft)),
      address: draftAddress(draft, revisionOf(page, draft)),
      key: draft,
    })),
  ]
}
