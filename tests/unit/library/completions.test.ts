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
        { label: 'Ivo "Knot" Warp', numbers: [3] },
      ],
    ],
    [
      'owner' as const,
      [
        { label: 'Ada Quill', numbers: [1, 4, 5] },
        { label: 'The knotters', numbers: [3] },
      ],
    ],
    ['draft' as const, [{ label: 'draft-quill-loom-knots', numbers: [2] }]],
  ])
  const labels = (query: string) => completionsFor(query, facets).map(({ label }) => label)

  it('offer filters by their beginning', () => {
    expect(labels('loom spea')).toEqual(['speaker:'])
    expect(labels('loom Spea')).toEqual(['speaker:'])
    expect(labels('s')).toEqual([])
  })
  it('offer values by the beginning of any word, most frequent first', () => {
    expect(labels('speaker:qu')).toEqual(['speaker: Bo Quill', 'speaker: Ada Quill'])
    expect(labels('speaker:"zoe y')).toEqual(['speaker: Zoë Yarn'])
    expect(labels('speaker:"ivo ""knot"" w')).toEqual(['speaker: Ivo "Knot" Warp'])
    expect(labels('Speaker:qu')).toEqual(['Speaker: Bo Quill', 'Speaker: Ada Quill'])
    expect(labels('colour:r')).toEqual([])
    expect(completionsFor('speaker:qu', null)).toEqual([])
  })
  it('offer whoever spoke or owes as people, each once', () => {
    expect(completionsFor('person:qu', facets).map(({ label, count }) => [label, count])).toEqual([
      ['person: Ada Quill', 3],
      ['person: Bo Quill', 2],
    ])
    expect(labels('person:kno')).toEqual(['person: The knotters'])
  })
  it('offer drafts while the name of one is typed', () => {
    const [offered] = completionsFor('loom draft-qui', facets)
    expect(offered).toMatchObject({ label: 'draft: draft-quill-loom-knots', count: 1 })
    expect(offered?.query).toBe('loom draft:"draft-quill-loom-knots" ')
    expect(labels('draft-x')).toEqual([])
    expect(labels('draft-quill-loom-knots')).toEqual([])
  })
  it('put the whole value into the field', () => {
    expect(completionsFor('loom -speaker:ada', facets)[0]?.query).toBe('loom -speaker:"Ada Quill" ')
  })
})
