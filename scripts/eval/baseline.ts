/**
 * What a plain pipeline of public libraries makes of a page: Readability for the text, compromise for the names,
 * the first sentences as highlights. The evaluation prints it beside Micline, so that a figure has a reference.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import compromise from 'compromise'
import { parseHTML } from 'linkedom'
import type { Point } from '../../lib/model.ts'
import { pageIds } from '../support/corpus.ts'

/** As many first sentences as a summary's list may be worth; the scorer looks at fewer. */
const SENTENCES = 24
const OUTCOME = /\b(consensus|agreed|decided|decision|adopted|hum|poll)\b/i
const ACTION = /\b(action|todo|will|to do)\b/i

interface Text {
  title: string
  byline: string | null
  published: string | null
  text: string
}

/** The page's text by Readability, or all of it where Readability finds nothing. */
function readText(html: string): Text {
  const { document } = parseHTML(html)
  const whole = document.body?.textContent ?? ''
  const title = document.title
  const article = new Readability(document as unknown as Document).parse()
  return {
    title: article?.title ?? title,
    byline: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    text: article?.textContent ?? whole,
  }
}

const point = (text: string, speaker: string | null = null): Point => ({
  text,
  speaker,
  section: null,
  quote: null,
})

/** A summary in the public format's fields that the scorer reads. */
function summarize({ title, byline, published, text }: Text) {
  const reading = compromise(text)
  const sentences: string[] = reading.sentences().out('array')
  const names = [...new Set<string>(reading.people().out('array'))].filter((name) => /^\p{L}/u.test(name))
  const saidBy = (name: string) =>
    sentences.filter((sentence) => sentence.includes(name)).map((sentence) => point(sentence, name))
  return {
    source: { title, authors: byline ? [byline] : [], published },
    relevant: /\b(IETF|IRTF|RFC)\b/.test(text),
    genre: 'article',
    speakers: names.map((name) => ({ name, aliases: [], affiliations: [], roles: [], said: saidBy(name) })),
    outcomes: sentences
      .filter((sentence) => OUTCOME.test(sentence))
      .map((sentence) => ({ ...point(sentence), kind: 'result' })),
    actions: sentences
      .filter((sentence) => ACTION.test(sentence))
      .map((sentence) => ({ ...point(sentence), owner: null })),
    highlights: sentences.slice(0, SENTENCES).map((sentence) => point(sentence)),
    rfcs: [...new Set([...text.matchAll(/\bRFC ?(\d+)/g)].map((match) => Number(match[1])))],
    drafts: [
      ...new Set([...text.matchAll(/\bdraft-[a-z0-9-]+/g)].map(([name]) => name.replace(/-\d\d$/, ''))),
    ],
  }
}

/** Runs the plain pipeline on every page of the folder `from`, into `to`. */
export async function baselineFolder(from: string, to: string): Promise<void> {
  for (const id of await pageIds(from)) {
    const html = join(from, id, 'page.html')
    const text = existsSync(html)
      ? readText(await readFile(html, 'utf8'))
      : { title: id, byline: null, published: null, text: await readFile(join(from, id, 'page.txt'), 'utf8') }
    await mkdir(join(to, id), { recursive: true })
    await writeFile(join(to, id, 'summary.json'), JSON.stringify(summarize(text)))
  }
}
