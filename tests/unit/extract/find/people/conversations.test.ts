import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf, saidBy, speakersOf } from './people.ts'

describe('remarks of a conversation', () => {
  it('are told apart in a paragraph that is a whole conversation', () => {
    const talk =
      'Lantern keys -- Orla Fennimore. Magnus: Do they rust? Orla: Only at sea. Magnus: The harbour is the sea, too. Orla: Then they rust.'
    expect(remarksOf(talk).slice(1)).toEqual([
      ['Magnus', 'Do they rust?'],
      ['Orla Fennimore', 'Only at sea.'],
      ['Magnus', 'The harbour is the sea, too.'],
      ['Orla Fennimore', 'Then they rust.'],
    ])
  })

  it('are told apart inside a line by handles in small letters, and by names that stand in such labels alone', () => {
    const talk =
      '- ofenn: Are they all lit?\n- ofenn: And kept in oil?\n\nMagnus: Do they rust? ofenn: only at sea. Quillon: They do. Orla: Yes.\n\nThey were shown. Quillon: Not all.'
    expect(remarksOf(`${MINUTES}${talk}`).slice(9)).toEqual([
      ['Magnus', 'Do they rust?'],
      ['ofenn', 'only at sea.'],
      ['Quillon', 'They do.'],
      ['Orla', 'Yes.'],
      ['Quillon', 'Not all.'],
    ])
    expect(remarksOf(`${MINUTES}- Mara: There are two. note: both rust.`).at(-1)).toEqual([
      'Mara Tolland',
      'There are two. note: both rust.',
    ])
  })

  it.each([
    'There are three steps. First: the keys. Second: the lamps. Then: the boat.',
    'The draft has two parts. Background: what a lantern is. Proposal: how to light it.',
    'The team of the harbour. Anna Birk: chair. Carl Dorn: editor.',
    'The keys are in two drawers. Mark: the old ones are on the left. Proposal: throw them away.',
  ])('are no topics of a paragraph: %s', (text) => {
    expect(remarksOf(text)).toEqual([])
  })

  it('are nobody’s where the label says that nobody knows whose', () => {
    for (const label of ['Speaker 2', 'No-nametag', 'From jabber', 'Unknown participant', 'The floor'])
      expect(remarksOf(`${MINUTES}- Mara: Long.\n\n${label}: Is it?`).at(-1)).toEqual([null, 'Is it?'])
  })

  it('ends at the next slot of an agenda in columns', () => {
    const source = `${MINUTES}\n\nTobin: They rust.\n\n          Any other business            5   Chairs\n\nThey were liked.`
    expect(remarksOf(source).slice(7)).toEqual([['Tobin Ashgrove', 'They rust.']])
  })

  it('ends at the next entry of a chat’s log, be it a machine’s', () => {
    const log =
      '[09:23:37] <orla> Should we ship it?\n[09:24:53] <meetecho> orla: yes\n[09:25:01] <orla> Or not?'
    expect(saidBy(log, 'orla')).toEqual(['Should we ship it?', 'Or not?'])
  })

  it('of a chat’s log are those of whom a scribe names before a colon, but of nobody who is spoken to there', () => {
    const log =
      '[09:23:37] <hanna> Orla: we should ship it\n[09:24:53] <hanna> magnus: can you hear us?\n[09:25:01] <magnus> yes we can\n[09:26:01] <hanna> Quill: can you send it?\n[09:27:01] <hanna> Quill: thanks'
    expect(remarksOf(log)).toEqual([
      ['Orla', 'we should ship it'],
      ['hanna', 'magnus: can you hear us?'],
      ['magnus', 'yes we can'],
      ['hanna', 'Quill: can you send it?'],
      ['hanna', 'Quill: thanks'],
    ])
  })

  it.each([
    'Orla joins the room',
    'Orla has set the subject to: Lanterns',
    'Orla is now known as orla (chair)',
  ])('are nothing that a chat tells of itself: %s', (text) => {
    expect(remarksOf(`${MINUTES}\n[14:51:23] ${text}`).slice(7)).toEqual([])
  })

  it('of a chat’s log is nobody else’s', () => {
    expect(speakersOf('[09:23:37] <orla> Magnus +1, that is right.\n[09:25:01] <orla> Or not?')).toEqual([
      'orla',
    ])
  })
})
