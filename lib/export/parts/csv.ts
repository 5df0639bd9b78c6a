/**
 * CSV (RFC 4180) as spreadsheets take it: UTF-8 with a byte order mark, so that Excel knows the encoding, and a guard
 * against words that a spreadsheet would run as a formula (OWASP, "CSV Injection": an apostrophe goes before them).
 */
import Papa from 'papaparse'
import type { Summary } from '../../model.ts'
import type { Summaries } from '../format.ts'

export type Cell = string | number | boolean | null | undefined
export type Row = Readonly<Record<string, Cell>>

/** Full-width signs begin formulas too, in East Asian versions. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

const MARK = '\ufeff'
const LINE_END = '\r\n'

/** Several values in one cell. */
export function joined(values: readonly (string | number)[]): string {
  return values.join('; ')
}

function line(cells: readonly Cell[]): string {
  const words = cells.map((cell) => (typeof cell === 'string' ? cell.toWellFormed() : (cell ?? '')))
  return Papa.unparse([words], { escapeFormulae: FORMULA, newline: LINE_END }) + LINE_END
}

/** A head line of `columns`, then the lines that `rows` gives for each summary. */
export async function* csvLines(
  columns: readonly string[],
  summaries: Summaries,
  rows: (summary: Summary) => readonly Row[],
): AsyncGenerator<string> {
  yield MARK + line(columns)
  for await (const summary of summaries) {
    yield rows(summary)
      .map((row) => line(columns.map((column) => row[column])))
      .join('')
  }
}
