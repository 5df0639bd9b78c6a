/** The words of a trip report that are not the pages': whoever asks for one gives them, in the reader's language. */
import type { OutcomeKind } from '../../model.ts'
import type { WarningWord } from '../../summary/warnings.ts'

/** What a report's words are called; the interface's own are used (locales/). */
export type ReportWord =
  | `kind.${OutcomeKind}`
  | `report.section.${'outcomes' | 'actions' | 'highlights' | 'documents' | 'people' | 'sources' | 'missing' | 'notes'}`
  | `attendance.${'onsite' | 'remote' | 'total'}`
  | WarningWord
  | 'section.groups'
  | 'page.partly'
  | 'report.meeting'
  | 'report.attendance'
  | 'report.pages'
  | 'report.noAffiliation'
  | 'report.notReported'
  /** '{name}:', as the language has it. */
  | 'report.label'

/** A word, or a sentence filled with values. */
export type Say = (word: ReportWord, values?: Record<string, string | number>) => string

/** What stands in front of what it names: 'Attendance:'. */
export const labelOf = (name: string, say: Say): string => say('report.label', { name })
