import { describe, expect, it } from 'vitest'
import { completionsFor } from '../../../entrypoints/library/completions.ts'

describe('completions', () => {
  const facets = new Map([
    [
      'speaker' as const,
      [
        { label: 'Ada Quill', numbers: [1] },
        { label: 'Bo Quill', numbers: [1, 2] },
        { label: 'Zoë Yarn', numbers: [3] },
      ],
    ],
  ])
  const labels = (query: string) => completionsFor(query, facets).map(({ label }) => label)

  it('offer filters by their beginning', () => {
    expect(labels('loom spea')).toEqual(['speaker:'])
    expect(labels('s')).toEqual([])
  })
  it('offer values by the beginning of any word, most frequent first', () => {
    expect(labels('speaker:qu')).toEqual(['speaker: Bo Quill', 'speaker: Ada Quill'])
    expect(labels('speaker:"zoe y')).toEqual(['speaker: Zoë Yarn'])
    expect(labels('colour:r')).toEqual([])
  })
  it('put the whole value into the field', () => {
    expect(completionsFor('loom -speaker:ada', facets)[0]?.query).toBe('loom -speaker:"Ada Quill" ')
  })
})
