/** Labels with a company before the name: "[Tidewater] Ada Finn:". */
import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, remarksOf, speakersOf } from './people.ts'

const among = (line: string) => `${MINUTES}\n${line}`
const OTHERS = ['Tobin Ashgrove', 'Mara Tolland']

describe('a company before the name', () => {
  it.each([
    ['- [Tidewater] Orla Fennimore: We need oil.', 'Tidewater'],
    ['- [Harbour Labs] Orla Fennimore: We need oil.', 'Harbour Labs'],
    ['- (Google) Orla Fennimore: We need oil.', 'Google'],
    ['- Google - Orla Fennimore: We need oil.', 'Google'],
    ['- Tidewater – Orla Fennimore: We need oil.', 'Tidewater'],
    ['- Google/Orla Fennimore: We need oil.', 'Google'],
  ])('is where the person is from: %s', (line, company) => {
    expect(speakersOf(among(line))).toEqual([...OTHERS, 'Orla Fennimore'])
    expect(qualitiesOf(among(line), 'Orla Fennimore')?.affiliations).toEqual([company])
    expect(remarksOf(among(line)).at(-1)).toEqual(['Orla Fennimore', 'We need oil.'])
  })

  it('may stand before a name that no list has, if it recurs', () => {
    const lines = '- [Tidewater] Tuvi Zelgra: We need oil.\n- [Tidewater] Tuvi Zelgra: Much of it.'
    expect(speakersOf(among(lines))).toEqual([...OTHERS, 'Tuvi Zelgra'])
  })

  it.each([
    '- [Issue 4] Lamp Header: it is too long.',
    '- [Open] Section Four: it is too long.',
    '- Google - Cloud Platform: We need oil.',
    '- Scope - Lamp Oil: We need oil.',
    '- Draft - Lamp Keys: it is too long.',
    '- TLS - Encrypted Hello: it is too long.',
    '- Lima - Hilton Hotel: full.',
  ])('is no topic: %s', (line) => {
    expect(speakersOf(among(line))).toEqual(OTHERS)
  })

  it('is none where two people share a label', () => {
    expect(speakersOf(among('- Ines/Orla Fennimore: We need oil.'))).toEqual([
      ...OTHERS,
      'Ines',
      'Orla Fennimore',
    ])
  })

  it('is none where it is an office', () => {
    const found = qualitiesOf(among('- [AD] Orla Fennimore: We need oil.'), 'Orla Fennimore')
    expect(found?.affiliations ?? []).toEqual([])
  })
})
