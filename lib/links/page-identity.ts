/** The identity of a saved page, by which a later capture of the same page is recognised. */

/** Old names of interim meetings end in a serial number that looks like a revision: minutes-interim-2011-core-01. */
const INTERIM_NUMBER = /interim-\d{4}-[a-z0-9]+-\d\d$/
const REVISION = /-\d\d$/
/** The address of one revision of a document: /doc/draft-quill-loom/07/, /doc/charter-ietf-loom/01-02/. */
const PAGE_OF_REVISION = /^(\/doc\/[^/]{1,200})\/\d\d(?:-\d\d)?$/

/**
 * The identity of the page at `url`, a canonical address. It is normalised, since an address in an imported file may be in capitals
 * or have a default port. All revisions of a Datatracker document are one page:
 * 'https://datatracker.ietf.org/doc/minutes-140-loom-203102021000-01/' -> '.../doc/minutes-140-loom-203102021000', as is
 * '.../doc/minutes-140-loom-203102021000/01/'.
 */
export function pageIdentity(url: string): string {
  const parsed = URL.parse(url)
  if (parsed?.hostname !== 'datatracker.ietf.org') return parsed?.href ?? url
  const path = parsed.pathname
    .replace(/\/{1,200}$/, '')
    .replace(PAGE_OF_REVISION, '$1')
    .replace(/\.(txt|md|html|pdf)$/, '')
  const isNumbered = INTERIM_NUMBER.test(path)
  return parsed.origin + (isNumbered ? path : path.replace(REVISION, '')) + parsed.search
}
