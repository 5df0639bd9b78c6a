import { expect, it } from 'vitest'
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
