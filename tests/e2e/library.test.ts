/** The library, driven as a person would: what was saved is found, read, corrected, followed, deleted and brought back. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Summary } from '../../lib/model.ts'
import { summary } from '../support/summary.ts'
import { LibraryPage } from './pages/library.ts'
import type { Micline } from './support/micline.ts'
import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'
const MINUTES = 'Minutes: LANTERN working group at IETF 142'

async function save(micline: Micline, ...pages: (string | Page)[]): Promise<void> {
  for (const page of pages) {
    const popup = await micline.openPopup(typeof page === 'string' ? await micline.visit(page) : page)
    await popup.save()
    await popup.close()
  }
}

async function openLibrary(micline: Micline, hash = ''): Promise<LibraryPage> {
  return new LibraryPage(await micline.openExtensionPage(`library.html${hash}`))
}

/** Puts summaries in by the way that a person would. */
async function importSummaries(library: LibraryPage, summaries: Summary[]): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'micline-')), 'library.json')
  await writeFile(path, JSON.stringify({ format: 'micline', version: 1, summaries }))
  await library.goTo('Import')
  await library.importFile(path)
  await library.press(`Import ${summaries.length}`)
  await library.shows(`Imported: ${summaries.length} new`)
}

/** Summaries that differ in every field people filter by. */
function three(): Summary[] {
  const person = (name: string) => ({ name, aliases: [], affiliations: [], roles: [], said: [] })
  const make = (index: number, title: string, changes: Partial<Summary>) =>
    summary({
      id: `6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c0${index}0`,
      savedAt: `2031-02-0${index}T10:00:00.000Z`,
      tags: [],
      note: '',
      ...changes,
      source: { ...summary().source, ...changes.source, url: `https://weaving.example/${index}`, title },
    })
  return [
    make(1, 'Loom minutes', {
      genre: 'minutes',
      groups: ['loom'],
      speakers: [person('Ada Quill')],
      rfcs: [99991],
      drafts: ['draft-quill-loom-knots'],
      revisions: { 'draft-quill-loom-knots': '01' },
      tags: ['later'],
    }),
    make(2, 'Yarn recap', {
      genre: 'recap',
      groups: ['yarn'],
      meeting: { name: 'IETF 139', number: 139, place: 'Porto', start: '2030-11-02', end: '2030-11-08' },
      speakers: [person('Bo Spindle')],
      rfcs: [99992],
      drafts: ['draft-quill-loom-knots'],
      revisions: { 'draft-quill-loom-knots': '02' },
      source: { ...summary().source, published: '2030-11-10' },
    }),
    make(3, 'Knots on the list', {
      genre: 'mail',
      groups: ['knot'],
      meeting: null,
      speakers: [person('A. Quill')],
      rfcs: [],
      drafts: ['draft-quill-loom-knots'],
      revisions: { 'draft-quill-loom-knots': '03' },
      outcomes: [
        {
          text: 'The list adopted draft-quill-loom-knots.',
          speaker: null,
          section: null,
          quote: null,
          kind: 'decision',
        },
      ],
    }),
  ]
}

test('finds by every filter, by facets and by completion, and the address holds the query', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  await library.shows('Nothing is saved yet')
  await importSummaries(library, three())
  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  for (const [query, titles] of [
    ['speaker:bo', ['Yarn recap']],
    ['group:loom', ['Loom minutes']],
    ['meeting:139', ['Yarn recap']],
    ['rfc:99991', ['Loom minutes']],
    ['draft:quill-loom-knots', ['Knots on the list', 'Yarn recap', 'Loom minutes']],
    ['tag:later', ['Loom minutes']],
    ['genre:mail', ['Knots on the list']],
    ['before:2031', ['Yarn recap']],
    ['after:2031', ['Knots on the list', 'Loom minutes']],
    ['"list adopted"', ['Knots on the list']],
    ['-genre:mail -tag:later', ['Yarn recap']],
  ] as const) {
    await library.find(query)
    await library.lists([...titles])
  }
  await library.find('')
  await library.narrow('Minutes')
  await library.lists(['Loom minutes'])
  expect(library.page.url()).toContain('genre')
  await library.page.goBack()
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.choose('Sort by', 'Meeting')
  await library.lists(['Loom minutes', 'Yarn recap', 'Knots on the list'])
  await library.page.reload()
  await library.lists(['Loom minutes', 'Yarn recap', 'Knots on the list'])
})

