/** What one person holds or recalls, beside what is worded alike and was settled. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

/** The notes of a session in which two people speak and one of them is a chair. */
const notes = (line: string) =>
  `# Lantern group\n\nChairs: Mara Tolland, Jon Reed\n\n## Lamps\n\nAda Berg: A question on oil.\n\nMara Tolland: Please ask.\n\n${line}\n\nAda Berg: Thanks.`
const pointsIn = (line: string) => findPoints(notes(line), 'minutes', 'Lantern at IETF 128').outcomes

const KINDS: Record<string, { none: string[]; settled: string[] }> = {
  'what one holds to be ready': {
    none: [
      'IMHO ready for WGLC.',
      'draft-lake-lantern, recently updated, authors believe ready for WGLC',
      'The editor thinks the wick draft is ready for last call.',
      'Ada Berg thinks that it is ready for WGLC.',
      'Ada Berg: Not ready for adoption',
      'Ada Berg: ready for WGLC; make sure that the harbour group reviews it, too',
      'Ada Berg: Maybe hold the oil draft. Otherwise ready for WGLC.',
      'Ada Berg: WGLC seems appropriate after these issues are closed.',
      'Ada Berg: In short, we think it is ready for last call.',
      'Ada Berg: Adoption looks premature.',
    ],
    settled: [
      'The room thinks that the draft is ready for last call.',
      'The chairs believe that the wick draft is ready for WGLC.',
      'Everybody agreed that it is ready for WGLC.',
      'draft-lake-lantern: ready for WGLC',
      'Mara Tolland: Not ready for adoption, take it to the list.',
      'Mara Tolland: Ready for WGLC.',
      'Ada Berg: Ready for last call',
      'The wick draft is ready for last call.',
      'Ada Berg: The group decided that it is ready for WGLC.',
      'The authors believe it is ready, and the room agreed to start WGLC.',
      'Several drafts ready for last call',
    ],
  },
  'what one would have': {
    none: [
      'Ada Berg: the wick is not a yes or no, oil should be left out of the base draft.',
      'Ada Berg: The registry must be removed from the draft.',
      'Ada Berg: Both frames should really be merged into one.',
      'Orla Finn agrees we should keep it simple, but look for what is missing.',
      'Piet agrees that it should be dropped.',
      'ada berg: a fine feature, oil should be left out of the base draft.',
    ],
    settled: [
      'Ada Berg: The room agreed that oil should be left out of the base draft.',
      'Mara Tolland: Conclusion: oil should be left out of the base draft.',
      'Oil to be left out of the base draft.',
      'The group agrees we should keep it simple.',
      'Everyone agrees that it should be dropped.',
      'Agreed that both frames should be merged into one.',
      'Consensus: the wick should be kept.',
      'Conclusion: a fine feature, oil should be left out of the base draft.',
      'Piet agrees, and the room agreed to drop it.',
      'Decision: both frames should be merged into one.',
    ],
  },
  'what one points out': {
    none: [
      'Ada Berg points out that we ruled out the oil schemes from our first work.',
      'Piet pointed out that the group agreed on the wick long before.',
      'Orla mentioned that the group had decided to keep the frame.',
      'Ada explained that we had agreed to drop the registry.',
    ],
    settled: [
      'The group ruled out the oil schemes.',
      'We ruled out the oil schemes.',
      'It was pointed out that the tide table is missing, and the group agreed to add it.',
      'Ada Berg pointed out an error, and the group decided to drop the frame.',
      'The group agreed on the wick.',
      'The chair noted that the group agreed to adopt the draft.',
      'Mara Tolland concluded that the group had decided to keep the frame.',
      'The group decided to explain the registry and to drop the frame.',
    ],
  },
  'what is arranged for an end': {
    none: [
      'The timeline has been structured to ensure that both documents go to WGLC together.',
      'The process is designed to make sure that drafts are approved in time.',
    ],
    settled: [
      'The timeline was approved to ensure that both documents go to WGLC together.',
      'The group agreed that the timeline is structured to let both documents be published together.',
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

it('tells a show of hands with the question that a chair announces', () => {
  const question = 'The question will be specific to merging #15, raise hand for merge.'
  const result = 'Show of hands was 50:50, issue is therefore deferred to the list.'
  const { kinds } = findPoints(
    `# Lantern group\n\n- Ada Berg: On oil.\n- Chair: calls for a show of hands. ${question}\n- ${result}`,
  )
  expect(kinds).toEqual([['poll', `${question} ${result}`]])
})
