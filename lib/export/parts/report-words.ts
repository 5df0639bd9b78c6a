/** The words of a trip report that are not the pages': the caller supplies them in the reader's language. */
import type { OutcomeKind } from '../../model.ts'
import type { WarningWord } from '../../summary/warnings.ts'

/** The keys of a report's words; the interface's own words are used (locales/). */
export type ReportWord =
  | `kind.${OutcomeKind}`
  | `report.section.${'outcomes' | 'actions' | 'highlights' | 'documents' | 'people' | 'sources' | 'missing' | 'notes'}`
  | `attendance.${'onsite' | 'remote' | 'total'}`
  | WarningWord
  | 'section.groups'
  | 'page.partly'
  | 'page.jump'
  | 'report.meeting'
  | 'report.attendance'
  | 'report.pages'
  | 'report.noAffiliation'
  | 'report.notReported'
  /** '{name}:', as the language writes it. */
  | 'report.label'

/** A word, or a sentence filled with values. */
export type Say = (word: ReportWord, values?: Record<string, string | number>) => string

/** A label before what it names: 'Attendance:'. */
export const labelOf = (name: string, say: Say): string => say('report.label', { name })