test('answers bad queries and bad addresses with a sentence', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  await library.goTo('Find')
  for (const [query, sentence] of [
    ['- -', 'There are no words to find in this search'],
    ['colour:red', '“colour:” is not a filter'],
    ['"went well', 'A quotation mark is not closed'],
    ['before:soon', '“soon” is no date'],
    ['(zz+)+$ [', 'Nothing saved matches this search'],
  ] as const) {
    await library.find(query)
    await library.shows(sentence)
  }
  const gone = await openLibrary(micline, '#/?open=6f2c1d8e-0b0a-4c58-9d0e-000000000000')
  await gone.shows('This summary is not in the library any more')
  const nowhere = await openLibrary(micline, '#/nowhere/%E0%A4%A')
  await nowhere.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
})

test('opens a summary with 3,000 points and a title of 5,000 letters', async ({ micline }) => {
  const library = await openLibrary(micline)
  const remark = (index: number) => ({
    text: `Remark ${index}`,
    speaker: 'Ada Quill',
    section: null,
    quote: null,
  })
  const said = Array.from({ length: 3000 }, (_, index) => remark(index))
  const speaker = { name: 'Ada Quill', aliases: [], affiliations: [], roles: [], said }
  const title = `Loom ${'x'.repeat(4995)}`
  await importSummaries(library, [summary({ speakers: [speaker], source: { ...summary().source, title } })])
  await library.goTo('Find')
  await library.find('remark 2999')
  await library.lists([title.slice(0, 300)])
  await library.press('Loom xxx')
  await library.shows('Show more (2,980)')
  await library.press('Show more (2,980)')
  await library.shows('Show more (2,780)')
})

test('an earlier version of a page stays readable, and what has changed is told', async ({ micline }) => {
  const body = (outcome: string) =>
    `<title>Loom at IETF 142</title><article><h1>Loom at IETF 142</h1><p>Minutes of the LOOM working group, IETF 142.</p>
    <p>The chairs opened the meeting and thanked the hosts for the room and for the tea that they had made.</p>
    <h2>Decisions</h2><ul><li>${outcome}</li></ul></article>`
  micline.server.make('/loom', { body: body('The group agreed to adopt the draft on knots.') })
  const page = await micline.visit('/loom')
  await save(micline, page)
  micline.server.make('/loom', { body: body('The group agreed not to adopt the draft on knots.') })
  await page.reload()
  await save(micline, page)
  const library = await openLibrary(micline)
  await library.open('Loom at IETF 142')
  await library.press('Earlier versions (1)')
  await library.shows('The group agreed to adopt the draft on knots.')
  await library.shows('The group agreed not to adopt the draft on knots.')
})

test('edits survive a new capture, and each step can be undone', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Edit Mateus Ferraz')
  await library.fill('Name', 'Mateus Ferraz Lima')
  await library.press('Save')
  await library.shows('Renamed')
  await library.pressIn('Outcomes', 'Edit: There was consensus that')
  await library.fill('Text', 'A common format comes first.')
  await library.choose('Type', 'Decision')
  await library.press('Save')
  await library.shows('A common format comes first.')
  await library.fill('Add a tag', 'delay')
  await library.page.keyboard.press('Enter')
  await library.shows('#delay')

  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.isSaved()
  await popup.close()
  await micline.sendCommand('save-page')
  await micline.badgeSays('✓')
  await library.page.bringToFront()
  await library.page.reload()
  await library.shows('Your edits (3)')
  const read = await library.read()
  expect(read).toContain('Mateus Ferraz Lima')
  expect(read).toContain('A common format comes first. edited')
  expect(read).toContain('#delay')

  await library.press('Your edits (3)')
  for (let left = 3; left > 0; left--) {
    await library.shows(`Your edits (${left})`)
    await library.press('Undo')
  }
  await library.hides('Your edits')
  await library.shows('There was consensus that')
  expect(await library.read()).not.toContain('Lima')
})

