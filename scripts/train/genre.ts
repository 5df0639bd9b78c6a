/**
 * npm run train:genre -- FOLDER... [--unseen FOLDER] [--misses] [--dry]
 * Learns what each cue of a page is worth for its genre, and writes lib/extract/weights/genre.json. Reported is how
 * many pages are told right on sites that the weights have not seen, by cross-validation, and on the pages of
 * --unseen, which no weight has learned from; beside it, what the hand-made prior reaches alone.
 */
import { parseArgs } from 'node:util'
import type { Weights } from '../../lib/extract/evidence.ts'
import { genreCues } from '../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../lib/extract/judge/genre.ts'
import type { Genre } from '../../lib/model.ts'
import { refuse } from '../support/command-line.ts'
import { readLabelled } from './corpus.ts'
import { eachFold } from './folds.ts'
import { GENRE_PRIORS } from './priors/genre.ts'
import { learnClasses } from './softmax.ts'
import { rounded, tidied, writeWeights } from './weights-file.ts'

type GenreWeights = Readonly<Record<Genre, Weights>>

interface LabelledPage {
  readonly id: string
  readonly site: string
  readonly cues: readonly string[]
  readonly label: Genre
}

/** How firmly weights are held to the prior: the inverse of its variance. */
const STRENGTH = 3
/** What is worth less, in log odds, is left out. */
const LEAST_WORTH = 0.05

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unseen: { type: 'string' }, misses: { type: 'boolean' }, dry: { type: 'boolean' } },
})
if (!positionals.length)
  refuse('usage: npm run train:genre -- FOLDER... [--unseen FOLDER] [--misses] [--dry]')
const pages = cuesOf(positionals)
report('unseen sites', crossValidate(pages))
report('the prior alone', judgeAll(pages, GENRE_PRIORS))
const weights = learnFrom(pages)
report('sites seen', judgeAll(pages, weights))
if (values.unseen) report('unseen pages', judgeAll(cuesOf([values.unseen]), weights))
if (!values.dry) writeWeights('genre', tidy(weights))

/** The cues of the pages of `folders`. */
function cuesOf(folders: readonly string[]): LabelledPage[] {
  return readLabelled(folders).map(({ id, site, page, labels }) => {
    const cues = genreCues({ page, sentences: [] }).map(({ rule }) => rule)
    return { id, site, cues, label: labels.genre }
  })
}

/** A rare genre's pages count for more, by the root of how rare it is. */
function learnFrom(seen: readonly LabelledPage[]): GenreWeights {
  const times = new Map<Genre, number>()
  for (const { label } of seen) times.set(label, (times.get(label) ?? 0) + 1)
  const worth = (label: Genre) => Math.sqrt(seen.length / times.size / (times.get(label) ?? 1))
  return learnClasses(
    seen.map((page) => ({ ...page, worth: worth(page.label) })),
    GENRE_PRIORS,
    STRENGTH,
  )
}

type Judged = { readonly page: LabelledPage; readonly genre: Genre }

function judgeAll(some: readonly LabelledPage[], by: GenreWeights): Judged[] {
  return some.map((page) => ({ page, genre: judgeGenre(page.cues, by) }))
}

/** Each page judged by weights that have not seen its site. */
function crossValidate(all: readonly LabelledPage[]): Judged[] {
  return eachFold(all, (seen, unseen) => judgeAll(unseen, learnFrom(seen))).flat()
}

function report(name: string, judged: readonly Judged[]): void {
  const genres = [...new Set(judged.map(({ page }) => page.label))].sort()
  const right = (some: readonly Judged[]) => some.filter(({ page, genre }) => genre === page.label).length
  const each = genres.map((label) => {
    const some = judged.filter(({ page }) => page.label === label)
    return `${label} ${right(some)}/${some.length}`
  })
  console.log(`${name}: ${(right(judged) / judged.length).toFixed(3)} (${each.join(', ')})`)
  if (!values.misses) return
  for (const { page, genre } of judged)
    if (genre !== page.label)
      console.log(`  ${page.id}: ${genre} (label: ${page.label}): ${page.cues.join('; ')}`)
}

/** The weights as they are written, without those that say nothing. */
function tidy(learned: GenreWeights) {
  return Object.fromEntries(
    Object.entries(learned).map(([genre, { bias, cues }]) => [
      genre,
      { bias: rounded(bias), cues: tidied(cues, LEAST_WORTH) },
    ]),
  )
}
