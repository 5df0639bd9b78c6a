import { expect, it } from 'vitest'
import { markdown } from '../../../lib/export/markdown.ts'
import { tasks } from '../../../lib/export/tasks.ts'
import { writeText } from '../../../lib/export/write.ts'
import type { Point } from '../../../lib/model.ts'
import { point, summary } from '../../support/summary.ts'

it('writes one summary as a note: front matter, sections, links back to each sentence', async () => {
  const [said] = summary().highlights as [Point]
  const highlights = [said, { ...said, text: 'Two looms were shown.', quote: null }]
  expect(await writeText(markdown, [summary({ highlights })])).toBe(`---
title: "Loom at the winter meeting"
author: "Bo Spindle"
source: "https://weaving.example/posts/loom?page=2"
date: "2031-02-04"
meeting: "IETF 140"
place: "Turku"
groups:
  - "loom"
speakers:
  - "Ada Quill"
documents:
  - "RFC 99991"
  - "draft-quill-loom-knots-07"
  - "draft-quill-loom-yarn"
tags:
  - "to-read"
created: "2031-02-05T10:00:00.000Z"
updated: "2031-02-05T10:00:00.000Z"
---

# Loom at the winter meeting

- **Source:** <https://weaving.example/posts/loom?page=2>
- **Kind:** Recap
- **Site:** Weaving
- **Authors:** Bo Spindle
- **Published:** 2031-02-04
- **Meeting:** IETF 140, Turku, 2031-02-01 – 2031-02-06
- **Groups:** LOOM
- **Attendance:** 31 onsite
- **Coverage:** 3 of 5 remarks have a known speaker
- **Tags:** to read

## Note

ask \\#loom about |pipes|

## In short

- The loom-protocol draft is done. [↗](https://weaving.example/posts/loom?page=2#:~:text=The%20loom%2Dprotocol%20draft%20is%20done.)

## Outcomes

- **Poll:** Most hands were for knots _— Ada Quill_ [↗](https://weaving.example/posts/loom?page=2#:~:text=Most%20hands%20were%20for%20knots)

## Actions

- [ ] **Ada Quill:** post a new revision [↗](https://weaving.example/posts/loom?page=2#:~:text=post%20a%20new%20revision)
- [x] thank the hosts

## Highlights

- Two looms were shown.

## Speakers

### Ada Quill

_Knots Ltd; editor_

- Most hands were for knots [↗](https://weaving.example/posts/loom?page=2#:~:text=Most%20hands%20were%20for%20knots)

## Documents

- [RFC 99991](https://www.rfc-editor.org/info/rfc99991)
- [draft-quill-loom-knots-07](https://datatracker.ietf.org/doc/draft-quill-loom-knots/07/)
- [draft-quill-loom-yarn](https://datatracker.ietf.org/doc/draft-quill-loom-yarn/)

## Figures

- [A knot](https://weaving.example/knot.png)

## Warnings

- Two remarks could not be given to a speaker.
`)
})

it('writes several as one document without front matter', async () => {
  const text = await writeText(markdown, [summary(), summary()])
  expect(text).not.toContain('---')
  expect(text.match(/^# Loom at the winter meeting$/gm)).toHaveLength(2)
})

it('writes what a page shows in typed asterisks as it is meant, and neither its label nor its owner twice', async () => {
  const outcomes = [
    { ...point('We **agreed** on *knots*, 3 * 2 of them.'), kind: 'decision' as const },
    { ...point('**Poll:** warp or weft'), kind: 'poll' as const },
  ]
  const actions = [{ ...point('*Bo Tern* to knot'), owner: 'Bo Tern' }]
  const text = await writeText(markdown, [summary({ outcomes, actions })])
  expect(text).toContain('**Decision:** We agreed on knots, 3 \\* 2 of them.')
  expect(text).toContain('**Poll:** warp or weft')
  expect(text).toContain('[ ] Bo Tern to knot')
})

it('what nobody owns says who said it', async () => {
  const actions = [
    { ...point('Ask the dyers', 'Una Yarn'), owner: 'Bo Reed' },
    { ...point('I can look into it', 'Una Yarn'), owner: null },
  ]
  expect(await writeText(tasks, [summary({ actions, outcomes: [] })])).toMatch(
    /\*\*Bo Reed:\*\* Ask the dyers\n.*I can look into it _— Una Yarn_\n$/,
  )
})

it('says how many remarks have a speaker only where some have none', async () => {
  const written = (attributed: number) =>
    writeText(markdown, [summary({ coverage: { remarks: 5, attributed } })])
  expect(await written(4)).toContain('**Coverage:** 4 of 5')
  expect(await written(5)).not.toContain('Coverage')
})
