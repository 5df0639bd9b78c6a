import { beforeEach, expect, it, vi } from 'vitest'
import { forgetDraftsOfGone, keepDraft, readDraft } from '../../lib/drafts.ts'
import { MemoryStorage } from '../support/memory-storage.ts'

beforeEach(() => void vi.stubGlobal('localStorage', new MemoryStorage()))

it('keeps what is typed until it is forgotten', () => {
  expect(readDraft('note:1')).toBe(null)
  keepDraft('note:1', 'half a sen')
  expect(readDraft('note:1')).toBe('half a sen')
  keepDraft('note:1', null)
  expect(readDraft('note:1')).toBe(null)
})

it('reads no draft of another version, and goes on where storage is refused', () => {
  localStorage.setItem('draft:note:1', '{half')
  expect(readDraft('note:1')).toBe(null)
  vi.stubGlobal('localStorage', undefined)
  keepDraft('note:1', 'half a sen')
  expect(readDraft('note:1')).toBe(null)
})

it('forgets what was typed for summaries that are gone, and nothing else', async () => {
  keepDraft('note:kept', 'of one that is kept')
  keepDraft('note:gone', 'of one that is gone')
  keepDraft('form:gone', { form: 'add' })
  keepDraft('tag:gone', 'todo')
  localStorage.setItem('another:gone', 'no draft')
  const asked = vi.fn(async () => new Set(['kept']))
  await forgetDraftsOfGone(asked)
  expect(asked).toHaveBeenCalledExactlyOnceWith(['kept', 'gone'])
  expect(Object.keys(localStorage).sort()).toEqual(['another:gone', 'draft:note:kept'])
})

it('forgets nothing where it is not known what is kept', async () => {
  keepDraft('note:kept', 'of one that is kept')
  await expect(forgetDraftsOfGone(() => Promise.reject(new Error('no storage')))).rejects.toThrow(
    'no storage',
  )
  expect(readDraft('note:kept')).toBe('of one that is kept')
})

it('asks nobody where there are no drafts', async () => {
  const asked = vi.fn()
  await forgetDraftsOfGone(asked)
  expect(asked).not.toHaveBeenCalled()
})
