// @vitest-environment jsdom
import { FileDown } from 'lucide'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { Menu } from '../../../components/Menu.tsx'

it('gives the focus to the first item also where the items arrive when the menu is open, and moves it round', () => {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const root = document.body.appendChild(document.createElement('div'))
  const show = (labels: string[]) =>
    act(() => {
      const items = labels.map((label) => ({ label, onSelect: () => {} }))
      render(<Menu label="Export" icon={FileDown} items={items} />, root)
    })
  show([])
  root.querySelector('button')?.focus()
  act(() => {
    const opening = Object.assign(new Event('beforetoggle'), { newState: 'open' })
    root.querySelector('[role=menu]')?.dispatchEvent(opening)
  })
  show(['Lantern list', 'Lantern page'])
  expect(document.activeElement?.textContent).toBe('Lantern list')
  show(['Lantern list', 'Lantern page', 'Lantern file'])
  expect(document.activeElement?.textContent).toBe('Lantern list')
  const focusAfter = (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    return document.activeElement?.textContent
  }
  expect(['End', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home'].map(focusAfter)).toEqual([
    'Lantern file',
    'Lantern list',
    'Lantern page',
    'Lantern list',
    'Lantern file',
    'Lantern list',
  ])
})
