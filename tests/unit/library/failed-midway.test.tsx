// @vitest-environment jsdom
/** What fails after it has changed something is not said to have changed nothing. */
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { showBoard } from './notice-board.tsx'

const NOTHING_CHANGED = 'Nothing that was saved has changed.'
let notices: Awaited<ReturnType<typeof showBoard>>

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(async () => {
  render(null, document.body)
  notices = await showBoard()
})

const alert = () => expect.poll(() => document.querySelector('[role=alert] p')?.firstChild?.textContent)

/** A change of many that tells of `changed` and then fails. */
const failingAfter = (changed: readonly string[]) =>
  notices.changeMany<string>({
    make: async (tell) => {
      tell(changed)
      throw new Error('The disk is gone')
    },
    message: (count) => `${count} tagged.`,
    undo: async () => {
      throw new Error('The disk is still gone')
    },
  })

it('a change of many', async () => {
  await failingAfter(['a', 'b'])
  await alert().toBe('2 tagged. Something went wrong inside Micline: The disk is gone.')
})

it('its undoing', async () => {
  await failingAfter(['a', 'b'])
  await notices.undoLast()
  await alert().toBe('Something went wrong inside Micline: The disk is still gone.')
})

it('but what fails at once is: a change of none, and a change of one', async () => {
  await failingAfter([])
  await alert().toBe(`Something went wrong inside Micline: The disk is gone. ${NOTHING_CHANGED}`)
  await notices.attempt(async () => Promise.reject(new Error('The door is shut')))
  await alert().toBe(`Something went wrong inside Micline: The door is shut. ${NOTHING_CHANGED}`)
})
