import type { ComponentChildren } from 'preact'
import { formatNumber } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'

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

/** The colours of the columns, in order; each is named in the legend and told in the table too. */
const COLOURS = ['decision', 'consensus', 'poll', 'result', 'action', 'highlight', 'unresolved']
const LABEL = 120
const WIDTH = 640
const BAR = 22

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

/** Rows of bars, each made of the columns' counts. */
export function StackedBars({ title, data }: ChartProps) {
  const totals = data.counts.map((counts) => counts.reduce((sum, count) => sum + count, 0))
  const scale = (WIDTH - LABEL - 50) / Math.max(1, ...totals)
  return (
    <Chart title={title} data={data}>
      <ul class="legend">
        {data.columns.map(({ label }, column) => (
          <li key={label}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={`var(--${COLOURS[column % COLOURS.length]})`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${data.rows.length * BAR}`} role="img" aria-label={title}>
        {data.rows.map((row, index) => {
          let x = LABEL
          return (
            <g key={row.label} transform={`translate(0 ${index * BAR})`}>
              <text x={LABEL - 8} y="15" text-anchor="end">
                {shorten(row.label, 18)}
              </text>
              {data.columns.map(({ label }, column) => {
                const width = (data.counts[index]?.[column] ?? 0) * scale
                x += width
                return (
                  <rect
                    key={label}
                    x={x - width}
                    y="3"
                    width={Math.max(0, width - 1)}
                    height={BAR - 6}
                    fill={`var(--${COLOURS[column % COLOURS.length]})`}
                  >
                    <title>{`${row.label}, ${label}: ${data.counts[index]?.[column] ?? 0}`}</title>
                  </rect>
                )
              })}
              <text x={x + 6} y="15" class="quiet">
                {formatNumber(totals[index] ?? 0)}
              </text>
            </g>
          )
        })}
      </svg>
    </Chart>
  )
}

const CELL = 48

/** A dot for each pair of row and column, as large as their count. */
export function DotMatrix({ title, data }: ChartProps) {
  const most = Math.max(1, ...data.counts.flat())
  const width = 170 + data.columns.length * CELL
  return (
    <Chart title={title} data={data}>
      <svg
        viewBox={`0 0 ${width} ${28 + data.rows.length * 28}`}
        style={{ maxWidth: `${width}px` }}
        role="img"
        aria-label={title}
      >
        {data.columns.map(({ label }, column) => (
          <text key={label} x={170 + (column + 0.5) * CELL} y="16" text-anchor="middle" class="quiet">
            {shorten(label, 8)}
          </text>
        ))}
        {data.rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${28 + index * 28})`}>
            <text x="160" y="18" text-anchor="end">
              {shorten(row.label, 24)}
            </text>
            {data.columns.map(({ label }, column) => {
              const count = data.counts[index]?.[column] ?? 0
              return (
                <circle
                  key={label}
                  cx={170 + (column + 0.5) * CELL}
                  cy="14"
                  r={Math.sqrt(count / most) * 12}
                  fill="var(--accent)"
                >
                  <title>{`${row.label}, ${label}: ${count}`}</title>
                </circle>
              )
            })}
          </g>
        ))}
      </svg>
    </Chart>
  )
}

function CountTable({ data, title }: { data: ChartData; title: string }) {
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
          {data.rows.map(({ label, href }, index) => (
            <tr key={label}>
              <th scope="row">
                <a href={href}>{label}</a>
              </th>
              {data.counts[index]?.map((count, column) => (
                <td key={data.columns[column]?.label}>{formatNumber(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
