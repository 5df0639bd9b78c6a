import { expect, it } from 'vitest'
import { documentsOf } from '../../../lib/links/documents.ts'

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
