/** What the user wants of trip reports, kept in localStorage: whoever leaves a report to correct a summary finds it as it was. */
import { ALL_SECTIONS, type ReportSection } from '../../lib/export/trip-report.ts'

export interface Wishes {
  /** All sections, in order. */
  order: readonly ReportSection[]
  /** Those that the report does without. */
  leftOut: readonly ReportSection[]
  /** Null: all. */
  highlightsPerPage: number | null
  /** The titles that were given, by what the reports are about. */
  titles: Readonly<Record<string, string>>
}

const KEY = 'report-wishes'

/** A title that was given long ago is not looked for any more. */
const MOST_TITLES = 20

const USUAL: Wishes = { order: ALL_SECTIONS, leftOut: [], highlightsPerPage: 5, titles: {} }

/** The wishes as they were left; the usual ones where there are none, or they are those of another version. */
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

/** Keeps `wishes`; without storage they live as long as the view. */
export function keepWishes(wishes: Wishes): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes))
  } catch {
    // It is refused, or full.
  }
}

/** `titles` with `title` for `subject`, as the one given last. */
export function withTitle(titles: Wishes['titles'], subject: string, title: string): Wishes['titles'] {
  const others = Object.entries(titles).filter(([other]) => other !== subject)
  const kept = others.slice(-MOST_TITLES + 1)
  return Object.fromEntries(title ? [...kept, [subject, title]] : others)
}

/** These sections first, in their order, and the report does without the others. */
export function onlySections(sections: readonly ReportSection[]): Pick<Wishes, 'order' | 'leftOut'> {
  const leftOut = ALL_SECTIONS.filter((section) => !sections.includes(section))
  return { order: [...sections, ...leftOut], leftOut }
}
