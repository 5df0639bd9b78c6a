import type { Action, Extraction } from '../model.ts'

/** Not any single person's task: what the group agreed on is an outcome. */
const COLLECTIVE = /^(?:the )?(?:(?:working |research )?group|wg|rg|room|meeting)$/i

const isOwned = ({ owner }: Action) => Boolean(owner && !COLLECTIVE.test(owner))

/**
 * A page on which each sentence that is both an outcome and an action is in only one of the lists: under the actions if
 * somebody has taken it on, otherwise under the outcomes.
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
