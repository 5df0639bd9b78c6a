/**
 * npm run licences: lists what ships in the extension, with versions and licences, in docs/licences.md. Read from the lock
 * file: everything but dev dependencies. A unit test fails if the list is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const DOCUMENT = new URL('../docs/licences.md', import.meta.url)
const LOCK_FILE = new URL('../package-lock.json', import.meta.url)

interface LockedPackage {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  link?: boolean
}

interface Licence {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** Every package that is installed to be shipped, by name. */
export function shippedPackages(): Licence[] {
  const { packages } = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, { version = '?', license = 'unknown' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
    }))
    .sort((one, two) => one.name.localeCompare(two.name))
}

/** The list as a Markdown document. */
export function licenceDocument(): string {
  const rows = shippedPackages().map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  return [
    '# Licences of what ships',
    '',
    'Written by `npm run licences`.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(DOCUMENT, licenceDocument())
