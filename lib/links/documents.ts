/** Names and addresses of the IETF's documents and groups. Sources: rfc-editor.org, datatracker.ietf.org. */

/** 9000 -> 'RFC 9000'. */
export function rfcName(number: number): string {
  return `RFC ${number}`
}

/** The RFC Editor's page on an RFC. */
export function rfcAddress(number: number): string {
  return `https://www.rfc-editor.org/info/rfc${number}`
}

/** 'draft-ietf-quic-multipath', '03' -> 'draft-ietf-quic-multipath-03'. */
export function draftName(draft: string, revision?: string): string {
  return revision ? `${draft}-${revision}` : draft
}

/** The Datatracker's page on an Internet-Draft, at the revision where one is given. */
export function draftAddress(draft: string, revision?: string): string {
  return `https://datatracker.ietf.org/doc/${encodeURIComponent(draft.toWellFormed())}/${revision ? `${revision}/` : ''}`
}
