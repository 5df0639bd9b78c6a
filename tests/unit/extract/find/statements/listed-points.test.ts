import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../../../lib/model.ts'
import { findPoints } from '../points.ts'

/** What is found in `source`: tasks, and outcomes, by their words. */
function wordsOf(source: string, genre: Genre = 'minutes') {
  const { actions, outcomes } = findPoints(source, genre)
  return {
    tasks: actions.map(({ point }) => point.text),
    outcomes: outcomes.map(({ point }) => point.text),
  }
}

describe('lists below a heading of nothing but actions or outcomes', () => {
  it('hold actions, whatever words they are told in', () => {
    const source = [
      '## Next Steps',
      '- Lantern draft awaiting reviews by the harbour group',
      '- Beacon experiment with more keepers',
      '- Charter text for the spring, with milestones',
    ].join('\n')
    expect(wordsOf(source)).toEqual({
      tasks: [
        'Lantern draft awaiting reviews by the harbour group',
        'Beacon experiment with more keepers',
        'Charter text for the spring, with milestones',
      ],
      outcomes: [],
    })
  })

  it('hold decisions', () => {
    const source =
      '## Key decisions\n- Two lamps for each pier\n- One keeper per tower, as in the spring plan'
    expect(wordsOf(source).outcomes).toEqual([
      'Two lamps for each pier',
      'One keeper per tower, as in the spring plan',
    ])
  })

  it('hold what a long line before them says was agreed', () => {
    const source = [
      'It was a welcome surprise that led the keepers of the harbour to finally arrive at the following consensus last week:',
      '- Lamps must burn both oil and wax.',
      '- Boats must carry one of them.',
    ].join('\n')
    expect(wordsOf(source, 'recap').outcomes).toEqual([
      'Lamps must burn both oil and wax.',
      'Boats must carry one of them.',
    ])
  })

  it('hold either, told apart by what is still to be done', () => {
    const source = [
      '## Decisions and Action Items',
      '- **Pier lamps:** The keepers will paint the pier lamps that have been agreed on before.',
      '- **Harbour text:** Two proposals, both complete, go before the board of keepers.',
      '- **Reviews:** The keepers are encouraged to read the lantern text.',
      '- **Beacon frame:** An online interim will be scheduled on beacons.',
    ].join('\n')
    const { tasks, outcomes } = wordsOf(source)
    expect(tasks).toHaveLength(3)
    expect(outcomes).toEqual(['Harbour text: Two proposals, both complete, go before the board of keepers.'])
  })

  it('tell nothing of titles over deeper items, of somebody’s words, or of questions', () => {
    const source = [
      '## Next steps',
      '- Lantern draft of the keepers',
      '  - Ada to read it',
      '- What became of the old lamps?',
      '- Engagement with the harbour board:',
      '- Mara Tolland: lamps are bright.',
    ].join('\n')
    expect(wordsOf(source).tasks).toEqual(['Ada to read it'])
  })

  it.each(['Previous action items', 'Design decisions', 'Next steps of the beacon talk by Ada'])(
    'are no list below "%s"',
    (heading) => {
      expect(wordsOf(`## ${heading}\n- Beacon experiment with more keepers`)).toEqual({
        tasks: [],
        outcomes: [],
      })
    },
  )

  it('are for the readers of an article', () => {
    expect(wordsOf('## Next steps\n- Beacon experiment with more keepers', 'article').tasks).toEqual([])
  })

  it('hold neither thanks nor looking forward', () => {
    const source = '- We thank all keepers for the summer.\n- We look forward to the lamps of autumn.'
    expect(wordsOf(`## Next steps\n${source}`)).toEqual({ tasks: [], outcomes: [] })
    expect(wordsOf(`## Outcomes\n${source}`)).toEqual({ tasks: [], outcomes: [] })
  })

  it('are also led by a line that ends without a colon', () => {
    const source = [
      'There was an agrement on the following points',
      '- every lamp is checked for itself',
      '- keepers may speak for themselves',
    ].join('\n')
    expect(wordsOf(source).outcomes).toHaveLength(2)
  })

  it('keep no names apart from the line that introduces them', () => {
    const source = [
      '## Decisions and action items',
      '- The following texts can be adopted now:',
      '  - Lantern keys',
      '  - Beacon frames',
      '- Ada to write to the harbour.',
    ].join('\n')
    expect(wordsOf(source).outcomes).toEqual([
      'The following texts can be adopted now: Lantern keys, Beacon frames',
    ])
  })
})

describe('polls, one after another', () => {
  it('have each their own count', () => {
    const source = [
      'Poll: Who of you has read the lantern draft?\n\nY : 7, N : 24',
      'Hum for a last call on the lantern draft\n\nLow hum',
      'Hum for more time, since it is not ready\n\nNo hum.',
    ]
    expect(wordsOf(source.join('\n\n')).outcomes).toEqual(source.map((poll) => poll.replace('\n\n', ' ')))
  })

  it('are answered by the room, and not by one who is asked', () => {
    const source =
      '- Piet Moor: Any objections?\n- Orla Fennimore: No objection, this is a good idea.\n- Piet Moor: Thanks.'
    expect(wordsOf(source).outcomes).toEqual([])
    const told = 'The two wicks can be merged.\n\nNo objections from the participants.'
    expect(wordsOf(told).outcomes).toEqual([
      'The two wicks can be merged. No objections from the participants.',
    ])
  })
})

it('the name of a document alone is no point', () => {
  const { statements } = findPoints('- draft-finn-lamps\n  - Poke the group for reviews')
  expect(statements.map(({ cues }) => cues.has('mere label'))).toEqual([true, false])
})

it.each([
  'Ada to send the statement to the harbour. (Done 2022-06-29)',
  'Ada to send the statement to the harbour - done',
  'Done: Ada to send the statement to the harbour.',
])('what a list of actions says is done is no action: %s', (line) => {
  expect(wordsOf(`## Action items\n- ${line}`).tasks).toEqual([])
})

describe('a conclusion', () => {
  const TALK = '## Lantern keys (Mara Tolland, 10 min)\n\nKeys are lost now and then.'
  const CONCLUSION = '\n\nConclusion\n- every key needs a keeper\n- lamps can be lit without one'

  it('of a talk is the speaker’s own', () => {
    expect(wordsOf(`${TALK}${CONCLUSION}`).outcomes).toEqual([])
  })

  it('of a discussion is the room’s', () => {
    const discussed = `${TALK}\n\n- Piet Moor: Who keeps them?\n- Orla Fenn: Nobody.\n- Piet Moor: Thanks.`
    expect(wordsOf(`${discussed}${CONCLUSION}`).outcomes).toHaveLength(2)
  })
})

describe('tasks of a list', () => {
  it('are told without the marks of a deeper item that were not rendered', () => {
    const source = '- The keys of the lamps\n** Orla will send the text by Friday.'
    expect(findPoints(source).tasks).toEqual([['Orla', 'Orla will send the text by Friday.']])
  })
})
