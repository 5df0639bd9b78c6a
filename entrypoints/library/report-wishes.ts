/** The user's choices for trip reports, kept in localStorage: leaving a report to correct a summary does not lose them. */
import { ALL_SECTIONS, type ReportSection } from '../../lib/export/trip-report.ts'

export interface Wishes {
  /** All sections, in order. */
  order: readonly ReportSection[]
  /** The sections that are left out. */
  leftOut: readonly ReportSection[]
  /** Null: all. */
  highlightsPerPage: number | null
  /** Titles given by the user, by what the reports are about. */
  titles: Readonly<Record<string, string>>
}

const KEY = 'report-wishes'

/** A title given long ago is no longer needed. */
const MOST_TITLES = 20

const USUAL: Wishes = { order: ALL_SECTIONS, leftOut: [], highlightsPerPage: 5, titles: {} }

/** The choices as they were left; the defaults if there are none, or they are from another version. */
export function readWishes(): Wishes {
  try {
    const kept: Wishes = { ...USUAL, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
    return isWhole(kept) ? kept : USUAL
  } catch {
    return USUAL
  }
}

function isWhole({ order, leftOut, titles }: Wishes): boolean {
  const areAll = order.toSorted().join() === ALL_SECTIONS.toSorted().join()
  return areAll && Array.isArray(leftOut) && titles !== null
}

/** Stores `wishes`; without storage they last as long as the view. */
export function keepWishes(wishes: Wishes): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes))
  } catch {
    // Storage is refused or full.
  }
}

/** `titles` with `title` for `subject` as the most recent one. */
export function withTitle(titles: Wishes['titles'], subject: string, title: string): Wishes['titles'] {
  const others = Object.entries(titles).filter(([other]) => other !== subject)
  const kept = others.slice(-MOST_TITLES + 1)
  return Object.fromEntries(title ? [...kept, [subject, title]] : others)
}

/** These sections first, in this order; the others are left out. */
export function onlySections(sections: readonly ReportSection[]): Pick<Wishes, 'order' | 'leftOut'> {
  const leftOut = ALL_SECTIONS.filter((section) => !sections.includes(section))
  return { order: [...sections, ...leftOut], leftOut }
}
