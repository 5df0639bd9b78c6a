/** Views, expectations and figures of speech that are worded like tasks, beside tasks that are worded alike. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const tasksIn = (line: string) =>
  findPoints(`# Lantern group\n\n- Ada Berg: A question on oil.\n- ${line}\n- Ada Berg: Thanks.`).actions

const KINDS: Record<string, { none: string[]; tasks: string[] }> = {
  'what somebody supports': {
    none: [
      'Personally I’d strongly support an update to RFC 2999 that lets chairs take a call to the list.',
      'I would also support a new document on oil.',
      'I’d object to a change that needs to be made in all lamps.',
      'I fully support that the chairs send this to the list.',
    ],
    tasks: [
      'I support this and will review the draft.',
      'I would support it and am happy to review the text.',
      'I will support the authors with a review.',
      'I’d support this; Orla will send text.',
    ],
  },
  'what is expected': {
    none: [
      'Three RFCs in the editor queue are expected to be published before the next meeting.',
      'Document Status: several RFCs in the queue expected to be published before the next meeting',
      'The wick draft is expected to be ready by June.',
      'The oil draft is expected to be approved next month.',
    ],
    tasks: [
      'The editors are expected to publish a revision before the next meeting.',
      'The authors will publish the wick draft before the next meeting.',
      'A revision will be published before the next meeting.',
      'The draft is expected to be ready by June; Orla will send the last text.',
    ],
  },
  'what was hummed': {
    none: [
      'HUM: in favour of adoption, to be confirmed on the list.',
      'Poll: 12 for, 3 against, to be confirmed on the list.',
      'Show of hands: many to review the draft',
    ],
    tasks: [
      'Adoption to be confirmed on the list.',
      'Chairs to confirm the hum on the list.',
      'Hum: in favour. ACTION: chairs to confirm it on the list.',
    ],
  },
  'a figure of speech': {
    none: [
      'We need to get past those ASAP.',
      'We need to get over this.',
      'So we have to be realistic about oil.',
      'We all need to live with that.',
      'Next year would be good.',
      'Tomorrow would be fine.',
    ],
    tasks: [
      'We need to get the draft past the IESG; Orla will ask.',
      'We need to get reviews from the harbour group ASAP.',
      'We need to update the registry.',
      'Orla will send the text next year.',
    ],
  },
}

describe.each(Object.entries(KINDS))('%s is not taken on', (_, { none, tasks }) => {
  it.each(none)('is nobody’s task: %s', (line) => {
    expect(tasksIn(line)).toEqual([])
  })
  it.each(tasks)('is a task: %s', (line) => {
    expect(tasksIn(line)).not.toEqual([])
  })
})
