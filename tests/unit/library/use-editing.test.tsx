// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { useEditing } from '../../../entrypoints/library/use-editing.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import type { OpenSummary } from '../../../lib/store/summaries.ts'
import { person, point, summary } from '../../support/summary.ts'

const first = point('The list adopted knots.')
const speaker = person('Ada Quill', [first])
const opened: OpenSummary = {
  summary: summary({ highlights: [first], speakers: [speaker] }),
  keys: new Map([[first, 'highlights:0']]),
  speakers: new Map([[speaker, 'ada']]),
  number: 1,
  edits: [],
}

/** A statement and a speaker, each with its form where it is open, and with what opens it. */
function Page() {
  const { openPoint, openSpeaker, pointForm, speakerForm } = useEditing(opened)
  return (
    <>
      <button type="button" id="point" onClick={() => openPoint(first)} />
      <button type="button" id="speaker" onClick={() => openSpeaker(speaker)} />
      <div id="forms">
        {pointForm(first)}
        {speakerForm(speaker)}
      </div>
    </>
  )
}

const found = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)
const press = (selector: string) => act(() => found(selector)?.click())
const notice = () => found('[role=status]')
const text = () => found<HTMLTextAreaElement>('#forms textarea')

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  localStorage.clear()
  render(null, document.body)
  render(
    <NoticeBoard>
      <Page />
    </NoticeBoard>,
    document.body,
  )
})

it('what was typed into a form that gives way to another is said to be unsaved, and can be had back', async () => {
  await press('#point')
  const field = text()
  await act(() => {
    if (field) field.value = 'The list adopted splices.'
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await press('#speaker')
  expect(text()).toBeNull()
  expect(notice()?.textContent).toContain('was not saved')
  await press('[role=status] button')
  await expect.poll(() => text()?.value).toBe('The list adopted splices.')
})

it('a form into which nothing was typed gives way without a word', async () => {
  await press('#point')
  await press('#speaker')
  expect(text()).toBeNull()
  expect(found('#forms form')).not.toBeNull()
  expect(notice()?.textContent).toBe('')
})
