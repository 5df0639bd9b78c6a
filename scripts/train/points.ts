/**
 * npm run train -- FOLDER...
 * Learns what each cue is worth for outcomes and actions from labelled pages, and writes lib/extract/weights/*.json.
 * Reported is what holds on sites the weights have not seen: ten folds, no site in two of them.
 * --misses FIELD lists what the cross-validated weights miss or wrongly add; --dry writes nothing.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Weights, weigh } from '../../lib/extract/evidence.ts'
import { type Field, type LabelledPage, readLabelledPages } from './corpus.ts'
import { measure, type Ranked, rankable } from './highlights.ts'
import { bestThreshold, type Example, learn } from './learn.ts'
import { PRIORS } from './priors.ts'

const FOLDS = 10
/** A highlight that only one of two readers marked counts as so much of one. */
const MAYBE = Number(process.env.MAYBE ?? 0.4)
const STRENGTH = { outcomes: 20, actions: 15, highlights: 40 }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, dry: { type: 'boolean' }, strength: { type: 'string' } },
})

type Learned = 'outcomes' | 'actions' | 'highlights'

function examplesOf(pages: readonly LabelledPage[], field: Field): Example[] {
  return pages.flatMap(({ statements, labels }) =>
    statements.flatMap(({ cues }, at) => {
      const label = labels[field][at]
      return label === 0 || label === 1 ? [{ cues: [...cues], label }] : []
    }),
  )
}

/** Each statement of each page, scored by weights that have not seen its site. */
function crossValidate(pages: readonly LabelledPage[], field: Learned, strength: number) {
  const sites = [...new Set(pages.map(({ site }) => site))].sort()
  const fold = new Map(sites.map((site, at) => [site, at % FOLDS]))
  return Array.from({ length: FOLDS }, (_, k) => {
    const unseen = pages.filter(({ site }) => fold.get(site) === k)
    const weights = learn(
      examplesOf(
        pages.filter((page) => !unseen.includes(page)),
        field,
      ),
      PRIORS[field],
      strength,
    )
    return unseen.flatMap(({ id, statements, labels }) =>
      statements.map((statement, at) => ({
        id,
        statement,
        score: weigh(statement.cues, weights),
        label: labels[field][at] ?? null,
      })),
    )
  }).flat()
}

async function write(field: Learned, weights: Weights, threshold: number): Promise<void> {
  const round = (x: number) => Math.round(x * 100) / 100
  const cues = Object.fromEntries(
    Object.entries(weights.cues)
      .map(([name, worth]) => [name, round(worth)] as const)
      .filter(([, worth]) => Math.abs(worth) >= 0.05)
      .sort(([, a], [, b]) => b - a),
  )
  const file = new URL(`../../lib/extract/weights/${field}.json`, import.meta.url)
  await writeFile(
    file,
    `${JSON.stringify({ threshold: round(threshold), bias: round(weights.bias), cues }, null, 2)}\n`,
  )
}

const pages = readLabelledPages(positionals)
const found = {
  outcomes: new Map<string, Map<number, number>>(),
  actions: new Map<string, Map<number, number>>(),
}
for (const field of ['outcomes', 'actions'] as const) {
  const strength = Number(values.strength ?? STRENGTH[field])
  const wanted = pages.reduce((sum, page) => sum + page.wanted[field], 0)
  const scored = crossValidate(pages, field, strength)
  const best = bestThreshold(scored, wanted)
  console.log(
    `${field}: F1 ${best.f1.toFixed(3)} on unseen sites (threshold ${best.threshold.toFixed(2)}, ${best.right} right, ${best.extra} extra, ${wanted - best.right} missed)`,
  )
  for (const page of pages) found[field].set(page.id, new Map())
  for (const { id, statement, score } of scored)
    if (score >= best.threshold) found[field].get(id)?.set(statement.start, score)
  if (values.misses === field)
    for (const { id, statement, score, label } of scored.sort((a, b) => b.score - a.score)) {
      const given = score >= best.threshold
      if ((given && label === 0) || (!given && label === 1))
        console.log(
          `${given ? 'EXTRA' : 'MISS'} ${score.toFixed(2)} ${id} | ${statement.text.slice(0, 160)} | ${[...statement.cues].filter((cue) => !/^(?:size|in |first|last|alone|genre)| early$/.test(cue)).join(', ')}`,
        )
    }
  if (!values.dry)
    await write(field, learn(examplesOf(pages, field), PRIORS[field], strength), best.threshold)
}

const none = new Map<number, number>()
const ranked = pages.map((page) => ({
  page,
  ranked: rankable(page, found.outcomes.get(page.id) ?? none, found.actions.get(page.id) ?? none),
}))
const strength = Number(values.strength ?? STRENGTH.highlights)
const examples = (some: readonly { ranked: readonly Ranked[] }[]) =>
  some.flatMap(({ ranked }) =>
    ranked.map(({ candidate, own }) => ({ cues: [...candidate.cues], label: own ?? MAYBE })),
  )
const sites = [...new Set(pages.map(({ site }) => site))].sort()
const judged = ranked.map(({ page, ranked: own }) => ({
  page,
  ranked: own,
  k: page.wanted.highlights,
  fold: sites.indexOf(page.site) % FOLDS,
}))
const folds = Array.from({ length: FOLDS }, (_, k) =>
  learn(examples(judged.filter(({ fold }) => fold !== k)), PRIORS.highlights, strength),
)
const measured = measure(judged.map((page) => ({ ...page, weights: folds[page.fold] as Weights })))
console.log(
  `highlights: recall@2k ${measured.recall.toFixed(3)}, precision@k ${measured.precision.toFixed(3)} on unseen sites`,
)
if (!values.dry) await write('highlights', learn(examples(judged), PRIORS.highlights, strength), 0)
