import type { Action, Extraction } from '../model.ts'

/** Owners that are the whole group: its task is rather an outcome. */
const COLLECTIVE = /^(?:the )?(?:(?:working |research )?group|wg|rg|room|meeting)$/i

const isOwned = ({ owner }: Action) => Boolean(owner && !COLLECTIVE.test(owner))

/**
 * The page with each sentence that is both an outcome and an action in only one of the lists: in the actions if it has an owner
 * other than the group, otherwise in the outcomes.
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
