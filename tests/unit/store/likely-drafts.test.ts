import { expect, it } from 'vitest'
import { likelyDrafts } from '../../../lib/store/likely-drafts.ts'

it.each([
  ['draft-quill-loom-knots', 'draft-ietf-loom-knots'],
  ['draft-ietf-loom-knots', 'draft-quill-loom-knots'],
  ['draft-irtf-loom-knots', 'draft-reed-loom-knots'],
])('%s may be %s', (name, other) => {
  expect(likelyDrafts(name, [name, other])).toEqual([other])
})

it.each([
  ['draft-quill-loom-knots', 'draft-ietf-loom-yarn'],
  ['draft-quill-loom-knots', 'draft-ietf-loom-knots-bis'],
  ['draft-quill-loom-knots', 'draft-ietf-yarn-knots'],
  ['draft-quill-requirements', 'draft-reed-requirements'],
  ['draft-quill', 'draft-reed'],
  ['RFC 99991', 'RFC 99992'],
])('%s is not taken for %s', (name, other) => {
  expect(likelyDrafts(name, [other])).toEqual([])
})
