import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { SummaryRow, type SummaryRowProps } from './SummaryRow.tsx'
import { useVirtual } from './use-virtual.ts'

interface SummaryListProps extends Pick<SummaryRowProps, 'find' | 'hrefOf' | 'onSelect' | 'onOpen'> {
  count: number
  /** The row at a position in the list; undefined while it is being read. */
  rowAt: (index: number) => SummaryRowProps['row'] | undefined
  snippetOf: (number: number) => string | undefined
  isSelected: (number: number) => boolean
  /** The id of the summary that is open for reading. */
  open: string | null
  /** Called with the positions in view. */
  onRange: (start: number, end: number) => void
}

/** Heights in rem: lines of text grow with the browser's font size. */
const ROW = 4.25
const ROW_WITH_SNIPPET = 5.75

const pixelsOfRem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** The list of results, however long: only the rows in view are in the document. */
export function SummaryList(props: SummaryListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { count, onRange } = props
  const itemHeight = (props.find ? ROW_WITH_SNIPPET : ROW) * pixelsOfRem()
  const { items, height, scrollTo } = useVirtual({ count, itemHeight, scroller })
  const [start, end] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1]
  useEffect(() => onRange(start, end), [start, end, onRange])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const item = event.target instanceof Element ? event.target.closest('li') : null
    if (!step || !item) return
    event.preventDefault()
    const next = Math.min(count - 1, Math.max(0, Number(item.dataset.index) + step))
    scrollTo(next)
    const linkOfNext = () => scroller.current?.querySelector<HTMLElement>(`li[data-index="${next}"] a`)
    // At once where the row is there already: a key pressed right behind is meant for it.
    const link = linkOfNext()
    if (link) link.focus()
    else requestAnimationFrame(() => linkOfNext()?.focus())
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the links inside, which have the focus
    <div class="summary-list" ref={scroller} onKeyDown={onKeyDown}>
      <ul aria-label={t('library.list')} style={{ height: `${height}px` }}>
        {items.map(({ index, start: top }) => {
          const row = props.rowAt(index)
          return (
            <li
              key={index}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ height: `${itemHeight}px`, transform: `translateY(${top}px)` }}
            >
              {row && (
                <SummaryRow
                  {...props}
                  row={row}
                  snippet={props.snippetOf(row.number)}
                  isOpen={row.id === props.open}
                  isSelected={props.isSelected(row.number)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
