// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { useLive } from '../../../lib/hooks/use-live.ts'
import { tellChanged } from '../../../lib/store/changed.ts'

it('asks again after a failure, once something stored has changed', async () => {
  const question = async () => {
    if (isRefused) throw new Error('refused')
    return 'answer'
  }
  let isRefused = true
  const Asking = () => {
    const live = useLive(question, [])
    return <p>{live.state === 'ready' ? live.value : live.state}</p>
  }
  render(<Asking />, document.body)
  const shown = () => document.body.textContent
  await expect.poll(shown).toBe('failed')
  isRefused = false
  tellChanged()
  await expect.poll(shown).toBe('answer')
})
