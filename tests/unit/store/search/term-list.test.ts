import { expect, it } from 'vitest'
import { TermList } from '../../../../lib/store/search/index/term-list.ts'

const TERMS = ['ab', 'abc', 'head/loom', 'tag:weft\u0000Weft', '議事']
const list = new TermList(TERMS.join('\n'))

it('holds each term at its place', () => {
  expect(Array.from({ length: list.length }, (_, index) => list.at(index))).toEqual(TERMS)
})

it('counts the terms before a text, whether it is one of them or not', () => {
  expect(['', 'ab', 'abb', 'abc', 'b', '議事', '議事録'].map((text) => list.countBefore(text))).toEqual([
    0, 0, 1, 1, 2, 4, 5,
  ])
})

it('counts a term that is the text itself with those before it', () => {
  expect(['', 'ab', 'abb', 'abc', 'b', '議事', '議事録'].map((text) => list.countUpTo(text))).toEqual([
    0, 1, 1, 2, 2, 5, 5,
  ])
})

it('of no terms at all holds one that is empty, which no search is for', () => {
  const none = new TermList('')
  expect([none.length, none.at(0)]).toEqual([1, ''])
})
