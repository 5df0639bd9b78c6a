// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { PagePoints } from '../../../components/popup/PagePoints.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { point, summary } from '../../support/summary.ts'

beforeAll(() => loadMessages(['en'], ['popup']))

it('says after an outcome, an action and a highlight of minutes what they are about, and who said them', () => {
  const under = (section: string, text: string) => ({ ...point(text, 'Bo Spindle'), section })
  const minutes = summary({
    genre: 'minutes',
    speakers: [],
    outcomes: [{ ...under('Knots', 'Table for now.'), kind: 'decision' }],
    actions: [
      { ...under('Yarn', 'Take it to the list.'), owner: null },
      { ...under('Silk', 'write it down'), owner: 'Ada Quill' },
    ],
    highlights: [under('Wool', 'It shrinks.')],
  })
  render(<PagePoints extraction={minutes} onJump={() => undefined} />, document.body)
  const lines = [...document.querySelectorAll('.point-text')].map(({ textContent }) => textContent)
  expect(lines).toEqual([
    'Table for now. Bo Spindle · Knots',
    'Take it to the list. Bo Spindle · Yarn',
    'Ada Quill: write it down Silk',
    'It shrinks. Bo Spindle · Wool',
  ])
})
