import { describe, expect, it } from 'vitest'
import { remarksOf, speakersOf } from './people.ts'

const TURNS = `| Orla Fennimore | Are the lamps of the harbour lit by night?
| Mara Tolland | Yes, all of them are.
| Decision | The lamps stay as they are for now.
| Orla Fennimore | Then I have no other question.`

describe('tables without a head', () => {
  it('have people who take turns, and what each said', () => {
    expect(speakersOf(TURNS)).toEqual(['Orla Fennimore', 'Mara Tolland'])
    expect(remarksOf(TURNS).map(([speaker]) => speaker)).toEqual([
      'Orla Fennimore',
      'Mara Tolland',
      'Orla Fennimore',
    ])
  })

  it('may have a time before each name', () => {
    const timed = TURNS.replaceAll(/^\| /gm, '| 10:32 | ')
    expect(remarksOf(timed).map(([, words]) => words)).toContain('Yes, all of them are.')
  })

  it.each([
    ['what people have to do', `## Action items\n\n${TURNS}`],
    ['one name a row', TURNS.replace(/\n.*$/, '')],
    ['who is from where', TURNS.replaceAll(/(?<=Orla Fennimore|Mara Tolland) \| .*/g, ' | Tidewater Labs')],
    ['a head', `| Owner | What is to be done\n${TURNS}`],
    ['topics', TURNS.replaceAll('Orla Fennimore', 'Lamp Oil').replace('Mara Tolland', 'Wick Length')],
    ['one person', TURNS.replace('Mara Tolland', 'Orla Fennimore')],
  ])('have no speakers if they list %s', (_, source) => {
    expect(speakersOf(source)).toEqual([])
  })
})
