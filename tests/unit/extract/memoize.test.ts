import { expect, test } from 'vitest'
import { forgetTexts, memoizeByText } from '../../../lib/extract/memoize.ts'

test('the same text is asked of once, until what was remembered is forgotten', () => {
  const asked: string[] = []
  const lengthOf = memoizeByText((text) => asked.push(text) && (text.length || null))
  expect([lengthOf('pear'), lengthOf(''), lengthOf('pear'), lengthOf('')]).toEqual([4, null, 4, null])
  expect(asked).toEqual(['pear', ''])
  forgetTexts()
  expect(lengthOf('pear')).toBe(4)
  expect(asked).toEqual(['pear', '', 'pear'])
})

test('a page of more texts than are remembered gets the same answers', () => {
  const doubled = memoizeByText((text) => text + text)
  const texts = Array.from({ length: 12_000 }, (_, at) => `pear ${at}`)
  expect([...texts, ...texts].every((text) => doubled(text) === text + text)).toBe(true)
})
