import { beforeEach, expect, it, vi } from 'vitest'
import { keepDraft, readDraft } from '../../lib/drafts.ts'
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
