/** Runs inside the browser: damages pages, reads each as the extension does, and tells how that went. */
import { extract } from '../../../lib/extract/index.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { checkSummary, problemInWords } from '../../../lib/validate/index.ts'
import { Dice } from '../../support/random.ts'
import { mutate, noise } from './mutate.ts'

export interface FuzzResult {
  readonly seed: number
  readonly size: number
  readonly milliseconds: number
  /** What was thrown, or what is wrong with what came out. */
  readonly failure: string | null
}

/** One page in fifty is noise; one in twenty is laid out in a frame, the others are only parsed. */
const NOISE = 0.02
const LAID_OUT = 0.05

function damaged(pages: readonly string[], dice: Dice): string {
  return dice.chance(NOISE) ? noise(dice) : mutate(dice.one(pages), dice.one(pages), dice)
}

/** A document of the page, at this page's address, in which no script runs. */
function documentOf(html: string, isLaidOut: boolean): Document {
  if (!isLaidOut) return new DOMParser().parseFromString(html, 'text/html')
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  document.body.replaceChildren(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('The frame has no document')
  page.open()
  // What comes over the network is decoded, and has no half of a surrogate pair. One in the Content Security Policy of a
  // <meta>, which only a script can write there, ends Chromium's tab, whoever reads the page or not.
  page.write(html.toWellFormed())
  page.close()
  return page
}

function read(page: Document): string | null {
  try {
    const checked = checkSummary(toSummary(extract(page)))
    return 'problems' in checked ? checked.problems.map(problemInWords).join('; ') : null
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error)
  }
}

/** Reads the damaged page of each seed from `first` on. A slow one is read again: what counts is its quickest reading. */
export function fuzz(pages: readonly string[], first: number, count: number): FuzzResult[] {
  const results: FuzzResult[] = []
  for (let seed = first; seed < first + count; seed += 1) {
    const dice = new Dice(seed)
    const html = damaged(pages, dice)
    const page = documentOf(html, dice.chance(LAID_OUT))
    let milliseconds = Number.POSITIVE_INFINITY
    let failure: string | null = null
    for (let attempt = 0; attempt < 3 && !failure && milliseconds > 400; attempt += 1) {
      const started = performance.now()
      failure = read(page)
      milliseconds = Math.min(milliseconds, performance.now() - started)
    }
    results.push({ seed, size: html.length, milliseconds, failure })
  }
  return results
}
