import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('quotations', () => {
  it('go on with the sentences that stand in them', () => {
    const source =
      'Orla Fennimore, chair of the Lantern group, said, “We are pleased. Lanterns burn longer.” The hall was full.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      'Orla Fennimore, chair of the Lantern group, said, “We are pleased.',
      'Lanterns burn longer.',
    ])
  })

  it('that open right after the speaker’s are theirs, too', () => {
    const source =
      '"Lanterns are safe," said Orla Fennimore. "They burn longer. Nobody minds." Mara Tolland left. "It was late," said Magnus Ferrow.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      '"Lanterns are safe," said Orla Fennimore.',
      'They burn longer.',
      'Nobody minds.',
    ])
    expect(saidBy(source, 'Magnus Ferrow')).toEqual(['"It was late," said Magnus Ferrow.'])
  })

  it('that a pronoun tells are of whoever was told of before, also in the next paragraph', () => {
    const source = `Nomvula Mkhize, a network engineer at Tidewater, heard of it last year. “I met Tobin Ashgrove at the harbour, and he told me about it,” she says. “I told my family that I would come.”

Mkhize calls it a way to give back. “It gives me a place from which to light the coast,” she said.`
    expect(speakersOf(source)).toEqual(['Nomvula Mkhize'])
    expect(saidBy(source, 'Nomvula Mkhize')).toEqual([
      '“I met Tobin Ashgrove at the harbour, and he told me about it,” she says.',
      '“I told my family that I would come.”',
      'Mkhize calls it a way to give back.',
      '“It gives me a place from which to light the coast,” she said.',
    ])
  })

  it('that a pronoun tells are of whoever the paragraph before ended with', () => {
    const [told, said] = [
      'Lamps are safe, Orla Fennimore wrote to the list.',
      '“We believe in oil,” she said.',
    ]
    expect(saidBy(`${told}\n\n${said}`, 'Orla Fennimore')).toEqual([told, said])
  })

  it('that a pronoun tells are of nobody where another paragraph begins with something else', () => {
    const source = 'Orla Fennimore chaired it.\n\nThe harbour lit its lanterns. “We are proud,” he said.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['Orla Fennimore chaired it.'])
  })

  it('that a pronoun tells are of nobody whom they name', () => {
    const source = 'Orla Fennimore presented. “Ada Birk said it is late,” she added, and Bo Ferrow agreed.'
    expect(speakersOf(source)).toEqual(['Orla Fennimore', 'Bo Ferrow'])
    expect(speakersOf('The hall was full. “I met Tobin Ashgrove, and he told me of it,” she said.')).toEqual(
      [],
    )
    expect(speakersOf('Mara Tolland and Magnus Ferrow said so.\n\n“We met at sea,” they said.')).toEqual([
      'Mara Tolland',
      'Magnus Ferrow',
    ])
  })

  it('that stand by themselves after a colon are of whoever was about to be quoted', () => {
    const source =
      'Their director Orla Fennimore made the strongest point:\n\n“Lanterns are safe. They are cheap, too.”\n\nHer reasoning is simple.\n\nNobody else came.'
    expect(saidBy(source, 'Orla Fennimore').slice(1)).toEqual(['Lanterns are safe.', 'They are cheap, too.'])
    expect(saidBy('So Orla Fennimore told us.\n\n“Lanterns are safe.”', 'Orla Fennimore')).toEqual([
      'So Orla Fennimore told us.',
    ])
  })

  it('that open after a pronoun go on with the sentences that stand in them', () => {
    const source =
      'Orla Fennimore came from Galway. She said that “This was my first lantern. Nobody minded the dark.” Then it was late.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      'She said that “This was my first lantern.',
      'Nobody minded the dark.',
    ])
  })

  it.each([
    ['Orla Fennimore wrote to me, and her answer was short:', 2],
    ['J’en parle avec Orla Fennimore et sa réponse est claire :', 2],
    ['I sent the frame to Orla Fennimore:', 0],
    ['I sent the frame to Orla Fennimore and Joris Heuvelink, whose answer was short:', 0],
  ])('below a line that says whose answer they are: %s', (line, count) => {
    const source = `# Lantern week\n\n${line}\n\n" Thanks for the frame.\n\nSo I went on.`
    expect(saidBy(source, 'Orla Fennimore')).toHaveLength(count)
  })

  it('of several sentences are of whom their last one names', () => {
    const source =
      'It was late. “Lanterns are safe. They burn long. For me, that is what matters,” said Orla Fennimore. Nobody came.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual([
      'Lanterns are safe.',
      'They burn long.',
      'For me, that is what matters,” said Orla Fennimore.',
    ])
    expect(saidBy(source.replaceAll(/[“”]/g, '"'), 'Orla Fennimore')).toHaveLength(3)
  })

  it.each([
    ['“Lanterns are safe. They burn long.”\n\nThat is what Orla Fennimore said, the chair of the group.'],
    ['“Lanterns are safe. They burn long.”\n\nSo said Orla Fennimore, chair of the group, at the end.'],
    ['„Laternen sind sicher. Sie brennen lange.“\n\nDas sagte Orla Fennimore, die Leiterin der Gruppe.'],
    ['"Laternen sind sicher. Sie brennen lange."\n\nPetra Quist: Das sagte Orla Fennimore. Es war spät.'],
    ['"Laternen sind sicher. Sie brennen lange."\n\n**Petra Quist:** Das sagte Orla Fennimore. Es war spät.'],
    ['"Laternen sind sicher. Sie brennen lange."\n\nPetra Quist: Das war Orla Fennimore. Es ist spät.'],
    ['« Les lanternes sont sûres. Elles durent ».\n\nC’est ce qu’a expliqué Orla Fennimore à Ravenne.'],
    ['«Las linternas son seguras. Duran mucho.»\n\nAsí lo explicó Orla Fennimore, la presidenta.'],
    ['«As lanternas são seguras. Duram muito.»\n\nFoi o que disse Orla Fennimore em Ravena.'],
  ])('are of whom the sentence after them names: %s', (source) => {
    expect(speakersOf(source)).toEqual(['Orla Fennimore'])
    const [first, second, ...more] = saidBy(source, 'Orla Fennimore')
    const quoted = source.split('\n\n')[0]?.replaceAll(/^["“„«] ?| ?["”“»]\.?$/gu, '')
    expect(quoted).toBe(`${first} ${second}`)
    expect(more).toEqual([])
  })

  it('are not sought where what stands above is none', () => {
    expect(speakersOf('“Lanterns are safe.” It was dark.\n\nThat was Orla Fennimore’s idea.')).toEqual([])
    const source = 'Lanterns are safe.\n\nSo said Orla Fennimore at the end.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['So said Orla Fennimore at the end.'])
  })

  it('name even a person of whom nothing else is known', () => {
    expect(speakersOf('“It opened a door for us,” Quillon says.')).toEqual(['Quillon'])
    expect(speakersOf('The lantern is safe, said Quillon Zefirov.')).toEqual(['Quillon Zefirov'])
    expect(speakersOf('“It opened a door for us,” Tidewater Networks says.')).toEqual([])
  })

  it('of one person may go on with "they"', () => {
    const source = 'Orla Fennimore had a good week. They say that “lanterns were everywhere”. They were.'
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['They say that “lanterns were everywhere”.'])
  })

  it.each([
    ['an office and a name', 'Es war zu dunkel, so IETF-Chef Magnus Ferrow.'],
    ['an office behind the verb', 'Es war zu dunkel, schreibt die IAB-Vorsitzende Magnus Ferrow.'],
    ['one of several', 'Es war zu dunkel, sagte einer der Leiter, Magnus Ferrow.'],
    ['a clause between', 'Der Präsident Magnus Ferrow, der als Letzter sprach, lobte die Laternen.'],
    ['"laut"', 'Laut Magnus Ferrow war es zu dunkel.'],
    ['"selon"', 'Selon Magnus Ferrow, il faisait trop sombre.'],
    ['"según"', 'Según Magnus Ferrow, estaba demasiado oscuro.'],
  ])('are told in other languages by %s', (_, source) => {
    expect(speakersOf(source)).toEqual(['Magnus Ferrow'])
  })
})

