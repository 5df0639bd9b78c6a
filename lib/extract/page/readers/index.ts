/** The readers for known structures, in the order they are asked. */
import type { Reader } from '../reader.ts'
import { datatracker } from './datatracker.ts'
import { github } from './github.ts'
import { hedgedoc } from './hedgedoc.ts'
import { listArchives } from './list-archives.ts'
import { mailarchive } from './mailarchive.ts'
import { mediawiki } from './mediawiki.ts'
import { plainText } from './plain-text.ts'
import { wikijs } from './wikijs.ts'

export const READERS: readonly Reader[] = [
  plainText,
  datatracker,
  mailarchive,
  listArchives,
  hedgedoc,
  github,
  wikijs,
  mediawiki,
]
