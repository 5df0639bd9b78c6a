// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { KindMark } from '../../../components/KindMark.tsx'
import { SummaryRow } from '../../../components/library/SummaryRow.tsx'
import { SavedList } from '../../../components/popup/SavedList.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { OUTCOME_KINDS } from '../../../lib/model.ts'

beforeAll(() => {
  // jsdom is never idle.
  globalThis.requestIdleCallback = () => 0
  globalThis.cancelIdleCallback = () => undefined
  return loadMessages(['en'], ['popup', 'library'])
})

const none = () => undefined
const ROW = {
  ...{ number: 1, id: 'one', url: 'https://loom.example/', title: 'Knots', site: null, meeting: null },
  ...{ meetingNumber: null, meetingStart: null, published: null, savedAt: '2031-05-05', genre: null },
  ...{ tags: [], outcomes: 4, actions: 3, openActions: 0 },
}

function inPopup(row: typeof ROW) {
  const opens = { onOpen: none, onOpenPage: none, onExport: none, onDelete: none, isBack: () => false }
  return <SavedList query="" rows={[row]} formats={[]} {...opens} />
}

function inLibrary(row: typeof ROW) {
  const shown = { row, find: null, isOpen: false, isSelected: false, hrefOf: () => '' }
  return <SummaryRow {...shown} onSelect={none} onOpen={none} />
}

/** The drawing of the one sign in what is rendered. */
function drawing(shown: preact.ComponentChild): string {
  render(shown, document.body)
  const [path, ...others] = document.querySelectorAll('.kind-mark path')
  expect(others).toEqual([])
  return path?.getAttribute('d') ?? ''
}

it('counts the actions that are still open, in both lists', () => {
  const counts = (shown: preact.ComponentChild) => {
    render(shown, document.body)
    return document.querySelector('.saved-facts, .row-counts')?.textContent
  }
  const row = { ...ROW, outcomes: 0, openActions: 2 }
  expect(counts(inPopup(row))).toMatch(/^2 Open actions/)
  expect(counts(inLibrary(row))).toMatch(/^2 Open actions/)
})

it('counts outcomes in lists under a sign of their own: four results are no four decisions', () => {
  const counted = drawing(inPopup(ROW))
  const ofKinds = OUTCOME_KINDS.map((kind) => drawing(<KindMark kind={kind} label={kind} />))
  expect(counted).not.toBe('')
  expect(drawing(inLibrary(ROW))).toBe(counted)
  expect(ofKinds).not.toContain(counted)
})
