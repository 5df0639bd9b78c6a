import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../lib/export/format.ts'
import { type ImportEvent, type ImportFile, planImport } from '../../../lib/export/import.ts'
import { json } from '../../../lib/export/json.ts'
import { jsonLines } from '../../../lib/export/json-lines.ts'
import { type ReadEvent, readImportFile } from '../../../lib/export/parts/read-file.ts'
import { writeBlob, writeText } from '../../../lib/export/write.ts'
import type { Summary } from '../../../lib/model.ts'
import { checkSummary } from '../../../lib/validate/index.ts'
import { fileOf } from '../../support/files.ts'
import { hostileSummary } from '../../support/hostile.ts'
import { randomLibrary } from '../../support/library.ts'
import { runs } from '../../support/properties.ts'
import { publicSchema } from '../../support/public-schema.ts'
import { summary } from '../../support/summary.ts'

const now = new Date('2031-02-06T12:00:00Z')
/** Whether a value is a summary, by the public schema where it is at hand, else by Micline's own check. */
function publicCheck(): (value: unknown) => string | null {
  const schema = publicSchema()
  if (schema) return schema
  console.warn('The public schema (../shared/format) is not here: checked by lib/validate instead.')
  return (value) => ('value' in checkSummary(value) ? null : JSON.stringify(checkSummary(value)))
}

async function importInto(
  library: Summary[],
  content: string,
  name?: string,
  chunk?: number,
): Promise<ImportEvent[]> {
  const events: ImportEvent[] = []
  const find = async ({ source }: Summary) => ({
    summary: library.find((saved) => saved.source.url === source.url),
  })
  for await (const event of planImport([fileOf(content, name, chunk)], find)) events.push(event)
  return events
}

async function eventsOf(file: ImportFile): Promise<ReadEvent[]> {
  const events: ReadEvent[] = []
  for await (const event of readImportFile(file)) events.push(event)
  return events
}

const backupFile = async (summaries: Summary[], library: Library) =>
  new File([await writeBlob(json, summaries, { now, library })], 'library.json')

function imported(events: ImportEvent[]): Summary[] {
  return events.map((event) => {
    if (event.kind !== 'change') throw new Error(JSON.stringify(event))
    return event.after
  })
}

describe('JSON', () => {
  const check = publicCheck()

  it('is valid by the public schema, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileSummary, { maxLength: 3 }), async (library) => {
        const file = JSON.parse(await writeText(json, library, { now }))
        expect({ ...file, summaries: [] }).toEqual({
          format: 'micline',
          version: 1,
          exportedAt: '2031-02-06T12:00:00.000Z',
          summaries: [],
        })
        expect(file.summaries).toEqual(library)
        expect(file.summaries.map(check).filter(Boolean)).toEqual([])
      }),
      runs(100),
    )
  })

  it('is the same bytes for the same summary, in whatever order its properties stand', async () => {
    const shuffled = Object.fromEntries(Object.entries(summary()).reverse()) as unknown as Summary
    expect(await writeText(json, [shuffled], { now })).toBe(await writeText(json, [summary()], { now }))
  })

  it('writes a damaged record as it stands', async () => {
    const damaged = { ...summary(), tags: 'not a list' } as unknown as Summary
    const file = JSON.parse(await writeText(json, [damaged], { now }))
    expect(file.summaries).toEqual([damaged])
  })

  it('carries the rest of a library through a backup, what was edited one by one', async () => {
    const people = [{ key: '</script>', person: 'Ada Quill' }]
    const edited = [{ id: 'a', edits: [{ text: ']},{"edited":[' }] }, { id: 'b' }]
    const backup = await writeText(json, [summary()], { now, library: { version: 1, people, edited } })
    expect(JSON.parse(backup).library).toEqual({ version: 1, people, edited })
    for (const chunk of [1, 7, undefined])
      expect(await eventsOf(fileOf(backup, 'library.json', chunk))).toEqual([
        { kind: 'summary', summary: summary(), record: 1 },
        ...edited.map((one) => ({ kind: 'edited', edited: one })),
        { kind: 'library', library: { version: 1, people, edited: [] } },
      ])
  })

  it('looks for what was edited in one place, so that what stands around it is not held without end', async () => {
    const content = '{"summaries":[],"library":{"edited":[1]},"more":{"edited":[2]}}'
    expect(await eventsOf(fileOf(content))).toEqual([
      { kind: 'edited', edited: 1 },
      { kind: 'library', library: { edited: [] } },
    ])
  })

  it('is read back however much was edited in the library', { timeout: 60_000 }, async () => {
    const words = 'x'.repeat(1_000_000)
    const edited = Array.from({ length: 70 }, (_, index) => ({ id: `${index}`, words }))
    const library = { version: 1 as const, people: [], edited }
    const events = await eventsOf(await backupFile([summary()], library))
    expect(events.filter(({ kind }) => kind === 'edited')).toHaveLength(edited.length)
    expect(events.filter(({ kind }) => kind === 'problem')).toEqual([])
  })
})

describe('export, then import', () => {
  it('gives back 1,000 libraries byte for byte', async () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const library = randomLibrary(seed % 7, seed)
      const [format, name] = seed % 2 ? [json, 'a.json'] : [jsonLines, 'a.jsonl']
      const exported = await writeText(format, library, { now })
      if (!exported) continue
      const again = await writeText(format, imported(await importInto([], exported, name)), { now })
      expect(again, `seed ${seed}`).toBe(exported)
    }
  })

  it('gives back hostile words byte for byte, however the file is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(hostileSummary, { minLength: 1, maxLength: 3, selector: ({ source }) => source.url }),
        fc.integer({ min: 1, max: 900 }),
        fc.boolean(),
        async (library, chunk, lines) => {
          const format = lines ? jsonLines : json
          const exported = await writeText(format, library, { now })
          const events = await importInto([], exported, `a.${format.extension}`, chunk)
          expect(await writeText(format, imported(events), { now })).toBe(exported)
        },
      ),
      runs(150),
    )
  })
})
