import { beforeEach, describe, expect, it } from 'vitest'
import { makePlan, takeIn } from '../../../lib/export-job/take-in.ts'
import { joinPeople, personOf } from '../../../lib/store/people.ts'
import { summary } from '../../support/summary.ts'
import { emptyDatabase } from '../store/support.ts'

beforeEach(emptyDatabase)

function backup(people: { key: string; person: string }[]): File {
  const library = { version: 1, people, edited: [] }
  const content = { format: 'micline', version: 1, summaries: [summary()], library }
  return new File([JSON.stringify(content)], 'backup.json')
}

const BACKUP = backup([
  { key: 'a. quill', person: 'Ada Quill' },
  { key: 'b. spindle', person: 'Bo Spindle' },
  { key: 'B. Spindle', person: 'Mallory' },
  { key: '', person: 'Mallory' },
  { key: 'c. reed', person: 'C. Reed' },
])

describe('the names that a backup joins', () => {
  it('are planned, and only those are joined', async () => {
    await joinPeople('A. Quill', 'Ada Lovell')
    const { joinCount, joins } = await makePlan([BACKUP], () => {})
    expect([joinCount, joins]).toEqual([1, [{ name: 'b. spindle', person: 'Bo Spindle' }]])
    await takeIn([BACKUP], () => {})
    expect(await personOf('B. Spindle')).toBe('Bo Spindle')
    expect(await personOf('A. Quill')).toBe('Ada Lovell')
    expect(await makePlan([BACKUP], () => {})).toMatchObject({ new: 0, same: 1, joinCount: 0 })
  })
})
