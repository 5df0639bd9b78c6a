/** Every format is read back by a parser that is not its writer, with every field compared. */
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { load as loadYaml } from 'js-yaml'
import { JSDOM } from 'jsdom'
import JSZip from 'jszip'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../../lib/export/index.ts'
import { frontMatter } from '../../../lib/export/parts/front-matter.ts'
import { allPoints } from '../../../lib/export/parts/points.ts'
import { OUTCOME_LABELS } from '../../../lib/export/parts/summary-words.ts'
import { writeBlob } from '../../../lib/export/write.ts'
import { rfcName } from '../../../lib/links/documents.ts'
import { webAddress } from '../../../lib/links/web-address.ts'
import type { Summary } from '../../../lib/model.ts'
import { toldOnce } from '../../../lib/summary/told-once.ts'
import { withoutRepeats } from '../../../lib/summary/without-repeats.ts'
import { runs } from '../../support/properties.ts'
import { summary } from '../../support/summary.ts'
import { holds, library, now, plain, write } from './hostile-libraries.ts'

function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

function nodesOf<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const inside = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
  return node.type === type ? [node as Extract<Nodes, { type: T }>, ...inside] : inside
}

describe('the table of formats', () => {
  it('has an id, a type and an extension for each, no id twice', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
    for (const { mime, extension } of FORMATS) {
      expect(mime).toMatch(/^[a-z]+\/[a-z.+-]+$/)
      expect(extension).toMatch(/^[a-z]+$/)
    }
  })

  it.each(FORMATS)('$id: says what it is', async (format) => {
    expect((await writeBlob(format, [], { now })).type).toBe(format.mime)
  })

  it.each([
    ['markdown', /^$/],
    ['html', /^<!doctype html>\n<html.*<title>Micline<\/title>.*<\/html>\n$/s],
    ['tasks', /^$/],
    ['json', /^\{"format":"micline",.*"summaries":\[\s*\]\}\n$/s],
    ['json-lines', /^$/],
    ['csv-summaries', /^\ufeffid,title,.*\r\n$/],
    ['csv-points', /^\ufeffsummary id,title,.*\r\n$/],
    ['bibtex', /^$/],
    ['ris', /^$/],
    ['csl-json', /^\[\]\n$/],
  ])('%s: is whole where there is no summary', async (id, expected) => {
    expect(await write(id, [])).toMatch(expected)
  })
})

describe('fields of 100,000 characters', () => {
  const long = '=x|#["-\\ <b> '.repeat(8_000)
  const one = summary({ note: long, source: { ...summary().source, title: long }, tags: [long] })

  it('come back whole from CSV, JSON and front matter', async () => {
    const [row] = parseCsv(await write('csv-summaries', [one]), { bom: true, columns: true }) as Summary[]
    expect(row?.note).toBe(`'${long}`)
    expect(JSON.parse(await write('json', [one])).summaries).toEqual([one])
    const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(await write('markdown', [one])) ?? []
    expect(loadYaml(yaml)).toMatchObject({ title: long })
  })

  it('stay words in Markdown, HTML and references', async () => {
    const tree = readMarkdown(await write('markdown', [one]))
    expect(wordsOf(nodesOf(tree, 'heading')[0] as Nodes)).toBe(plain(long))
    const { document } = new JSDOM(await write('html', [one])).window
    expect(document.querySelector('h1')?.textContent).toBe(plain(long))
    expect(await write('ris', [one])).toContain(`\r\nTI  - ${plain(long)}\r\n`)
    expect(JSON.parse(await write('csl-json', [one]))[0].title).toBe(long)
  })
})

it.each(FORMATS.filter(({ writesPost }) => !writesPost))('$id: does without the post', async (format) => {
  await holds(async (summaries) => {
    const bytes = (all: Summary[]) => writeBlob(format, all, { now }).then((blob) => blob.bytes())
    expect(await bytes(summaries.map((one) => ({ ...one, content: null })))).toEqual(await bytes(summaries))
  }, 10)
})

