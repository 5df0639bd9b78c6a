import { describe, expect, it } from 'vitest'
import { meetingLine } from '../../../components/meeting-line.ts'

const NOWHERE = { place: null, start: null, end: null }

describe('the line of a meeting', () => {
  it.each([
    ['IETF 115', 115, 'IETF 115'],
    ['Lantern side meeting', 115, 'IETF 115 · Lantern side meeting'],
    ['IETF 115 Hackathon', 115, 'IETF 115 Hackathon'],
    ['IETF 1150 rehearsal', 115, 'IETF 115 · IETF 1150 rehearsal'],
    ['Lantern interim', null, 'Lantern interim'],
  ])('%s with the number %s: %s', (name, number, line) => {
    expect(meetingLine({ ...NOWHERE, name, number })).toBe(line)
  })

  it('does not say again what the title says, where there is more to say', () => {
    const interim = { ...NOWHERE, name: 'Lantern Interim', number: null }
    expect(meetingLine({ ...interim, place: 'Turku' }, 'Lantern interim')).toBe('Turku')
    expect(meetingLine(interim, 'Lantern interim')).toBe('Lantern Interim')
    expect(meetingLine({ ...interim, place: 'Turku' }, 'Minutes')).toBe('Lantern Interim · Turku')
  })

  it('has place and days after the names', () => {
    const meeting = { name: 'IETF 87', number: 87, place: 'Berlin', start: '2013-07-28', end: '2013-08-02' }
    expect(meetingLine(meeting)).toMatch(/^IETF 87 · Berlin · .*2013/)
  })
})
