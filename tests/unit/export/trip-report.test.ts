import { expect, it } from 'vitest'
import { REPORT_PRESETS } from '../../../lib/export/trip-report.ts'
import type { Summary } from '../../../lib/model.ts'
import { reportHtml, reportMarkdown, reportText } from '../../support/report.ts'
import { person, summary } from '../../support/summary.ts'

const loom = summary({
  genre: 'minutes',
  highlights: summary().outcomes,
  outcomes: [
    { ...summary().outcomes[0]!, kind: 'unresolved' },
    { ...summary().abstract[0]!, kind: 'decision' },
  ],
})
const recap = summary({
  id: '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c002',
  source: {
    ...summary().source,
    url: 'https://weaving.example/recap',
    title: 'A week in Turku',
    published: '2031-02-07',
  },
  groups: ['loom', 'yarn'],
  attendance: null,
  outcomes: [],
  actions: [],
  speakers: [
    { name: 'Cy Bobbin', aliases: [], affiliations: [], roles: ['chair'], said: [] },
    { name: 'An IETF Area Director', anonymous: true, aliases: [], affiliations: [], roles: [], said: [] },
  ],
  revisions: { 'draft-quill-loom-knots': '08' },
  warnings: [],
  coverage: null,
})
const preset = (id: string) => REPORT_PRESETS.find((candidate) => candidate.id === id)!.sections

it('reports a meeting: facts, each group, people, and what is not covered', () => {
  expect(
    reportMarkdown([recap, loom], { title: 'Trip to Turku', sections: preset('trip') }),
  ).toBe(`# Trip to Turku

## Meeting

- IETF 140, Turku, 2031-02-01 – 2031-02-06
- **Attendance:** 31 on site ([Loom at the winter meeting](https://weaving.example/posts/loom?page=2)) [↗](https://weaving.example/posts/loom?page=2#:~:text=31%20people%20in%20the%20room)
- **Groups:** LOOM
- **Pages:** 2

## Notes

### [A week in Turku](https://weaving.example/recap)

ask \\#loom about |pipes|

### [Loom at the winter meeting](https://weaving.example/posts/loom?page=2)

ask \\#loom about |pipes|

## LOOM

### Outcomes

- **Decision:** The loom-protocol draft is done. [↗](https://weaving.example/posts/loom?page=2#:~:text=The%20loom%2Dprotocol%20draft%20is%20done.)
- **Unresolved:** Most hands were for knots _— Ada Quill_ [↗](https://weaving.example/posts/loom?page=2#:~:text=Most%20hands%20were%20for%20knots)

### Actions

- [ ] **Ada Quill:** post a new revision [↗](https://weaving.example/posts/loom?page=2#:~:text=post%20a%20new%20revision)
- [x] thank the hosts

### Documents

- [draft-quill-loom-knots-07](https://datatracker.ietf.org/doc/draft-quill-loom-knots/07/)
- [draft-quill-loom-yarn](https://datatracker.ietf.org/doc/draft-quill-loom-yarn/)
- [RFC 99991](https://www.rfc-editor.org/info/rfc99991)

### Sources

- [Loom at the winter meeting](https://weaving.example/posts/loom?page=2) (Bo Spindle, 2031-02-04)

## A week in Turku

### Highlights

- The loom-protocol draft is done. [↗](https://weaving.example/recap#:~:text=The%20loom%2Dprotocol%20draft%20is%20done.)

### Documents

- [draft-quill-loom-knots-08](https://datatracker.ietf.org/doc/draft-quill-loom-knots/08/)
- [draft-quill-loom-yarn](https://datatracker.ietf.org/doc/draft-quill-loom-yarn/)
- [RFC 99991](https://www.rfc-editor.org/info/rfc99991)

### Sources

- [A week in Turku](https://weaving.example/recap) (Bo Spindle, 2031-02-07)

## Speakers

- **Knots Ltd:** Ada Quill (editor)
- **No affiliation named:** Cy Bobbin (chair)

## What was not covered

- **Groups named, but not reported on:** YARN
- [Loom at the winter meeting](https://weaving.example/posts/loom?page=2) · 3 of 5 remarks have a known speaker.
- [Loom at the winter meeting](https://weaving.example/posts/loom?page=2) · Two remarks could not be given to a speaker.
`)
})

