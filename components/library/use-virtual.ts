import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface VirtualOptions {
  count: number
  /** Height of each item, in CSS pixels. */
  itemHeight: number
  scroller: RefObject<HTMLElement | null>
}

interface Virtual {
  /** The items in view, and a few around them. */
  items: VirtualItem[]
  /** Height of all items, in CSS pixels. */
  height: number
  scrollTo: (index: number) => void
}

/** Windows a long list: only what is in view is in the document. */
export function useVirtual({ count, itemHeight, scroller }: VirtualOptions): Virtual {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, itemHeight])
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
