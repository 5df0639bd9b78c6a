/** A library to work in: how it comes to hold something. */
import type { Page } from 'puppeteer-core'
import type { Summary } from '../../../lib/model.ts'
import { writeLibrary } from '../../support/library-file.ts'
import { person, point, summary } from '../../support/summary.ts'
import { LibraryPage } from '../pages/library.ts'
import type { Micline } from './micline.ts'

/** Saves each page by its popup. */
export async function save(micline: Micline, ...pages: (string | Page)[]): Promise<void> {
  for (const page of pages) {
    const popup = await micline.openPopup(typeof page === 'string' ? await micline.visit(page) : page)
    await popup.save()
    await popup.close()
  }
}

/** Opens the library, where `hash` leads. */
export async function openLibrary(micline: Micline, hash = ''): Promise<LibraryPage> {
  return new LibraryPage(await micline.openExtensionPage(`library.html${hash}`))
}

/** Opens the library with `summaries` put into it, at the list of all. */
export async function openFilled(micline: Micline, summaries = three()): Promise<LibraryPage> {
  const library = await openLibrary(micline)
  await importSummaries(library, summaries)
  await library.goTo('Find')
  return library
}

/** Puts summaries in by the way that a person would. */
export async function importSummaries(library: LibraryPage, summaries: Summary[]): Promise<void> {
  await startImport(library, summaries)
  await library.shows(`Imported: ${summaries.length} new`)
}

/** Gives a file of summaries to the import, and tells it to go on. */
export async function startImport(library: LibraryPage, summaries: Summary[]): Promise<void> {
  await library.goTo('Import')
  await library.importFile(await writeLibrary(summaries))
  await library.press(`Import ${summaries.length}`)
}

/** Summaries that differ in every field people filter by. */
export function three(): Summary[] {
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
      outcomes: [{ ...point('The list adopted draft-quill-loom-knots.'), kind: 'decision' }],
    }),
  ]
}
