import { useEffect } from 'preact/hooks'

/** What the focus is taken to: never a text field, which would take the keys of a shortcut. */
const PRESSABLE = 'a[href], button:not(:disabled)'

/**
 * Keeps the focus near its place: where the element that has it is taken away (a row that is deleted, a form that is
 * closed), the browser gives it to the whole page, and whoever uses the keyboard or a screen reader starts from the top.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let path: Element[] = []
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathOf(target) : []
    }
    const changes = new MutationObserver(() => {
      if (document.activeElement === document.body && path[0]?.isConnected === false)
        placeNear(path)?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    changes.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      changes.disconnect()
    }
  }, [])
}

/** The element and what it stands in, from the inside out. */
function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at)
  return path
}

/**
 * What can be pressed nearest to where the path's end was, or, where a whole view has gone, the place of the next one; null
 * where the part of the page that is left of it has nothing yet: more may come.
 */
function placeNear(path: readonly Element[]): HTMLElement | null {
  const left = path.filter((element) => element.isConnected)
  const part = left.findIndex((element) => element.matches('section, main'))
  const near = left.slice(0, part + 1).find((element) => element.querySelector(PRESSABLE))
  const isView = near instanceof HTMLElement && near.matches('main')
  return isView ? near : (near?.querySelector<HTMLElement>(PRESSABLE) ?? null)
}
