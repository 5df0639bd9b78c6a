import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { html } from '../../../lib/export/html.ts'
import { writeReport } from '../../../lib/export/trip-report.ts'
import { writeText } from '../../../lib/export/write.ts'
import { reportText } from '../../support/report.ts'
import { summary } from '../../support/summary.ts'

it.each([
  ['one summary', () => writeText(html, [summary()])],
  ['several', () => writeText(html, [summary(), summary()])],
  ['none', () => writeText(html, [])],
  ['a trip report', () => reportText('html', [summary()], { title: 'Trip', sections: ['outcomes'] })],
])('forbids scripts and requests, and tells no site where a reader comes from: %s', async (_, write) => {
  const { document } = new JSDOM(await write()).window
  const contentOf = (name: string) => document.head.querySelector(`meta[${name}]`)?.getAttribute('content')
  const directives = contentOf('http-equiv="Content-Security-Policy"')?.split('; ')
  expect(directives).toEqual(["default-src 'none'", "style-src 'unsafe-inline'"])
  expect(contentOf('name="referrer"')).toBe('no-referrer')
  // A policy holds for what comes after it.
  const before = [...document.head.children].slice(0, 2).map(({ attributes }) => attributes[0]?.value)
  expect(before).toEqual(['utf-8', 'Content-Security-Policy'])
})

it('names the sign that leads from a statement back to its sentence: in English, in a report as the report does', async () => {
  const say = (word: string) => `${word}, translated`
  const report = { title: 'Trip', sections: ['outcomes'], say, language: 'de' } as const
  const namesIn = (text: string) =>
    [...new JSDOM(text).window.document.querySelectorAll('a')]
      .filter(({ textContent }) => textContent === '↗')
      .map((link) => [link.getAttribute('aria-label'), link.title])
  const inEnglish = namesIn(await writeText(html, [summary()]))
  expect(inEnglish).not.toHaveLength(0)
  for (const names of inEnglish) expect(names).toEqual(['Show on page', 'Show on page'])
  for (const form of ['html', 'mail'] as const) {
    const [first] = namesIn([...writeReport(form, [summary()], report)].join(''))
    expect(first).toEqual(['page.jump, translated', 'page.jump, translated'])
  }
})
