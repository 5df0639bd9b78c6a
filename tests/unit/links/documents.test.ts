import { expect, it } from 'vitest'
import { documentsOf, draftAddress, groupAddress } from '../../../lib/links/documents.ts'

it('names the documents of a page: RFCs, then drafts in the revision that the page gives', () => {
  const drafts = ['draft-quill-loom', 'draft-quill-yarn', 'constructor']
  const named = documentsOf({ rfcs: [99991], drafts, revisions: { 'draft-quill-loom': '03' } })
  expect(named.map(({ name, key }) => [name, key])).toEqual([
    ['RFC 99991', 'RFC 99991'],
    ['draft-quill-loom-03', 'draft-quill-loom'],
    ['draft-quill-yarn', 'draft-quill-yarn'],
    ['constructor', 'constructor'],
  ])
})

it.each(['../../../evil', 'loom?x=1#y', 'lo\ud800om', '//weaving.example'])(
  'leads to the Datatracker whatever a group or draft is called: %s',
  (name) => {
    for (const address of [groupAddress(name), draftAddress(name)])
      expect(address).toMatch(/^https:\/\/datatracker\.ietf\.org\/(?:group|doc)\/[^/?#]+\/$/)
  },
)
