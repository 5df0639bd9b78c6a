/** The library and the marks in Firefox: what firefox.test.ts does with the popup goes on here. */
import { describe, expect } from 'vitest'
import { writeLibrary } from '../support/library-file.ts'
import { isThere, test } from './support/firefox-test.ts'
import { three } from './support/library.ts'
import { RECAP } from './support/titles.ts'

/** The files of exports that are still held: in Firefox, too, they are written to the disk, each with a mark of its end. */
const KEPT_FILES = `navigator.storage.getDirectory()
  .then((root) => root.getDirectoryHandle('exports'))
  .then((folder) => Array.fromAsync(folder.keys()))
  .then((names) => names.sort())`

describe.runIf(isThere)('the library in Firefox', () => {
  test('a backup is imported, searched, followed, corrected and reported on', async ({ firefox }) => {
    const library = await firefox.openExtensionPage('library.html#/import')
    await library.chooseFile(await writeLibrary(three()))
    await library.press('Import 3')
    await library.shows('Imported: 3 new')

    await library.follow('Find')
    await library.shows('3 summaries')
    await library.search('list adopted')
    await library.shows('1 summary')
    await library.search('')
    await library.follow('yarn')
    await library.shows('1 summary')
    await library.follow('Everything about yarn')
    await library.follow('Yarn recap')
    await library.follow('Bo Spindle')
    await library.follow('Everything about Bo Spindle')
    await library.shows('Also known as')

    await library.follow('Find')
    await library.follow('Knots on the list')
    await library.shows('The list adopted draft-quill-loom-knots.')
    await library.press('Remove: The list adopted')
    await library.shows('Your edits (1)')
    await library.press('Undo')
    await library.doesNotShow('Your edits')

    await library.follow('Trip report')
    await library.fill('Or a search', 'meeting:139')
    await library.shows('Trip report: IETF 139')
    await library.press('Download as Markdown')
    expect((await firefox.downloaded()).text).toContain('Yarn recap')

    await library.follow('Export')
    await library.shows('3 summaries')
    await library.press('Export to a file')
    const { text } = await firefox.downloaded()
    expect(text.match(/^# /gm)).toHaveLength(3)
    const kept = (await library.evaluate(KEPT_FILES)) as string[]
    expect(kept).toEqual([kept[0], `${kept[0]}.whole`])
  })

  test('a post is marked, and a statement leads to its sentence', async ({ firefox }) => {
    const popup = await firefox.readPost(firefox.server.address('recap-tides'), RECAP)
    const post = await firefox.openedTab('recap-tides')
    const legend = `document.querySelector('micline-legend') !== null`
    await popup.press('Mark on page')
    await post.comesTrue('the marks are there', legend)
    await popup.press('Mark on page')
    await post.comesTrue('the marks are gone', `!(${legend})`)
    await popup.press('Dr. Keiko Yamashiro')
    // The tab is not in front here, so that it does not scroll.
    await post.comesTrue('the sentence is lit up', `CSS.highlights.get('micline-here')?.size === 1`)
  })
})
