/** What a run leaves in the system's folder for temporary files (profiles, downloads, libraries) goes with the run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a folder and has it taken for the system's; gives what removes it. For Vitest, before the run. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'micline-e2e-'))
  // By these names Node and the browsers ask for it, on every system.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  // A browser that was just ended may hold a file for a moment yet.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
