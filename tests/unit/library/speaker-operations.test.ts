import { expect, it } from 'vitest'
import { speakerDraft, speakerOperations } from '../../../entrypoints/library/speaker-operations.ts'
import type { Speaker, Summary } from '../../../lib/model.ts'
import { applyEdits } from '../../../lib/store/edits/apply-edits.ts'
import type { Edit } from '../../../lib/store/edits/edits.ts'
import { toExtraction } from '../../../lib/summary/to-summary.ts'
import { person, point, summary } from '../../support/summary.ts'

/** Ada is a speaker of her own beside Ada Quill, and so is Bo. */
const saved = summary({
  speakers: [
    person('Ada', [point('Knots first.', 'Ada')]),
    person('Ada Quill', [point('Yarn can wait.', 'Ada Quill')]),
    person('Bo', [point('Agreed.', 'Bo'), point('Not by me.', 'Bo')]),
  ],
  actions: [{ ...point('post a revision'), owner: 'Ada' }],
})

const baseline = { ...saved, extraction: toExtraction(saved) }

/** The summary once the form of the speaker `name` is saved with `changes`. */
function afterForm(name: string, changes: Partial<ReturnType<typeof speakerDraft>>): Summary {
  const keyed = applyEdits(baseline, [])
  const speaker = keyed.summary.speakers.find((one) => one.name === name) ?? person(name)
  const operations = speakerOperations({ ...speakerDraft(speaker), ...changes }, speaker, keyed)
  const edits = operations.map((one, index) => ({ ...one, id: String(index), at: saved.savedAt }) as Edit)
  return applyEdits(baseline, edits).summary
}

const names = ({ speakers }: Summary) => speakers.map(({ name }) => name)

it('a form that is saved as it was opened changes nothing', () => {
  expect(afterForm('Ada', {})).toEqual(applyEdits(baseline, []).summary)
})

it('a name is corrected, with affiliations and roles', () => {
  const { speakers } = afterForm('Bo', {
    name: ' Bo Spindle ',
    affiliations: 'Knots; ; Yarn ',
    roles: 'chair',
  })
  expect(speakers[2]).toMatchObject({ name: 'Bo Spindle', affiliations: ['Knots', 'Yarn'], roles: ['chair'] })
})

it('whoever is given the name of another speaker is that one', () => {
  const after = afterForm('Ada', { name: 'ada  quill', affiliations: 'Knots' })
  expect(names(after)).toEqual(['Ada Quill', 'Bo'])
  expect(after.speakers[0]).toMatchObject({ aliases: ['Ada'], affiliations: ['Knots'] })
  expect(after.speakers[0]?.said.map(({ text }) => text)).toEqual(['Knots first.', 'Yarn can wait.'])
  expect(after.actions[0]?.owner).toBe('Ada Quill')
})

it('who is chosen as the same person counts before the name', () => {
  expect(names(afterForm('Ada', { mergeInto: 'Bo', name: 'Ada Quill' }))).toEqual(['Ada Quill', 'Bo'])
})

it('two persons in one are parted', () => {
  const after = afterForm('Bo', { splitName: 'Bo Weaver', splitPoints: ['said|Not by me.'] })
  expect(names(after)).toEqual(['Ada', 'Ada Quill', 'Bo', 'Bo Weaver'])
})

it('a form that stood open while the page was captured again parts the remarks that were chosen', () => {
  const [ada, quill, bo] = saved.speakers as [Speaker, Speaker, Speaker]
  const captured = {
    ...saved,
    speakers: [ada, quill, { ...bo, said: [point('First of all.', 'Bo'), ...bo.said] }],
  }
  const keyed = applyEdits({ ...captured, extraction: toExtraction(captured) }, [])
  const draft = {
    ...speakerDraft(bo),
    splitName: 'Bo Weaver',
    splitPoints: ['said|Not by me.', 'said|It is gone.'],
  }
  expect(speakerOperations(draft, keyed.summary.speakers[2] as Speaker, keyed)).toEqual([
    { type: 'splitSpeaker', speaker: 'Bo', name: 'Bo Weaver', points: ['said|Not by me.'] },
  ])
})
