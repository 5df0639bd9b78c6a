import { expect, it } from 'vitest'
import { mailFacts } from '../../../../lib/extract/page/mail-facts.ts'

it.each([
  ['Ann Example <ann@example.org>', 'Ann Example'],
  ['"Example, Ann" <ann@example.org>', 'Ann Example'],
  ['ann@example.org (Ann Example)', 'Ann Example'],
  ['Ann Example via lantern <lantern@example.org>', 'Ann Example'],
  ['Ann Example <ann at example.org>', 'Ann Example'],
])('reads the sender of %s', (from, name) => {
  expect(mailFacts({ from }).authors).toEqual([name])
})

it('leaves out what a mail does not say', () => {
  expect(mailFacts({})).toEqual({})
  expect(mailFacts({ date: 'Thu, 13 Nov 2031 10:00:00 +0100', subject: ' Re:\n beacons ' })).toEqual({
    title: 'Re: beacons',
    published: '2031-11-13',
  })
})

it('reads a date whose year stands behind the time', () => {
  expect(mailFacts({ date: 'Mon May 5 09:12:47 EST 2031' }).published).toBe('2031-05-05')
  expect(mailFacts({ date: 'Mie Abr 9 09:12:47 -03 2031' }).published).toBe('2031-04-09')
  expect(mailFacts({ date: 'Jue Abr 10 09:12:47 GMT+3 2031' }).published).toBe('2031-04-10')
})
