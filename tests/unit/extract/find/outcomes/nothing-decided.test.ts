/** What sounds like a decision but decides nothing, beside what is worded alike and does. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

/** The notes of a session in which two people speak and one of them is a chair. */
const notes = (line: string) =>
  `# Lantern group\n\nChairs: Mara Tolland, Jon Reed\n\n## Lamps\n\nAda Berg: A question on oil.\n\nMara Tolland: Please ask.\n\n${line}\n\nAda Berg: Thanks.`
const pointsIn = (line: string) => findPoints(notes(line), 'minutes', 'Lantern at IETF 128').outcomes

const KINDS: Record<string, { none: string[]; settled: string[] }> = {
  'what only would be': {
    none: [
      'The editors worried about energy even if the lantern draft is adopted.',
      'If the document is approved in spring, the interop event moves to summer.',
      'The oil text could be merged into the harbour draft if there is consensus for it.',
      'It would hurt the pilots if the group decided to drop the wick format.',
      'Assuming the draft is adopted, Piet has three more ideas for it.',
    ],
    settled: [
      'The group agreed to adopt the lantern draft even if the oil text is late.',
      'The room agreed that the draft is ready if the registry section is fixed.',
      'Consensus to adopt the lantern draft once the editors have fixed the title.',
      'The chairs decided to close the wick issue even though one keeper objected.',
      'There was consensus to publish the draft as soon as the oil text is merged.',
      'The group decided that lamps are dropped if the tide table is missing.',
      'No objection to merging the two drafts if the editors agree.',
      'Agreed: if the lamp fails, the keeper closes the harbour.',
      'Decision: the wick draft goes to last call when the review is in.',
    ],
  },
  'what was decided before': {
    none: [
      'As a design team we decided it was too heavy and took it out of the draft.',
      'Consensus from the interim is now in the drafts.',
      'The text reflects what was agreed in Oslo.',
      'In version -03 we decided to remove the wick field.',
      'Piet recalled that the group had agreed to keep the tide table.',
      'Background: the lantern draft was adopted in March after a call.',
      'Since IETF 128, three issues were closed and two pull requests merged.',
      'Changes since -02: dropped the wick field, merged the oil text.',
      'The working group adopted the lantern draft at IETF 120 and has revised it twice.',
    ],
    settled: [
      'The group agreed to take the wick field out of the draft.',
      'As a group we decided to keep the wick field.',
      'The design team was asked to continue, and the room agreed to adopt its text.',
      'The consensus from the interim was confirmed in the room.',
      'The group decided to go back to what was agreed in Oslo.',
      'At the interim the group agreed to keep the tide table.',
      'Consensus at this meeting is to merge the two drafts.',
      'The room confirmed the decision of the interim to drop the wick field.',
      'The lantern draft was adopted after the call.',
      'Three issues were closed in the session and two pull requests merged.',
    ],
  },
  'what happened by itself': {
    none: [
      'Fewer people than usual, and -24 dropped so late that two teams were not ready.',
      'ACTION: closed',
      'The harbour closed at ten, so that the interop event ended early.',
    ],
    settled: [
      'The group dropped the wick option, as nobody needs it.',
      'Issue 12 closed.',
      'Issue 14: closed, no change to the text',
      'Dropped the second frame from the document after discussion.',
      'Adoption call closed with consensus to adopt.',
      'The chairs closed issue 9 with no change.',
      'PR #31 merged.',
      'Agreed to drop -24 and go on with -25.',
    ],
  },
  'what things can do': {
    none: [
      'Folders can be managed apart, but assigned to a board and tracked together.',
      'It is meant for a page that is selected by the resolver.',
      'The wick is used by a sender that was chosen by the relay.',
      'The tool allows drafts to be merged and issues to be closed in one step.',
    ],
    settled: [
      'The draft can be published, the room agreed.',
      'It was agreed that a lamp can be approved by more than one harbour.',
      'Orla was appointed as editor of the lantern draft.',
      'The second frame was rejected by the room.',
      'The wick draft was selected as the base of further work.',
      'Both drafts were accepted by the group and are to be merged.',
      'The issue can be closed.',
      'The interim was confirmed for March.',
      'Piet was confirmed as chair of the lantern group.',
    ],
  },
  'what a group is for': {
    none: [
      'The lantern working group was formed to agree on a common wick format.',
      'LANTERN is the group in which drafts on lamps are adopted.',
      'The wick group deals with lamps that have been approved for use at sea.',
      'The working group develops the documents that the harbours agreed to use.',
    ],
    settled: [
      'The working group was rechartered to work on lamps for harbours.',
      'The group agreed to work on lamps for harbours.',
      'The room agreed to form a design team for the wick registry.',
      'The lantern group concluded its work on lamps.',
      'The board approved the budget of the fund.',
      'The charter was approved.',
      'The research group decided to publish the tide report.',
      'The new group was approved by the IESG.',
      'The working group adopted three drafts on lamps.',
    ],
  },
  'what one participant sees': {
    none: [
      'Ada Berg: I think there is a lot of interest in the community.',
      'Ada Berg: That leans towards standards',
      'Ada Berg: In my opinion we have agreed on the wick long ago.',
      'Ada Berg: From my side, this is ready for last call.',
    ],
    settled: [
      'Mara Tolland: I think there is consensus to adopt the draft.',
      'Mara Tolland: I see no objections, so we adopt the draft.',
      'Mara Tolland: We have consensus.',
      'Mara Tolland: The room leans towards the second option.',
      'There was a lot of interest in the room.',
      'Ada Berg: The group agreed to merge the drafts.',
      'Conclusion: strong support for the second option.',
      'There was strong support for adopting the wick draft.',
      'The room felt that the draft is ready for last call.',
    ],
  },
  'what has to come first': {
    none: [
      'The group can recharter only when the wick draft is approved.',
      'We can talk about adoption after the wick text is agreed.',
      'Not before the oil draft is approved will the registry be opened.',
      'The next step depends on whether the charter is approved.',
      'The lamp work starts after the group has been chartered.',
    ],
    settled: [
      'The group agreed to recharter only after two of the documents are with the IESG.',
      'The draft is put on hold until the wick text is agreed.',
      'Decision: wait for the oil draft before last call.',
      'We will wait until the wick draft is published, the room agreed.',
      'The document was sent to the IESG after the last call.',
      'The draft was approved after the chairs resolved the last issue.',
      'Agreed to start last call when the issues are closed.',
      'The group decided not to adopt new work until the three drafts are done.',
      'Working group last call ends, and the draft is ready to be submitted.',
    ],
  },
  'what one did in a poll': {
    none: ['Ada Berg: I hummed against it because of the oil.'],
    settled: [
      'Hum: in favour of adopting the draft, loud; against, none.',
      'The hum was in favour of the second frame.',
      'Ada Berg was the only one who hummed against adoption; consensus to adopt.',
      'Nobody hummed against it.',
      'Twelve raised their hands in favour, two against.',
      'Show of hands: 12 in favour, 2 against',
      'Poll: adopt the draft? yes 20, no 3',
      'Mara Tolland: I hear a clear hum in favour of the wick draft.',
      'In the poll, 15 people supported adoption and 3 objected.',
      'The vote was 12 to 3 in favour of the draft.',
    ],
  },
}

describe.each(Object.entries(KINDS))('%s is not settled', (_, { none, settled }) => {
  it.each(none)('decides nothing: %s', (line) => {
    expect(pointsIn(line)).toEqual([])
  })
  it.each(settled)('decides: %s', (line) => {
    expect(pointsIn(line)).toHaveLength(1)
  })
})
