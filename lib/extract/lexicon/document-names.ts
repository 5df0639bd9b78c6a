/** Parts of patterns that are matched case-insensitively: how the documents of the IETF are named. */

/** "draft-finn-lamps-02", "draft-finn-lamps-02.txt". */
export const DRAFT_NAME = String.raw`draft-[a-z\d][a-z\d-]{2,89}(?:\.(?:html|pdf|txt|xml))?`

/** "RFC 9000", "RFC9000", "rfc9000bis". */
const RFC_NAME = String.raw`RFC[ -]?\d{3,5}(?:bis)?`

/** A draft or an RFC. */
export const DOCUMENT_NAME = `(?:${DRAFT_NAME}|${RFC_NAME})`
