import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const ASKED = 'Should the group adopt draft-keeper-lantern-frame?'

describe('a poll whose answers are counted one a line', () => {
  it.each([
    [`Poll: ${ASKED}`, 'Yes: 29', 'No: 3', 'No opinion: 5'],
    [ASKED, 'Yes: 29', 'No: 3', 'No opinion: 5'],
    [`Poll: ${ASKED}`, 'Yes - 29', 'No - 3'],
    [`Poll: ${ASKED}`, 'Yes: 29 (78%)', 'No: 3 (8%)'],
    [`Poll: ${ASKED}`, '29 Yes', '3 No', '5 No opinion'],
    [`Poll: ${ASKED}`, 'Yes (29)', 'No (3)', 'No opinion (5)'],
    [`Poll: ${ASKED}`, 'In favor: 29', 'Opposed: 3', 'Abstentions: 5'],
    [`Poll: ${ASKED}`, 'Support: 29 votes', 'Object: 3 votes', 'Undecided: 5 votes'],
    [`Sondage : ${ASKED}`, 'Oui : 29', 'Non : 3', 'Sans opinion : 5'],
    ['Umfrage: Soll die Gruppe den Text annehmen?', 'Ja: 29', 'Nein: 3', 'Enthaltungen: 5'],
    ['Show of hands on adopting the frame.', 'Raised: 29', 'Not raised: 3', 'Did not vote: 5'],
    ['Poll: Which name is better?', 'Lantern: 29', 'Lamp: 3', 'Either: 5'],
    ['Hum 2', 'For: 29', 'Against: 3'],
    ['Poll: Lamps in the frame?', 'Y: 9', 'N: 3'],
  ])('is one point with all of them: %s %s', (lead, ...answers) => {
    const { kinds } = findPoints(`${lead}\n\n${answers.map((answer) => `- ${answer}`).join('\n')}`)
    expect(kinds).toEqual([['poll', [lead, ...answers].join(' ')]])
  })

  it('has its label before it, and no other point is made of that', () => {
    expect(findPoints(`Poll 1\n\n${ASKED}\n\n- Yes: 29\n- No: 3`).kinds).toEqual([
      ['poll', `Poll 1 ${ASKED} Yes: 29 No: 3`],
    ])
  })

  it('is not told by one of its answers where its question is a heading', () => {
    expect(findPoints(`## Poll: ${ASKED}\n\n- Yes: 29\n- No: 3`).kinds).toEqual([['poll', 'Yes: 29 No: 3']])
  })

  it('ends where the next one begins, even if both questions are headings', () => {
    const [first, second] = ['- Yes: 29\n- No: 3', '- Yes: 20\n- No: 13']
    expect(findPoints(`## Adopt the wicks?\n\n${first}\n\n## Adopt the oil?\n\n${second}`).kinds).toEqual([
      ['poll', 'Yes: 29 No: 3'],
      ['poll', 'Yes: 20 No: 13'],
    ])
  })

  it.each(['## Agenda\n\n- Welcome: 5\n- Lamps: 10', '3 Next steps\n\n4 AOB'])('ends before: %j', (below) => {
    const { kinds } = findPoints(`Poll: ${ASKED}\n\n- Yes: 29\n- No: 3\n\n${below}`)
    expect(kinds).toEqual([['poll', `Poll: ${ASKED} Yes: 29 No: 3`]])
  })

  it.each(['- Attendees: 46\n- Remote: 20', '- RFC - 9000'])(
    'has only votes where nothing says that it is one: %j',
    (below) => {
      expect(findPoints(`- Yes: 29\n- No: 3\n${below}`).kinds).toEqual([['poll', 'Yes: 29 No: 3']])
    },
  )

  it('ends where another voice begins', () => {
    const { kinds } = findPoints(`Poll: ${ASKED}\n\n- Yes: 29\n- No: 3\n\nOrla Finn: 4 lamps`)
    expect(kinds).toEqual([['poll', `Poll: ${ASKED} Yes: 29 No: 3`]])
  })

  it('says all answers that fit into a point, or stays apart from them', () => {
    const listOf = (answer: string) => Array.from({ length: 80 }, (_, at) => `- ${answer}: ${at}`).join('\n')
    for (const answers of [listOf('Lamp'), listOf('No opinion')])
      for (const { start, end } of findPoints(`Poll: ${ASKED}\n\n${answers}`).statements)
        expect(end - start).toBeLessThanOrEqual(700)
  })
})

it.each([
  'Who came?\n\n- On site: 46\n- Remote: 21',
  'Attendance\n\n- On site: 46\n- Remote: 21',
  '- Welcome - 5\n- Lamps - 10\n- Wrap-up - 5\n- AOB - 5',
  'The poll was about which to read.\n\n- RFC 9000\n- RFC 9001',
  'What is next?\n\n1 Lanterns\n\n2 Lamps',
  'Drafts in numbers:\n\n- New: 29\n- Updated: 31\n- Expired: 5',
  'Questions?\n\n- Slide 12: 3\n- Slide 13: 5',
])('no poll: %j', (text) => {
  expect(findPoints(text).kinds).toEqual([])
})

it.each([
  '- Poll on lamps - 10\n- Wrap-up - 5\n- AOB - 5',
  '- Poll on lamps (Orla)\n- Wrap-up - 5\n- AOB - 5',
  'A poll was run.\n\n3 Wrap-up\n\n4 AOB',
  'The hum on lamps was loud.\n\n- Wrap-up: 4\n- Slide 4: 5',
])('a poll is none of what stands below it: %j', (source) => {
  for (const [, text] of findPoints(source).kinds) expect(text).not.toContain('Wrap-up')
})
