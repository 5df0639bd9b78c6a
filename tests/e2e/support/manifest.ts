/** The built extension with another manifest, as a version before or without a permission has it. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUILT } from '../../../scripts/support/extension.ts'

interface Manifest {
  version: string
  permissions: string[]
}

export type ChangeManifest = (built: Manifest) => Manifest

/** The manifest does not ask for `permission`. */
export const without =
  (permission: string): ChangeManifest =>
  ({ permissions, ...rest }) => ({ ...rest, permissions: permissions.filter((name) => name !== permission) })

/** The manifest is that of `version`. */
export const asVersion =
  (version: string): ChangeManifest =>
  (built) => ({ ...built, version })

/** A copy of the built extension, in a new folder. */
export async function copyOfBuilt(change: ChangeManifest): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'micline-built-'))
  await cp(BUILT, folder, { recursive: true })
  await changeManifest(folder, change)
  return folder
}

/** Changes the manifest in `folder`. */
export async function changeManifest(folder: string, change: ChangeManifest): Promise<void> {
  const path = join(folder, 'manifest.json')
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))))
}
