import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

describe('a line on an issue, a pull request or a document', () => {
  it.each([
    '#12: close with no action',
    'Issue 34 - merged',
    'PR 56: ready to merge after editorial fix',
    'DISCUSS from Orla Finn: cleared',
    '#71: close, overtaken by events',
    '#75: duplicate of #71, close',
    'Issue 76 (oil grade): reject',
    '#204 (mast names): defer to the next version',
    'PR #206 – approved, merging',
    'Issue 208 — dropped',
    '#209: not a bug, closing',
    '#213 -> close',
    '#101 merged.',
    'Merged #103 and #104.',
    '#111: LGTM, merge.',
    '#113 is fixed by #114.',
    '#116 can be closed.',
    'Erratum 7002: rejected',
    'Errata 7003: hold for document update',
    'Comment from the harbour review: resolved in -05',
    'draft-finn-lamps-shade-02 - APPROVED',
    'draft-finn-lamps-frame: WGLC completed',
  ])('tells what became of it: %s', (line) => {
    expect(findPoints(`## Issues\n\n- ${line}\n\n- Oil burns.`).kinds).toEqual([[expect.anything(), line]])
  })

  it.each([
    '#86: still under discussion',
    '#87: wick length in section 4',
    '#88: opened by Birk last week',
    '#89: no update',
    '#92: what if the oil is cold?',
    'PR 90: adds an example of a lamp',
    'PR 94: keep lamps burning',
    'PR 95: merge the two tables of wicks',
    'PR 96: fixed typos in the lamp example',
    'PR 97: accept more than one lamp',
    'Issue 226: open',
    '#227: pending review by Cleo',
    'PR 228 merges two tables into one, says Cleo',
    '82 have been resolved',
    '82 have been resolved and 12 are left.',
    'Of the 90 comments, 40 have been addressed.',
    '15 issues have been closed since Turku',
  ])('or not: %s', (line) => {
    expect(findPoints(`## Issues\n\n- ${line}\n\n- Oil burns.`).kinds).toEqual([])
  })

  it('counts issues, but decides on them at the meeting', () => {
    expect(findPoints('12 issues were closed at this meeting.').kinds).toHaveLength(1)
  })

  it('names an office that is to do something', () => {
    const { tasks } = findPoints('## Issues\n\n- #85: editors to add an example\n\n- Oil burns.')
    expect(tasks.map(([, task]) => task)).toEqual(['#85: editors to add an example'])
  })
})
