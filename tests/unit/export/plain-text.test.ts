import { expect, it } from 'vitest'
import { item, list, paragraph, text } from '../../../lib/export/parts/mdast.ts'
import { writePlainText } from '../../../lib/export/parts/plain-text.ts'

const link = (words: string, url: string, isSource = false) => ({
  type: 'link' as const,
  url,
  children: [{ type: 'text' as const, value: words }],
  ...(isSource && { data: { hProperties: {} } }),
})
const written = (...children: ReturnType<typeof link>[]) =>
  writePlainText([{ type: 'paragraph', children: [...children] }])

it('has an address in angle brackets, once where it is the words too, and none behind a mere mention', () => {
  expect(written(link('https://weaving.example/', 'https://weaving.example/'))).toBe(
    '<https://weaving.example/>\n',
  )
  expect(written(link('Loom', 'https://weaving.example/', true))).toBe('Loom <https://weaving.example/>\n')
  expect(written(link('RFC 99991', 'https://weaving.example/'))).toBe('RFC 99991\n')
})

it('has lines that stay whole when a mail quotes them, except for an address', () => {
  const address = `https://weaving.example/${'a-long-way/'.repeat(9)}`
  const words = `The loom is ${'warped and wefted '.repeat(8)}as said at ${address} by all.`
  const lines = writePlainText([list([item([text(words)])]), paragraph(text(words))])
    .trimEnd()
    .split('\n')
  expect(lines.filter((line) => line.length > 72)).toEqual([`  ${address}`, address])
  expect(lines.filter((line) => line.length > 60).length).toBeGreaterThan(4)
  expect(lines.slice(0, 2)).toEqual([
    '* The loom is warped and wefted warped and wefted warped and wefted',
    expect.stringMatching(/^ {2}warped/),
  ])
  expect(lines.map((line) => line.trim()).join(' ')).toBe(`* ${words}  ${words}`)
})