describe('Markdown', () => {
  it('has front matter that another YAML reader reads the same', async () => {
    await holds(async ([first]) => {
      const note = await write('markdown', [first as Summary])
      const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(note) ?? []
      const facts = frontMatter(first as Summary)
      const wellFormed = JSON.parse(JSON.stringify(facts), (_, value) =>
        typeof value === 'string' ? value.toWellFormed() : value,
      )
      expect(loadYaml(yaml)).toEqual(wellFormed)
    })
  })

  it('keeps every statement as words: no markup, no HTML, in its own item', async () => {
    await holds(async (summaries) => {
      const tree = readMarkdown(await write('markdown', [summaries[0] as Summary, ...summaries]))
      expect(nodesOf(tree, 'html')).toEqual([])
      expect(nodesOf(tree, 'image')).toEqual([])
      expect(nodesOf(tree, 'code')).toEqual([])
      expect(nodesOf(tree, 'table')).toEqual([])
      const titles = nodesOf(tree, 'heading')
        .filter(({ depth }) => depth === 1)
        .map(wordsOf)
      expect(titles).toEqual([summaries[0] as Summary, ...summaries].map(({ source }) => plain(source.title)))
      const items = nodesOf(tree, 'listItem').map(wordsOf)
      const points = summaries.flatMap(allPoints)
      for (const { point } of points)
        expect(items.some((words) => words.includes(plain(point.text)))).toBe(true)
    })
  })

  it('leads only to web addresses', async () => {
    await holds(async (summaries) => {
      const links = nodesOf(readMarkdown(await write('markdown', summaries)), 'link')
      // Readers make links of addresses in the words themselves: of the web and of mail only.
      expect(links.filter(({ url }) => !/^(https?:|mailto:)/i.test(url))).toEqual([])
    })
  })
})

it('open actions: one task for each that is not done, with its owner', async () => {
  await holds(async (summaries) => {
    const items = nodesOf(readMarkdown(await write('tasks', summaries)), 'listItem')
    const open = summaries.flatMap((summary) => toldOnce(summary).actions.filter(({ done }) => !done))
    expect(items.map(({ checked }) => checked)).toEqual(open.map(() => false))
    for (const [index, item] of items.entries())
      for (const words of [open[index]?.text, open[index]?.owner])
        expect(wordsOf(item)).toContain(plain(words ?? ''))
  })
})

describe('HTML', () => {
  it('shows every word, runs nothing, asks for nothing', async () => {
    await holds(async (summaries) => {
      const { document } = new JSDOM(await write('html', summaries)).window
      expect(
        document.querySelectorAll('script, img, iframe, object, embed, form, base, svg, math, link'),
      ).toHaveLength(0)
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
      expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
      expect(links.filter((href) => !webAddress(href))).toEqual([])
      const shown = plain(document.body.textContent ?? '')
      for (const one of summaries) {
        const { source, meeting, attendance, speakers, warnings, note } = one
        const points = allPoints(one).map(({ point }) => point.text)
        const kinds = withoutRepeats(one).outcomes.map(({ kind }) => OUTCOME_LABELS[kind])
        const people = speakers.flatMap(({ name, affiliations, roles }) => [name, ...affiliations, ...roles])
        const facts = [source.subtitle, source.site, ...source.authors, meeting?.name, meeting?.place]
        const counts = [attendance?.onsite, attendance?.remote, attendance?.total]
        const documents = [...one.rfcs.map(rfcName), ...one.drafts]
        const all = [
          ...points,
          ...kinds,
          ...people,
          ...facts,
          ...counts,
          ...documents,
          ...warnings,
          ...note.split('\n\n'),
        ]
        for (const words of all) expect(shown).toContain(plain(String(words ?? '')))
      }
      expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(
        summaries.map(({ source }) => plain(source.title)),
      )
    })
  })
})

describe('ZIP', () => {
  it('holds a note for each summary under a name of its own, and an index', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (summaries) => {
        const zip = FORMATS.find(({ id }) => id === 'zip')
        if (!zip) throw new Error('no ZIP')
        const twice = [...summaries, ...summaries]
        const archive = await JSZip.loadAsync(await (await writeBlob(zip, twice, { now })).arrayBuffer(), {
          checkCRC32: true,
        })
        const names = Object.keys(archive.files)
        expect(names).toHaveLength(twice.length + 1)
        expect(new Set(names.map((file) => file.toLowerCase())).size).toBe(names.length)
        for (const file of names)
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]\.md$|^(con|nul|aux|prn)\./iu)
        const notes = await Promise.all(names.slice(0, -1).map((file) => archive.file(file)?.async('string')))
        expect(notes).toEqual(await Promise.all(twice.map((one) => write('markdown', [one]))))
        const index = readMarkdown((await archive.file('Index.md')?.async('string')) ?? '')
        const linked = nodesOf(index, 'link').flatMap(({ url }) =>
          /^(https?|mailto):/i.test(url) ? [] : decodeURIComponent(url),
        )
        expect(linked.sort()).toEqual(names.slice(0, -1).sort())
      }),
      runs(60),
    )
  })
})
