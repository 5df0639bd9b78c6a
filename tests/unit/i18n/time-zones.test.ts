import { expect, it, vi } from 'vitest'

it.each([
  ['America/Los_Angeles', 'Feb 4, 2031', '2 days ago'],
  ['Pacific/Auckland', 'Feb 5, 2031', 'yesterday'],
])(
  'a day is the same day in %s; a moment has the day and the age that it has there',
  async (zone, day, age) => {
    vi.stubEnv('TZ', zone)
    // Formats are kept, with the zone in which they were made.
    vi.resetModules()
    const { formatAge, formatDate, formatDateRange } = await import('../../../lib/i18n/format.ts')
    expect(formatDate('2031-02-05')).toBe('Feb 5, 2031')
    expect(formatDateRange('2031-02-05', '2031-02-06')).toMatch(/^Feb 5\s–\s6, 2031$/)
    expect(formatDate('2031-02-05T03:00:00Z')).toBe(day)
    expect(formatAge('2031-02-05T03:00:00Z', new Date('2031-02-06T10:00:00Z'))).toBe(age)
    vi.unstubAllEnvs()
  },
)
