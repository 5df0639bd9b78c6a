import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  'In order to make progress, the group agreed to split the lantern draft.',
  'We wanted to adopt it, and the lantern draft was adopted.',
  'The group may meet in June; the lantern draft was adopted.',
  'The question of the wick size was raised and it was agreed to use 32 threads.',
  'The WG continues its work on lamps; the lantern draft was adopted.',
  'About 20 people took part in the show of hands, 18 in favour and 2 against.',
  'Any questions? No objections to adopting the lantern draft.',
  'The Area Directors have agreed to review the lantern draft.',
  'The WG met in Turku to discuss lanterns and adopted the wick format as a working group item.',
  'The group met in Turku to discuss lanterns and rejected the proposal to merge.',
  'Should the WG adopt the wick format - Yes: 20, No: 2',
  'Do we have consensus to adopt the wick format: yes, no objections in the room.',
  'Can we close the poll: 12 in favour, nobody against.',
  'Design Team agreed to update the wick format to lines.',
  'Attendees agreed to work on the wick format as a working group item.',
  'The chairs wanted to see if there was consensus on the wick; there were no objections.',
  'We were looking for consensus on the lamp, and the group agreed on oil.',
  'In the end, there was strong consensus (the board trusts in “rough consensus and running code”) in favour of oil.',
  'Keeping both formats of the wick may be harmful, and the group concluded to keep one.',
  'Here is the summary of what was agreed: the lantern draft is adopted.',
  'Proposal to adopt the wick format was supported, no objections.',
  'Any objections to closing the wick issue: none',
  'The Harbour Group agreed, noting that lamps are out of scope.',
  'Even if some keepers disagreed, the group decided to adopt the lamp draft.',
  'In Summary, we agreed to drop the lamp frame.',
  'We agreed to discuss wicks at the March meeting.',
  'The group adopted the lantern draft, which had previously been rejected.',
  'Dispatch to the LAMPS WG.',
  'The wick text was dispatched as an AD-sponsored document.',
  'The lamp draft will be AD-sponsored.',
  'The work on lamps is put on hold until the charter is done.',
  'Rejected proposals were dropped by consensus.',
  'The group could not agree on the name.',
  'If the wick were kept, it would break, so the group decided to drop it.',
  'Otherwise clear to merge',
  'Two nits, good to merge',
  'Merge #427',
  'The draft is based on the lamp text and was adopted.',
  'The draft is still waiting for the lamp text to be published, and the WG decided to park it.',
  'Huge interest in the WG to proceed.',
  'The audience in the room showed support for lamps.',
  'The WG is weakly supportive of wax instead of oil.',
  'The wick draft is on hold, pending a joint meeting.',
  'The keepers would close it, and that is the decision.',
  'Abandoned the second wick draft in favour of the first.',
  'Who thinks the group should take on wicks: 19.',
  'Is this a topic we should work on? 41 (yes) 0 (no) 6 (no opinion)',
  'Humming: in favor.',
  'The adoption poll on the wick draft has been closed.',
  'Orla will be the responsible AD for the lantern group.',
  'A large number of people have read the wick charter.',
  'Have you read the wick draft? 34',
  'We will reject the second wick frame.',
  'Result of hum for adoption of wicks: forte',
  'Orla has been named focal point for the wick team.',
])('what was settled is an outcome, however its sentence opens: %s', (sentence) => {
  expect(findPoints(sentence).kinds).not.toEqual([])
})

it.each([
  'The lantern draft was approved by the IESG.',
  'We will not meet at IETF 111.',
  'The lantern interim meeting for May 14 has been CANCELLED.',
  'The IAB has appointed Ada Finn as liaison manager to the harbour forum.',
  'The Lantern Lighting (lamp) working group in the Internet Area has concluded.',
  'The IESG therefore annuls the decision to close the lantern WG.',
  'The lantern draft was approved by the IESG because it is short.',
])('knows what a body announces: %s', (text) => {
  expect(findPoints(text, 'mail').kinds).toHaveLength(1)
})

it.each([
  'Orla asked whether it was approved by the IESG.',
  'RFC 2026 was approved by the IESG in 1996.',
  'If it has been approved by the IESG, nobody can change it.',
  'Orla will say why the call was cancelled.',
  'After sessions were cancelled, everybody met online.',
  'The board has appointed nobody.',
  'We will not meet this requirement.',
  'Sessions are cancelled by either side.',
])('and what it does not: %s', (text) => {
  expect(findPoints(text, 'article').outcomes).toEqual([])
})

it.each([
  'The proposal was to adopt the wick draft; the room hummed in favour.',
  'The draft has not yet been adopted, and the group decided to wait.',
  'The group has not approved the charter.',
  'A group named Lamps reached consensus on the format.',
  'Orla Finn agreed, and the group decided to adopt it.',
])('what was settled in the end is an outcome: %s', (text) => {
  expect(findPoints(text).kinds).toHaveLength(1)
})

it.each([
  'Keepers failed to reach a consensus on the wick format.',
  'After two hours the group was unable to come to an agreement on the wick.',
  'In the end, the working group could not agree on a lamp.',
])('what nobody could agree on is left unresolved: %s', (sentence) => {
  expect(findPoints(sentence, 'recap').kinds).toEqual([['unresolved', sentence]])
})

it('is left unresolved in an article, too', () => {
  const sentence =
    'Despite what we felt was a fair comparison of oil and wax (listen to the talk), the board failed to reach consensus.'
  expect(findPoints(sentence, 'article').kinds).toEqual([['unresolved', sentence]])
})
