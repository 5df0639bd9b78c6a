/**
 * CSV (RFC 4180) as spreadsheets read it: UTF-8 with a byte order mark, so that Excel recognises the encoding, and a guard
 * against words that a spreadsheet would run as a formula (OWASP, "CSV Injection": an apostrophe goes before them).
 */
import Papa from 'papaparse'

type Cell = string | number | boolean | null | undefined

/** Full-width characters begin formulas too, in East Asian versions. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

const MARK = '\ufeff'
const LINE_END = '\r\n'

/** Several values in one cell. */
export function joined(values: readonly (string | number)[]): string {
  return values.join('; ')
}

/** One row of the table, with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  const words = cells.map((cell) => (typeof cell === 'string' ? cell.toWellFormed() : (cell ?? '')))
  return Papa.unparse([words], { escapeFormulae: FORMULA, newline: LINE_END }) + LINE_END
}

/** The beginning of a table: the byte order mark, and the names of its columns. */
export function csvHead(columns: readonly string[]): string {
  return MARK + csvLine(columns)
}
