/** The names of all cues that a statement may carry, so that a misspelt one is an error of types and not a cue nobody has. */
import type { Genre } from '../../../model.ts'
import type { BlockKind } from '../../block-kind.ts'
import type { WordCue } from '../../lexicon/cues/index.ts'
import type { SectionKind } from '../../lexicon/sections.ts'

/** How long it is, in words (cues.ts). */
export type Size = 'tiny' | 'short' | 'middling' | 'long' | 'very long'

/** From its words (cues.ts); early is one near the start. */
type OfWords =
  | WordCue
  | `${WordCue} early`
  | 'topic lead'
  | 'speaker to do'
  | 'speaker will do'
  | `size ${Size}`

/** From its place on the page (place.ts). */
type OfPlace =
  | `in ${BlockKind}`
  | `under ${SectionKind}`
  | `in list of ${SectionKind}`
  | `led by ${SectionKind}`
  | 'led by a conclusion'
  | 'at a hackathon'
  | 'own summary'
  | `${'first' | 'last'} of block`
  | 'alone in block'
  | 'has speaker'
  | 'header row'
  | 'row of votes'
  | 'foreign'
  | 'has strong'
  | `in ${'first' | 'last'} tenth`

/** From the page as a whole, and from the statements beside it. */
type OfPage =
  | `genre ${Genre}`
  | 'chair speaks'
  | 'about deciding'
  | 'mere label'
  | 'long ago'
  | 'repeated'
  | 'confirmed'

/** From other cues (combined-cues.ts). */
type Combined =
  | 'chair goes on'
  | 'item office to do'
  | 'hackathon result'
  | `item under ${'actions' | 'outcomes'}`
  | `imperative ${'alone' | 'under actions'}`

export type CueName = OfWords | OfPlace | OfPage | Combined
