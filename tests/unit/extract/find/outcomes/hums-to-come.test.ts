import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('a hum', () => {
  it.each([
    'I will run a hum now.',
    'We cannot hum on Meetecho.',
    "Now let's do a hum.",
    'Please use the show of hands tool.',
    'Please hum if you are in favour.',
    'Hum if you have read the draft.',
    'Raise your hand if you have read the draft.',
    'The poll is open for another minute.',
    'Who wants to hum?',
    'Chairs called for hum to get a sense of the opinion in the room:',
    'The chairs asked for a show of hands on whether the group should work on oil:',
  ])('is to come: %s', (sentence) => {
    const { outcomes, actions } = findPoints(`## Wicks\n\n${sentence}`)
    expect([outcomes, actions]).toEqual([[], []])
  })

  it('that is to come does not answer a question', () => {
    const source = '## Hums\n\nIs there support in the room for masts?\n\nPlease hum if you are in favour.'
    expect(findPoints(source).kinds).toEqual([])
  })

  it.each([
    'We did a hum: strong for oil.',
    'We will do a hum on oil: strong support.',
    'Hum taken, no clear result.',
    'The chairs called for a hum on oil: strong for it.',
    'The chairs called for a hum, and there was consensus to adopt these drafts:',
    'Hum for adoption: strong',
    'Raise hand: 30, Do not raise hand: 5, Participants: 88',
    'Hands raised: 17, hands not raised: 3',
  ])('had a result: %s', (sentence) => {
    expect(findPoints(`## Wicks\n\n${sentence}`).kinds).toHaveLength(1)
  })
})

describe('the end of a topic', () => {
  it.each([
    'In summary, no change to the frame.',
    'To sum up, the group wants one frame.',
    'Overall: the room prefers the short mast.',
    'To summarise, we will publish both.',
  ])('sums up what the room thinks: %s', (sentence) => {
    expect(findPoints(`## Wicks\n\n${sentence}`).kinds).toHaveLength(1)
  })

  it.each([
    'In summary, lamps have been around for a long time.',
    'To summarise: a mast holds a sail.',
    'Overall, the draft has 40 pages.',
    'Overall, the group has met twice.',
    'Summary: the lamp draft in ten slides',
    'Takeaway: oil is what lamps burn',
  ])('or a talk: %s', (sentence) => {
    expect(findPoints(`## Wicks\n\n${sentence}`).kinds).toEqual([])
  })

  it.each(['## Oil\n\nWay forward:', '## Path forward'])('%s leads to what was decided', (lead) => {
    const source = `${lead}\n\n- Split the draft into two\n\n- Orla to send the text`
    const { kinds, tasks } = findPoints(source)
    expect(kinds.map(([, text]) => text)).toContain('Split the draft into two')
    expect(tasks).toEqual([['Orla', 'Orla to send the text']])
  })
})
