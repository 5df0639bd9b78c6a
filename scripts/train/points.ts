/**
 * npm run train -- FOLDER... [--unseen FOLDER] [--misses FIELD] [--dry]
 * Learns what each cue is worth for outcomes, actions and highlights from labelled pages, and writes
 * lib/extract/weights/*.json and, where they come from, docs/training-data.md. Reported is what holds on sites the
 * weights have not seen, by cross-validation, and on the pages of --unseen, which no weight has learned from. --misses
 * (outcomes or actions) lists what the cross-validated weights miss or wrongly add; --dry writes nothing.
 */
import { parseArgs } from 'node:util'
import type { Weights } from '../../lib/extract/evidence.ts'
import { mustBeKnown, refuse } from '../support/command-line.ts'
import { type Field, type LabelledPage, readLabelledPages } from './corpus.ts'
import { eachFold } from './folds.ts'
import { learnHighlights, type Measured, measure, rankable, total } from './highlights.ts'
import { type Cut, cutAt, halfOfF1, learn, STRENGTH } from './learn.ts'
import { PRIORS } from './priors/index.ts'
import { writeProvenance } from './provenance.ts'
import { crossValidate, examplesOf, type Scored, type StatementField, scoreAll } from './statements.ts'
import { rounded, tidied, writeWeights } from './weights-file.ts'

/** Weights that are worth less, in log odds, are left out: the files have 200 KB together, and highlights lose least by it. */
const LEAST_WORTH: Readonly<Record<Field, number>> = { outcomes: 0.05, actions: 0.06, highlights: 0.14 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unseen: { type: 'string' }, misses: { type: 'string' }, dry: { type: 'boolean' } },
})
if (!positionals.length)
  refuse('usage: npm run train -- FOLDER... [--unseen FOLDER] [--misses FIELD] [--dry]')
mustBeKnown('field', values.misses === undefined ? [] : [values.misses], ['outcomes', 'actions'])
const pages = readLabelledPages(positionals)
const unseen = values.unseen ? readLabelledPages([values.unseen]) : []
const [outcomes, actions] = [train('outcomes'), train('actions')]
trainHighlights()
if (!values.dry) await writeProvenance(pages)

/** Learns and reports one field; returns the scores of each page's statements by weights that had not seen it. */
function train(field: StatementField) {
  const scored = crossValidate(pages, field)
  const parts = positionals.map((folder) => ({
    folder,
    scored: scored.filter(({ page }) => page.folder === folder),
    wanted: wantedOf(
      pages.filter((page) => page.folder === folder),
      field,
    ),
  }))
  const weights = learn(examplesOf(pages, field), PRIORS[field], STRENGTH[field])
  const all = wantedOf(pages, field)
  const threshold = halfOfF1(scored, all)
  console.log(`${field}, unseen sites: ${words(cutAt(scored, all, threshold), all)}`)
  for (const part of parts)
    console.log(`  of them ${part.folder}: ${words(cutAt(part.scored, part.wanted, threshold), part.wanted)}`)
  const onUnseen = scoreAll(unseen, field, weights)
  if (unseen.length) {
    const wanted = wantedOf(unseen, field)
    console.log(`${field}, unseen pages: ${words(cutAt(onUnseen, wanted, threshold), wanted)}`)
  }
  if (values.misses === field) printMisses(scored, threshold)
  write(field, weights, threshold)
  return scoresOf([...scored, ...onUnseen])
}

function trainHighlights(): void {
  const ranked = new Map(rankable([...pages, ...unseen], outcomes, actions).map((page) => [page.page, page]))
  const of = (some: readonly LabelledPage[]) => some.flatMap((page) => ranked.get(page) ?? [])
  const parts = eachFold(pages, (seen, held) => {
    const learned = learnHighlights(of(seen))
    return positionals.map((folder) => measure(of(held.filter((page) => page.folder === folder)), learned))
  })
  console.log(`highlights, unseen sites: ${shares(total(parts.flat()))}`)
  for (const [at, folder] of positionals.entries())
    console.log(`  of them ${folder}: ${shares(total(parts.flatMap((part) => part[at] ?? [])))}`)
  const weights = learnHighlights(of(pages))
  if (unseen.length) console.log(`highlights, unseen pages: ${shares(measure(of(unseen), weights))}`)
  write('highlights', weights, 0)
}

function wantedOf(some: readonly LabelledPage[], field: StatementField): number {
  return some.reduce((sum, page) => sum + page.wanted[field], 0)
}

function words({ threshold, f1, right, extra }: Cut, wanted: number): string {
  return `F1 ${f1.toFixed(3)} (threshold ${threshold.toFixed(2)}, ${right} right, ${extra} extra, ${wanted - right} missed)`
}

function shares({ found, wanted, right, given }: Measured): string {
  return `recall@2k ${(found / wanted).toFixed(3)}, precision@k ${(right / given).toFixed(3)}`
}

function scoresOf(scored: readonly Scored[]): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>()
  for (const { page, statement, score } of scored) {
    const onPage = found.get(page.id) ?? new Map<number, number>()
    found.set(page.id, onPage.set(statement.start, score))
  }
  return found
}

function printMisses(scored: readonly Scored[], threshold: number): void {
  for (const { page, statement, score, label } of [...scored].sort((a, b) => b.score - a.score)) {
    const given = score >= threshold
    if (label === null || given === (label === 1)) continue
    const text = statement.text.slice(0, 160)
    console.log(
      `${given ? 'EXTRA' : 'MISS'} ${score.toFixed(2)} ${page.id} | ${text} | ${[...statement.cues].join(', ')}`,
    )
  }
}

function write(field: Field, { bias, cues, terms = {} }: Weights, threshold: number): void {
  if (values.dry) return
  const least = LEAST_WORTH[field]
  writeWeights(field, {
    threshold: rounded(threshold),
    bias: rounded(bias),
    cues: tidied(cues, least),
    terms: tidied(terms, least),
  })
}
