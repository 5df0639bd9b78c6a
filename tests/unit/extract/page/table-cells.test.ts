import { expect, it } from 'vitest'
import { blocksBelow } from './post.ts'

/** "row.column words" of each cell. */
const cellsOf = (rows: string) =>
  blocksBelow(`<table>${rows}</table>`).map(({ cell, words }) => `${cell?.row}.${cell?.column} ${words}`)

it('counts columns past cells that span several columns or rows', () => {
  expect(
    cellsOf(`<tr><th rowspan=2>Lamp<th colspan=2>Keepers<th>State</tr>
      <tr><th>First<th>Second<th>Today</tr>
      <tr><td>harbour<td>Ada Birk<td rowspan=2>Bo Crane<td>lit</tr>
      <tr><td>quay<td>Cy Dahl<td>out</tr>
      <tr><td colspan=4>All were cleaned</tr>
      <tr><td>tower<td>Di Elm<td>Ed Frost<td>lit</tr>`),
  ).toEqual([
    ...['0.0 Lamp', '0.1 Keepers', '0.3 State'],
    ...['1.1 First', '1.2 Second', '1.3 Today'],
    ...['2.0 harbour', '2.1 Ada Birk', '2.2 Bo Crane', '2.3 lit'],
    ...['3.0 quay', '3.1 Cy Dahl', '3.3 out'],
    '4.0 All were cleaned',
    ...['5.0 tower', '5.1 Di Elm', '5.2 Ed Frost', '5.3 lit'],
  ])
})

it('starts each table anew, whatever hangs from the table before', () => {
  const table = (name: string) =>
    `<table><tr><td rowspan=9>${name}<td>x</tr><tr><td>y</tr></table><p>Then there was a pause.</p>`
  expect(blocksBelow(table('one') + table('two')).flatMap(({ cell }) => (cell ? [cell] : []))).toMatchObject([
    { table: 0, row: 0, column: 0 },
    { table: 0, row: 0, column: 1 },
    { table: 0, row: 1, column: 1 },
    { table: 1, row: 0, column: 0 },
    { table: 1, row: 0, column: 1 },
    { table: 1, row: 1, column: 1 },
  ])
})

it('puts every cell somewhere, in order, however wide the spans before it', () => {
  const row = '<tr>'.concat('<td colspan=1000 rowspan=60000>x'.repeat(300), '</tr>')
  const columns = blocksBelow(`<table>${row}${row}</table>`).map(({ cell }) => cell?.column ?? -1)
  expect(new Set(columns.slice(0, 300)).size).toBe(300)
  expect(Math.max(...columns)).toBeLessThanOrEqual(300 * 100)
  expect(columns.slice(300)).toEqual(columns.slice(0, 300).map((column) => column + 100))
})

it('knows header cells by their own markup, or by that of the head they are in', () => {
  const cells = blocksBelow(
    '<table><thead><tr><td>Lamp<td>Keeper</tr></thead><tr><th>quay<td>Ada Birk</tr></table>',
  )
  expect(cells.flatMap(({ cell, words }) => (cell?.header ? [words] : []))).toEqual([
    'Lamp',
    'Keeper',
    'quay',
  ])
})
