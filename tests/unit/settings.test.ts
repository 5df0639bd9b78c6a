import { beforeEach, expect, it, vi } from 'vitest'

const { area } = vi.hoisted(() => ({
  area: { get: vi.fn(), set: vi.fn(), onChanged: { addListener: vi.fn(), removeListener: vi.fn() } },
}))
vi.mock('../../lib/browser.ts', () => ({ browser: { storage: { local: area } } }))
const { changeSettings, onSettingChanged, readSettings, wantedLanguages } = await import(
  '../../lib/settings.ts'
)

beforeEach(() => {
  area.get.mockReset()
  area.set.mockReset()
})

it('what was never set, or cannot be read, is as it is at first', async () => {
  area.get.mockResolvedValueOnce({ 'settings.scheme': 'dark', 'settings.secondCopy': false })
  const set = await readSettings()
  expect(set).toMatchObject({ scheme: 'dark', secondCopy: false, language: null, singleKeys: true })
  area.get.mockRejectedValueOnce(new Error('The browser refuses its storage'))
  expect(await readSettings()).toEqual({ ...set, scheme: null, secondCopy: true })
})

it('each setting is stored under a name of its own: two pages that change two undo neither', async () => {
  await changeSettings({ scheme: 'light' })
  expect(area.set).toHaveBeenCalledExactlyOnceWith({ 'settings.scheme': 'light' })
})

it('who follows a setting hears of that one only, until it is let go of', () => {
  const listener = vi.fn()
  const end = onSettingChanged('language', listener)
  const [heard] = area.onChanged.addListener.mock.lastCall ?? []
  heard({ 'settings.scheme': {} })
  expect(listener).not.toHaveBeenCalled()
  heard({ 'settings.language': {} })
  expect(listener).toHaveBeenCalledOnce()
  end()
  expect(area.onChanged.removeListener).toHaveBeenCalledExactlyOnceWith(heard)
})

it('the language is the one that was chosen, or else those of the browser', async () => {
  vi.stubGlobal('navigator', { languages: ['fr-CA', 'en'] })
  area.get.mockResolvedValue({})
  const settings = await readSettings()
  expect(wantedLanguages(settings)).toEqual(['fr-CA', 'en'])
  expect(wantedLanguages({ ...settings, language: 'de' })).toEqual(['de'])
  vi.unstubAllGlobals()
})
