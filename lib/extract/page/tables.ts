/** Tells data tables from those that only lay out the page. */

/** Cells longer than this (in characters) hold running text, not data. */
const LONGEST_CELL = 600
/** Looking at this many cells is enough. */
const SAMPLE = 40

/** Is `table` a data table? Judged by its markup (role, header cells, caption), and without any by its shape. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return false
  if (table.querySelector('table,h1,h2,h3')) return false
  if (table.querySelector('th,caption,thead')) return true
  const rows = table.querySelectorAll('tr')
  const cells = [...table.querySelectorAll('td')].slice(0, SAMPLE)
  if (rows.length < 2 || cells.length <= rows.length) return false
  return cells.every((cell) => (cell.textContent?.length ?? 0) < LONGEST_CELL)
}
