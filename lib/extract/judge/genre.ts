/** Which kind of post it is: the genre with the greatest sum of named weights. */
import type { Genre } from '../../model.ts'
import type { Finding } from '../types.ts'

type Weights = Partial<Record<Genre, number>>

/** What each cue adds to each genre. */
const WEIGHTS: Readonly<Record<string, Weights>> = {
  message: { mail: 20 },
  'list archive in the address': { mail: 12 },
  'answer or list tag in the title': { mail: 6 },
  'datatracker minutes': { minutes: 10 },
  'minutes in the title': { minutes: 6 },
  'notes in the title': { minutes: 2, recap: 1 },
  'session in the title': { minutes: 3 },
  'minutes in the address': { minutes: 5 },
  'agenda in the title': { minutes: 3, announcement: 3 },
  'interim in the address': { minutes: 3 },
  'furniture of minutes': { minutes: 2 },
  'chairs at the top': { minutes: 2 },
  'many remarks': { minutes: 5 },
  'some remarks': { minutes: 2 },
  'recap in the title': { recap: 5 },
  'looking back, in the title': { recap: 4 },
  'meetings as headings': { recap: 5 },
  'numbered meeting in the title': { recap: 4, minutes: 1, announcement: 1 },
  'IETF and a place in the title': { recap: 3 },
  'numbered meeting in the opening': { recap: 1.5 },
  'told in the past': { recap: 4 },
  'announcing in the title': { announcement: 4 },
  'announcing in the opening': { announcement: 3 },
  'to come': { announcement: 4, recap: -3 },
  'when and where, to come': { announcement: 2 },
  'explaining in the title': { article: 4 },
  'an RFC as the subject': { article: 4 },
  'a writer speaks': { article: 1, recap: 0.5 },
}

/** Before any cue: most posts without one are articles. */
const PRIOR: Readonly<Record<Genre, number>> = {
  article: 2.5,
  recap: 0,
  minutes: 0,
  announcement: 0,
  mail: 0,
}

/** The genre that `cues` speak for. */
export function judgeGenre(cues: readonly Finding[]): Genre {
  const totals = new Map(Object.entries(PRIOR) as [Genre, number][])
  for (const { rule, score } of cues)
    for (const [genre, weight] of Object.entries(WEIGHTS[rule] ?? {}) as [Genre, number][])
      totals.set(genre, (totals.get(genre) ?? 0) + weight * score)
  return [...totals].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0]
}
