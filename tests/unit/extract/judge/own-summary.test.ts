import { describe, expect, it } from 'vitest'
import { judgeHighlights } from '../../../../lib/extract/judge/highlights.ts'
import { isOwnSummary } from '../../../../lib/extract/lexicon/sections.ts'
import { findPoints } from '../find/points.ts'

const SUMMARY = [
  'This session was about the lamps of the harbour.',
  'It heard from two keepers.',
  'They compared red and green glass.',
]
const DECIDED = [
  'The lamp working group agreed to adopt a document on wicks.',
  'Consensus was to drop the greeting frame for good.',
  'Nobody objected to a last call for the fog signals.',
]

function abstractOf(source: string): string[] {
  const { reading, statements, scores } = findPoints(source)
  return judgeHighlights(reading, statements, scores).abstract.map(({ text }) => text)
}

const below = (heading: string, sentences: readonly string[]) => `## ${heading}\n\n${sentences.join(' ')}`
const discussion = below('Key points', DECIDED)

describe('an abstract', () => {
  it('is the summary with which the page begins, word for word', () => {
    expect(abstractOf(`${below('Meeting summary', SUMMARY)}\n\n${discussion}`)).toEqual(SUMMARY)
  })
  it('goes on with what else matters if that summary is short', () => {
    const abstract = abstractOf(`${below('Summary', SUMMARY.slice(0, 1))}\n\n${discussion}`)
    expect(abstract).toEqual([SUMMARY[0], ...DECIDED])
  })
  it('is chosen from a summary that is as long as the page', () => {
    const long = ['one', 'two', 'three', 'four', 'five'].map((name) => `Pier ${name} has a lamp now.`)
    const summary = below('Summary', [...long, DECIDED[0] ?? ''])
    expect(abstractOf(summary)).toContain(DECIDED[0])
  })
  it('is chosen from the page where its summary is of one topic, or comes at the end', () => {
    expect(abstractOf(`${below('Lamp draft summary', SUMMARY)}\n\n${discussion}`)).not.toEqual(SUMMARY)
    const long = [...'ABCDEFGHIJKLM'].map((name) => `Pier ${name} was lit by four keepers of the harbour.`)
    expect(abstractOf(`${below('Piers', long)}\n\n${below('Summary', SUMMARY)}`)).not.toContain(SUMMARY[1])
  })
})

it('tells a summary of the page by a heading that says nothing else', () => {
  const own = ['Summary', '1. Executive Summary', 'TL;DR', 'In short:', 'Zusammenfassung', 'Résumé', '概要']
  const others = [
    'Summary of issue 12',
    'WG summary',
    'Lamp overview',
    'Summary slides',
    'News',
    'Conclusions',
  ]
  for (const heading of own) expect(isOwnSummary(heading), heading).toBe(true)
  for (const heading of [...others, 'まとめ', 'Abstract syntax', '概要図'])
    expect(isOwnSummary(heading), heading).toBe(false)
})
