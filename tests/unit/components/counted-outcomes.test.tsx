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
  ...{ tags: [], outcomes: 4, actions: 0, openActions: 0 },
}

/** The drawing of the one sign in what is rendered. */
function drawing(shown: preact.ComponentChild): string {
  render(shown, document.body)
  const [path, ...others] = document.querySelectorAll('.kind-mark path')
  expect(others).toEqual([])
  return path?.getAttribute('d') ?? ''
}

it('counts outcomes in lists under a sign of their own: four results are no four decisions', () => {
  const opens = { onOpen: none, onOpenPage: none, onExport: none, onDelete: none }
  const inPopup = drawing(<SavedList query="" rows={[ROW]} formats={[]} {...opens} />)
  const shown = { row: ROW, find: null, isOpen: false, isSelected: false, hrefOf: () => '' }
  const inLibrary = drawing(<SummaryRow {...shown} onSelect={none} onOpen={none} />)
  const ofKinds = OUTCOME_KINDS.map((kind) => drawing(<KindMark kind={kind} label={kind} />))
  expect(inPopup).not.toBe('')
  expect(inLibrary).toBe(inPopup)
  expect(ofKinds).not.toContain(inPopup)
})
