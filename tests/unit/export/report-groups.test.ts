import { expect, it } from 'vitest'
import { reportMarkdown } from '../../support/report.ts'
import { point, summary } from '../../support/summary.ts'

it('tells once what is an outcome and an action: by whose it is', () => {
  const words = ['Ada will ask the list.', 'The list was asked.', 'The group will knit.']
  const [asked, settled, knit] = words.map((text) => point(text))
  const page = summary({
    outcomes: [asked!, settled!, knit!].map((each) => ({ ...each, kind: 'decision' })),
    actions: [
      { ...asked!, owner: 'Ada' },
      { ...settled!, owner: null },
      { ...knit!, owner: 'The group' },
    ],
  })
  const write = (sections: ('outcomes' | 'actions')[]) => reportMarkdown([page], { title: 'x', sections })
  expect(write(['outcomes', 'actions'])).toBe(`# x

## LOOM

### Outcomes

- **Decision:** The list was asked.
- **Decision:** The group will knit.

### Actions

- [ ] Ada will ask the list.
`)
  for (const text of words) {
    expect(write(['outcomes'])).toContain(text)
    expect(write(['actions'])).toContain(text)
  }
})

it('tells no highlight again whose sentences stand among the outcomes and the actions', () => {
  const settled = point('The group settled on the larger of the two looms.')
  const task = point('Bo will write down how the smaller one is warped.')
  const both = point(`${settled.text} ${task.text}`)
  const more = point(`${settled.text} Nobody had brought a third one along.`)
  const page = summary({
    outcomes: [{ ...settled, kind: 'decision' }],
    actions: [{ ...task, owner: 'Bo' }],
    highlights: [both, more],
  })
  const write = (sections: ('outcomes' | 'actions' | 'highlights')[]) =>
    reportMarkdown([page], { title: 'x', sections }).split('### Highlights')[1]
  expect(write(['outcomes', 'actions', 'highlights'])).toBe(`\n\n- ${more.text}\n`)
  expect(write(['outcomes', 'highlights'])).toBe(`\n\n- ${both.text}\n- ${more.text}\n`)
  expect(write(['highlights'])).toBe(`\n\n- ${both.text}\n- ${more.text}\n`)
})

it('lists a task of the chairs beside those of chairs', () => {
  const owned = (owner: string) => ({ ...point(`Ask ${owner} again.`), owner })
  const page = summary({ outcomes: [], actions: ['the chairs', 'Bo', 'Chairs', 'Zoe'].map(owned) })
  expect(
    reportMarkdown([page], { title: 'x', sections: ['actions'] }).match(/(?<=Ask )[\w ]+(?= again)/g),
  ).toEqual(['Bo', 'the chairs', 'Chairs', 'Zoe'])
})

it('names the kind of an outcome once, and in bold also where the page does', () => {
  const page = summary({
    outcomes: ['Poll: knots or loops, 3 to 2', 'Pollen was found'].map((text) => ({
      ...point(text),
      kind: 'poll',
    })),
  })
  expect(reportMarkdown([page], { title: 'x', sections: ['outcomes'] })).toContain(
    '\n- **Poll:** knots or loops, 3 to 2\n- **Poll:** Pollen was found\n',
  )
})
