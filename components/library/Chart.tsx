import type { ComponentChildren } from 'preact'
import { formatNumber, t } from '../../lib/i18n/index.ts'

export interface ChartData {
  rows: { label: string; href: string }[]
  columns: { label: string; href: string }[]
  /** By row, then by column. */
  counts: number[][]
}

interface ChartProps {
  title: string
  data: ChartData
}

/** The colours of the columns, in order; each is named in the legend and given in the table too. */
const COLOURS = ['decision', 'consensus', 'poll', 'result', 'action', 'highlight', 'unresolved']

const colourOf = (column: number) => `var(--${COLOURS[column % COLOURS.length]})`
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** A chart with its legend above it and its table behind it. */
function Chart({ title, data, children }: ChartProps & { children: ComponentChildren }) {
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      {children}
      <details>
        <summary>{t('chart.table')}</summary>
        <CountTable data={data} title={title} />
      </details>
    </figure>
  )
}

/** Rows of bars, each made of the columns' counts. The longest takes the whole width. */
export function StackedBars({ title, data }: ChartProps) {
  const most = Math.max(1, ...data.counts.map(sumOf))
  return (
    <Chart title={title} data={data}>
      <ul class="legend">
        {data.columns.map(({ label }, column) => (
          <li key={label}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={colourOf(column)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ul class="bars">
        {data.rows.map(({ label, href }, row) => (
          <li key={label}>
            <a href={href} title={label}>
              {label}
            </a>
            <Bar label={label} columns={data.columns} counts={data.counts[row] ?? []} most={most} />
            <span class="quiet">{formatNumber(sumOf(data.counts[row] ?? []))}</span>
          </li>
        ))}
      </ul>
    </Chart>
  )
}

interface BarProps {
  label: string
  columns: ChartData['columns']
  counts: readonly number[]
  /** The count that the full width stands for. */
  most: number
}

function Bar({ label, columns, counts, most }: BarProps) {
  let x = 0
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {columns.map((column, at) => {
        const width = counts[at] ?? 0
        x += width
        return (
          width > 0 && (
            <rect key={column.label} x={x - width} width={width} height="1" fill={colourOf(at)}>
              <title>{`${label}, ${column.label}: ${width}`}</title>
            </rect>
          )
        )
      })}
    </svg>
  )
}

/** The diameter (px) of the dot of the highest count. */
const DOT = 24

/** A dot for each pair of row and column, sized by their count. */
export function DotMatrix({ title, data }: ChartProps) {
  const most = Math.max(1, ...data.counts.flat())
  return (
    <Chart title={title} data={data}>
      <CountTable data={data} title={title}>
        {(count, label) =>
          count > 0 && (
            <svg width={DOT} height={DOT} role="img" aria-label={formatNumber(count)}>
              <circle cx={DOT / 2} cy={DOT / 2} r={(Math.sqrt(count / most) * DOT) / 2} fill="var(--accent)">
                <title>{`${label}: ${count}`}</title>
              </circle>
            </svg>
          )
        }
      </CountTable>
    </Chart>
  )
}

interface CountTableProps extends ChartProps {
  /** What a cell shows for its count; by default the number itself. `label`: its row and column. */
  children?: (count: number, label: string) => ComponentChildren
}

function CountTable({ data, title, children = formatNumber }: CountTableProps) {
  return (
    <section class="table-scroller" aria-label={title}>
      <table>
        <thead>
          <tr>
            <td />
            {data.columns.map(({ label, href }) => (
              <th key={label} scope="col">
                <a href={href}>{label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, index) => (
            <tr key={row.label}>
              <th scope="row">
                <a href={row.href}>{row.label}</a>
              </th>
              {data.counts[index]?.map((count, column) => {
                const { label = '' } = data.columns[column] ?? {}
                return <td key={label}>{children(count, `${row.label}, ${label}`)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
