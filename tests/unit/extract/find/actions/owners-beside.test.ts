/** Owners in brackets, boxes and lists: named before their task or behind it, without a word that says so. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const TALK = `Orla Fennimore: The oil is short.

Bruno Castel: We could buy some.

Orla Fennimore: From whom?`

/** The tasks in a list that has only `item`, below a talk of two people. */
const tasksIn = (item: string, heading: string) => findPoints(`${TALK}\n\n## ${heading}\n\n- ${item}`).tasks

const ORLA = 'Orla Fennimore'
const BOTH = 'Orla Fennimore, Bruno Castel'

describe.each(['Action items', 'Lamp oil'])('an item under “%s”', (heading) => {
  it.each([
    [ORLA, 'Send the wick text to the list — Orla Fennimore — 1 May'],
    [ORLA, 'Send the wick text to the list – Orla'],
    [ORLA, 'Send the wick text to the list | Orla | 1 May'],
    [ORLA, 'Send the wick text to the list (Orla, 1 May)'],
    [ORLA, 'Send the wick text to the list (due 1 May, Orla)'],
    [ORLA, 'Send the wick text to the list (by Orla)'],
    [ORLA, 'Send the wick text to the list [Orla volunteered to do it]. (14 hands for it, none against)'],
    [ORLA, 'Send the wick text to the list (Orla has volunteered)'],
    [ORLA, 'Send the wick text to the list. Owner: Orla. Due: 1 May.'],
    ['authors', 'Send the wick text to the list (authors)'],
    ['Mara Lindgren', 'Send the wick text to the list — Mara Lindgren'],
    [BOTH, 'Send the wick text to the list — Orla/Bruno'],
    [BOTH, 'Send the wick text to the list — Orla + Bruno'],
    ['the chairs', 'Send the wick text to the list — the chairs'],
    ['WG chairs', 'Send the wick text to the list (owner: WG chairs)'],
    ['Дмитрий Волков', 'Send the wick text to the list (Дмитрий Волков)'],
    ['Tuvi Zelgra', 'Send the wick text to the list (Tuvi Zelgra, IETF 131)'],
    [ORLA, 'Send the wick text to the list (by Orla, Friday)'],
    [ORLA, '[ ] @orla: send the wick text'],
    [ORLA, '[ ] Orla: send the wick text'],
    [ORLA, '☐ Send the wick text @orla'],
    [ORLA, '[ ] Send the wick text (@orla)'],
    [ORLA, '[ ] Send the wick text – Orla'],
    [ORLA, '(ACTION: Orla) Wick text needed'],
    [ORLA, '(ACTION Orla) send the wick text'],
    [ORLA, '[Orla to do] wick text'],
    [ORLA, 'Wick text [Orla to do]'],
    [ORLA, 'Wick text [AI Orla]'],
    [ORLA, 'AI-3 (Orla): send the wick text'],
    [ORLA, 'AI #3 Orla: send the wick text'],
    [ORLA, 'AP Orla: send the wick text'],
    [ORLA, 'TODO: Orla sends the wick text'],
    [ORLA, 'Orla → send the wick text'],
    ['AD', '[AD] review the wick text'],
  ])('is a task of %s: %s', (owner, item) => {
    expect(tasksIn(item, heading).map(([who]) => who)).toEqual([owner])
  })

  it.each([
    '[x] Orla: send the wick text',
    '☑ Orla: send the wick text',
    '✅ Send the wick text (Orla)',
    'Send the wick text to the list - Orla - done',
  ])('is none any more: %s', (item) => {
    expect(tasksIn(item, heading)).toEqual([])
  })

  it.each([
    'Send the wick text to the list – Friday',
    'Send the wick text to the list — Milestones — 1 May',
    'Send the wick text to the list | Tidewater Labs | 1 May',
    'Send the wick text to the list (by Friday)',
    'Send the wick text to the list [nobody volunteered]',
    'Send the wick text to the list [Beacon volunteered to do it]',
    'Send the wick text to the list (Beacon)',
    'Send the wick text to the list [Tidewater Labs]',
    'Send the wick text to the list (Buenos Aires)',
    'Send the wick text to the list (Low Priority)',
    'Send the wick text to the list. Owner: Beacon. Due: 1 May.',
    'Send the wick text to the list (due May, Lima)',
    'Send the wick text to the list - Wicks - Oil',
    'Send the wick text to the list and ask @orla',
    'Send the wick text to the list and tell @orla',
    'Send the wick text to the list and notify @orla',
    'Send the wick text to the list – June',
    'Send the wick text to the list, with thanks to @orla',
    'Send the wick text to the list. Status: Open. Due: 1 May.',
    'Send the wick text on Orla – that of the lamp – to the list',
  ])('names nobody: %s', (item) => {
    expect(tasksIn(item, heading)[0]).toEqual([null, expect.stringContaining('wick text')])
  })
})

it.each([
  [ORLA, 'Orla — send the wick text to the list'],
  [ORLA, 'Orla | Send the wick text to the list'],
  [ORLA, 'Orla schickt den Text an die Liste'],
  [ORLA, 'Orla enverra le texte à la liste'],
  [ORLA, 'Orla enviará el texto a la lista'],
  [BOTH, 'Orla und Bruno schicken den Text an die Liste'],
  ['lin', 'AI for lin, please add more to the issue'],
  ['Jo, Ada, Ines, Kim', '(4) Jo, Ada, Ines and Kim volunteered to review the text'],
  [null, 'AI for review, please add more to the issue'],
  [ORLA, 'Owner: Orla Fennimore, Task: send the wick text'],
  [null, 'Send the wick text to the list (April)'],
  [null, 'Send the wick text to us at @lamps'],
  [null, 'Mark the wick draft as replaced'],
  [null, 'Grant access to the wick text'],
  [null, 'Max size to be set in the wick text'],
  [null, 'Will send the wick text'],
  [null, 'Wicks sind zu kurz für die Lampen'],
  [null, 'Lampes de la mer : relire le texte'],
])('in a list of tasks %s has: %s', (owner, item) => {
  expect(tasksIn(item, 'Action items').map(([who]) => who)).toEqual([owner])
})

it('nobody speaks who only has a task', () => {
  const source =
    '- [ ] Ada Lindgren: send the wick text\n- AI-4 (Mara Tolland): send the oil text\n- AP Bo: wait'
  expect(findPoints(`${TALK}\n\n${source}`).speakers.map(({ name }) => name)).toEqual([ORLA, 'Bruno Castel'])
})

it.each(['AP: I think so, too', 'AI lamps are dear', 'A box [ ] is not ticked'])(
  'what is no task at all: %s',
  (item) => {
    expect(tasksIn(item, 'Lamp oil')).toEqual([])
  },
)
