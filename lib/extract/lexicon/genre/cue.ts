/** The definition of a genre cue. */
import type { Where } from '../../types.ts'

/** A named pattern that speaks for a genre or against it, where it stands in one of these places. */
export interface GenreCue {
  readonly name: string
  /** Where it counts. */
  readonly where: readonly Where[]
  readonly pattern: RegExp
}

/** The places that most cues count in. */
export const TITLE: readonly Where[] = ['title']
export const OPENING: readonly Where[] = ['lead']
export const TEXT: readonly Where[] = ['lead', 'heading', 'body']
