import { expect, it } from 'vitest'
import { MINUTES, remarksOf, saidBy } from './people.ts'

/** The remarks below two turns of Tobin and Mara. */
const after = (lines: string) => remarksOf(`${MINUTES}\n\nMara: We met on the quay.\n\n${lines}`).slice(8)

it.each(['(?): It was wet.', '?: It was wet.', '(?) from Acme: It was wet.', '(?) Finn: It was wet.'])(
  'somebody whose name the scribe did not hear says it, and nobody above: %s',
  (line) => expect(after(line)).toEqual([[null, 'It was wet.']]),
)

it('who is a lone question mark says what is listed below it, up to the next name', () => {
  const listed = `${MINUTES}- Orla Fennimore\n  - Oil is dear.\n- ?\n  - It was always dear.\n- Mara\n  - Not in Turku.`
  expect(
    remarksOf(listed)
      .slice(7)
      .map(([speaker]) => speaker),
  ).toEqual(['Orla Fennimore', null, 'Mara Tolland'])
})

it('a question mark within a line, or a question in brackets, is nobody', () => {
  for (const line of ['And the oil? It was cheap: two crowns.', '(? to be checked) It was cheap.'])
    expect(after(line).filter(([speaker]) => speaker === null)).toEqual([])
})

it.each([
  'draft-fennimore-keys-01, Orla Fennimore',
  'draft-fennimore-keys',
  'Orla Fennimore [OF] presenting.',
  'GitHub: https://code.example/keys',
  'Open issues / pull requests',
  'Next steps',
])('who presents is not said to say what only announces it: %s', (line) => {
  const source = `${MINUTES}## Lantern keys (Orla Fennimore)\n\n${line}\n\nKeys are lost now and then.`
  expect(saidBy(source, 'Orla Fennimore')).toEqual(['Keys are lost now and then.'])
})

it.each(['I have read draft-fennimore-keys-01.', 'Remote keys?', 'Other issues are worse.'])(
  'but what says something is: %s',
  (line) => {
    const source = `${MINUTES}- Orla Fennimore: ${line}`
    expect(saidBy(source, 'Orla Fennimore')).toEqual([line])
  },
)