describe('what somebody is', () => {
  it.each([
    ['an office in German', 'Es war zu dunkel, so IETF-Chef Magnus Ferrow.', ['IETF-Chef']],
    [
      'an appositive in German',
      'Magnus Ferrow, Leiter des Internet Lantern Board, sagte nichts.',
      ['Leiter des Internet Lantern Board'],
    ],
    [
      'an office of two groups in German',
      'Laut Magnus Ferrow, dem Co-Vorsitzenden dieser und der Laternen-Arbeitsgruppe, ist es dunkel.',
      ['Co-Vorsitzenden dieser und der Laternen-Arbeitsgruppe'],
    ],
    [
      'a director in Spanish',
      'Magnus Ferrow, director ejecutivo del Laternario, explicó por qué.',
      ['director ejecutivo del Laternario'],
    ],
    [
      'several speakers’ office',
      'Plenary speakers Magnus Ferrow and Orla Fennimore presented lanterns.',
      ['Plenary speaker'],
    ],
    [
      'a clause',
      'Magnus Ferrow, who recently became a board member had a good week. He asked why.',
      ['board member'],
    ],
    ['a sentence', 'Magnus Ferrow is our new area director. He asked why.', ['area director']],
    [
      'two roles joined',
      'Magnus Ferrow, the Director of the Lantern Lab and PhD Candidate at Tidewater, asked why.',
      ['Director of the Lantern Lab', 'PhD Candidate'],
    ],
    [
      'an end without an article',
      '“It is safe,” said Magnus Ferrow, vice president, Google.',
      ['vice president'],
    ],
  ])('is read from %s', (_, source, roles) => {
    expect(qualitiesOf(source, 'Magnus Ferrow')?.roles).toEqual(roles)
  })

  it('is read before a verb that follows a relative clause', () => {
    const source =
      'Magnus Ferrow, an engineer and designer who builds small lanterns talked about their weight.'
    expect(qualitiesOf(source, 'Magnus Ferrow')).toEqual({
      affiliations: [],
      roles: ['engineer and designer'],
    })
  })

  it('vouches for a name of which nothing else is known', () => {
    const source =
      'Quillon Zefirov, lecturer at the Lantern Department of the Harbour University in Ravenna, was there. “It was late,” Zefirov says.'
    expect(speakersOf(source)).toEqual(['Quillon Zefirov'])
    expect(qualitiesOf(source, 'Quillon Zefirov')).toEqual({
      affiliations: ['Harbour University'],
      roles: ['lecturer'],
    })
  })

  it('is no name beside one: "CTO"', () => {
    const source = 'Magnus Ferrow, CTO and founder of Tidewater Networks, spoke about lanterns.'
    expect(speakersOf(source)).toEqual(['Magnus Ferrow'])
  })
})

