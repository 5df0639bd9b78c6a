// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { Speakers } from '../../../components/library/Speakers.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { person } from '../../support/summary.ts'

beforeAll(() => loadMessages(['en'], ['library']))

it('the heading of a speaker is the person, not what can be done; who said nothing has no list', () => {
  const speaker = { ...person('Ada Quill'), affiliations: ['Loom Works'], said: [] }
  const actions = {
    find: null,
    hrefOf: () => null,
    onShow: () => true,
    onLight: null,
    onEdit: () => {},
    onRemove: () => {},
    editorOf: () => null,
  }
  render(
    <Speakers
      speakers={[speaker]}
      actions={actions}
      hrefOf={() => '#/person'}
      onEdit={() => {}}
      editorOf={() => null}
    />,
    document.body,
  )
  expect(document.querySelector('h3 button')).toBe(null)
  expect(document.querySelector('.speaker button')?.ariaLabel).toBe('Edit Ada Quill')
  expect(document.querySelector('.speaker ul')).toBe(null)
})
