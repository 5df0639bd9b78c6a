/** The legend and the hover text of marks: one element with a closed shadow root, present only while marks are shown. */
import { CARD_STYLE, markStyle } from './styles.ts'
import type { LegendWords, MarkKind } from './types.ts'

const STYLE = `
  :host { all: initial; position: fixed; z-index: 2147483647; right: 12px; bottom: 12px; color-scheme: light dark; }
  * { font: 13px/1.4 system-ui, sans-serif; }
  .legend, .note { ${CARD_STYLE} }
  .legend { padding: 10px 12px; max-width: 240px; }
  .note { position: fixed; padding: 4px 8px; max-width: 320px; pointer-events: none; }
  :is(.note, p):empty { display: none; }
  h2 { margin: 0 0 6px; font-weight: 600; }
  ul { margin: 0 0 8px; padding: 0; list-style: none; }
  button { padding: 3px 10px; border: 1px solid light-dark(#8b8d90, #7d8187); border-radius: 6px;
    background: none; color: inherit; cursor: pointer; }
  p { margin: 0 0 8px; }
`

export interface Legend {
  /** Shows how many marks of each kind are on the page, and how many points are missing from it. */
  count(counts: Map<MarkKind, number>, missing: number): void
  /** Shows `text` beside the pointer; '' hides it. */
  tell(text: string, x: number, y: number): void
  remove(): void
}

/** Adds the legend to the page, without numbers yet. */
export function showLegend(document: Document, words: LegendWords, onClose: () => void): Legend {
  const host = document.createElement('micline-legend')
  const root = host.attachShadow({ mode: 'closed' })
  const add = (parent: Node, tag: string, text = '', className = '') => {
    const element = document.createElement(tag)
    element.textContent = text
    if (className) element.className = className
    parent.appendChild(element)
    return element
  }
  add(root, 'style', STYLE)
  const box = add(root, 'div', '', 'legend')
  add(box, 'h2', words.title)
  const list = add(box, 'ul')
  const lacking = add(box, 'p')
  add(box, 'button', words.close).addEventListener('click', onClose)
  const note = add(root, 'div', '', 'note')
  document.documentElement.appendChild(host)
  return {
    count(counts, missing) {
      list.replaceChildren()
      for (const [kind, count] of counts) {
        const item = add(list, 'li')
        add(item, 'span', words.kinds[kind]).setAttribute('style', markStyle(kind))
        add(item, 'span', ` ${count}`)
      }
      lacking.textContent = missing > 0 ? words.missing.replace('{count}', String(missing)) : ''
    },
    tell(text, x, y) {
      note.textContent = text
      note.style.left = `${x + 12}px`
      note.style.top = `${y + 16}px`
    },
    remove: () => host.remove(),
  }
}
