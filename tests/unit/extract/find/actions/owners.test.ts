import { describe, expect, it } from 'vitest'
import { ownerOf } from '../../../../../lib/extract/find/actions/owner/index.ts'
import { findPoints } from '../points.ts'

/** The owner of the last statement of `source`, were it an action. */
function lastOwner(source: string): string | null {
  const { reading, statements, speakers } = findPoints(source)
  return ownerOf(reading, statements, statements.length - 1, { speakers, listed: [] })
}

describe('owners of actions', () => {
  it.each([
    ['Chairs', 'Chairs Action: send out the call for adoption.'],
    ['Orla', 'TODO Orla: send new text on padding to the list.'],
    ['Orla', "Orla's plan: send new text on padding to the list."],
    ['the board', 'Piet asked the board to check the wording of the lease.'],
    ['The design team', 'The design team is expected to report back at the next meeting.'],
    ['Working group members', 'Working group members to send their reviews within two weeks.'],
    ['Proponents of new work', 'Proponents of new work to open a discussion on the list.'],
    ['Orla', 'draft-harbour-lamps (Orla responsible, will post soon)'],
    ['Orla', '(Orla will file an issue.)'],
    ['orla-finn', 'TODO(@orla-finn): fix the figure.'],
    ['orla, pietaalto', '@orla and @pietaalto to fix the figure.'],
    ['orla', '@orla to fix the figure.'],
    ['authors', 'Request authors to publish a new version by Friday.'],
    ['Orla', 'Send the text to the list (owner: Orla)'],
    ['the chairs', 'A reply to the harbour will be proposed to Piet by the chairs.'],
    ['the editors', 'The wick sizes will be added by the editors, as was agreed.'],
    [null, 'The wick sizes will be sent by Friday.'],
    ['Orla', 'Terminology - Orla will review and update the section.'],
    ['Orla', 'Action: Orla, please send the text as you proposed.'],
    ['Orla, Piet', 'Will review: Orla (since the last meeting) and Piet.'],
    ['Orla', 'Orla supported the last call and volunteered to send a review.'],
    ['Orla', 'A design team was asked for, and Orla volunteered to lead it.'],
    ['shepherd', 'The draft needs a write-up from shepherd before it can be sent.'],
    ['Orla', 'If Orla can send a pull request, we will merge it.'],
    ['Orla, Piet', '2.1 Orla and Piet will send it.'],
    ['Orla, Piet', 'Orla or Piet to be document shepherd.'],
    ['Orla Fenn', 'Author Orla Fenn will edit the introduction.'],
    ['the authors', 'Chairs suggested the authors should update the figure.'],
    ['Orla', 'Orla still needs to provide the text on keepers.'],
    ['Orla Fenn', 'o Orla Fenn to draft text on the lamps.'],
    ['Orla Fenn, Piet', 'o Orla Fenn, and Piet to draft text on the lamps.'],
    ['Piet', 'Orla said Piet has agreed to write the criteria down.'],
    ['Piet', 'AD (Piet) to send the draft to last call.'],
    ['Piet', 'Lamp keys: The presenter (Piet) will check the two bits again.'],
    [
      'The Tide Area Directors',
      'Coordination: The Tide Area Directors will plan the session with the proponents of the draft.',
    ],
    ['Piet', 'Awaiting AD (Piet) to review the draft.'],
    ['Piet', 'Waiting for Piet to confirm the number.'],
    ['Orla, Piet', 'Volunteers to read the wick draft: Orla and Piet.'],
    ['Orla, Piet', 'Orla+Piet volunteered to measure the wicks.'],
    ['Orla', 'Wick keys: Orla proposes a second lamp, and will post it to the list.'],
    ['Orla', 'Orla, will post the wick sizes to the list.'],
    ['Orla Finn', 'Orla Finn pledges to send text on wicks this week.'],
    ['Will', 'Will to send the wick sizes to the list.'],
    ['Will', 'Will sends the wick sizes to the list and will post the others.'],
    ['Orla', 'AI for Orla, please add the wick sizes to the issue.'],
    ['Orla Finn', 'Orla Finn aims to have a new version by the end of the year.'],
    ['Can', 'Can will review the appendix on wicks.'],
    ['Orla', 'Conveniently, Orla will write the text on wicks.'],
    ['Orla, Piet', 'Action (Orla and Piet) to write the text on wicks.'],
    [null, 'Action (see above) to be taken on wicks.'],
    [null, 'Will send the wick sizes to the list.'],
    [null, 'Will need to send the wick sizes to the list.'],
    [null, 'Will tell the list and present the wick sizes.'],
    [null, 'The relay drops two frames, and will send the others.'],
    [null, 'Contact Piet to ask for the number.'],
    [null, 'Reminded to use the list.'],
    [null, 'Proposes to keep the group open.'],
  ])('are %s by the words of: %s', (owner, text) => {
    expect(lastOwner(text)).toBe(owner)
  })

  it.each([
    ['Orla', '# Actions\n\nPiet:\n- ask for reviews\n\nOrla:\n- ask for slides\n- send new text on padding'],
    ['Chairs', '# Actions\n\nOrla:\n- send text\n\nChairs:\n- update the milestones'],
    ['Orla, Piet', '# Action items\n\n- Orla & Piet\n  - send new text on padding'],
    ['Orla', '# Actions\n\n## Orla\n\n- ask for slides\n- send new text on padding'],
    [null, '# Actions\n\nPadding:\n- send new text on padding'],
    [
      'Orla Fenn',
      '# Action items\n\n- Piet Bruin: Ask for reviews.\n- Orla Fenn: Contact Piet to ask for slides.',
    ],
    ['Orla Fenn', '# Action items\n\n- Orla Fenn: Ask for slides. Send them to the list.'],
    [
      'Anna Fenn, Peter Moor',
      '# Action items\n\n- Anna Fenn and Peter Moor: Ask for slides and send them to the list.\n- Anna Fenn and Peter Moor: Read the text.',
    ],
    ['Editors, Chairs', '# Action items\n\n- Editors/Chairs: Revise the text on padding.'],
    ['All Participants', '# Action items\n\n- All Participants: Send new text on padding.'],
    [null, '# Actions\n\n- WICK Padding:\n  - send new text on padding'],
    ['ASHGROVE Martin', '# Actions\n\n- ASHGROVE Martin:\n  - send new text on padding'],
    ['JP Fenn', '# Actions\n\n- JP Fenn:\n  - send new text on padding'],
    [null, '# Action items\n\n- Terminology: Revise the text on padding.'],
    ['Orla Fenn', 'NEW ACTION ITEMS:\n\n- Orla Fenn: Send new text on padding.'],
    [null, '# Notes\n\nOrla:\n- new text on padding is ready'],
    ['Chair', '# Lamps\n\n## IETF130 - Chair Actions\n\n### Wicks\n\n- Query the group on wicks'],
    ['Orla', '# Lamps\n\n## Chairs’ actions\n\n### Wicks\n\n- Orla to send text on wicks'],
    [null, '## Chairs’ actions\n\n- Ask for reviews\n\n## Next steps\n\n- Query the group on wicks'],
    [
      null,
      '# Actions\n\nThe beacon draft has new triggers.\n\n- Beacon Triggers Draft:\n  - Milestone set for the spring.',
    ],
    [
      null,
      '# Actions\n\nKeepers want seamless lamps.\n\n- Lamp Seamless Keys: discussion to go on next week.',
    ],
    [null, '# Actions\n\nNext Steps:\n- send new text on padding'],
    [null, '## Follow-up\n- Lanterns with new wicks for the spring'],
    ['Mark Lamp', '# Actions\n\nEach lamp has a mark.\n\n- Mark Lamp: send new text on padding'],
  ])('are %s by the label above a list of actions: %s', (owner, source) => {
    expect(lastOwner(source)).toBe(owner)
  })

  it.each([
    'Fine, and will review the appendix.',
    "I'll need to polish the lanterns.",
    'Now I will send the figures.',
    'Still need to document the flags.',
    'May need to clarify the flags.',
    'Going to update the figures.',
    'Promised to review a draft and to send comments.',
    '[draft-harbour-lamps] Will post it soon.',
    "I'd be happy to write a pull request.",
  ])('are the speakers, also without "I": %s', (text) => {
    expect(
      lastOwner(`- Piet Moor: It is late.\n- Orla Fennimore: The text is short.\n- Piet Moor: ${text}`),
    ).toBe('Piet Moor')
  })

  it('are those who spoke before where a speaker asks for something', () => {
    expect(
      lastOwner(
        '- Piet Moor: It is late.\n- Orla Fennimore: Limits are missing.\n- Piet Moor: Good, please open an issue.',
      ),
    ).toBe('Orla Fennimore')
  })

  it.each([
    ['Could you file an issue on the wick?', 'Yep.'],
    ['Right. Can you send two sentences on it to the list?', 'Sure.'],
    ['Please write that up and send it to the list.', 'OK.'],
    ['Would you please add a figure?', 'Happy to do so.'],
  ])('are those who say yes to what is asked of them: %s', (request, answer) => {
    const source = `- Orla Finn: The text is short.\n- Piet Moor: ${request}\n- Orla Finn: ${answer}`
    expect(findPoints(source).tasks).toEqual([['Orla Finn', request.replace('Right. ', '')]])
  })

  it.each([
    ['Can you send two frames at once?', 'Yes, since the window allows for it.'],
    ['Can you explain the table?', 'Sure.'],
    ['Could you put up the next slide?', 'Yes.'],
    ['Can you put up your hand?', 'Yes.'],
    ['Can you share how the wick is lit?', 'Sure.'],
    ['Can you start the timer?', 'OK.'],
    ['Can you file an issue on the wick?', 'Why?'],
  ])('are nobody where what is asked is no task, or not granted: %s', (request, answer) => {
    const source = `- Orla Finn: The text is short.\n- Piet Moor: ${request}\n- Orla Finn: ${answer}`
    expect(findPoints(source).tasks).toEqual([])
  })

  it('are those of whom the minutes say that they volunteer', () => {
    const before = '- Piet Moor: It is late.\n- Orla Finn: The text is short.\n'
    expect(lastOwner(`${before}- Piet Moor: Volunteers to review all of the wick.`)).toBe('Piet Moor')
  })

  it('are those who say that an action item is to do it', () => {
    const before = '- Piet Moor: It is late.\n- Orla Finn: The text is short.\n'
    const said = (words: string) => lastOwner(`${before}- Piet Moor: ${words}`)
    expect(said('AI to move the wick milestone to June.')).toBe('Piet Moor')
    expect(said('No; action taken to ask the keepers.')).toBe('Piet Moor')
  })

  it('are the writers of mails who say what they will do', () => {
    const { reading, statements, speakers } = findPoints('We will see. I will send new text on padding.')
    const written = (reader: string, ...authors: string[]) => {
      const page = { ...reading.page, reader, metadata: { ...reading.page.metadata, authors } }
      return ownerOf({ ...reading, page }, statements, statements.length - 1, { speakers, listed: [] })
    }
    expect(written('mailarchive', 'Orla Fennimore')).toBe('Orla Fennimore')
    expect(written('mailarchive', 'Orla Fennimore', 'Piet Moor')).toBeNull()
    expect(written('article', 'Orla Fennimore')).toBeNull()
  })

  it('are bodies by the label before their words', () => {
    expect(lastOwner("- Piet Moor: When is the interim?\n- Chairs: Oh, yes. We'll give guidance soon.")).toBe(
      'Chairs',
    )
  })

  it.each([
    '- Piet Moor: It is late.\n- Orla Fennimore: The text is short.\n- Piet Moor: We should ask the chairs on the list.',
    'Debate will continue on the list.',
    'ACTION NEEDED: send new text on padding to the list.',
    'Interest to be confirmed on mailing list.',
    'Two drafts and the last call will be announced.',
    'Someone should forward the summary to the list.',
    'Send the text to the list so that everybody can comment.',
    'A revised document is needed (fixing a comment from the shepherd)',
  ])('are not told by: %s', (source) => {
    expect(lastOwner(source)).toBeNull()
  })
})
