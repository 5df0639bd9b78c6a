/** The styles of marks, for light and dark pages: each kind has a background colour and an underline of its own. */
import type { MarkKind } from './types.ts'

const LOOKS: Record<MarkKind, { rgb: string; line: string }> = {
  consensus: { rgb: '28 140 70', line: 'solid' },
  decision: { rgb: '20 110 190', line: 'double' },
  poll: { rgb: '190 120 0', line: 'dashed' },
  result: { rgb: '120 95 210', line: 'solid' },
  unresolved: { rgb: '210 50 50', line: 'wavy' },
  action: { rgb: '190 70 160', line: 'double' },
  highlight: { rgb: '200 180 0', line: 'solid' },
  said: { rgb: '120 120 120', line: 'dotted' },
}

export const MARK_KINDS = Object.keys(LOOKS) as MarkKind[]

/** The style of the legend and of messages on a page, in Micline's own colours (components/tokens.css). */
export const CARD_STYLE = `border: 1px solid light-dark(#dcd8cf, #3a3d42); border-radius: 6px;
  background: light-dark(#fff, #232528); color: light-dark(#1d1e20, #e9e7e2);
  box-shadow: 0 4px 16px light-dark(rgb(0 0 0 / 18%), rgb(0 0 0 / 55%));`

/** The name of a kind's highlight in CSS.highlights. */
export const highlightName = (kind: MarkKind | 'here') => `micline-${kind}`

/** The CSS declarations of a kind, for its highlight and its sample in the legend. */
export function markStyle(kind: MarkKind): string {
  const { rgb, line } = LOOKS[kind]
  const wash = kind === 'said' ? 'transparent' : `rgb(${rgb} / 22%)`
  return `background-color: ${wash}; text-decoration: underline ${line} rgb(${rgb}) 2px;`
}

/** The style sheet to insert into the page; it only styles highlights. */
export const MARK_CSS = [
  ...MARK_KINDS.map((kind) => `::highlight(${highlightName(kind)}) { ${markStyle(kind)} }`),
  `::highlight(${highlightName('here')}) { background-color: rgb(255 200 0 / 55%); }`,
].join('\n')
