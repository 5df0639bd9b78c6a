/** What is timed side by side inside the page: each takes the live document and does its whole job on it. */
import { Readability } from '@mozilla/readability'
import compromise from 'compromise'
import Defuddle from 'defuddle'
import { extract } from '../../lib/extract/index.ts'
import { readPage } from '../../lib/extract/page/index.ts'

interface Contestant {
  name: string
  /** Runs before the clock starts; Readability takes its document apart, so it gets a copy. */
  prepare: (document: Document) => Document
  run: (document: Document) => unknown
}

const copy = (document: Document) => document.cloneNode(true) as Document
const same = (document: Document) => document

const contestants: Contestant[] = [
  { name: 'micline', prepare: same, run: extract },
  // What runs in the tab; the rest of the extraction runs in the background.
  { name: 'in the page', prepare: same, run: readPage },
  { name: 'readability', prepare: copy, run: (document) => new Readability(document).parse() },
  { name: 'defuddle', prepare: copy, run: (document) => new Defuddle(document).parse() },
  {
    name: 'compromise',
    prepare: copy,
    run: (document) =>
      compromise(new Readability(document).parse()?.textContent ?? '')
        .people()
        .out('array'),
  },
]

/** Rounds before the clock counts, at most: the engine compiles what runs often, and each page is a new start for it. */
const WARM_UPS = 4

/**
 * Times every contestant `rounds` times, interleaved, after the same warm-ups each, of which there are no more than
 * rounds. Returns milliseconds by contestant's name.
 */
function race(rounds: number, only?: string[]): Record<string, number[]> {
  const entered = contestants.filter(({ name }) => !only || only.includes(name))
  const times: Record<string, number[]> = Object.fromEntries(entered.map(({ name }) => [name, []]))
  for (let round = -Math.min(WARM_UPS, rounds); round < rounds; round++)
    for (const { name, prepare, run } of entered) {
      const prepared = prepare(document)
      const started = performance.now()
      run(prepared)
      if (round >= 0) times[name]?.push(performance.now() - started)
    }
  return times
}

Object.assign(globalThis, { race })
