import type { IconNode } from 'lucide'
import type { RefObject } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'

import './menu.css'

export interface MenuItem {
  label: string
  icon?: IconNode
  danger?: boolean
  onSelect: () => void
}

interface MenuProps {
  label: string
  icon: IconNode
  /** Does the button show its label rather than only the icon? */
  isWorded?: boolean
  items: MenuItem[]
}

/** A button that opens a menu; arrow keys move in it, Escape, Tab or a click elsewhere closes it (WAI-ARIA menu button). */
export function Menu({ label, icon, isWorded, items }: MenuProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  usePlaceBeside(opener, list, isOpen)
  // Items that arrive when the menu is already open: the browser has looked for one to focus before there was any.
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (isOpen && (focused === opener.current || focused === list.current))
      list.current?.querySelector('button')?.focus()
  }, [isOpen, items.length > 0])
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (target !== undefined) buttons.at(target % buttons.length)?.focus()
    // The focus returns to the button: Tab continues from there.
    if (event.key === 'Escape' || event.key === 'Tab') list.current?.hidePopover()
    if (target === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <button
        type="button"
        class={isWorded ? 'plain' : 'plain icon'}
        ref={opener}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        popovertarget={id}
      >
        <Icon node={icon} /> {isWorded && label}
      </button>
      <div
        id={id}
        ref={list}
        class="menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        popover="auto"
        // A list has many menus: items are created before the first is focused, and removed after the focus has gone back.
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {isOpen &&
          items.map((item, index) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              autofocus={index === 0}
              class={item.danger ? 'plain danger' : 'plain'}
              onClick={() => {
                list.current?.hidePopover()
                item.onSelect()
              }}
            >
              {item.icon && <Icon node={item.icon} />}
              {item.label}
            </button>
          ))}
      </div>
    </>
  )
}

/** Keeps an open menu below its button, or above it if there is more room, and always inside the window. */
function usePlaceBeside(
  opener: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
): void {
  useLayoutEffect(() => {
    if (!isOpen || !list.current) return
    // The observer calls at once, and again when items arrive or the popup's window grows, as it does while the page is read.
    const sizes = new ResizeObserver(() => {
      if (opener.current && list.current) placeBeside(opener.current.getBoundingClientRect(), list.current)
    })
    sizes.observe(list.current)
    sizes.observe(document.documentElement)
    return () => sizes.disconnect()
  }, [isOpen])
}

function placeBeside(button: DOMRect, menu: HTMLElement): void {
  const { offsetWidth, offsetHeight } = menu
  const below = button.bottom + offsetHeight < window.innerHeight || button.top < offsetHeight
  menu.style.left = `${Math.max(4, button.right - offsetWidth)}px`
  const top = below ? button.bottom + 2 : button.top - offsetHeight - 2
  menu.style.top = `${Math.max(4, Math.min(top, window.innerHeight - offsetHeight - 4))}px`
}
