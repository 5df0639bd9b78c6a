/**
 * Merges two versions of one page's summary so that nothing the user wrote is lost. Pure and idempotent:
 * merging the same version in again changes nothing.
 *
 * The page's own words come from one version: the saved one, or the incoming one if it is a later state of the
 * same record. What a user wrote (edited points, ticks, tags, note) comes from both.
 */
import type { Action, Outcome, Point, Speaker, Summary } from '../../model.ts'

/** What makes two points the same statement: their position on the page, or their words if they have none. */
function identity({ quote, text }: Point): string {
  return quote ? JSON.stringify([quote.exact, quote.prefix, quote.suffix]) : text
}

/** Did the user write `present` exactly as `point`? A tick makes no difference. */
function isWritten(present: Point, point: Point): boolean {
  const essence = ({ text, speaker, section, quote, kind, owner }: Point & Partial<Outcome & Action>) =>
    JSON.stringify([text, speaker, section, quote?.exact, quote?.prefix, quote?.suffix, kind, owner])
  return present.edited === true && essence(present) === essence(point)
}

/**
 * The base's points, with what the user wrote in the other version: in place of the base's unedited point for the same
 * sentence, otherwise at the end of the list. If both were edited differently, the other's is left out unless `keepsBoth`.
 */
function mergePoints<T extends Point>(base: readonly T[], other: readonly T[], keepsBoth: boolean): T[] {
  const merged = [...base]
  for (const point of other) {
    if (!point.edited || merged.some((present) => isWritten(present, point))) continue
    const place = merged.findIndex((present) => !present.edited && identity(present) === identity(point))
    const isEditedInBase = base.some((present) => present.edited && identity(present) === identity(point))
    if (place >= 0) merged[place] = point
    else if (keepsBoth || !isEditedInBase) merged.push(point)
  }
  return merged
}

/** Actions, and what was ticked off in either version. */
function mergeActions(base: readonly Action[], other: readonly Action[], keepsBoth: boolean): Action[] {
  const merged = mergePoints(base, other, keepsBoth)
  for (const { done, ...point } of other) {
    const same = merged.filter((present) => identity(present) === identity(point))
    const [first] = same
    if (done && first && !same.some((present) => present.done))
      merged[merged.indexOf(first)] = { ...first, done }
  }
  return merged
}

/** Speakers by name; a page may have two of the same name. */
function mergeSpeakers(base: readonly Speaker[], other: readonly Speaker[], keepsBoth: boolean): Speaker[] {
  const merged = [...base]
  for (const speaker of other) {
    const known = merged.filter(({ name }) => name === speaker.name).flatMap(({ said }) => said)
    const own = speaker.said.filter(
      (point) => point.edited && !known.some((present) => isWritten(present, point)),
    )
    if (!own.length) continue
    const place = merged.findIndex(({ name }) => name === speaker.name)
    const present = merged[place]
    if (present) merged[place] = { ...present, said: mergePoints(present.said, own, keepsBoth) }
    else merged.push({ ...speaker, said: own })
  }
  return merged
}

/** Both notes, without one that is contained in the other. */
function joinNotes(mine: string, theirs: string): string {
  if (!theirs || mine.includes(theirs)) return mine
  return !mine || theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`
}

/** `mine` is saved, `theirs` is incoming; both are of one page. The result has the id of `mine`. */
export function mergeSummaries(mine: Summary, theirs: Summary): Summary {
  const isSameRecord = mine.id === theirs.id
  const age = isSameRecord ? Date.parse(theirs.updatedAt) - Date.parse(mine.updatedAt) : 0
  const isLater = age > 0
  const [base, other] = isLater ? [theirs, mine] : [mine, theirs]
  // An earlier state of the same record has earlier states of its edits: the user has since replaced them.
  const isEarlier = age < 0
  const merge = <T extends Point>(one: readonly T[], two: readonly T[]) => mergePoints(one, two, !isEarlier)
  return {
    ...base,
    id: mine.id,
    speakers: mergeSpeakers(base.speakers, other.speakers, !isEarlier),
    abstract: merge(base.abstract, other.abstract),
    outcomes: merge(base.outcomes, other.outcomes),
    actions: mergeActions(base.actions, other.actions, !isEarlier),
    highlights: merge(base.highlights, other.highlights),
    savedAt: mine.savedAt,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    note: isEarlier && mine.note ? mine.note : joinNotes(mine.note, theirs.note),
  }
}
