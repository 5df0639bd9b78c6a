/**
 * npm run train:genre -- FOLDER... [--unseen FOLDER] [--misses] [--dry]
 * Learns what each cue of a page is worth for its genre, and writes lib/extract/weights/genre.json. Reported is how
 * many pages are told right on sites that the weights have not seen, by cross-validation, and on the pages of
 * --unseen, which no weight has learned from; beside it, what the hand-made prior reaches alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Weights } from '../../lib/extract/evidence.ts'
import { genreCues } from '../../lib/extract/find/genre/index.ts'
import { judgeGenre } from '../../lib/extract/judge/genre.ts'
import { readPage } from '../../lib/extract/page/index.ts'
import type { Genre } from '../../lib/model.ts'
import { readDocument } from './corpus.ts'
import { eachFold } from './folds.ts'
import { GENRE_PRIORS } from './genre-priors.ts'
import { learnClasses } from './softmax.ts'

type GenreWeights = Readonly<Record<Genre, Weights>>

interface LabelledPage {
  readonly id: string
  readonly site: string
  readonly cues: readonly string[]
  readonly label: Genre
}

const WEIGHTS = join(import.meta.dirname, '../../lib/extract/weights/genre.json')
/** How firmly weights are held to the prior: the inverse of its variance. */
const STRENGTH = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unseen: { type: 'string' }, misses: { type: 'boolean' }, dry: { type: 'boolean' } },
})
if (!positionals.length) {
  console.error('usage: npm run train:genre -- FOLDER... [--unseen FOLDER] [--misses] [--dry]')
  process.exit(2)
}
const pages = positionals.flatMap(readLabelled)
report('unseen sites', crossValidate(pages))
report('the prior alone', judgeAll(pages, GENRE_PRIORS))
const weights = learnFrom(pages)
report('sites seen', judgeAll(pages, weights))
if (values.unseen) report('unseen pages', judgeAll(readLabelled(values.unseen), weights))
if (!values.dry) writeFileSync(WEIGHTS, `${JSON.stringify(tidy(weights), null, 2)}\n`)

/** The relevant pages of `folder`. */
function readLabelled(folder: string): LabelledPage[] {
  return readdirSync(folder).flatMap((id) => {
    const read = <Content>(name: string) =>
      JSON.parse(readFileSync(join(folder, id, name), 'utf8')) as Content
    const { relevant, genre } = read<{ relevant: boolean; genre: Genre }>('gold.json')
    if (!relevant) return []
    const { url, site } = read<{ url: string; site?: string }>('source.json')
    const page = readPage(readDocument(join(folder, id), url))
    const cues = genreCues({ page, sentences: [] }).map(({ rule }) => rule)
    return [{ id, site: site ?? new URL(url).hostname, cues, label: genre }]
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

/** The weights with the strongest first, without those that say nothing. */
function tidy(learned: GenreWeights) {
  return Object.fromEntries(
    Object.entries(learned).map(([genre, { bias, cues }]) => [
      genre,
      {
        bias: Number(bias.toFixed(2)),
        cues: Object.fromEntries(
          Object.entries(cues)
            .map(([cue, worth]): [string, number] => [cue, Number(worth.toFixed(2))])
            .filter(([, worth]) => Math.abs(worth) >= 0.05)
            .sort((a, b) => b[1] - a[1]),
        ),
      },
    ]),
  )
}
