import { describe, expect, it } from 'vitest'
import { facts } from '../meeting.ts'

const numberIn = (lead: string) => facts('recap', { title: 'A recap of the IETF meeting' }, lead)?.[0] ?? null
const placeIn = (lead: string) => facts('recap', { title: 'A recap' }, lead)?.[1] ?? null

describe('the number of a meeting', () => {
  it.each(['IETF No. 90', 'IETF no.90', 'IETF Nº 90', 'IETF meeting no. 90', 'IETF９０', '第９０回IETF会合'])(
    '%s',
    (written) => {
      expect(numberIn(`Last week I was at ${written} with friends.`)).toBe(90)
    },
  )

  it.each([
    'At the IETF no 90 people agree on pears.',
    'At the IETF, no. 90 was my seat.',
    'At the IETF９０００ pears were shown.',
    'I sat at the IETF in seat ９０.',
    '私の９０回目のIETFでした。',
  ])('is not in "%s"', (lead) => {
    expect(numberIn(lead)).toBeNull()
  })
})

describe('the place of a meeting', () => {
  it('is its city in capitals, as others write it', () => {
    expect(placeIn('IETF 90 TORONTO was a busy week.')).toBe('Toronto')
  })

  it.each(['IETF 90 PEARS was a busy week.', 'IETF 90 VIENNA was not.', 'IETF 90 TORONTOS was a week.'])(
    'is no other word in capitals: %s',
    (lead) => {
      expect(placeIn(lead)).toBeNull()
    },
  )

  it.each(['was online', 'was virtual', 'went online', 'moved online', 'was moved online'])(
    'is online where it %s',
    (how) => {
      expect(placeIn(`IETF 109 ${how}, and pears were many.`)).toBe('online')
    },
  )

  it.each([
    'was virtually over',
    'was online for me',
    'went on',
    'had an online shop',
    'was about online pears',
    'registration moved online',
  ])('is not online where it %s', (how) => {
    expect(placeIn(`IETF 90 ${how}, and pears were many.`)).toBeNull()
  })
})
