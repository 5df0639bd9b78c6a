/** "AI" marks an action item, and begins the title of a talk. */
import { expect, it } from 'vitest'
import { speakersOf } from './people.ts'

const TALK = '- Ada Finn: It is lit.\n- Bo Lind: It is not.\n\n'

it.each([
  '## AI Preferences (Orla Fennimore)\n\nThe group met.',
  '## AI Agents - Orla Fennimore\n\nIt is lit.',
  '## AI Agents: the lamps (Orla Fennimore)\n\nIt is lit.',
  '- AI Preferences (Orla Fennimore, 10 min)\n  - It was lit.',
  '- AI Agents: lamps (Orla Fennimore)\n  - It was lit.',
  '- AI Preferences by Orla Fennimore',
])('who presents it speaks: %j', (topic) => {
  expect(speakersOf(TALK + topic)).toContain('Orla Fennimore')
})

it.each([
  '- AI Orla: send the lamps (Orla Fennimore)\n  - It was lit.',
  '- AI-3 Agents (Orla Fennimore)\n  - It was lit.',
  '- AI (Orla Fennimore): send the lamps\n  - It was lit.',
  '- AI: send the lamps (Orla Fennimore)\n  - It was lit.',
  '- AI for Orla: send the lamps (Orla Fennimore)\n  - It was lit.',
])('nobody speaks who has a task: %j', (task) => {
  expect(speakersOf(TALK + task)).not.toContain('Orla Fennimore')
})
