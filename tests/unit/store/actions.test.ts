import { describe, expect, it } from 'vitest'
import { type Owner, owedFinder } from '../../../lib/store/actions.ts'

function owner(name: string | null, ...texts: string[]): Owner {
  const owed = texts.map((text) => ({
    action: { key: text, text, owner: name, speaker: null, section: null, quote: null },
    row: { title: 'Loom minutes', meeting: 'IETF 140' },
  }))
  return { name, owed: owed as Owner['owed'] }
}

const OWNERS = [owner('Ada Quill', 'post the draft', 'ask the list'), owner(null, 'thank the hosts')]
const find = owedFinder(OWNERS)
const textsAbout = (words: string) =>
  find(words).map(({ name, owed }) => [name, ...owed.map(({ action }) => action.text)])

describe('what is owed, narrowed by a text', () => {
  it.each([
    [
      '',
      [
        ['Ada Quill', 'post the draft', 'ask the list'],
        [null, 'thank the hosts'],
      ],
    ],
    ['ada', [['Ada Quill', 'post the draft', 'ask the list']]],
    ['quill LIST', [['Ada Quill', 'ask the list']]],
    ['host', [[null, 'thank the hosts']]],
    [
      'loom 140',
      [
        ['Ada Quill', 'post the draft', 'ask the list'],
        [null, 'thank the hosts'],
      ],
    ],
    ['bo', []],
    ['ost draft', [['Ada Quill', 'post the draft']]],
  ])('"%s"', (words, found) => expect(textsAbout(words)).toEqual(found))
})
