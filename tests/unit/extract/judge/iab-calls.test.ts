/** Calls for workshops of the Internet Architecture Board that only say "IAB", which is an advertisers' association too. */
import { expect, it } from 'vitest'
import { analysePage } from '../../../../lib/extract/analyse.ts'
import { readingOf } from '../reading.ts'

const isRelevant = (title: string, text: string) =>
  analysePage(
    readingOf([text, 'Lamps are everywhere, and so is oil. The keepers meet in May.'], { title }).page,
  ).relevant

it.each([
  ['Call for papers: lamps', 'The IAB invites papers for a workshop on lamps.'],
  ['Lamps', 'The IAB is organizing a workshop on lamps, and solicits position papers.'],
  ['Lamps', 'The IAB solicits position papers for its upcoming workshop on lamps.'],
  ['Lamps: submit now', 'The IAB calls for short papers (two pages) ahead of its workshop on lamps in May.'],
  ['Lamps', 'In May the IAB will convene a workshop on lamps; position papers are due in April.'],
])('%s: %s', (title, text) => {
  expect(isRelevant(title, text)).toBe(true)
})

it.each([
  ['Workshop on banners', 'The IAB invites publishers to a workshop on digital advertising.'],
  [
    'Programmatic day',
    'The IAB will hold a workshop on programmatic advertising for brands. Register for it.',
  ],
  ['Ad fraud', 'IAB Europe invites members to a workshop on ad fraud.'],
  ['Ads', 'IAB Europe publishes papers on banners ahead of its workshop.'],
  ['Ads', 'IAB Tech Lab invites papers for a workshop on banners.'],
  ['White papers', 'The IAB has published two papers on banners. A workshop follows.'],
  ['Workshop on wicks', 'We held a workshop on wicks. The IAB was not there, nor were papers.'],
  ['Papers on lamps', 'We invite papers on lamps for our workshop. A vote of the board is due.'],
  ['Lamps', 'The LIAB invites papers for a workshop on lamps.'],
  ['Retail media', 'The IAB published a definition of banners, which a workshop will discuss.'],
  ['Consent', 'The IAB framework is the subject of this workshop.'],
  ['Wicks', 'A workshop on wicks and its papers owe nothing to the IAB.'],
])('not about the IETF: %s: %s', (title, text) => {
  expect(isRelevant(title, text)).toBe(false)
})
