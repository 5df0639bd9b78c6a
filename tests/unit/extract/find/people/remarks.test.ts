import { describe, expect, it } from 'vitest'
import { MINUTES, remarksOf, saidBy, speakersOf } from './people.ts'

describe('remarks', () => {
  it('are none where the scribe heard nothing', () => {
    const source = `${MINUTES}- Orla Fennimore: (missed)\n- Orla Fennimore: We should ship it.`
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['We should ship it.'])
  })

  it('are told once, though the label is in bold', () => {
    expect(saidBy(`${MINUTES}- **Orla Fennimore:** Should we ship it?`, 'Orla Fennimore')).toEqual([
      'Should we ship it?',
    ])
  })

  it('are no label of what comes, and no title with its presenter', () => {
    const source = `${MINUTES}## Lantern keys (Orla Fennimore)\n\nOpen issues:\n\nSlides: TBD\n\nRelevant documents: draft-quist-keys-01 and draft-tol-frames-00\n\nKeys are lost now and then.`
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['Keys are lost now and then.'])
    const listed = `${MINUTES}\n- **Lantern keys (Mara Tolland):**\n  - Keys are lost now and then.`
    expect(saidBy(listed, 'Mara Tolland')).not.toContain('Lantern keys')
  })

  it('end where a line tells what somebody else said, or is a name alone', () => {
    const turns = (rest: string) => remarksOf(`${MINUTES}\n\nMara: We met on the quay.\n${rest}`).slice(7)
    const first = ['Mara Tolland', 'We met on the quay.']
    const told = 'Tobin pointed out that it was wet.'
    expect(turns(`${told}\nIt was dry on Monday.`)).toEqual([first, ['Tobin Ashgrove', told]])
    expect(turns('Oil pointed out the way.')).toEqual([
      ['Mara Tolland', `${first[1]}\nOil pointed out the way.`],
    ])
    const alone = `${MINUTES}\n\nMara:\n\nWe met on the quay.\n\nTobin Ashgrove\n\nIt was dry on Monday.`
    expect(remarksOf(alone).slice(7)).toEqual([first])
  })

  it('go on where who has the label tells what another said, or stresses a sentence', () => {
    const turns = (rest: string) => remarksOf(`${MINUTES}\n\nMara: We met on the quay.\n${rest}`).slice(7)
    expect(turns('Tobin asked for text and I will send it.')).toHaveLength(1)
    const stressed = `${MINUTES}\n\nMara Tolland:\n\nWe met.\n\n**It was wet.**\n\nIt rained.`
    expect(remarksOf(stressed).slice(7)).toHaveLength(3)
    expect(turns('Attendees: around 40')).toEqual([
      ['Mara Tolland', 'We met on the quay.\nAttendees: around 40'],
    ])
  })

  it('end where an office speaks or a title in bold stands, and have no line that is only a link', () => {
    const turns = (rest: string) =>
      remarksOf(`${MINUTES}\n\nOrla Fennimore:\n\nWhose is the key?\n\n${rest}`).slice(7)
    const first = ['Orla Fennimore', 'Whose is the key?']
    expect(turns('Member: It is ours.\n\nIt was always so.')).toEqual([first, [null, 'It is ours.']])
    expect(turns('Editors: It is ours.')).toEqual([first, [null, 'It is ours.']])
    expect(turns('**Oil, and how it is bought**\n\nOil is cheap.')).toEqual([first])
  })

  it('gives the words after the label', () => {
    expect(
      remarksOf('- Orla Fennimore: The draft is ready.\n- Orla: I will send it.\n- Note: room B'),
    ).toEqual([
      ['Orla Fennimore', 'The draft is ready.'],
      ['Orla Fennimore', 'I will send it.'],
    ])
  })

  it('goes on with deeper lines, and with the next ones under a label that stands alone', () => {
    expect(
      remarksOf(`${MINUTES}- Mara: Two things.\n  - The first is the length.\n- Something else.`).slice(7),
    ).toEqual([
      ['Mara Tolland', 'Two things.'],
      ['Mara Tolland', 'The first is the length.'],
    ])
    expect(
      remarksOf(`${MINUTES}\n\nMara:\n\nThe first thing is the length.\n\nThe second is the key.`).slice(7),
    ).toEqual([
      ['Mara Tolland', 'The first thing is the length.'],
      ['Mara Tolland', 'The second is the key.'],
    ])
  })

  it('ends where a label that stood over a list is left again, and where somebody unknown speaks', () => {
    const source = `${MINUTES}\n\nMara:\n\n- Whose is the key?\n\nThe room was asked two things:\n\n- Is it safe? Yes.`
    expect(remarksOf(source).slice(7)).toEqual([['Mara Tolland', 'Whose is the key?']])
    const unknown = `${MINUTES}\n\nMara:\n\n- Whose is the key?\n\nUnknown speaker:\n\n- Ours.`
    expect(remarksOf(unknown).slice(7)).toEqual([
      ['Mara Tolland', 'Whose is the key?'],
      [null, 'Ours.'],
    ])
  })

  it('go on with the list below a paragraph, whose items tell something', () => {
    const source = `${MINUTES}\nMara: The lantern and I met on the quay.\n\n@\n\n# Next`
    const items = (list: string) => saidBy(source.replace('@', list), 'Mara Tolland').slice(3)
    expect(items('- thinks the wick is too long\n- if so, we should cut the wick')).toEqual([
      'The lantern and I met on the quay.',
      'thinks the wick is too long',
      'if so, we should cut the wick',
    ])
    for (const topics of [
      '- Lantern Keys at Sea',
      '- the keys of the lantern (10 min)',
      '- PR to change the lantern; needs an update',
      '- the keys:\n  - long',
    ])
      expect(items(topics)).toHaveLength(1)
  })

  it('of a transcript go on over its paragraphs', () => {
    const source =
      'ORLA FENNIMORE: Good morning to all of you.\n\nWe have a short agenda today.\n\nJORIS HEUVELINK: So we do.\n\nAUDIENCE SPEAKER: Is that all?'
    expect(remarksOf(source)).toEqual([
      ['ORLA FENNIMORE', 'Good morning to all of you.'],
      ['ORLA FENNIMORE', 'We have a short agenda today.'],
      ['JORIS HEUVELINK', 'So we do.'],
      [null, 'Is that all?'],
    ])
  })

  it('of a chat’s log are those of its handles, and nobody’s who only came', () => {
    const source =
      '[04:29:35] <tort> mara has the slides up.\n\n[04:29:43] <tort> not yet here\n\n[04:29:59] --- Lisa D has joined\n\n[04:31:41] <warl> i see no slides'
    expect(remarksOf(source)).toEqual([
      ['tort', 'mara has the slides up.'],
      ['tort', 'not yet here'],
      ['warl', 'i see no slides'],
    ])
  })

  it('of a chat without times are those of its handles, and not its robots', () => {
    const source =
      '<ketbot> Date: 2 May\n\n<tort> is that short?\n\n<warl> it is, I think\n\n<tort> good.\n\n<warl> scribe: tort'
    expect(remarksOf(source)).toEqual([
      ['tort', 'is that short?'],
      ['warl', 'it is, I think'],
      ['tort', 'good.'],
    ])
  })

  it('stand alone over a list of what was said, not over one of what is to be done', () => {
    const source = '## Lanterns\n\nLukas:\n\n- Planning to add many more lamps.\n- They are useful.'
    expect(remarksOf(source)).toEqual([
      ['Lukas', 'Planning to add many more lamps.'],
      ['Lukas', 'They are useful.'],
    ])
    expect(speakersOf(source.replace('Lanterns', 'Actions'))).toEqual([])
  })

  it('are none in a list of actions, where names say who has a task', () => {
    const list = `- Lukas Fenn: Send the lamps.\n- Ines Tol: Review of the keys.\n  - Ongoing.`
    expect(speakersOf(`OLD ACTION ITEMS:\n\n${list}`)).toEqual([])
    expect(speakersOf(`2. Lamps\n\n${list}`)).toEqual(['Lukas Fenn', 'Ines Tol'])
    expect(
      speakersOf(`# Action items\n\nLukas Fenn: I see nothing new here.\n\nInes Tol: Nor do I.`),
    ).toEqual(['Lukas Fenn', 'Ines Tol'])
  })

  it('go on in a paragraph right below that says "I", or counts what was announced', () => {
    const source = `Mara Tolland: We can talk to the keepers.\n\nI think the chairs should do that.\n\nPhase I is over.`
    expect(remarksOf(source).map(([name]) => name)).toEqual(['Mara Tolland', 'Mara Tolland'])
    const counted = `Mara Tolland: Two comments.\n\nFirst on slide six, the lamps are dim.\n\nSecond is the key.\n\nThe lamps are lit.`
    expect(remarksOf(counted).at(-1)).toEqual(['Mara Tolland', 'Second is the key.'])
  })

  it('return to the presenter’s list below what others asked meanwhile', () => {
    const source = `### Ines Moor presenting.

- We have a lot of lamps that nobody needs.
- The objective is to harmonize the lamps.

Lukas Fenn: Could you say more about that?

Ines: They are old and heavy.

Lukas: Thanks for that one.

- The lamps can still be changed, since they are not cast yet.

Lukas: Two things that I would like to say:

- The lamps are very dim in the fog.`
    expect(remarksOf(source).map(([name]) => name)).toEqual([
      'Ines Moor',
      'Ines Moor',
      'Lukas Fenn',
      'Ines Moor',
      'Lukas Fenn',
      'Ines Moor',
      'Lukas Fenn',
      'Lukas Fenn',
    ])
  })

  it('begin inside a line behind a dash, too, and behind where somebody is from', () => {
    const source = `${MINUTES}- Mara: "It is lit." - Eric Fenn (Quay): "Is it?" Mara: "It is."`
    expect(remarksOf(source).slice(7)).toEqual([
      ['Mara Tolland', '"It is lit."'],
      ['Eric Fenn', '"Is it?"'],
      ['Mara Tolland', '"It is."'],
    ])
  })

  it('end before a task that names who has it', () => {
    const task = `     o Mara Tolland and Ines Tol to find more keepers.`
    expect(remarksOf(`${MINUTES}- Tobin: In progress.\n\n${task}`).at(-1)).toEqual([
      'Tobin Ashgrove',
      'In progress.',
    ])
  })

  it('are none in a line that goes on with a list of names', () => {
    const source = `${MINUTES}\nWho will review? Joris Heuvelink, Orla\nFennimore, Mara Tolland,\nInes Courvoisier; maybe others.`
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('splits a line where somebody else answers inside it', () => {
    expect(remarksOf(`${MINUTES}- Mara: Is it done? Tobin: Not yet.`).slice(7)).toEqual([
      ['Mara Tolland', 'Is it done?'],
      ['Tobin Ashgrove', 'Not yet.'],
    ])
    expect(remarksOf(`${MINUTES}- Mara: Is it done? Tobin answers: not yet.`).slice(8)).toEqual([
      ['Tobin Ashgrove', 'not yet.'],
    ])
  })

  it('end before a task whose mark names who has it', () => {
    expect(remarksOf(`${MINUTES}- Mara: Good.\n\nAI(Tobin): I will light them.`).at(-1)).toEqual([
      'Mara Tolland',
      'Good.',
    ])
  })

  it('does not give a question to anybody, nor a chair’s aside to the speaker before', () => {
    expect(
      remarksOf(`${MINUTES}- Q: How long is it?\n- Mara: Long.\n\n(The scribe missed a part.)`).slice(7),
    ).toEqual([
      [null, 'How long is it?'],
      ['Mara Tolland', 'Long.'],
    ])
  })

  it('ends at the answer to a question, whoever gives it', () => {
    const source = `${MINUTES}- Orla Fennimore: Should we ship it?`
    expect(saidBy(`${source}\n\nA: It depends on the keys.`, 'Orla Fennimore')).toEqual([
      'Should we ship it?',
    ])
    expect(saidBy(`${source}\n  R: It depends.\n  R2: On the keys.`, 'Orla Fennimore')).toEqual([
      'Should we ship it?',
    ])
  })

  it('takes no letter of an abbreviation for the mark of an answer', () => {
    const words = remarksOf(`${MINUTES}- A.I. Orla to update the draft.`).map(([, text]) => text)
    expect(words.filter((text) => text.startsWith('I.'))).toEqual([])
    expect(remarksOf(`${MINUTES}- A. It depends on the keys.`).at(-1)).toEqual([
      null,
      'It depends on the keys.',
    ])
  })

  it.each(['(Orla speaking)', '(shakes her head)', '(see the recording).'])('are no notes: %s', (note) => {
    const source = `${MINUTES}- Orla Fennimore: ${note}\n- Orla Fennimore: We should ship it.`
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['We should ship it.'])
  })

  it('are without the mark that opens or closes a longer quotation', () => {
    const source =
      '“Lanterns burn all night at sea. By day they are cleaned and filled again,” said Orla Fennimore. “They cost little. And they last.”'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      'Lanterns burn all night at sea.',
      'By day they are cleaned and filled again,” said Orla Fennimore.',
      'They cost little.',
      'And they last.',
    ])
  })
})
