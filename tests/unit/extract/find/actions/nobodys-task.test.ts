/** What is worded like a task and is nobody's, beside what is worded alike and is one. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const tasksIn = (line: string) =>
  findPoints(`# Lantern group\n\n- Ada Berg: A question on oil.\n- ${line}\n- Ada Berg: Thanks.`).actions

const KINDS: Record<string, { none: string[]; tasks: string[] }> = {
  'what somebody hopes or believes': {
    none: [
      'Piet might be willing to work on something.',
      'Further discussions are expected in the coming months.',
      'The editors hope that the group will review the draft soon.',
      'We will do our best to have more oil next time.',
      'Further talks on the new lamps and their oil are expected in spring.',
    ],
    tasks: [
      'Piet is willing to work on the oil text.',
      'Authors will have it ready for WGLC by the end of the year.',
      'The editors will do their best to publish a revision before the cut-off.',
      'Further discussion will be taken to the list by the chairs.',
      'Orla is interested and will write the oil text.',
      'The chairs expect the authors to send a revision by March.',
      'The authors are expected to send text to the list by May.',
      'Piet will try to finish the draft by March.',
      'The editors plan to submit a revision in the coming weeks.',
      'Orla volunteered to work on the wick text.',
    ],
  },
  'what somebody was told before': {
    none: [
      'The chairs gave guidance the authors should meet offline.',
      'The AD advised at the last meeting that the authors should split the draft.',
      'Last time the authors were asked to merge.',
    ],
    tasks: [
      'The chairs asked the authors to meet offline.',
      'The authors should meet offline.',
      'The editors were asked to add a section on oil.',
      'The chairs suggested that the editors merge the drafts; Orla will do it.',
      'The AD advised the authors to split the draft.',
      'Orla will write the text that was promised at the interim.',
      'Piet to review the draft, which he did not do last time.',
      'The authors took an action to merge the two drafts.',
      'Authors to send a new revision with the fixes from Oslo.',
      'The chair told Orla to open an issue.',
    ],
  },
  'how something works': {
    none: [
      'Best effort, for editors to share status.',
      'The slot is for authors to report on their drafts.',
      'A place for chairs to share what they plan.',
      'The wiki is for editors to post updates.',
      'The tool makes it easy for authors to submit drafts.',
      'A way for chairs to send reminders.',
      'Each editor will be able to post updates on the wiki.',
      'Mostly best effort, for editors to share status.',
      'Changes are being made, and once approved will allow the lamps to go to sea.',
    ],
    tasks: [
      'Time for authors to submit the revision: by Friday.',
      'Editors to share status on the list.',
      'It is for the editors to send a new revision by May.',
      'Action for the authors: send text to the list.',
      'Action for Orla to post updates on the wiki.',
      'Need for the authors to report back on the tests.',
      'Homework for the chairs: send reminders.',
      'Authors to report on their drafts in March.',
      'Request for chairs to share the plan on the list.',
      'Orla to make it easy for authors to submit drafts.',
    ],
  },
  'what is asked of the room': {
    none: [
      '@all: if you have a comment for the mic, prefix it with MIC: and I’ll read it out',
      'Please prefix your comments with MIC: for me to relay them.',
      'I will relay comments from the chat.',
      'Orla will be watching the chat and relay questions.',
      'Please add yourselves to the queue in the tool.',
      'Type your question in the chat and I will read it aloud.',
    ],
    tasks: [
      'Please send your comments to the list.',
      'If you have comments, please send them to the list by Friday.',
      'Orla will relay the question to the liaison.',
      'I will relay this to the IAB.',
      'Orla will put the text into the draft.',
      'Please add your comments to issue 12.',
      'Orla will add herself to the list of authors.',
      'Let the chairs know by Friday if you want to review it.',
      'Piet will put the slides on the datatracker.',
    ],
  },
}

describe.each(Object.entries(KINDS))('%s is not taken on', (_, { none, tasks }) => {
  it.each(none)('is nobody’s task: %s', (line) => {
    expect(tasksIn(line)).toEqual([])
  })
  it.each(tasks)('is a task: %s', (line) => {
    expect(tasksIn(line)).toHaveLength(1)
  })
})
