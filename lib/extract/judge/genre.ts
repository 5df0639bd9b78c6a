/** What kind of post it is: the genre that the page's cues favour most. */
import type { Genre } from '../../model.ts'
import { logOdds, type Weights } from '../evidence.ts'
import LEARNED from '../weights/genre.json' with { type: 'json' }

/** The genre that the cues with these names favour most. `weights`: the learned ones (scripts/train/genre.ts). */
export function judgeGenre(
  cues: readonly string[],
  weights: Readonly<Record<Genre, Weights>> = LEARNED,
): Genre {
  return (Object.entries(weights) as [Genre, Weights][])
    .map(([genre, worth]) => ({ genre, odds: logOdds(cues, worth) }))
    .reduce((best, candidate) => (candidate.odds > best.odds ? candidate : best)).genre
}
