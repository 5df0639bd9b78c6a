import { expect, it } from 'vitest'
import type { Point, Summary } from '../../../lib/model.ts'
import { reportMarkdown } from '../../support/report.ts'
import { point, summary } from '../../support/summary.ts'

const pointUnder = (section: string, text: string): Point => ({ ...point(text), section })

it('lists no sources where none are asked for, not even of a page that is about two groups', () => {
  const both = summary({ groups: ['loom', 'yarn'] })
  expect(reportMarkdown([both], { title: 'x', sections: ['highlights'] })).not.toContain('Sources')
  expect(reportMarkdown([both], { title: 'x', sections: ['highlights', 'sources'] })).toContain('## Sources')
})

it('puts what a page says of several groups under each of them, the rest under the title of the page, and names it once', () => {
  const week = summary({
    source: { ...summary().source, title: 'A week in Turku', url: 'https://weaving.example/recap' },
    outcomes: [],
    actions: [],
    genre: 'recap',
    groups: ['loom', 'yarn', 'dyes'],
    drafts: ['draft-ietf-loom-knots', 'draft-quill-loom-ends', 'draft-quill-yarn-ends', 'draft-quill-red'],
    revisions: {},
    rfcs: [99991, 99992],
    highlights: [
      pointUnder('LOOM summary', 'The loom is warped.'),
      pointUnder('Dyes over yarn (dyes)', 'Dyes over yarn came up.'),
      pointUnder('Thursday', 'The draft-ietf-loom-knots draft and RFC99992 fit.'),
      pointUnder('Thursday', 'Nobody slept.'),
    ],
  })
  expect(reportMarkdown([week], { title: 'x', sections: ['highlights', 'documents', 'sources'] })).toBe(`# x

## DYES

### Highlights

- Dyes over yarn came up.

## LOOM

### Highlights

- The loom is warped. _— LOOM summary_
- The draft-ietf-loom-knots draft and RFC99992 fit. _— Thursday_

### Documents

- [draft-ietf-loom-knots](https://datatracker.ietf.org/doc/draft-ietf-loom-knots/)
- [draft-quill-loom-ends](https://datatracker.ietf.org/doc/draft-quill-loom-ends/)
- [RFC 99992](https://www.rfc-editor.org/info/rfc99992)

## A week in Turku

### Highlights

- Nobody slept.

### Documents

- [draft-quill-red](https://datatracker.ietf.org/doc/draft-quill-red/)
- [draft-quill-yarn-ends](https://datatracker.ietf.org/doc/draft-quill-yarn-ends/)
- [RFC 99991](https://www.rfc-editor.org/info/rfc99991)

## Sources

- [A week in Turku](https://weaving.example/recap) (Bo Spindle, 2031-02-04)
`)
})

it('knows a page as one group’s by its title, its address or its drafts, and a side meeting as nobody’s', () => {
  const headingOf = (changes: Partial<Summary>, title: string, url = 'https://weaving.example/post') => {
    const page = summary({ ...changes, source: { ...summary().source, title, url } })
    return /^## (.*)/m.exec(reportMarkdown([page], { title: 'x', sections: ['sources'] }))?.[1]
  }
  const both = { groups: ['loom', 'yarn'], highlights: [], outcomes: [], actions: [], rfcs: [], drafts: [] }
  const recapOf = { ...both, genre: 'recap' } as const
  expect(headingOf(recapOf, 'YARN at the winter meeting')).toBe('YARN')
  expect(headingOf(recapOf, 'A week', 'https://weaving.example/yarn/week')).toBe('YARN')
  expect(headingOf(recapOf, 'Yarn and loom')).toBe('Yarn and loom')
  expect(headingOf({ ...recapOf, groups: ['yarn'] }, 'A week')).toBe('A week')
  expect(headingOf({ ...recapOf, groups: ['yarn'], drafts: ['draft-ietf-yarn-ends'] }, 'A week')).toBe('YARN')
  expect(headingOf({ ...both, genre: 'minutes' }, 'Tuesday')).toBe('LOOM')
  expect(headingOf({ ...both, genre: 'minutes' }, 'Notes of the wool side meeting')).toBe(
    'Notes of the wool side meeting',
  )
})

it('knows a page as the group’s that most of what it says is of, the rest being of none', () => {
  const session = (...sections: string[]) =>
    summary({
      source: { ...summary().source, title: 'Session of Friday', url: 'https://weaving.example/friday' },
      genre: 'recap',
      groups: ['loom', 'yarn'],
      drafts: [],
      outcomes: [],
      actions: [],
      highlights: sections.map((section, index) => pointUnder(section, `Point ${index}.`)),
    })
  const headings = (page: Summary) =>
    reportMarkdown([page], { title: 'x', sections: ['highlights'] }).match(/^## .*/gm)
  expect(headings(session('Loom', 'Loom', 'Any other business'))).toEqual(['## LOOM'])
  expect(headings(session('Loom', 'Any other business'))).toEqual(['## LOOM', '## Session of Friday'])
  expect(headings(session('Loom', 'Loom', 'Yarn'))).toEqual(['## LOOM', '## YARN'])
})
