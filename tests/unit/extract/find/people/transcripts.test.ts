import { describe, expect, it } from 'vitest'
import { saidBy } from './people.ts'

const TURNS = `Mara Tolland: Good morning, and welcome.

To keep this short, all speakers come to the stage now.

Thank you.

Magnus Fennimore: Good morning. The lamp is lit.`

const said = (title: string, turns = TURNS) => saidBy(`# ${title}\n\n${turns}`, 'Mara Tolland')

describe('a transcript', () => {
  it.each([
    'Transcript of the lantern session',
    'Lantern plenary transcription',
    'Live transcription',
    'Transkript der Sitzung',
    'Transcripción de la sesión',
    'Transcrição da sessão',
    'Transcription de la séance',
  ])('gives paragraphs to whoever was labelled last: "%s"', (title) =>
    expect(said(title)).toEqual([
      'Good morning, and welcome.',
      'To keep this short, all speakers come to the stage now.',
      'Thank you.',
    ]),
  )

  it.each(['Minutes of the lantern session', 'Lantern notes', 'Describing lanterns', 'Translated minutes'])(
    'is no other page: "%s"',
    (title) => expect(said(title)).toEqual(['Good morning, and welcome.']),
  )

  it('may be a section of a page', () => {
    expect(said(`Lantern session\n\n## Transcript`)).toHaveLength(3)
    expect(said(`Lantern session\n\n## Transcript\n\nIt is elsewhere.\n\n## Minutes`)).toHaveLength(1)
  })

  it('gives none behind a heading, a poll or a decision', () =>
    expect(
      said(
        'Lantern transcript',
        'Mara Tolland: Good morning.\n\nConclusion: the lamp stays green.\n\n## Keys\n\nThe keys were new.\n\nMagnus Fennimore: They were.',
      ),
    ).toEqual(['Good morning.']))
})
