/** The readers for known structures, in the order in which they are tried. */
import type { Reader } from '../reader.ts'
import { datatracker } from './datatracker.ts'
import { discourse } from './discourse.ts'
import { hedgedoc } from './hedgedoc.ts'
import { listArchives } from './list-archives.ts'
import { mailarchive } from './mailarchive.ts'
import { mediawiki } from './mediawiki.ts'
import { plainText } from './plain-text.ts'
import { forges, github, githubThread } from './repositories.ts'
import { wikijs } from './wikijs.ts'

export const READERS: readonly Reader[] = [
  plainText,
  datatracker,
  mailarchive,
  listArchives,
  hedgedoc,
  discourse,
  githubThread,
  github,
  forges,
  wikijs,
  mediawiki,
]
