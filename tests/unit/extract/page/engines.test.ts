import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { abroad } from './engines/abroad.ts'
import { asia } from './engines/asia.ts'
import { forums } from './engines/forums.ts'
import { generators } from './engines/generators.ts'
import { hosted } from './engines/hosted.ts'
import { moreGenerators } from './engines/more-generators.ts'
import { publishers } from './engines/publishers.ts'
import { themes } from './engines/themes.ts'
import { together } from './engines/together.ts'
import { wordpress } from './engines/wordpress.ts'
import { openPage } from './open.ts'

/** The one post that every system shows. */
const FIRST =
  'The lamp keepers came to the harbour for a week, and on Monday morning the first session began with a long look at the tables.'
const LAST =
  'There will be a call in January, and until then the issue on keys stays open, as everybody in the room seemed to agree.'
const PARAGRAPHS = [
  FIRST,
  'Two drafts had been written since the spring, one of them by people who had never met before, and both were read line by line.',
  'In the afternoon the group spoke about the delay of answers in the evening, which had grown by a third and nobody could say why.',
  LAST,
]
const POST: Readonly<Record<string, string>> = {
  title: 'How the keepers settled the format of their lamps',
  author: 'Ada Birk',
  stranger: 'Bo Crane',
  site: 'Harbour Notes',
  iso: '2031-11-21',
  body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'),
  text: PARAGRAPHS.join('\n\n'),
}
const filled = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => POST[name] ?? '')

describe.each(
  Object.entries({
    wordpress,
    generators,
    moreGenerators,
    hosted,
    publishers,
    together,
    forums,
    asia,
    abroad,
    themes,
  }),
)('%s', (_, engines) => {
  it.each(engines)('$name', (engine) => {
    const title = filled(engine.title ?? '{title} - {site}')
    const html = `<html><head><title>${title}</title>${filled(engine.head ?? '')}</head><body>${filled(engine.html)}</body></html>`
    const { text, blocks, metadata } = readPage(openPage(html, engine.url ?? 'https://blog.example/x'))
    const words = blocks
      .map(({ start, end }) => text.slice(start, end))
      .filter((block) => block !== POST.title)
    expect({
      title: metadata.title.replace(/^\[lamps\] /, ''),
      authors: metadata.authors,
      published: metadata.published?.slice(0, 10) ?? null,
      first: words[0],
      last: words.at(-1),
    }).toEqual({
      title: POST.title,
      authors: engine.authors ?? [POST.author],
      published: engine.published === null ? null : POST.iso,
      first: engine.first ?? FIRST,
      last: LAST,
    })
  })
})
