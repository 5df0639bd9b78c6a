/** Summaries as a file on the disk, as an import takes it. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Summary } from '../../lib/model.ts'

/** Writes the file, in a new folder of its own; returns its path. */
export async function writeLibrary(summaries: readonly Summary[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'micline-library-')), 'library.json')
  await writeFile(path, JSON.stringify({ format: 'micline', version: 1, summaries }))
  return path
}
