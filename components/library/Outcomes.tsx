import { t } from '../../lib/i18n/index.ts'
import type { Action, Outcome, OutcomeKind } from '../../lib/model.ts'
import { type PointActions, PointItem } from './PointItem.tsx'
import { Portion } from './Portion.tsx'

/** Decisions first: a poll is a signal, and comes after what was decided. */
export const KIND_ORDER: readonly OutcomeKind[] = ['decision', 'consensus', 'result', 'poll', 'unresolved']

/** Outcomes by type. */
export function Outcomes({ outcomes, actions }: { outcomes: readonly Outcome[]; actions: PointActions }) {
  const byKind = Map.groupBy(outcomes, (outcome) => outcome.kind)
  return (
    <>
      {KIND_ORDER.map((kind) => {
        const members = byKind.get(kind)
        if (!members) return null
        return (
          <section key={kind} class="outcomes-of-kind" aria-label={t(`kind.${kind}`)}>
            <h3>{t(`kind.${kind}`)}</h3>
            <Portion items={members} first={30}>
              {(outcome) => (
                <PointItem point={outcome} kind={kind} speaker={outcome.speaker} actions={actions} />
              )}
            </Portion>
          </section>
        )
      })}
    </>
  )
}

export interface ActionListProps {
  actions: readonly Action[]
  tools: PointActions
  onTick: (action: Action, done: boolean) => void
}

/** Actions, each with its owner and a tick box. */
export function ActionList({ actions, tools, onTick }: ActionListProps) {
  return (
    <Portion items={actions} first={30}>
      {(action) => (
        <PointItem
          point={action}
          kind="action"
          actions={tools}
          lead={
            <label class={action.done ? 'tick done' : 'tick'}>
              <input
                type="checkbox"
                aria-label={t('read.tick', { text: action.text.slice(0, 60) })}
                checked={action.done === true}
                onChange={(event) => onTick(action, event.currentTarget.checked)}
              />
              {action.owner && <strong>{action.owner}: </strong>}
            </label>
          }
        />
      )}
    </Portion>
  )
}
