import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage, openText } from './open.ts'
import { outlineOf } from './outline.ts'

const PAGES = join(import.meta.dirname, '../../../pages')

function open(folder: string): Document {
  const { url } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'))
  const html = join(folder, 'page.html')
  if (existsSync(html)) return openPage(readFileSync(html, 'utf8'), url)
  return openText(readFileSync(join(folder, 'page.txt'), 'utf8'), url)
}

const folders = readdirSync(PAGES).filter((id) => existsSync(join(PAGES, id, 'expected.txt')))

describe.each(folders)('%s', (id) => {
  const folder = join(PAGES, id)

  it('is read as written beside it', () => {
    const { text, blocks, ...page } = readPage(open(folder))
    expect(outlineOf({ ...page, text, blocks })).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'))
  })

  it('is not changed by being read', () => {
    const document = open(folder)
    const before = document.documentElement.outerHTML
    readPage(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('has blocks whose spans lie in its text, in order', () => {
    const { text, blocks } = readPage(open(folder))
    let at = 0
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(at)
      at = block.end
      for (const span of [...block.emphases, ...block.links]) {
        expect(span.start).toBeGreaterThanOrEqual(block.start)
        expect(span.end).toBeLessThanOrEqual(block.end)
        expect(text.slice(span.start, span.end).trim()).not.toBe('')
      }
    }
    expect(at).toBe(text.length)
  })
})

it('finds every fixture page', () => {
  expect(folders.length).toBeGreaterThanOrEqual(12)
})
