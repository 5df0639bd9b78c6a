import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('actions', () => {
  it.each([
    ['Orla', 'ACTION: Orla to write up the size limits.'],
    [null, 'Will watch what happens in the harbour group and report back.'],
    [null, 'Will see whether Orla can write the lantern text by June.'],
    ['Orla, Piet, Nils', 'Action (Orla, Piet and Nils) to light the lamps, and to test them in the harbour'],
    [null, 'Explore this on the list.'],
    [null, '灯りの草案はMLで来月に更新予定。'],
    [null, "Let's talk about wicks on the list."],
    [null, "Let's ask the harbour people and send them the lamp figures."],
    [null, 'A call for adoption of this draft would be issued on the mailing list after the meeting.'],
    [null, 'Fine with me, plz write a pull request.'],
    [null, 'Some lamp members to provide reviews.'],
    [null, 'We will last call it.'],
    [
      'Orla',
      'Orla will work with the authors of the tide draft on the lamps; the group is not going to wait for it.',
    ],
    ['Orla', 'We do not plan to change it, but Orla will file an issue.'],
    [null, 'Further discussion of wicks would take place on the lamp list.'],
    ['Orla', 'Orla to clean up the lamp repository.'],
    ['Orla, Piet', 'Orla and Piet to open an issue on the padding.'],
    ['Orla', '[Orla] send the errata to the list.'],
    ['Chairs', 'Chairs to confirm this on the list.'],
    ['The chairs', 'The chairs will send the call for adoption to the list.'],
    ['Orla', "Orla said that she'd organise a call before the meeting."],
    ['Piet', 'Orla asked Piet to review the appendix.'],
    ['Authors', 'Window sizes: Authors to add a table of limits.'],
    [null, 'TODO: ask for an early review.'],
    [null, 'Need more reviews before last call.'],
    [null, 'To be taken to list for confirmation by the keepers.'],
    [null, 'Take it to the list.'],
    [null, 'Resolution: the window size is 16, to be confirmed on the lamp list.'],
    ['Chairs', 'Chairs Action: Chairs to send out the call for adoption.'],
    [null, 'The section on padding will be extended.'],
    ['Orla', 'Orla will forward the minutes of the call.'],
    [null, 'Finalize the greeting frame before the next interim.'],
    ['the group', 'Action item for the group: review the milestones.'],
    ['Orla', 'Action to Orla: post the slides and start a discussion.'],
    [null, 'Propose to discuss the lantern flags in the next session.'],
    ['Orla', 'Orla has agreed to shepherd the document.'],
    ['Orla', 'Orla has volunteered to write a section on lamps.'],
    [null, 'Please also address the remarks on lamps in the next version.'],
    ['Authors', 'Authors, please resubmit it as draft-ietf-lamps-wicks-00 with no other change.'],
    ['A design team', 'A design team will look into the padding.'],
    ['Orla', 'Orla takes the pen.'],
    [null, 'Homework: read the appendix.'],
    [null, 'Anyone interested in writing a test suite, contact the chairs.'],
    [null, 'Will reformat the tables.'],
    [null, 'Will discuss off-line with the tide group.'],
    [null, '(Remember to update the registry as well.)'],
    [null, 'There is a sentence in section two which should be removed.'],
    [null, 'Conclusion: add the flows to the draft.'],
    ['Orla, Piet', '[Orla] and [Piet] to write the text.'],
    ['Orla', 'Orla to see if the flag is still needed.'],
    [null, 'Please check the numbers before the next call.'],
    [null, 'Will release the lamp counter quickly.'],
    ['Orla', 'Looks like the table has an error, Orla to double check that'],
    [null, 'Will come up with something on the colours.'],
    [null, "We'll have to talk to the keepers about that."],
    [null, 'This will be incorporated in the table.'],
    ['Chairs', 'Chairs to gauge interest in the tide survey on the list.'],
    [null, 'Yes, we need a sentence at the front to say that lamps may fail.'],
    [null, 'Discuss more on the names and colours at the mailing list'],
    ['the chairs', 'There was some debate on colours and the chairs will update the draft.'],
    ['Orla', 'Orla replied she would review the draft before the next call.'],
    ['Chairs', 'Chairs (Orla) to follow up with the keepers.'],
    ['Fennimore', 'Author Fennimore to update the figure as discussed.'],
    ['Orla', 'ACTION Orla to send the figure to the keepers.'],
    [null, 'Will talk with the harbour chairs about the wick.'],
    [null, "Let's deal with the wick offline."],
    ['Orla', 'Orla was tasked with writing the text on wicks.'],
    ['The WG', 'The WG will meet again in Turku to finish the wick draft.'],
    [null, 'Will do a pull request for the wick and show it to the keepers.'],
    ['Orla Finn, Piet', 'Volunteers to review the wick draft: Orla Finn, Piet (3 weeks).'],
    [null, 'There was a lengthy discussion that will be continued on the mailing list.'],
  ])('gives %s: %s', (owner, text) => {
    expect(findPoints(text).tasks).toEqual([[owner, text]])
  })

  it('tells each of several who promise the same in the same words, and nothing twice', () => {
    const source =
      '- Orla Finn: I will review the draft.\n- Piet Moor: I will review the draft.\n- Orla Finn: I will review the draft.'
    expect(findPoints(source).tasks.map(([owner]) => owner)).toEqual(['Orla Finn', 'Piet Moor'])
  })

  it.each(['5 willing to write text on wicks', 'ACTION: closed'])('finds no task in: %s', (text) => {
    expect(findPoints(text).tasks).toEqual([])
  })

  it('takes a word that begins a sentence for nobody, unless somebody is called so', () => {
    const ownerOf = (text: string) => findPoints(text).tasks.at(-1)?.[0]
    expect(ownerOf('Take to the list.')).toBeNull()
    expect(ownerOf('- Mark Fennimore: The text is short.\n\nMark to send the text to the list.')).toBe(
      'Mark Fennimore',
    )
  })

  it('gives somebody whom only a list names in full by that name, unless two are called so', () => {
    const list = '## Attendees\n\n- Orla Fennimore\n- Tobin Ashgrove\n- Mara Tolland\n\n## Wicks\n\n'
    const ownerOf = (text: string) => findPoints(list + text).tasks.at(-1)?.[0]
    expect(ownerOf('Tobin to send the text to the list.')).toBe('Tobin Ashgrove')
    expect(ownerOf('Ines to send the text to the list.')).toBe('Ines')
    const two = list.replace('Mara Tolland', 'Tobin Tolland')
    expect(findPoints(`${two}Tobin to send the text to the list.`).tasks.at(-1)?.[0]).toBe('Tobin')
  })

  it('leaves out half of a pair of parentheses', () => {
    const source = 'draft-harbour-lamps (who takes care of it? Orla to send a name to the list)'
    expect(findPoints(source).tasks).toEqual([['Orla', 'Orla to send a name to the list']])
  })

  it('gives "I will" to its speaker, in the fullest form', () => {
    expect(
      findPoints('- Orla Fennimore: The text is short.\n- Orla: I will send a pull request.').tasks,
    ).toEqual([['Orla Fennimore', 'I will send a pull request.']])
  })

  it.each([
    '- Orla Fennimore: Next steps: measure the padding on slow links.',
    '- Orla Fennimore: wants a side meeting -> advised to ask the chairs and to send a proposal to the list soon',
    'Orla Fennimore asked how to publish the survey, we directed them to the chairs and will send a summary.',
  ])('gives what is said of the speaker to the speaker: %s', (text) => {
    const source = `- Orla Fennimore: The text is short.\n- Piet Moor: Fine.\n\n${text}`
    expect(findPoints(source).tasks.map(([owner]) => owner)).toContain('Orla Fennimore')
  })

  it('gives what goes on from the sentence before to the one whom that names', () => {
    const text =
      'The chairs will follow the plan. The steps are to write new text and to submit it as an erratum.'
    expect(findPoints(text).tasks.at(-1)?.[0]).toBe('The chairs')
  })

  it('gives what is said right below the line of a turn to the one whose turn it is', () => {
    const source = '## Next steps\n\nChairs, 7 minutes\n\nwill propose a date for the interim on the list'
    expect(findPoints(source).tasks.at(-1)?.[0]).toBe('Chairs')
  })

  it.each([
    ['Hoping', 'Hoping to submit the draft next week.'],
    ['Still', 'Ada: Quay brings two options. Still need to draw them.'],
  ])('names no owner %s in: %s', (word, text) => {
    expect(findPoints(text).tasks.map(([owner]) => owner)).not.toContain(word)
  })

  it('does not take a heading that has "related" in it for a list of links', () => {
    const source = '## Issues 12 and 13 (related)\n\nOrla/Piet to write up the changes'
    expect(findPoints(source).tasks).toEqual([['Orla, Piet', 'Orla/Piet to write up the changes']])
  })

  it('tells the items of a list below a heading of tasks from the paragraphs before it', () => {
    const source = '# Next steps\n\nThe lamps were long in the making.\n\n- More oil for the lamps'
    const [paragraph, item] = findPoints(source).statements
    expect(item?.cues).toContain('item under actions')
    expect(paragraph?.cues).not.toContain('item under actions')
  })

  it('takes the items below a line that says "Next" for tasks', () => {
    const source =
      'The lamps were counted.\n\nNext:\n\n- Test the small lamps\n- Collect reports of broken ones'
    expect(findPoints(source).tasks.map(([, text]) => text)).toEqual([
      'Test the small lamps',
      'Collect reports of broken ones',
    ])
  })

  it('knows that a person of the page is to do something, whatever the verb', () => {
    const source = '- Orla Fennimore: The text is short.\n- Piet Moor: Fine.\n\nOrla to polish the abstract.'
    expect(findPoints(source).tasks).toEqual([['Orla Fennimore', 'Orla to polish the abstract.']])
  })

  it('knows that a document is advanced, and a task that follows a comma', () => {
    const source =
      '# Action items\n\n- Advance the lantern draft\n\n# Notes\n\nComments were addressed, Orla to initiate the last call soon.'
    expect(findPoints(source).tasks).toEqual([
      [null, 'Advance the lantern draft'],
      ['Orla', 'Comments were addressed, Orla to initiate the last call soon.'],
    ])
  })

  it.each([
    'Will this be published?',
    'Window recovery will be presented in detail by Orla.',
    'The lantern draft is to be presented by Orla soon.',
    'Documents to be discussed and updated soon.',
    "We'll discuss the lantern frame soon.",
    'Agreed to take on draft-harbour-lamps as a WG document.',
    'No action.',
    'Piet presented the draft.',
    'Happy to be here.',
    'The protocol will encrypt the header.',
    'We will get to that later.',
    'The next meeting will be held in Porto in March.',
    'Registration will open in January.',
    'Please contact me if you have questions.',
    'I will write more about the hackathon in the next post.',
    'I will definitely go again next year.',
    'This draft aims to define a simple way to find lamps.',
    'Implementers will need to choose between speed and safety.',
    'Will take questions at the end.',
    'Hope to see you at the interim.',
    'Subject: Call for adoption of the lantern draft',
    'Would like a placeholder for this work.',
    'Should be easy to review and to post.',
    'Need some help here.',
    'So many drafts I want to write.',
    'Should we send this to the list?',
    'We will now look at the second draft.',
    "I'll start with an overview of the draft.",
    'Please sign the blue sheets.',
    'Blue sheets will be taken by the tool.',
    'Ines Tolland (Tidewater) to take notes.',
    'Now I will explain how lanterns are lit.',
    'I will cover some sorts of the pears.',
    'Operators should read section three.',
    'Re: Please review the lantern draft',
    'Next steps: Lantern Ferry',
    'Please take a look.',
    'Please also note that the lamp room moved.',
    'Please also contact me if you have questions.',
    'Please write your name below if you were there.',
    'Please attend the side meeting on lamps on Tuesday.',
    "Let's take it offline.",
    'We will come back to this later in the meeting.',
    'Will see how the lamps get on with it.',
    'So we will have to see whether anybody likes the lamps.',
    'The goal is to gather reviews of the lamps.',
    'Orla will give a talk on harbour lights.',
    'Piet asked whether we need to update the figure.',
    'Also discussed whether the draft should be merged with the other.',
    'No volunteers stepped forward to review the draft.',
    'The board had also asked the group to consider a new figure.',
    'Clear interest from the group to continue the work.',
    'A working group usually needs to write a charter first.',
    'See you on the list.',
    'The next call is planned for Tuesday at noon.',
    'Suggest to allocate a number to the lamp and to mail it to the list.',
    'Would encourage new keepers to be seen at the lamps.',
    'It might be fair for the group to take up the lamps.',
    'If we end without a change, we will need to open another issue.',
    'Hoping that no entry needs to be changed.',
    'Could the authors add a figure?',
    'The lamp draft is simply waiting for the wick text to be published (a new editor is working on it).',
    'Huge interest in the WG to proceed.',
    'The list of issues to be filed is long.',
    'Emails to be sent by the lamp are queued.',
    'The members to whom it was sent did not answer.',
    'The discussion of lamps would continue for an hour.',
    'Do not expect to add anything to the draft.',
    'Much to talk about, not going to last call any time soon!',
    'Surprised to see the lamp text among those to be merged.',
    "Good point, let's talk offline.",
    "Let's have a second flag in the header.",
    "Let's send the frames in the order of their wicks.",
    'The wick would be issued by the keeper of the lamp.',
    'Talk of the list of lamps went on for an hour.',
    'Work on the mailing list has slowed down.',
    'Errata should be submitted through the web form.',
    'No issue needs to be filed.',
    'Need to provide lamps that prevent dark harbours.',
    'Need to make sure that owners can change.',
    'Issues that are new should be taken to the list.',
    'No plans to build the lamps any time soon.',
    'Content: points that need to be settled',
    'The board agreed to take two actions:',
    'There were eight people willing to review it.',
    'The Lamp Lighting (lamp) WG will hold a virtual interim meeting on 2031-09-17 from 12:00 to 13:00.',
    'Based on what was said on the list, I would like to clarify that this call follows the lantern poll.',
    'That is the right course of action, but we do not have to take it that far.',
    'The plan is not to form a group, but to send the text to the list.',
    'This will be preceded in the week before by the lantern hackathon.',
    'I was going to answer by mail.',
    'We have started another last call and will need more reviews.',
    'Do we need to think of asking the chairs',
    'Anyone can propose a new draft and submit it.',
    'Also note that the chairs will update the page.',
    'Maybe we need to update the draft.',
    'The list is intended to become the list of the group.',
    'We should think hard about the lamps and update the draft.',
    'In a mail I was asked to review and to test the lamps.',
    'The board asked what action taken to date has helped.',
    'Action taken to court by the harbour.',
    'Authors, please be brief.',
    'Chairs, please stop the queue.',
    'The IESG is tasked with approving documents.',
    'A shepherd is tasked with writing the summary.',
    'Nobody has volunteered to review the draft.',
    'Orla hopes the chairs will close the issue soon.',
    'Confirm with a click.',
    'Clarify with examples what you mean.',
  ])('finds none in: %s', (text) => {
    expect(findPoints(text).tasks).toEqual([])
  })
})
