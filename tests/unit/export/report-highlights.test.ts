import { describe, expect, it } from 'vitest'
import type { Point, Summary } from '../../../lib/model.ts'
import { reportMarkdown } from '../../support/report.ts'
import { point, summary } from '../../support/summary.ts'

it('takes the weightiest highlights of each page, under its title where there are several', () => {
  const page = (title: string, highlights: Point[]) =>
    summary({
      genre: 'minutes',
      source: { ...summary().source, title },
      highlights,
    })
  const first = page('First session', [
    point('One.'),
    point('Two.'),
    point('Three.'),
    { ...point('My own.'), edited: true },
  ])
  const second = page('Second session', [point('Four.'), point('Five.')])
  const write = (pages: Summary[]) =>
    reportMarkdown(pages, { title: 'x', sections: ['highlights'], highlightsPerPage: 1 })
  expect(write([first])).toBe('# x\n\n## LOOM\n\n### Highlights\n\n- One.\n- My own.\n')
  const address = 'https://weaving.example/posts/loom?page=2'
  expect(write([first, second])).toBe(
    `# x\n\n## LOOM\n\n### Highlights\n\n#### [First session](${address})\n\n- One.\n- My own.\n\n#### [Second session](${address})\n\n- Four.\n`,
  )
})

describe('the order of highlights', () => {
  const under = (section: string, text: string) => ({ ...point(text), section })
  const highlights = [
    under('Looms', 'The warp is set.'),
    under('Yarn', 'The weft follows.'),
    under('Looms', 'A shuttle was shown.'),
    under('Looms', 'Mine.'),
  ]
  const write = (content: string | null, highlightsPerPage = 4) =>
    reportMarkdown([summary({ genre: 'minutes', outcomes: [], actions: [], highlights, content })], {
      title: 'x',
      sections: ['highlights'],
      highlightsPerPage,
    }).replace(/^# x\n\n## LOOM\n\n### Highlights\n\n/, '')

  it('is that of the page, the weightiest chosen; behind those of a section what is not on the page', () => {
    const content = '# Yarn\n\nThe *weft* follows.\n\n# Looms\n\nA shuttle was shown. The warp\nis set.'
    const [weft, shuttle, warp, mine] = [
      '- The weft follows. _— Yarn_\n',
      '- A shuttle was shown. _— Looms_\n',
      '- The warp is set. _— Looms_\n',
      '- Mine. _— Looms_\n',
    ]
    expect(write(content)).toBe(`${weft}${shuttle}${warp}${mine}`)
    expect(write(content, 2)).toBe(`${weft}${warp}`)
  })

  it('keeps those on one item of the agenda together where the text is not at hand', () => {
    expect(write(null, 3)).toBe(
      '- The warp is set. _— Looms_\n- A shuttle was shown. _— Looms_\n- The weft follows. _— Yarn_\n',
    )
  })
})

it('ends a highlight before the sentence that stands among the outcomes, and leaves what others lean on', () => {
  const decision = 'The loom draft goes to a last call in May.'
  const highlights = [
    `The group met for two hours on Tuesday. ${decision}`,
    `${decision} It takes until the middle of the summer.`,
    `The chairs were asked twice whether ${decision}`,
  ].map((text) => ({ ...summary().highlights[0]!, text, quote: null }))
  const outcomes = [{ ...summary().outcomes[0]!, text: decision, kind: 'decision' as const }]
  const page = summary({ outcomes, actions: [], highlights, content: null })
  expect(reportMarkdown([page], { title: 'x', sections: ['highlights', 'outcomes'] })).toContain(
    [
      '- The group met for two hours on Tuesday.',
      `- The chairs were asked twice whether ${decision}`,
      `- ${decision} It takes until the middle of the summer.`,
    ].join('\n'),
  )
})
