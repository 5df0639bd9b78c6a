import { useEffect, useState } from 'preact/hooks'
import { findRoute } from '../../lib/library-route.ts'
import { onSettingChanged, readSettings } from '../../lib/settings.ts'
import { useNotices } from './notices.tsx'
import type { Go } from './use-route.ts'

/** Listens for the keys of the library page; keys typed into a field belong to the field. */
export function Shortcuts({ go, onHelp }: { go: Go; onHelp: () => void }) {
  const { undoLast } = useNotices()
  const areSingleKeysOn = useSingleKeys()
  useEffect(() => {
    const press = (name: string) => document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`)?.click()
    const actions: Record<string, () => void> = {
      '/': () => document.querySelector<HTMLElement>('[data-shortcut="search"]')?.focus(),
      '?': onHelp,
      j: () => moveInList(1),
      k: () => moveInList(-1),
      x: () => currentRow()?.querySelector<HTMLElement>('input')?.click(),
      s: () => press('star'),
      p: () => press('post'),
      u: () => void undoLast(),
      g: () => go(findRoute()),
      Escape: () => press('back'),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      if (event.key !== 'Escape' && !areSingleKeysOn) return
      // Held down, a key moves on; it does not undo step after step.
      if (event.repeat && !MOVING.has(event.key)) return
      // All keys are for what is open above the page: a dialog, a menu.
      if (document.querySelector('dialog[open], :popover-open')) return
      // In a form, Escape closes the form first.
      if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('form')) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [go, onHelp, undoLast, areSingleKeysOn])
  return null
}

const MOVING = new Set(['j', 'k'])

/** May letters and signs act by themselves? Not before that is known: who speaks to the browser may have turned them off. */
function useSingleKeys(): boolean {
  const [areOn, setOn] = useState(false)
  useEffect(() => {
    const read = () => void readSettings().then(({ singleKeys }) => setOn(singleKeys))
    read()
    return onSettingChanged('singleKeys', read)
  }, [])
  return areOn
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox'
  return !isBox && target.matches('input, textarea, select, [contenteditable]')
}

function currentRow(): Element | null {
  return document.activeElement?.closest('.summary-list li') ?? document.querySelector('.summary-row.open')
}

/** Moves the focus in the list, using the arrow keys that the list itself understands. */
function moveInList(step: 1 | -1): void {
  const row = currentRow()
  const link = row?.querySelector('a') ?? null
  if (!row || !link) document.querySelector<HTMLElement>('.summary-list li a')?.focus()
  else {
    link.focus()
    const key = step > 0 ? 'ArrowDown' : 'ArrowUp'
    link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }
}