test('speakers are merged, and what is typed survives a reload in the middle of it', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Edit Mateus Ferraz')
  await library.fill('Roles, separated by ;', 'planner of capacity')
  await library.page.reload()
  await library.shows('Roles, separated by ;')
  await library.choose('The same person as', 'Ingrid Halvorsen')
  await library.press('Save')
  await library.hides('Roles, separated by ;')
  const sections = await library.page.$$eval('.speaker', (speakers) =>
    speakers.map((speaker) => speaker.getAttribute('aria-label')),
  )
  expect(sections).toContain('Ingrid Halvorsen')
  expect(sections).not.toContain('Mateus Ferraz')
  expect(await library.read()).toContain('planner of capacity')
  await library.fill('Note', 'Half a sentence that')
  await library.page.reload()
  await library.page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'Half a sentence that',
  )
})

test('a point leads to its sentence in the saved post and on the page', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Saved post')
  await library.press('There was consensus that')
  const lit = await library.page.waitForFunction(() => {
    const [range] = CSS.highlights.get('point') ?? []
    return range?.toString()
  })
  expect(await lit.jsonValue()).toContain('is a good starting point for that format.')
  const opened = micline.browser.waitForTarget((target) => target.url().includes('recap-tides'))
  await library.press('Show on page: There was consensus')
  const page = await (await opened).page()
  await page?.waitForFunction(() => document.readyState === 'complete')
  expect(page?.url()).toContain('recap-tides')
})

test('a draft is followed across pages, and a person who goes by two names', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  await library.page.evaluate(() => {
    location.hash = '#/document/draft-quill-loom-knots'
  })
  await library.shows('3 summaries')
  await library.shows('The list adopted draft-quill-loom-knots.')
  const titles = await library.page.$$eval('.timeline h2 a', (links) => links.map((link) => link.textContent))
  expect(titles).toEqual(['Knots on the list', 'Loom minutes', 'Yarn recap'])
  await library.page.evaluate(() => {
    location.hash = '#/person/Ada%20Quill'
  })
  await library.shows('1 summary')
  await library.fill('Also known as', 'A. Quill')
  await library.page.keyboard.press('Enter')
  await library.shows('2 summaries')
  await library.page.reload()
  await library.shows('2 summaries')
  await library.press('Part')
  await library.shows('1 summary')
})

test('deletions are undone: one, many, and from the settings', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  await library.goTo('Find')
  await library.open('Yarn recap')
  await library.press('More')
  await library.press('Delete')
  await library.lists(['Knots on the list', 'Loom minutes'])
  await library.press('Undo')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.press('Select “Knots on the list”')
  await library.press('Select all 3')
  await library.shows('3 selected')
  await library.press('Delete')
  await library.lists([])
  await library.press('Undo')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.open('Loom minutes')
  await library.press('More')
  await library.press('Delete')
  await library.goTo('Settings')
  await library.press('Bring back')
  await library.shows('Nothing was deleted')
  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
})

test('a full backup brings back what was deleted, with the edits and their steps', async ({ micline }) => {
  await save(micline, 'recap-tides', 'minutes-lantern')
  const library = await openLibrary(micline)
  await library.lists([MINUTES, RECAP])
  await library.open(RECAP)
  await library.press('Star')
  await library.shows('Tag added')
  await library.goTo('Settings')
  await library.press('Make a backup')
  const { name, text } = await micline.downloaded()
  expect(name).toMatch(/^Micline backup .*\.json$/)
  await library.goTo('Find')
  await library.press(`Select “${RECAP}”`)
  await library.press('Select all 2')
  await library.press('Delete')
  await library.lists([])
  const path = join(await mkdtemp(join(tmpdir(), 'micline-')), name)
  await writeFile(path, text)
  await library.goTo('Import')
  await library.importFile(path)
  await library.press('Import 2')
  await library.shows('Imported: 2 new')
  await library.goTo('Find')
  await library.find('tag:starred')
  await library.lists([RECAP])
  await library.open(RECAP)
  await library.shows('Your edits (1)')
})
