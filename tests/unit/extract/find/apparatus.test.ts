import { expect, it } from 'vitest'
import { isApparatus } from '../../../../lib/extract/find/statements/apparatus.ts'
import { cuesOf } from './cues.ts'
import { findPoints } from './points.ts'

it.each([
  ['Log in to reply', 'furniture'],
  ['14 Posts 3 Posters 90 Views', 'furniture'],
  ['Commenting is not available for this post.', 'furniture'],
  ['Read the original at lanterns.example', 'furniture'],
  ['Authored by: Ines Halden', 'furniture'],
  ['Copy/paste the lines below', 'furniture'],
  ['Also read: Keepers agreed on a lamp', 'furniture'],
  ['Related stories: The lamps of the harbour', 'furniture'],
  ['To see the first lamp of the series, click here.', 'furniture'],
  ['The papers presented at the workshop are available from its page.', 'record'],
  ['By Ines Halden of Lantern Works - ines@lamps.example, Mara Tolland of Harbour', 'roll call'],
  ['– Ines Halden (who took it back in the fog.)', 'roll call'],
  ['By Ines Halden, Principal - Lamps and Tides', 'roll call'],
  ["lampUri: 'at://harbour/3', title: 'Keepers agreed on a lamp'", 'furniture'],
  ['Home | Charter | Documents | Mailing list', 'furniture'],
  ['Older posts · Newer posts · Home', 'furniture'],
  ['Subject: lamps', 'message frame'],
  ['CONFIDENTIALITY NOTICE: this mail is meant for sole use of the intended keeper.', 'message frame'],
  ['Any review, use or lighting by sailors is prohibited.', 'message frame'],
  ['Hola!', 'message frame'],
  ['Good morning everyone,', 'message frame'],
  ['On 3 May 2031, Ines Halden wrote:', 'message frame'],
  ['Le 3 mai 2031, Ines Halden a écrit :', 'message frame'],
  ['---------- Forwarded message ---------', 'message frame'],
  ['Please keep the beginning of the Subject to allow sorting.', 'message frame'],
  ['I am the assigned Lamp-ART reviewer for this draft.', 'message frame'],
  ['Please treat these comments just like any other last call comments.', 'message frame'],
  ['Archive: https://lanterns.example/list', 'pointer'],
  ['The file can be obtained via https://lanterns.example/draft.txt', 'pointer'],
  ['[1] https://lanterns.example/1', 'pointer'],
  ['Ines Halden <ines@lanterns.example> (chair)', 'roll call'],
  ['15:45-15:55 Lamps over the harbour', 'time slot'],
  ['Lamps in the fog - Ines Halden (7’)', 'time slot'],
  ['Chairs, 10 minutes', 'time slot'],
  ['Lamps and agenda: 5 min', 'time slot'],
  ['Lamps in the fog (Ines Halden) 15 minutes', 'time slot'],
  ['Wednesday, 3 May 2031', 'time slot'],
  ['3rd of May 2031, 17:00-18:00 CET', 'time slot'],
  ['See the agenda and slides.', 'pointer'],
  ['For the lamps of the first day, see my daily report.', 'pointer'],
  ['You can watch the whole lighting here:', 'pointer'],
  ['Ines Halden (Lantern Works) / Chair', 'roll call'],
  ['Ines Halden / Lantern Area Director', 'roll call'],
  ['Ines Halden [PRESENT, Chair]', 'roll call'],
  ['97 people in jabber room', 'roll call'],
  ['Session 4, Thursday 10:20 - 11:50, Harbour Room', 'time slot'],
  ['MONDAY, May 6, 2031, 0900-1130', 'time slot'],
  ['Minutes edited by Ines Halden', 'record'],
  ['Edited by Ines Halden based on notes by Mara Tolland, Piet Moor, and Orla Fenn.', 'record'],
  ['Narrative Scribe: Ines Halden, Secretariat', 'record'],
  ['Meeting chaired by Ines Halden and Mara Tolland', 'record'],
  ['Discussion led by: Ines Halden', 'record'],
  ['ADs: Ines Halden, Mara Tolland', 'record'],
  ['Narrative minutes for the 2031-05-06 Lantern Teleconference', 'record'],
  ['Slides presented and included in the proceedings', 'record'],
  ['Slides are linked', 'record'],
  ['The session recordings will be available on the harbour channel.', 'record'],
  ['09:15: Room open for lamps and setup', 'time slot'],
  ['12.30 - Lunch provided', 'time slot'],
  ['16:45: Closing remarks and the next harbour', 'time slot'],
  ['17:00 Closing', 'time slot'],
  ['09:00 Doors open', 'time slot'],
  ['For a lamp of the week in pictures, see', 'pointer'],
  ['灯台の記録はこのページからもご覧いただけます。', 'pointer'],
  ['Keep up to date with lamps by joining the harbour list.', 'furniture'],
  ['If you would like to learn more about lamps, look at these pages!', 'furniture'],
  ['See you all in Turku!', 'furniture'],
  ['Lamps:', 'mere label'],
])('"%s" belongs to the page and not to its subject: %s', (text, cue) => {
  expect(cuesOf(text)).toContain(cue)
  expect(isApparatus(cuesOf(text))).toBe(true)
})

it.each([
  'The session was given 10 minutes more.',
  'Hello frames are kept apart from lamps.',
  'On 3 May the group wrote a charter.',
  'See what the other group does, and do the same.',
  'Slides are a poor way to tell what lamps cost.',
  'The minutes are approved.',
  'The slides were posted late and the group agreed to wait.',
  'Minutes have been posted, Ines will mend the names.',
  '09:15 Welcome, the chairs agreed to swap two lamps',
  '09:15: Ines says that the lamps stay.',
  'For the harbour, see that the lamps are lit.',
  'Stay up to date: the harbour board has published a lamp.',
  'If you want to know more about why the group rejected wicks, oil is dear.',
  'Follow us on a tour of three lamps.',
  '12:30 Lunch was where the keepers met halfway.',
  '10:00: Closing the issue, nobody objects.',
  '10:05 Opening the port needs a registry.',
  '11:00 Room asked for more lamps.',
  '14:10 Harbour starts with three hundred lamps.',
  'Transcripts will be available from May, the harbour board announced.',
  'Recordings will be available for all meetings from now on.',
  'The lamp was lit on 3 May 2031.',
  'Show of hands: keep it? Raised: 14 | Not raised: 3 | Present: 25',
  'You can read the flags of a lamp from its frame.',
  'Read receipts were dropped.',
  'Led by the chairs, the group agreed to drop the lamp.',
  'Chair: Do we agree to light it?',
  'At 15:45 the room voted for the lamp.',
  'By Working Group Last Call of the Lamp draft three issues were open',
  '– Ines Halden, send the draft to the list',
  'Papers on lamps will be available to all who ask, the group decided.',
  'Read also the second draft, which adds a lamp.',
])('"%s" says something', (text) => {
  expect(isApparatus(cuesOf(text))).toBe(false)
})

it('makes no outcome and no action of it', () => {
  expect(findPoints('15:45-15:55 Decision on the adopted lamps').kinds).toEqual([])
  expect(findPoints('Orla to send the draft (5 min)').tasks).toEqual([])
})

it('takes being accepted for a grant for no adoption', () => {
  expect(cuesOf('参加支援プログラムにご採択いただきました。')).not.toContain('adopted')
  expect(cuesOf('灯台の草案が採択された。')).toContain('adopted')
})