it('has the user’s note on each page, line by line', () => {
  const noted = { ...loom, note: 'Two things for us:\n- knots\n\n- yarn' }
  const report = reportMarkdown([noted, { ...recap, note: ' \n' }], { title: 'x', sections: ['notes'] })
  expect(report).toBe(`# x

## Notes

### [Loom at the winter meeting](https://weaving.example/posts/loom?page=2)

Two things for us:

\\- knots

\\- yarn
`)
})

it('says at which meeting something was decided, where the pages of a group are of several', () => {
  const earlier = { ...loom.meeting!, name: 'IETF 139', number: 139 }
  const [outcome] = loom.outcomes as [Summary['outcomes'][number]]
  const other = {
    ...loom,
    id: recap.id,
    meeting: earlier,
    outcomes: [{ ...outcome, text: 'Closed.', speaker: null, quote: null }],
    actions: [{ ...loom.actions[0]!, text: 'Spin it', quote: null }],
  }
  const report = reportMarkdown([other, loom], { title: 'x', sections: ['outcomes', 'actions'] })
  expect(report).toContain('Closed. _— IETF 139_\n')
  expect(report).toContain('Spin it _— IETF 139_\n')
  expect(report).toContain('_— Ada Quill · IETF 140_')
})

it('says of minutes which item of the agenda a statement is about', () => {
  const [outcome] = loom.outcomes as [Summary['outcomes'][number]]
  const closed = { ...outcome, text: 'Closed.', quote: null, section: 'Issue 12' }
  const minutes = {
    ...loom,
    outcomes: [closed, { ...closed, text: 'Open.', speaker: null, section: 'Issue 14' }],
    actions: loom.actions.map((action) => ({ ...action, section: 'Issue 14', quote: null })),
    highlights: [],
  }
  const report = reportMarkdown([minutes], { title: 'x', sections: ['outcomes', 'actions'] })
  expect(report).toContain('Closed. _— Ada Quill · Issue 12_\n')
  expect(report).toContain('Open. _— Issue 14_\n')
  expect(report).toContain('- [ ] **Ada Quill:** post a new revision _— Issue 14_\n')
})

