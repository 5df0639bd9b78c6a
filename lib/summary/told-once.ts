import type { Action, Extraction } from '../model.ts'

/** Nobody's own task: what the group agreed on is an outcome. */
const COLLECTIVE = /^(?:the )?(?:(?:working |research )?group|wg|rg|room|meeting)$/i

const isOwned = ({ owner }: Action) => Boolean(owner && !COLLECTIVE.test(owner))

/**
 * A page whose sentences that are both an outcome and an action stand in one of its lists: what somebody has taken on under
 * the actions, all else under the outcomes.
 */
export function toldOnce<Page extends Pick<Extraction, 'outcomes' | 'actions'>>(page: Page): Page {
  const settled = textsOf(page.outcomes)
  const takenOn = textsOf(page.actions.filter(isOwned))
  return {
    ...page,
    outcomes: page.outcomes.filter(({ text }) => !takenOn.has(text)),
    actions: page.actions.filter((action) => isOwned(action) || !settled.has(action.text)),
  }
}

const textsOf = (points: readonly { text: string }[]) => new Set(points.map(({ text }) => text))
