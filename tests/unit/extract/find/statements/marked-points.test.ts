/** How notes mark and word decisions and tasks, whatever the sentence itself says. */
import { describe, expect, it } from 'vitest'
import { ownerOf } from '../../../../../lib/extract/find/actions/owner/index.ts'
import { listedUnder } from '../../../../../lib/extract/lexicon/sections.ts'
import { cuesOf } from '../cues.ts'
import { findPoints } from '../points.ts'

describe('a label says that something was decided', () => {
  it.each([
    'Resolution: one wick for all lamps',
    'AGREED: one wick for all lamps',
    'Decision 2: one wick for all lamps',
    'DECISION (wicks): one wick for all lamps',
    '[DECISION] one wick for all lamps',
    'One wick for all lamps (agreed)',
    '#agreed one wick for all lamps',
    'Beschluss: ein Docht für alle',
    'Décision : une mèche pour toutes',
    'Acuerdo: una mecha para todas',
    '決定: 芯は一本とする',
  ])('%s', (text) => {
    expect([...cuesOf(text)]).toEqual(expect.arrayContaining(['decision marker', 'group decided']))
  })

  it.each([
    'Resolution: 1080 lines of light',
    'Agreement: https://harbour.example/lease',
    'Agreed-upon wicks are sold by the metre',
    'Resolution of names takes a second',
    'The decision (wicks) is still to come',
    'An acuerdo was not in sight',
    'Whether all agreed (or not) is unknown',
    'We heard no decision: the bell rang',
    'Ada agreed (with a smile) to nothing',
    'A talk on how a Beschluss comes about',
  ])('but not: %s', (text) => {
    expect([...cuesOf(text)]).not.toEqual(expect.arrayContaining(['decision marker', 'group decided']))
  })
})

describe('a label says that something is to be done', () => {
  it.each([
    'To do: text on wicks',
    'To-do: text on wicks',
    'Follow-up: text on wicks',
    'Action Item (Orla): text on wicks',
    'Action 2.1: text on wicks',
    'AI (Orla): text on wicks',
    '[AI: Orla] text on wicks',
    '#action text on wicks',
    '[ ] Text on the wicks',
    '☐ Text on the wicks',
    'À faire : texte sur les mèches',
    'Próximos pasos: texto sobre mechas',
    '行动项：灯芯的文字',
  ])('%s', (text) => {
    expect([...cuesOf(text)]).toContain('action marker')
  })

  it.each([
    'AI (artificial intelligence): text on wicks',
    'AI wicks: a talk',
    'There is nothing to do: the lamp burns',
    '[ ] Yes [ ] No',
    '[ ] I have read the rules',
    '☐ None of the lamps',
    '[1] Text on the wicks',
    'What an action was: lamps were lit',
    'Affaire : une mèche',
    'The acción was over',
  ])('but not: %s', (text) => {
    expect([...cuesOf(text)]).not.toContain('action marker')
  })
})

describe('a task behind the one who has it', () => {
  it.each([
    'Orla → send the text',
    'Chairs -> confirm it on the list',
    'Orla, can you please send the text?',
  ])('%s', (text) => {
    expect([...cuesOf(text)]).toContain('tagged task')
  })

  it.each([
    'Client → server hello',
    'Lamp → send oil',
    'Version 3 → version 4',
    'Alice → Bob: hello there',
    'Orla → Piet',
    'Idle -> open lamp',
    'Orla, can you hear us?',
    'Orla, can you add yourself to the queue?',
    'Orla, could you post the link in the chat?',
    'Can you send light through it?',
  ])('but not: %s', (text) => {
    expect([...cuesOf(text)]).not.toContain('tagged task')
  })
})

describe('how a room took it', () => {
  it.each([
    'Positive response from the group.',
    'The reaction of the group was mostly positive.',
    'The chat was strongly in favour of oil.',
    'So the group is in favour of oil.',
  ])('%s', (text) => {
    expect([...cuesOf(text)]).toEqual(expect.arrayContaining(['support', 'signs of support']))
  })

  it.each([
    'A positive response carries the number of the lamp.',
    'Positive responses are cached for an hour.',
    'The response of the server was positive.',
    'The response was late.',
    'The lamp is in favour of nothing.',
    'The room was full of lamps.',
    'I am in favour of oil.',
    'If the room were in favour of oil, we would know.',
    'Feedback was mixed.',
    'A reaction of oil and air is hot.',
  ])('but not: %s', (text) => {
    expect([...cuesOf(text)]).not.toContain('signs of support')
  })
})

describe('work that is to be done by somebody', () => {
  it.each(['The numbers have to be worked out with Orla.', 'The tide group should be contacted.'])(
    '%s',
    (text) => {
      expect([...cuesOf(text)]).toContain('will be done')
    },
  )

  it.each([
    'Every lamp has to be reviewed.',
    'All lamps have to be discussed.',
    'The lamps have to be lit.',
    'A lamp has to be asked for before it is lit.',
    'The server should be contacted if the lamp fails.',
    'Oil is not to be discussed.',
    'The wick should be clean.',
    'Lamps need to be understood.',
    'The keeper has to be awake.',
    'What has been discussed is known.',
  ])('but not: %s', (text) => {
    expect([...cuesOf(text)]).not.toContain('will be done')
  })
})

it.each([
  ['Orla', 'ACTION: Orla: text on wicks'],
  ['Orla', 'ACTION - Orla: text on wicks'],
  ['Orla', '[ACTION: Orla] text on wicks'],
  ['Orla', '[ ] Orla: text on wicks'],
  ['Orla', 'Orla → send the text'],
  [null, 'ACTION: Check: is the wick dry'],
])('%s owns: %s', (owner, source) => {
  const { reading, statements, speakers } = findPoints(source)
  expect(ownerOf(reading, statements, statements.length - 1, { speakers, listed: [] })).toBe(owner)
})

it.each([
  ['outcomes', 'What we decided'],
  ['outcomes', 'Beschlüsse'],
  ['outcomes', '決定事項'],
  ['actions', 'À faire'],
  ['actions', '待办事项'],
])('a list of %s: %s', (kind, heading) => {
  expect(listedUnder(heading)).toContain(kind)
})

it.each(['How to do this right', 'Affaires courantes', 'What we had for lunch'])(
  'a list of anything: %s',
  (heading) => {
    expect(listedUnder(heading)).toEqual([])
  },
)
