import { expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

const project = (champions: string, about: string) =>
  `Lanterns in the dark\n\n- Champion(s)\n${champions}\n- Project(s)\n${about}\n\nFrames at sea\n\n- Champion(s)\n  - Joris Heuvelink\n- Project(s)\n  - Sign frames in the tool.`

it('takes what a champion writes of the project in the first person for theirs', () => {
  const source = project(
    '  - Orla Fennimore orla@tidewater.example',
    '  - I want to light three lanterns.\n  - This project tries two kinds of oil.\n- Achievement\n  - We lit two.',
  )
  expect(speakersOf(source)).toEqual(['Orla Fennimore'])
  expect(qualitiesOf(source, 'Orla Fennimore')?.roles).toEqual(['Champion'])
  expect(saidBy(source, 'Orla Fennimore')).toEqual([
    'I want to light three lanterns.',
    'This project tries two kinds of oil.',
    'We lit two.',
  ])
})

it.each([
  ['what nobody in particular writes', '  - Orla Fennimore', '  - The lantern is lit by oil.'],
  ['what one of several may write', '  - Orla Fennimore\n  - Mara Tolland', '  - I want to light it.'],
])('gives nobody %s', (_, champions, about) => {
  expect(speakersOf(project(champions, about))).toEqual([])
})
