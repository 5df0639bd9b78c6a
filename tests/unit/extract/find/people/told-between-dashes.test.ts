import { describe, expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

describe('a speaker between two dashes', () => {
  it.each([
    ['«La farola está verde —explicó Mara Tolland—, y lo estará».', 'Mara Tolland'],
    ['—La farola está verde —dijo Joris Almeida—. Y lo estará.', 'Joris Almeida'],
    ['"El motivo -dijo Joris Almeida- es que está verde".', 'Joris Almeida'],
    ['La farola está verde —según Magnus Stone—.', 'Magnus Stone'],
    ['“A farola – disse Mara Tolland – está acesa.”', 'Mara Tolland'],
    ['« La lampe – explique Mara Tolland – est allumée. »', 'Mara Tolland'],
    ['„Die Lampe – sagte Mara Tolland – leuchtet.“', 'Mara Tolland'],
    ['"The lamp – said Mara Tolland – is lit."', 'Mara Tolland'],
    ['"The lamp — says Mara Tolland — is lit."', 'Mara Tolland'],
    ['«La farola está verde», dijo Mara Tolland.', 'Mara Tolland'],
    ['"El motivo -empezó diciendo Mara Tolland- es que está verde".', 'Mara Tolland'],
    ['“A farola está verde”, afirma a diretora da Tide.example Zefira Quirino.', 'Zefira Quirino'],
  ])('is found: %s', (sentence, name) => expect(speakersOf(`# Lamps\n\n${sentence}`)).toEqual([name]))

  it.each([
    'Keys for lanterns - asked Mara Tolland for a review',
    'Great work – thanks Mara Tolland',
    'The well-said Mara Tolland',
    'Lamps – told Mara Tolland about them',
    'Keys - noted Mara Tolland as a reviewer',
    'Lamps-said Mara Tolland',
    'The lamp -green, as Mara Tolland knows- is lit',
    'Lamps – with Mara Tolland – are lit',
    'Lamps – Mara Tolland – are lit',
    'Keys – assigned to Mara Tolland – are lost',
  ])('is nobody else: %s', (sentence) => expect(speakersOf(`# Lamps\n\n${sentence}`)).toEqual([]))
})

describe('an office behind a name', () => {
  it.each([
    [
      '«La farola está verde —explicó Mara Almeida, directora de Tidewater—, y lo estará».',
      'directora de Tidewater',
    ],
    ['Mara Almeida, chair of LAMPS (a post like a president, but smaller), said so.', 'chair of LAMPS'],
  ])('ends at a dash or a bracket: %s', (sentence, role) =>
    expect(qualitiesOf(`# Lamps\n\n${sentence}`, 'Mara Almeida')?.roles).toEqual([role]),
  )
})

describe('an office of a body before a name', () => {
  it.each([
    ['“A farola está acesa”, destaca o conselheiro do Tidewater Mara Almeida.', 'conselheiro do Tidewater'],
    ['“A farola está verde”, afirma a diretora da Tidewater Mara Almeida.', 'diretora da Tidewater'],
    ['«La farola está verde», afirmó el presidente del Tidewater Mara Almeida.', 'presidente del Tidewater'],
    ['«La farola está verde», dijo la directora de Tidewater Mara Almeida.', 'directora de Tidewater'],
    ['« La lampe est verte », explique le directeur de Tidewater Mara Almeida.', 'directeur de Tidewater'],
    ['« La lampe est verte », explique la directrice de l’Afnet Mara Almeida.', 'directrice de l’Afnet'],
    ['« La lampe est allumée », explique l’ingénieure Mara Almeida.', 'ingénieure'],
    [
      '„Die Laterne leuchtet“, sagt die Geschäftsführerin der Tidewater Mara Almeida.',
      'Geschäftsführerin der Tidewater',
    ],
    ['The chair of LAMPS Mara Almeida said that lamps are lit.', 'chair of LAMPS'],
    ['Die Leiterin des Referats, Mara Almeida, sagte, dass sie leuchten.', 'Leiterin des Referats'],
  ])('is hers: %s', (sentence, role) =>
    expect(qualitiesOf(`# Lamps\n\n${sentence}`, 'Mara Almeida')).toEqual({
      affiliations: [],
      roles: [role],
    }),
  )

  it.each([
    'The lamp of Tidewater Mara Almeida said so.',
    'The light of the harbour, Mara Almeida said, is green.',
    'In the home of Tidewater Mara Almeida said so.',
    'La farola de Tidewater, dijo Mara Almeida.',
    '« La lampe de Tidewater », explique Mara Almeida.',
  ])('is no thing of a body: %s', (sentence) =>
    expect(qualitiesOf(`# Lamps\n\n${sentence}`, 'Mara Almeida')).toEqual({ affiliations: [], roles: [] }),
  )
})

describe('an office or a company before a name in Japanese', () => {
  it.each([
    ['続いてIETF ChairのMara Almeida氏より、灯りの報告がありました。', [], ['IETF Chair']],
    ['LAMPS Co-chairのMara Almeida氏が灯りを紹介しました。', [], ['LAMPS Co-chair']],
    ['Area DirectorのMara Almeida氏が発表しました。', [], ['Area Director']],
    ['灯台局長のMara Almeida氏が祝辞を述べました。', [], ['灯台局長']],
    ['Tidewater社のMara Almeida氏は灯りについて述べました。', ['Tidewater社'], []],
    ['タイド社のMara Almeida氏は灯りについて述べました。', ['タイド社'], []],
    ['本社のMara Almeida氏は灯りについて述べました。', [], []],
    ['当社のMara Almeida氏は灯りについて述べました。', [], []],
    ['東京のMara Almeida氏は灯りについて述べました。', [], []],
    ['LampsのMara Almeida氏は灯りについて述べました。', [], []],
  ])('is read: %s', (sentence, affiliations, roles) =>
    expect(qualitiesOf(`# 灯台\n\n${sentence}`, 'Mara Almeida')).toEqual({ affiliations, roles }),
  )
})