describe('quotations with a dash and a name', () => {
  it.each([
    ['" It was dark, and nobody minded. – Orla Fennimore'],
    ['" It was dark, and nobody minded. – Orla Fennimore (when the lantern broke)'],
    ['" It was dark, and nobody minded. — Orla Fennimore, chair of the Lantern group'],
    ['" It was dark, and nobody minded.\n\n— Orla Fennimore'],
    ['“It was dark, and nobody minded.”\n\n— Orla Fennimore, chair of the Lantern group'],
  ])('are of whom the name is: %s', (quotation) => {
    const source = `# Lantern week\n\n${quotation}\n\nThen the week began.`
    expect(saidBy(source, 'Orla Fennimore').map((words) => words.replace(/[“”]/g, ''))).toEqual([
      'It was dark, and nobody minded.',
    ])
  })

  it('are of a name of any country where a role follows it', () => {
    const source = '# Lantern week\n\n" It was dark. — Shabnam Zefirova, 2012 Lantern Society Fellow'
    expect(qualitiesOf(source, 'Shabnam Zefirova')).toEqual({
      affiliations: [],
      roles: ['2012 Lantern Society Fellow'],
    })
  })

  it.each([
    ['Three of us went. – Orla Fennimore'],
    ['The lantern was lit.\n\n— Orla Fennimore'],
    ['" It was dark. – Tidewater Networks'],
    ['" It was dark. — Shabnam Zefirova'],
    ['" It was dark. — Harbour Times, 2012'],
    ['" It was dark. — Lantern Keepers, leading supplier of lamps'],
    ['> It was dark.\n\n— Orla Fennimore'],
  ])('are none where nothing is quoted, or nobody is named: %s', (source) => {
    expect(speakersOf(`# Lantern week\n\n${source}`)).toEqual([])
  })
})

it('gives a sentence that is a quotation and nothing more to whom the sentence before it tells of', () => {
  const source = 'Orla Fennimore reminded us of the lanterns. “We should have more light at sea.”'
  expect(saidBy(source, 'Orla Fennimore')).toEqual([
    'Orla Fennimore reminded us of the lanterns.',
    '“We should have more light at sea.”',
  ])
})
