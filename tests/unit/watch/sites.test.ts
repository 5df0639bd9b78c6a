import { expect, it, vi } from 'vitest'

// The polyfill refuses to be loaded outside of an extension. Of the browser only what watching asks is here, each answer
// a moment later, as from another process.
const { stored, scripts, browser } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {}
  const scripts: { id: string; matches: string[] }[] = []
  const later = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, 1, value))
  const browser = {
    permissions: { request: () => later(true), contains: () => later(true), remove: () => later(true) },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: await later(stored[key]) }),
        set: async (values: object) => void Object.assign(stored, await later(values)),
      },
    },
    scripting: {
      getRegisteredContentScripts: () => later([...scripts]),
      unregisterContentScripts: async () => {
        await later(null)
        if (!scripts.pop()) throw new Error('Nonexistent script ID')
      },
      registerContentScripts: async ([script]: { id: string; matches: string[] }[]) => {
        await later(null)
        if (!script || scripts.length) throw new Error('Duplicate script ID')
        scripts.push(script)
      },
      updateContentScripts: async ([{ id, matches }]: [{ id: string; matches: string[] }]) => {
        await later(null)
        const script = scripts.find((one) => one.id === id)
        if (!script) throw new Error('Nonexistent script ID')
        script.matches = matches
      },
    },
  }
  return { stored, scripts, browser }
})
vi.mock('../../../lib/browser.ts', () => ({ browser }))
const { isOn, readWatching, renewScript, setAutoSave, siteFrom, unwatchSite, watchSite } = await import(
  '../../../lib/watch/sites.ts'
)

it('loses nothing where several pages and the background change what is watched at once', async () => {
  await watchSite('example.org')
  await Promise.all([
    watchSite('notes.example.org'),
    unwatchSite('example.org'),
    watchSite('lists.example.org'),
    renewScript(),
    setAutoSave('minutes', true),
    setAutoSave('mail', true),
  ])
  const sites = ['notes.example.org', 'lists.example.org']
  expect(stored).toEqual({ watching: { sites, autoSave: ['minutes', 'mail'] } })
  expect(scripts.map(({ matches }) => matches)).toEqual([sites.map((site) => `*://${site}/*`)])
})

it('watches a site also where that could not be noted while the user was asked', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is busy'))
  expect(await watchSite('busy.example')).toBe(true)
  expect((await readWatching()).sites).toContain('busy.example')
  await unwatchSite('busy.example')
})

it('gives back the permission for a site that is watched no longer, and for no other', async () => {
  await watchSite('shuttle.example')
  await watchSite('notes.shuttle.example')
  const remove = vi.spyOn(browser.permissions, 'remove')
  await unwatchSite('shuttle.example')
  const origins = ['*://shuttle.example/*', '*://www.shuttle.example/*']
  expect(remove.mock.calls).toEqual([[{ origins }]])
  await unwatchSite('notes.shuttle.example')
})

it('is never without its script between two lists of sites', async () => {
  await watchSite('example.org')
  const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts')
  await watchSite('shuttle.example')
  await unwatchSite('shuttle.example')
  await renewScript()
  expect(unregister).not.toHaveBeenCalled()
  for (const site of (await readWatching()).sites) await unwatchSite(site)
  expect(scripts).toEqual([])
})

it.each([
  ['example.org', 'example.org'],
  ['  notes.example.org ', 'notes.example.org'],
  ['www.example.org', 'example.org'],
  ['HTTPS://WWW.Example.ORG:8443/minutes?x#y', 'example.org'],
  ['http://example.org', 'example.org'],
  ['example.org/minutes', 'example.org'],
  ['ada@example.org', 'example.org'],
  ['127.0.0.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('takes "%s" for the site %s', (text, site) => {
  expect(siteFrom(text)).toBe(site)
})

it.each([
  '',
  '   ',
  'localhost',
  'two words',
  '*.example.org',
  'https://',
  'javascript:alert(1)',
  'ftp://a.b',
])('finds no site in "%s"', (text) => {
  expect(siteFrom(text)).toBeNull()
})

it.each([
  ['https://example.org/minutes', true],
  ['http://www.example.org/', true],
  ['https://notes.other.example/x', true],
  ['https://www.notes.other.example/x', false],
  ['https://notes.example.org/', false],
  ['https://example.org.evil.example/', false],
  ['about:blank', false],
  ['', false],
])('tells whether %s is on a watched site: %s', (address, expected) => {
  expect(isOn(['example.org', 'notes.other.example'], address)).toBe(expected)
})

it('shows a site as watched that was permitted to a page which died over the answer', async () => {
  const watching = async () => (await readWatching()).sites
  const before = await watching()
  browser.permissions.request = () => new Promise(() => {})
  void watchSite('loom.example')
  await expect.poll(watching).toEqual([...before, 'loom.example'])
  await renewScript()
  expect(scripts.flatMap(({ matches }) => matches)).toContain('*://loom.example/*')
})

it('forgets a site that was asked for and refused', async () => {
  browser.permissions.request = async () => false
  browser.permissions.contains = (async ({ origins }: { origins: string[] }) =>
    !origins.includes('*://yarn.example/*')) as never
  expect(await watchSite('yarn.example')).toBe(false)
  expect((stored.watching as { sites: string[] }).sites).not.toContain('yarn.example')
})
