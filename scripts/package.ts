/**
 * npm run package: the stores' packages (Chrome, Edge, Firefox) and the sources that Firefox's reviewers ask for, in
 * output/packages. The same input gives the same bytes: files are sorted, and every time stamp is the same.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import manifest from '../package.json' with { type: 'json' }
import { ROOT } from './support/sources.ts'

const PACKAGES = join(ROOT, 'output/packages')
/** The oldest date a ZIP can hold, in the zone-free form that it is stored in. */
const EPOCH = new Date(1980, 0, 1)

const BUILDS = [
  { store: 'chrome', folder: 'chrome-mv3', options: [] },
  { store: 'edge', folder: 'edge-mv3', options: ['-b', 'edge'] },
  { store: 'firefox', folder: 'firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
]

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** Writes the files at `paths` below `folder` as a ZIP and prints its name, size and digest. */
function pack(name: string, folder: string, paths: string[]): void {
  const files: Zippable = {}
  for (const path of [...paths].sort())
    files[path.split(sep).join('/')] = [readFileSync(join(folder, path)), { mtime: EPOCH }]
  const bytes = zipSync(files, { level: 9 })
  writeFileSync(join(PACKAGES, name), bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  console.log(`${name.padEnd(32)}${(bytes.length / 1000).toFixed(1).padStart(8)} kB  sha256 ${digest}`)
}

mkdirSync(PACKAGES, { recursive: true })
for (const { store, folder, options } of BUILDS) {
  execFileSync('npx', ['wxt', 'build', ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const built = join(ROOT, '.output', folder)
  pack(`micline-${manifest.version}-${store}.zip`, built, filesIn(built))
}
// The sources package itself has no repository, and nothing to pack it from: a reviewer builds and compares.
if (existsSync(join(ROOT, '.git'))) {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
  pack(`micline-${manifest.version}-sources.zip`, ROOT, tracked)
}
