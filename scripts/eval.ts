/** npm run eval: extracts the shared corpus and prints its scorecard. Without the corpus it says so and is content. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractFolder } from './extract.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const corpus = `${shared}corpus/dev`
const output = fileURLToPath(new URL('../output/eval', import.meta.url))

if (!existsSync(corpus)) {
  console.log('The labelled corpus (../shared/corpus/dev) is not here: nothing was measured.')
  process.exit(0)
}
await extractFolder(corpus, output)
const score = spawnSync(
  process.execPath,
  [`${shared}eval/score.mjs`, '--gold', corpus, '--pred', output, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(score.status ?? 1)
