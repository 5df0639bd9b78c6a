import { describe, expect, it } from 'vitest'
import { pointsAbout } from '../../../../lib/store/search/about.ts'
import { point, summary } from '../../../support/summary.ts'

const under = (section: string | null, text: string) => ({ ...point(text), section })

function page(title: string, changes: Partial<ReturnType<typeof summary>> = {}) {
  return summary({
    source: { ...summary().source, title, url: 'https://weaving.example/week' },
    genre: 'recap',
    groups: ['loom', 'yarn'],
    speakers: [],
    highlights: [],
    outcomes: [
      { ...under('LOOM', 'The chairs call for adoption.'), kind: 'consensus' },
      { ...under('YARN', 'Forty were in favour.'), kind: 'poll' },
      { ...under('Thursday', 'Nobody objected.'), kind: 'result' },
    ],
    actions: [{ ...under('Thursday', 'Publish draft-ietf-yarn-ends-02.'), owner: null }],
    ...changes,
  })
}

const about = (name: string, ...given: Parameters<typeof page>) =>
  pointsAbout(page(...given), { type: 'group', name }).map(({ point: { text } }) => text)

describe('a group on a page about several', () => {
  it('has what stands under its heading or names its drafts, not what stands under another group’s', () => {
    expect(about('loom', 'A week of weaving')).toEqual(['The chairs call for adoption.'])
    expect(about('yarn', 'A week of weaving')).toEqual([
      'Forty were in favour.',
      'Publish draft-ietf-yarn-ends-02.',
    ])
  })
  it('has what stands under a heading that names both', () => {
    const both = { outcomes: [{ ...under('Loom meets yarn', 'They merge.'), kind: 'decision' as const }] }
    expect(about('loom', 'A week of weaving', both)).toEqual(['They merge.'])
    expect(about('yarn', 'A week of weaving', both)).toContain('They merge.')
  })
  it('has what belongs to no other group, too, if the title names both', () => {
    expect(about('loom', 'LOOM and YARN')).toEqual(['The chairs call for adoption.', 'Nobody objected.'])
    expect(about('yarn', 'LOOM and YARN')).toEqual([
      'Forty were in favour.',
      'Nobody objected.',
      'Publish draft-ietf-yarn-ends-02.',
    ])
  })
})

it('a group has all of its own page, also what is about another', () => {
  const all = [
    'The chairs call for adoption.',
    'Forty were in favour.',
    'Nobody objected.',
    'Publish draft-ietf-yarn-ends-02.',
  ]
  expect(about('loom', 'LOOM at IETF 140')).toEqual(all)
  expect(about('yarn', 'LOOM at IETF 140')).toEqual([
    'Forty were in favour.',
    'Publish draft-ietf-yarn-ends-02.',
  ])
  expect(about('loom', 'Wednesday', { genre: 'minutes' })).toEqual(all)
  expect(about('loom', 'Wednesday', { groups: ['loom'] })).toEqual(all)
})
