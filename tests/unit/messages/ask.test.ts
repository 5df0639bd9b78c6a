import { expect, it, vi } from 'vitest'

// The polyfill refuses to be loaded outside of an extension; of the browser only what asking needs is here.
const sendMessage = vi.fn<(message: { given: unknown[] }) => Promise<unknown>>()
vi.mock('../../../lib/browser.ts', () => ({
  browser: { runtime: { sendMessage }, extension: { inIncognitoContext: false } },
}))
const { UnreadablePage } = await import('../../../lib/tab/unreadable.ts')
const { ask } = await import('../../../lib/messages/index.ts')

/** A background that is ended over the first message, and answers all others. */
function endsOverTheFirst(): void {
  sendMessage.mockReset().mockResolvedValue({ answer: null })
  sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
}

/** What goes wrong at once has gone wrong by the next turn; the second asking comes later. */
const untilItFails = () => new Promise((resolve) => setTimeout(resolve))

const askedFor = () => sendMessage.mock.calls.map(([{ given }]) => given)

it('asks a background once more that fell asleep, and changes nothing else before', async () => {
  endsOverTheFirst()
  const older = ask('setNote', 'id', 'a no')
  await untilItFails()
  const newer = ask('setNote', 'id', 'a note')
  await Promise.all([older, newer])
  expect(askedFor()).toEqual([
    ['id', 'a no'],
    ['id', 'a no'],
    ['id', 'a note'],
  ])
})

it('stores no older words over newer ones that were written before the failure was known', async () => {
  sendMessage.mockReset().mockResolvedValue({ answer: null })
  const dying = Promise.withResolvers<never>()
  sendMessage.mockReturnValueOnce(dying.promise)
  const older = ask('setNote', 'id', 'a no')
  const newer = ask('setNote', 'id', 'a note')
  await untilItFails()
  dying.reject(new Error('The message port closed before a response was received.'))
  await Promise.all([older, newer])
  expect(askedFor().at(-1)).toEqual(['id', 'a note'])
})

it('lets what only reads go on meanwhile', async () => {
  endsOverTheFirst()
  const change = ask('setNote', 'id', 'a note')
  await untilItFails()
  await ask('read', 'id')
  expect(askedFor()).toEqual([['id', 'a note'], ['id']])
  await change
})

it('goes on after a change that is never answered', async () => {
  vi.useFakeTimers()
  sendMessage.mockReset().mockResolvedValue({ answer: null })
  sendMessage.mockReturnValueOnce(new Promise(() => {}))
  void ask('setNote', 'id', 'a note')
  const later = ask('setTag', 'id', 'yarn', true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(askedFor()).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  expect(await later).toBeNull()
})

it('goes on after a change that failed twice', async () => {
  endsOverTheFirst()
  sendMessage.mockRejectedValueOnce(new Error('No background.'))
  const refused = expect(ask('setNote', 'id', 'a note')).rejects.toThrow('No background.')
  await untilItFails()
  await expect(ask('setTag', 'id', 'yarn', true)).resolves.toBeNull()
  await refused
})

it('a change waits for no reading', async () => {
  sendMessage.mockReset().mockResolvedValue({ answer: null })
  sendMessage.mockReturnValueOnce(new Promise(() => {}))
  void ask('read', 'id')
  await ask('setNote', 'id', 'a note')
  expect(askedFor()).toEqual([['id'], ['id', 'a note']])
})

it('throws what the background failed with, by its name, and why a page cannot be read', async () => {
  const failure = { name: 'StorageFullError', message: 'No room is left' }
  sendMessage.mockReset().mockResolvedValueOnce({ failure })
  await expect(ask('read', 'id')).rejects.toMatchObject(failure)
  sendMessage.mockResolvedValueOnce({ failure: { name: 'UnreadablePage', message: '', reason: 'pdf' } })
  const reading = ask('capture', 1)
  await expect(reading).rejects.toBeInstanceOf(UnreadablePage)
  await expect(reading).rejects.toMatchObject({ reason: 'pdf' })
})
