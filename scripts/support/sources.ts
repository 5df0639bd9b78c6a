/** The project's own sources, and who imports whom. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..')

export interface Import {
  /** The importing file, from the project's root. */
  from: string
  /** What is imported: a file from the project's root, or a package. */
  to: string
  isOurs: boolean
  isTypeOnly: boolean
  specifier: string
}

interface Source {
  path: string
  text: string
  imports: Import[]
}

/** The TypeScript files of `folder`, with what each imports. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[\w$*{},\s]+?\sfrom\s+)?'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(from: string, text: string): Import[] {
  const found = [
    ...[...text.matchAll(STATIC)].map(([, type, specifier = '']) => ({
      specifier,
      isTypeOnly: Boolean(type),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, isTypeOnly: false })),
  ]
  return found.map(({ specifier, isTypeOnly }) => {
    const isOurs = specifier.startsWith('.')
    return {
      from,
      to: isOurs ? posix.join(dirname(from), specifier) : specifier,
      isOurs,
      isTypeOnly,
      specifier,
    }
  })
}
