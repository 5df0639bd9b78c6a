import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('what is decided, and what is still to be done', () => {
  it.each([
    ['consensus', 'At the end of the call, the WG expressed support to adopt the text as a WG work item.'],
    [
      'result',
      'The lantern frame was shown, and a call for group adoption of draft-keeper-lantern-frame was started.',
    ],
    ['consensus', "Looks like there's interest in lamps, so keep the talk going."],
    ['decision', 'Moved to an official WG draft.'],
    ['decision', 'Good to merge once the keepers have read it.'],
    [
      'decision',
      'The minutes of the call of 2 June, having been sent round and discussed at length, were approved.',
    ],
    ['decision', 'The minutes were again deferred.'],
    ['decision', 'After long discussion, the trustees approved the lease.'],
    ['consensus', 'The room showed great interest in the lamp draft.'],
    ['result', 'The group was positive about wicks.'],
    ['consensus', 'Support for keeping the two wick drafts apart.'],
    ['result', 'A number of people indicated interest in an interim on oil.'],
    ['poll', '20ish people in the room have read the lamp draft.'],
    ['decision', 'The harbour folks agreed to work on this.'],
    ['poll', 'The group discussed the oil draft, and the sense of the room was that it is useful.'],
    ['decision', 'The group discussed the oil draft and decided to drop it.'],
    ['consensus', 'There was support for the wick draft; a call for adoption will be sent to the list.'],
  ])('an outcome, %s: %s', (kind, text) => {
    expect(findPoints(text).kinds).toEqual([[kind, text]])
  })

  it.each([
    'A call for adoption of the wick draft will be sent out on the mailing list.',
    'The lantern text was presented and we will issue an adoption call in May.',
    'All adoption calls will be confirmed on the harbour mailing list.',
    'There was a suggestion to move the lamp documents to full standard.',
    'There was also a desire to merge the two oil drafts.',
    'The working group discussed the approved charter and the proposed milestones.',
    'Three of those drafts will be prepared for the IESG once the comments have been resolved.',
    'Close to resolving the open issue on wicks',
    'The lantern draft has been iterated, and is probably ready for adoption.',
    'The next steps will be to formally adopt the drafts on oil.',
    'Then we moved to oil lamps, since the keepers had no licence for gas.',
    'The e-vote was opened on 9 May and the keepers were told on 11 May.',
    'The keeper said that there has been no response to date from the harbour.',
    'There should be a clear "No, there was not consensus to adopt" from the chairs.',
    'The following talks were given with short summaries of each.',
    'It sounds like there will be another revision of this draft.',
    'Do you want to settle both lamp questions, go to working group last call, and begin another revision at once?',
    'The oil is not part of it, as it was agreed early in the process to write of it elsewhere.',
    'In ten minutes the deferred oil question comes up.',
    'There was no response to the letter.',
    'Good to merge once the wick is fixed?',
    'Seems like there will be another revision.',
    'Support for closing connections was added in version 2.',
    'Folks agree to disagree about lamps.',
    'Seeing support for the extension in the handshake, the server answers.',
    'Whether the room is in favour of it is unknown.',
    'Not everyone is in favour of this.',
  ])('no outcome: %s', (text) => {
    expect(findPoints(text).kinds).toEqual([])
  })

  it.each([
    [null, 'Next step: adoption.'],
    [null, "Let's cut a new revision with these updates."],
    [null, "Let's see a PR for the wicks."],
    ['the chair', 'After that the board instructed the chair to send the lease to the harbour.'],
    [null, 'He will edit the lantern draft by that input and publish the next revision.'],
    [null, 'I will go back and check the wick table.'],
    [null, 'The WG requests more reviews and updates of the lantern draft on the mailing list.'],
    ['Co-chairs', 'AI Co-chairs: Update the charter if WG consensus is confirmed.'],
    ['Orla', 'AI Orla: send the wick table to the list'],
    ['Orla, Piet', 'People who will review: Orla, Piet.'],
    [
      'the author',
      'As the group is chartered to describe wicks only, the author will send the text on oil to the list.',
    ],
    ['LAMP6 WG', 'LAMP6 WG will provide a draft on wicks.'],
    [
      'Authors of draft-keeper-wicks',
      'Authors of draft-keeper-wicks are asked to send a new revision to the list.',
    ],
    [
      'the authors of the chartered items',
      'AI for the authors of the chartered items: Please update your draft by May.',
    ],
    ['Orla', 'Orla: Ok, I will send a mail to the list.'],
  ])('a task, of %s: %s', (owner, text) => {
    const found = findPoints(text)
    expect(found.tasks.map(([who]) => who)).toEqual([owner])
  })

  it.each([
    'If Orla can submit a PR that covers the case of two lamps.',
    'Will have to think more about the oil.',
    "We'll try to not make the lamp more complex than it is.",
    'This will be discussed on Thursday.',
    'Agreed to take on draft-keeper-wicks-02.txt as a WG document (subject to agreement on the list).',
    'The chairs sent a call on wicks to the mailing list.',
    'We tried on the list to get feedback on lamps, and got none.',
    'Will now provide an overview of all that is still to be written.',
    'Chair hat on: do you intend to write a draft?',
    'AI chairs: a new tool that takes notes.',
  ])('no task: %s', (text) => {
    expect(findPoints(text).tasks).toEqual([])
  })

  it('counts below a question are one poll, also where an answer looks like a label', () => {
    const { kinds } = findPoints(
      '- Show of hands: should we adopt the wick draft?\n  - Yes: 28\n  - No: 3\n  - No opinion: 6',
    )
    expect(kinds).toEqual([['poll', expect.stringContaining('Yes: 28')]])
    expect(findPoints('Show-of-hands:\n\nFor one lamp - 21 raised hands, 16 did not.').kinds).toEqual([
      ['poll', expect.stringContaining('21 raised hands')],
    ])
    expect(findPoints('12 Yes, 13 No, 4 No Opinion').kinds).toEqual([['poll', '12 Yes, 13 No, 4 No Opinion']])
  })

  it('an answer in brackets belongs to its question', () => {
    const { kinds, tasks } = findPoints('Orla: Any objections to two wicks? (nope) Will send a PR.')
    expect(kinds).toEqual([[expect.anything(), 'Any objections to two wicks? (nope)']])
    expect(tasks).toEqual([['Orla', 'Will send a PR.']])
  })

  it('an item of a list of both that tells a decision is one', () => {
    const found = findPoints(
      '## Decisions and Action Items\n\n- **Lamps:** Decision to remove the oil table from the draft.',
    )
    expect(found.kinds).toHaveLength(1)
  })

  it('an item of a list of both that asks all to do something is a task', () => {
    const found = findPoints(
      '## Decisions and Action Items\n\n- **All Participants:** Actively engage in reviews and consider volunteering as shepherds.',
    )
    expect(found.kinds).toEqual([])
    expect(found.tasks).toHaveLength(1)
  })
})