it('tells once what two pages of a group say, by the page that comes first', () => {
  const mail = {
    ...loom,
    id: recap.id,
    source: { ...loom.source, url: 'https://weaving.example/mail', title: 'Minutes, by mail' },
    outcomes: [{ ...loom.outcomes[1]!, text: 'The loom protocol draft is done' }],
    highlights: [loom.outcomes[0]!, { ...loom.outcomes[0]!, text: 'Said in the mail alone.' }],
  }
  const report = reportMarkdown([loom, mail], {
    title: 'x',
    sections: ['outcomes', 'actions', 'highlights'],
  })
  expect(report.match(/loom.protocol draft is done/g)).toHaveLength(1)
  expect(report.match(/post a new revision \[/g)).toHaveLength(1)
  expect(report).toContain(
    '#### [Minutes, by mail](https://weaving.example/mail)\n\n- Said in the mail alone.',
  )
  expect(report.match(/Most hands were for knots _/g)).toHaveLength(1)
})

it('is a mail: formatted, and as plain text with the addresses of its sources alone', () => {
  const options = {
    title: 'Trip to Turku',
    sections: ['outcomes', 'actions', 'documents', 'sources'] as const,
  }
  const mail = reportText('mail', [loom], options)
  expect(mail).toMatch(/^<h1>Trip to Turku<\/h1>/)
  expect(mail).toContain('<li>[x] thank the hosts</li>')
  expect(mail).toMatch(/<li><strong>Ada Quill:<\/strong> post a new revision/)
  expect(mail).not.toMatch(/<input|class="task/)
  expect(reportText('plain', [loom], options)).toBe(`Trip to Turku
=============

LOOM
----

Outcomes
* Decision: The loom-protocol draft is done.
* Unresolved: Most hands were for knots — Ada Quill

Actions
* Ada Quill: post a new revision
* [x] thank the hosts

Documents
* draft-quill-loom-knots-07
* draft-quill-loom-yarn
* RFC 99991

Sources
* Loom at the winter meeting
  <https://weaving.example/posts/loom?page=2> (Bo Spindle, 2031-02-04)
`)
})

it('keeps the sign that leads back on the line of the word before it', () => {
  expect(reportHtml([loom], { title: 'x', sections: ['outcomes'] })).toMatch(
    /is done\.\u00a0<a href="[^"]+"[^>]*>↗<\/a>/,
  )
})

it('names a person once, with accents and affiliation from whichever page has them', () => {
  const named = (name: string, affiliations: string[]) =>
    summary({ speakers: [{ name, aliases: [], affiliations, roles: [], said: [] }] })
  const report = reportMarkdown([named('Ake Navelund', ['Knots Ltd']), named('Åke Nävelund', [])], {
    title: 'x',
    sections: ['people'],
  })
  expect(report).toBe('# x\n\n## Speakers\n\n- **Knots Ltd:** Åke Nävelund\n')
})

it('names those without an affiliation by group, and no first name of somebody known in full', () => {
  const holding = (role: string, name: string) => ({ ...person(name), roles: [role] })
  const minutes = summary({ speakers: [holding('Chair', 'Cy Bobbin'), person('Bo')] })
  const post = summary({
    ...recap,
    speakers: [holding('chair', 'Cy Bobbin'), person('Bo Spindle'), person('Dee'), holding('editor', 'Cy')],
  })
  expect(reportMarkdown([minutes, post], { title: 'x', sections: ['people'] })).toBe(`# x

## Speakers

- **LOOM · No affiliation named:** Cy Bobbin (Chair)
- **No affiliation named:** Bo Spindle, Cy (editor), Dee
`)
})

it('says of nobody that a co-chair is a chair, too', () => {
  const page = summary({
    speakers: [
      { name: 'Cy Bobbin', aliases: [], affiliations: [], roles: ['Co-chair', 'chair', 'editor'], said: [] },
    ],
  })
  expect(reportMarkdown([page], { title: 'x', sections: ['people'] })).toContain(
    'Cy Bobbin (Co-chair, editor)\n',
  )
})

it('shows the addresses of the pages on paper', () => {
  const page = reportHtml([loom], { title: 'x', sections: ['sources'] })
  expect(page).toContain('<a href="https://weaving.example/posts/loom?page=2" class="page">')
  expect(page).toMatch(/@media print \{[\s\S]*a\.page::after \{ content: " <" attr\(href\) ">"/)
})

it('has the sections that are asked for, in their order', () => {
  const headings = (id: string) =>
    reportMarkdown([loom], { title: 'x', sections: preset(id) }).match(/^##+ .*/gm)
  expect(headings('minutes')).toEqual([
    '## Meeting',
    '## Speakers',
    '## LOOM',
    '### Outcomes',
    '### Actions',
    '### Documents',
    '### Sources',
    '## What was not covered',
  ])
  expect(headings('area')).toEqual(['## LOOM', '### Documents', '### Outcomes', '### Actions', '### Sources'])
  expect(reportMarkdown([loom], { title: 'x', sections: ['people'] })).toBe(
    '# x\n\n## Speakers\n\n- **Knots Ltd:** Ada Quill (editor)\n',
  )
})

it('is a page of its own as HTML', () => {
  const html = reportHtml([loom], { title: '<b>Turku</b>', sections: preset('trip') })
  expect(html).toContain('<title>&#x3C;b>Turku&#x3C;/b></title>')
  expect(html).toContain('<h2>Speakers</h2>')
  expect(html).not.toContain('<b>')
})

it('reports nothing of nothing', () => {
  expect(reportMarkdown([], { title: 'Empty', sections: preset('area') })).toBe('# Empty\n')
})
