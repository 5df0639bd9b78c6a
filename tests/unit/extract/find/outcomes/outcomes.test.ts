import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../../lib/extract/find/outcomes/kind.ts'
import { cutPieces } from '../../../../../lib/extract/find/statements/pieces.ts'
import type { Block, Remark } from '../../../../../lib/extract/types.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'
import { findPoints } from '../points.ts'

describe('outcomes', () => {
  it.each([
    ['consensus', 'There was rough consensus to keep the two fields apart.'],
    ['decision', 'The working group decided to drop the greeting frame.'],
    ['decision', 'Decision: use one table for both directions.'],
    ['decision', 'The lantern draft was adopted by the WG.'],
    ['decision', 'We have adopted two new documents since the last meeting.'],
    ['decision', 'Closed with no action.'],
    ['decision', 'Closed with no action; Orla will tell the other group.'],
    ['unresolved', 'No consensus on the size of the pear; to be taken to list.'],
    ['unresolved', 'The WG has no concensus to remove the pear from its charter.'],
    ['unresolved', 'Consensus on the size of the pear was harder to achieve than we had hoped.'],
    ['consensus', 'Does anyone object to the pears? I hear no objection, so they are approved.'],
    ['consensus', 'In our reading there is consensus to keep the lamps.'],
    ['consensus', 'The view of the room is that there is consensus on wicks.'],
    ['consensus', 'The group has no objection to the pears, and adopted them.'],
    ['decision', 'We tried two lamps and decided to close the issue.'],
    ['poll', 'Do you support lamps on piers (option 1)? 1/21/97'],
    ['poll', '[Do you support lamps?] 26/2/83'],
    ['consensus', 'No objections to adopting the document in the room.'],
    ['poll', 'Show of hands: 31 yes, 4 no.'],
    ['consensus', 'The working group met on Monday and agreed to keep the lamps.'],
    ['poll', 'The hum was evenly split.'],
    ['poll', 'Lamplighters (lit: 9, for: 6, against: 1).'],
    ['poll', '(result: fortissimo)'],
    ['consensus', 'A majority in the room liked the idea that pears float.'],
    ['decision', 'We are not accepting the lantern draft as a harbour document.'],
    ['decision', 'The IAOC approves the orchard and authorizes its chair to prune it.'],
    ['poll', 'About ten people have read the draft.'],
    ['result', 'The document is ready for WGLC.'],
    ['result', 'A working group last call on pears has been started.'],
    ['decision', 'Agreed that the lantern field stays optional.'],
    ['decision', 'Confirmed that the lantern frame is kept.'],
    ['decision', 'The session closed with a report that the group adopted wicks.'],
    ['decision', 'The adoption call concluded with two reports and the wick document goes on.'],
    ['decision', 'The meeting concluded with a short report and the group decided to keep lamps.'],
    ['decision', 'The group agrees to avoid the word "beacon".'],
    ['decision', 'Piet Aalto has been appointed as new co-chair.'],
    ['decision', 'The minutes of the May call were approved.'],
    ['result', 'The harbour draft was returned to the working group.'],
    ['decision', 'The board approved the report of the tide committee.'],
    ['decision', 'The participants settled on a fixed window of sixteen.'],
    ['result', 'The group gave the green light to the beacon extension.'],
    ['result', 'Both proposals were judged to be premature.'],
    ['consensus', 'Nobody minds.'],
    ['result', 'Seven implementations were shown to interoperate.'],
    ['decision', 'Conclusion at the interim: leave the header as it is.'],
    ['unresolved', 'No conclusion here; take to list'],
    ['poll', '14 hands raised in favour of adopting the lantern draft.'],
    ['consensus', 'General feeling is that the text is good enough.'],
    ['consensus', 'Nobody argued against the beacon.'],
    ['decision', 'No changes to the protocol.'],
    ['decision', 'Options one and three were ruled out.'],
    ['decision', 'We defer it until the harbour draft is done.'],
    ['unresolved', 'The question was left open.'],
    ['unresolved', 'A second lamp was considered, but consensus could not be reached.'],
    ['decision', 'The IETF approves the formation of the Harbour working group.'],
    ['result', 'Summary of what was found: the lantern draft is effectively done.'],
    ['decision', 'Issue 9 was overtaken by events.'],
    ['decision', 'The group at once decided to drop the greeting frame.'],
    ['consensus', 'The group reviewed PR 12, which was uncontroversial.'],
    ['decision', 'One draft recently adopted: lantern frames'],
    ['result', 'The group formed a YANG design team for lamps.'],
    ['result', 'draft-fennimore-lantern-frames was submitted for publication.'],
    ['result', 'draft-fennimore-tide-tables transitioned to AD Evaluation status.'],
    ['result', 'HARBOUR has completed the recharter process.'],
    ['result', 'WG rechartered recently to work on lamp extensions.'],
    ['decision', 'Piet Aalto stepped up to co-chair.'],
    ['result', 'Publication has been requested for the tide tables.'],
    ['result', 'Otherwise the group is ready to close'],
    ['result', 'The WG acknowledged the good progression of the survey.'],
    ['consensus', 'Clear interest from the WG to continue the work.'],
    ['result', 'Seeing support for the lamp with two wicks.'],
    ['result', 'The attendees were clearly in favor of keeping the second lamp.'],
  ])('finds a %s: %s', (kind, text) => {
    expect(findPoints(text).kinds).toEqual([[kind, text]])
  })

  it.each([
    ['fr', 'decision', 'Le groupe a décidé de garder les deux champs.'],
    ['es', 'decision', 'El grupo decidió mantener los dos campos.'],
    ['de', 'decision', 'Die Gruppe hat beschlossen, beide Felder zu behalten.'],
    ['ja', 'consensus', '採用について合意された。'],
    ['ja', 'poll', '投票の結果、案二を採用する方向でいくことになった。'],
    ['zh', 'decision', '工作组决定保留两个字段。'],
  ])('knows the words of %s for a %s', (_language, kind, text) => {
    expect(findPoints(text).kinds).toEqual([[kind, text]])
  })

  it.each([
    ['result', 'Two of the lamps passed all of the greeting tests.'],
    ['decision', 'Orla proposed to keep both fields, and Piet agreed.'],
    ['unresolved', 'The discussion of the greeting frame was inconclusive.'],
    ['result', 'There was not much interest in the second lamp.'],
    ['result', 'A consensus call on the greeting frame was started.'],
  ])('tells that it is of the kind %s: %s', (kind, text) => {
    expect(kindOf(findPoints(text).statements[0]?.cues ?? new Set())).toBe(kind)
  })

  it('keeps what stands before an address', () => {
    const [statement] = findPoints(
      'Updated charter approved: https://example.org/charters/lantern',
    ).statements
    expect(statement?.cues).toContain('approved')
    expect(statement?.cues).not.toContain('furniture')
  })

  it('reads sentences that no space parts one by one', () => {
    const text = '灯台の草案について議論した。採用について合意された。次回は未定である。'
    expect(findPoints(text).kinds).toEqual([['consensus', '採用について合意された。']])
  })

  it('finds what happened, and no teaching, in an article on how decisions are made', () => {
    const source = 'There is consensus once nobody objects.\n\nThe lantern draft was adopted by the WG.'
    const kindsIn = (title: string) => findPoints(source, 'article', title).kinds.map(([, text]) => text)
    expect(kindsIn('Lanterns')).toHaveLength(2)
    expect(kindsIn('On consensus, and why we hum')).toEqual(['The lantern draft was adopted by the WG.'])
  })

  it('takes what happened years before its post for history', () => {
    const source = 'The lantern group was chartered in 2014.'
    expect(findPoints(source, 'recap', '', '2014-07-01').kinds).toHaveLength(1)
    expect(findPoints(source, 'recap', '', '2023-07-01').kinds).toEqual([])
  })

  it('joins the question of a poll with its numbers', () => {
    const poll = 'Question: should the frame carry a length? Yes: 22 No: 8 No opinion: 5'
    expect(findPoints(poll).kinds).toEqual([['poll', poll]])
  })

  it.each([
    'Show of hands: should the window be fixed? Raised hands: 9. Total people: 26.',
    'Do we need a milestone for the lantern draft? Humming: in favor.',
    'Is the lantern draft a good basis for the work? Raised: 14, did not raise: 2.',
    'Poll: keep both lamps? Result: not many votes.',
  ])('joins what was put to the room with what it answered: %s', (poll) => {
    expect(findPoints(poll).kinds).toEqual([['poll', poll]])
  })

  it('keeps two polls apart, each of which has its question and its counts', () => {
    const polls = ['[Show of hands: one lamp?] 20/1/97', '[Do you support two lamps?] 1/21/97']
    expect(findPoints(polls.join('\n\n')).kinds).toEqual(polls.map((poll) => ['poll', poll]))
  })

  it('tells the counts in the list below a question with it', () => {
    const asked = 'Show of hands: "Who is in favour of adopting the lamp draft?"'
    const source = `${asked} (it has five pages)\nResult:\n\n- yes: 13\n- no: 0\n- no opinion: 4`
    expect(findPoints(source).kinds).toEqual([
      ['poll', `${asked} (it has five pages) Result: yes: 13, no: 0, no opinion: 4`],
    ])
  })

  it('tells the silence of the room with what it was asked', () => {
    const asked = 'Is there anybody who cannot live with 60 seconds? I hear none.'
    expect(findPoints(asked).kinds.map(([, text]) => text)).toEqual([asked])
  })

  it('takes counts that several polls have alike for no refrain', () => {
    const questions = [
      'Should the window be fixed?',
      'Should the frame carry a length?',
      'Do we need an interim?',
    ]
    const polls = questions.map((question) => `Show of hands: ${question} Raised hands: 9. Total people: 26.`)
    expect(findPoints(polls.join('\n\n')).kinds).toEqual(polls.map((poll) => ['poll', poll]))
  })

  it('tells a confirmation with the proposal before it, and an agreement of one person alone', () => {
    const proposal = 'The proposed solution is to light the lantern once.'
    const confirmed = `${proposal} This was confirmed on the call.`
    expect(findPoints(confirmed).kinds).toEqual([['decision', confirmed]])
    const room =
      'There was consensus in the harbour room to adopt the lantern draft. It will be confirmed on the list.'
    expect(findPoints(room).kinds).toEqual([['consensus', room]])
    expect(findPoints(`${proposal}\n\nAll agreed.`).kinds).toEqual([['decision', `${proposal} All agreed.`]])
    expect(findPoints(`Orla: ${proposal}\n\nTuomas: Agreed.`).kinds).toEqual([])
  })

  it('takes a call to readers for no outcome where nobody is in a room', () => {
    const text = "Let's close this with no action."
    expect(findPoints(text, 'minutes').kinds).toHaveLength(1)
    expect(findPoints(text, 'article').kinds).toEqual([])
  })

  it('takes no verdict that stands on every row for an outcome', () => {
    const rows = ['1. Passed', '2. Passed', '3. Passed', '4. Passed']
    expect(findPoints(rows.map((row) => `- ${row}`).join('\n')).kinds).toEqual([])
  })

  it('joins a sentence with the word or two that close it', () => {
    const text = 'No interest in implementing this. Closing.'
    expect(findPoints(text).kinds.map(([, words]) => words)).toEqual([text])
  })

  it('takes the items of a list that is introduced as outcomes, and not the line that introduces it', () => {
    const source = 'Outcomes:\n\n- Two fields are kept apart\n- The greeting frame stays'
    expect(findPoints(source).kinds.map(([, text]) => text)).toEqual([
      'Two fields are kept apart',
      'The greeting frame stays',
    ])
  })

  it('takes what the last sentence of a paragraph introduces', () => {
    const source = 'The day was long. The board came to these decisions:\n\n- Two fields are kept apart'
    expect(findPoints(source).statements.at(-1)?.cues).toContain('led by outcomes')
  })

  it('tells the names that a line introduces with it, and leaves tasks and findings to themselves', () => {
    const line = 'There was consensus to adopt the following drafts:'
    expect(findPoints(`${line}\n\n- draft-fennimore-tides\n\n- Lamps over water`).kinds).toEqual([
      ['consensus', `${line} draft-fennimore-tides, Lamps over water`],
    ])
    const finding = 'The wording of the windows has been approved.'
    expect(findPoints(`${line}\n\n- ${finding}`).kinds).toContainEqual(['decision', finding])
    const task = 'Update the charter'
    expect(findPoints(`Please do the following:\n\n- ${task}`).statements.at(-1)?.text).toBe(task)
  })

  it('tells names with the line above them, also where it is an item or says who is to be named', () => {
    const drafts = 'There was consensus to take up the following drafts:'
    expect(findPoints(`${drafts}\n\n- draft-fennimore-tides`).kinds).toEqual([
      ['consensus', `${drafts} draft-fennimore-tides`],
    ])
    const adopted = 'Adopted two new WG drafts on lamps'
    const nested = '- draft-halden-lamps-01\n\n  - https://tides.example/doc/draft-tolland-wicks/'
    expect(findPoints(`- ${adopted}\n\n  ${nested}`).kinds).toEqual([
      ['decision', `${adopted}: draft-halden-lamps-01, https://tides.example/doc/draft-tolland-wicks/`],
    ])
    const members = 'The confirmed members include:'
    const offices = '- Lamp Area Director: Orla Fennimore\n\n- Tide Area Director: Ines Halden'
    expect(findPoints(`${members}\n\n${offices}`).statements.map(({ text }) => text)).toEqual([
      `${members} Lamp Area Director: Orla Fennimore, Tide Area Director: Ines Halden`,
    ])
  })

  it('takes a line that says more than that a list follows for a statement', () => {
    const textsOf = (line: string) =>
      findPoints(`${line}\n\n- Two fields are kept apart`).statements.map(({ text }) => text)
    expect(textsOf('The main outcomes of the second meeting are:')).toEqual(['Two fields are kept apart'])
    expect(textsOf('Consensus reached during the session included:')).toEqual(['Two fields are kept apart'])
    expect(textsOf('There is no consensus on these:')).toHaveLength(2)
    expect(textsOf('As a result, the following draft was published:')).toHaveLength(2)
  })

  it('keeps a line of the notes that stands before the line of a speaker', () => {
    const { page, sentences } = readingOfMarkdown('[The room wants one lamp] Orla: How big is it?')
    const [block] = page.blocks as [Block]
    const start = page.text.indexOf('How')
    const remark = { speaker: 'Orla', start, end: page.text.length }
    const textsWith = (breaks: number[]) =>
      cutPieces({ page: { ...page, blocks: [{ ...block, breaks }] }, sentences }, [remark as Remark]).map(
        (piece) => page.text.slice(piece.start, piece.end).trim(),
      )
    expect(textsWith([page.text.indexOf('Orla') - 1])).toEqual([
      '[The room wants one lamp]',
      'How big is it?',
    ])
    expect(textsWith([])).toEqual(['How big is it?'])
  })

  it('knows what a chair goes on with from what somebody in the room does', () => {
    const cuesOf = (text: string) =>
      findPoints(`Chairs: Orla Fenn\n\nOrla Fenn (chair): ${text}`).statements.at(-1)?.cues
    expect(cuesOf("Let's keep both fields then.")).toContain('chair goes on')
    expect(cuesOf('I will be there.')).not.toContain('chair goes on')
    expect(findPoints("Piet Aalto: Let's keep both fields.").statements.at(-1)?.cues).not.toContain(
      'chair goes on',
    )
  })

  it('takes for a decision what is labelled as one, whatever it tells of polls and consensus', () => {
    const texts = [
      'Decision: The working group will not adopt wicks due to low interest in the poll.',
      'Resolved: continue on the list to build consensus on lamps.',
    ]
    for (const text of texts) expect(findPoints(text).kinds).toEqual([['decision', text]])
  })

  it('says the same words only once', () => {
    const text = 'No objections to adopting the document in the room.'
    expect(findPoints(`${text}\n\n${text}`).kinds).toHaveLength(1)
  })

  it('names the rule and its score, and tells them to the trace', () => {
    const { outcomes } = findPoints('The working group decided to drop the greeting frame.')
    expect(outcomes[0]?.rule).toBe('group decided')
    expect(outcomes[0]?.score).toBeGreaterThan(0.5)
  })
})
