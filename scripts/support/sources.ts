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
  /** What is imported from it, by the names that it has there; `*` for all. */
  names: string[]
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
    .map((entry) => sourceOf(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')))
}

/** The TypeScript file `path`, from the project's root, with what it imports. */
export function sourceOf(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return { path, text, imports: importsOf(path, text) }
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:([\w$*{},\s]+?)\sfrom\s+)?'([^']+)'/gm
const DYNAMIC = /(?:(\{[^{}]*\})\s*=\s*await\s+)?\bimport\(\s*'([^']+)'\s*\)/g
const NAME = /(?:^|[{,])\s*(?:type\s+)?(\w+|\*)/g

function importsOf(from: string, text: string): Import[] {
  const found = [
    ...[...text.matchAll(STATIC)].map(([, type, clause = '', specifier = '']) => ({
      specifier,
      clause,
      isTypeOnly: Boolean(type),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, clause = '', specifier = '']) => ({
      specifier,
      clause,
      isTypeOnly: false,
    })),
  ]
  return found.map(({ specifier, clause, isTypeOnly }) => {
    const isOurs = specifier.startsWith('.')
    return {
      from,
      to: isOurs ? posix.join(dirname(from), specifier) : specifier,
      isOurs,
      isTypeOnly,
      specifier,
      names: [...clause.matchAll(NAME)].map(([, name = '']) => name),
    }
  })
}
