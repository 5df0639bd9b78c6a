import { useEffect } from 'preact/hooks'

/** Elements that may receive the focus. Not text fields, which would swallow the keys of shortcuts. */
const PRESSABLE = 'a[href], button:not(:disabled)'

const PRESSABLE_IN_MAIN = `main :is(${PRESSABLE})`

/** A heading that may receive the focus, although the Tab key skips it. */
const HEADING = ':is(h1, h2, h3)[tabindex="-1"]'

/** Matches elements that are in the page and not disabled. */
const FOCUSABLE = ':root :not(:disabled)'

/**
 * Keeps the focus near its place: when the focused element is removed (a deleted row, a closed form) or disabled (what cannot be
 * moved further up), the browser moves it to the whole page, and users of the keyboard or a screen reader start from the top.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let path: Element[] = []
    let inMain: HTMLElement | undefined
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathOf(target) : []
      if (target instanceof HTMLElement && target.matches(PRESSABLE_IN_MAIN)) inMain = target
    }
    const changes = new MutationObserver((records) => {
      const { activeElement: focused, body } = document
      const isLost = path[0]?.matches(FOCUSABLE) === false
      if (isLost && (focused === body || focused === path[0]))
        (placeBeside(path, records) ?? placeNear(path, inMain))?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', remember)
      changes.disconnect()
    }
  }, [])
}

/** The element and its ancestors, from the inside out. */
function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at)
  return path
}

/**
 * What to focus in place of a form or an item that has gone: the control that opens the form, or what took the item's place,
 * otherwise the next one, otherwise the previous one; for a part that has gone, the button that starts it again. Null if there is none.
 */
function placeBeside(path: readonly Element[], records: readonly MutationRecord[]): HTMLElement | null {
  const gone = path.findLast((element) => !element.isConnected)
  const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node === gone))
  if (!gone || !record) return null
  const { target, previousSibling: before, nextSibling: after } = record
  // When something else goes, such as a whole view, its former neighbours are irrelevant.
  const isPart = gone.matches('section') && target instanceof Element && target.closest('article')
  if (!isPart && !gone.matches('li, form')) return null
  const anew = gone.id && document.querySelector<HTMLElement>(`[data-begins="${CSS.escape(gone.id)}"]`)
  if (anew) return anew
  const instead = before ? before.nextSibling : target.firstChild
  const sought = gone.matches('form') ? ['[data-opens=form]'] : likenessesOf(path)
  for (const place of [instead, after]) {
    const found = pressableIn(place, sought)
    if (found.length) return found[0] ?? null
  }
  return pressableIn(before, sought).at(-1) ?? null
}

/** Selectors of a control like the focused one in another row, best first: with the same title, or of the same kind. */
function likenessesOf([element]: readonly Element[]): string[] {
  if (!(element instanceof HTMLElement)) return []
  return [`[title="${CSS.escape(element.title)}"]`, [element.localName, ...element.classList].join('.')]
}

/** The elements in `place` that can be focused: those of the first of the selectors `sought` that matches any, otherwise all. */
function pressableIn(place: Node | null, sought: readonly string[]): HTMLElement[] {
  if (!(place instanceof HTMLElement)) return []
  const all = [place, ...place.querySelectorAll<HTMLElement>('*')].filter((one) => one.matches(PRESSABLE))
  const found = sought.map((like) => all.filter((one) => one.matches(like)))
  return found.find((fitting) => fitting.length > 0) ?? all
}

/**
 * What can be focused nearest to the end of the path, or the heading of a section in which nothing can be pressed; if a whole view
 * has gone, the place of the next one; null if the remaining part of the page has nothing yet: more may come. Above the page, as
 * a notice is: what had the focus in the page, `inMain`.
 */
function placeNear(path: readonly Element[], inMain: HTMLElement | undefined): HTMLElement | null {
  const left = path.filter((element) => element.isConnected)
  const part = left.findIndex((element) => element.matches('section, main'))
  if (part < 0) return inMain?.matches(FOCUSABLE) ? inMain : document.querySelector('main')
  const near = left.slice(0, part + 1).find((element) => element.querySelector(PRESSABLE))
  if (!near) return left[part]?.querySelector<HTMLElement>(HEADING) ?? null
  return near instanceof HTMLElement && near.matches('main')
    ? near
    : near.querySelector<HTMLElement>(PRESSABLE)
}
