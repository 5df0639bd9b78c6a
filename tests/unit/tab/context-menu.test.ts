import { expect, it, vi } from 'vitest'

// Of the browser only its menus are here; taking all items away lasts a moment, as in another process.
const { items, browser } = vi.hoisted(() => {
  const items: string[] = []
  const contextMenus = {
    removeAll: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      items.length = 0
    },
    create: ({ id }: { id: string }) => {
      if (items.includes(id)) throw new Error(`Cannot create item with duplicate id ${id}`)
      items.push(id)
    },
  }
  return { items, browser: { contextMenus } }
})
vi.mock('../../../lib/browser.ts', () => ({ browser }))
const { makeMenus, MANY_TABS } = await import('../../../lib/tab/context-menu.ts')

it('menus that are asked for twice at once are made one after the other', async () => {
  const speak = async () => undefined
  await Promise.all([makeMenus(speak), makeMenus(speak)])
  expect(items).toContain(MANY_TABS)
  expect(new Set(items).size).toBe(items.length)
})

it('a failure ends its own making only', async () => {
  await expect(makeMenus(() => Promise.reject(new Error('no storage')))).rejects.toThrow('no storage')
  await makeMenus(async () => undefined)
  expect(items).toContain(MANY_TABS)
})
