/** The built extension with one page more, which runs a test's script in the extension's origin and under its policy. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../../scripts/support/bundle.ts'
import { BUILT } from '../../../scripts/support/extension.ts'

export interface TortureExtension {
  readonly folder: string
  remove(): Promise<void>
}

/**
 * A copy of the built extension with `torture.html`, which runs `script` of this folder. Throws where the extension is
 * not built.
 */
export async function makeTortureExtension(script: string): Promise<TortureExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'micline-torture-'))
  await cp(BUILT, folder, { recursive: true })
  await writeFile(
    join(folder, 'torture.js'),
    await bundle(join(import.meta.dirname, script), { name: 'torture', minify: false }),
  )
  await writeFile(join(folder, 'torture.html'), '<!doctype html><script src="torture.js"></script>')
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
