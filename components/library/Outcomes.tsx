import { t } from '../../lib/i18n/index.ts'
import type { Action, Outcome, Summary } from '../../lib/model.ts'
import { asideOf } from '../../lib/summary/aside.ts'
import { byKind } from '../../lib/summary/kind-order.ts'
import { type PointActions, PointItem } from './PointItem.tsx'
import { holds, Portion } from './Portion.tsx'
import { TickBox } from './TickBox.tsx'

interface OutcomesProps {
  outcomes: readonly Outcome[]
  page: Summary
  actions: PointActions
}

/** Outcomes by type. */
export function Outcomes({ outcomes, page, actions }: OutcomesProps) {
  return (
    <>
      {byKind(outcomes).map(([kind, members]) => (
        <section key={kind} class="outcomes-of-kind" aria-label={t(`kind.${kind}`)}>
          <h3>{t(`kind.${kind}`)}</h3>
          <Portion items={members} first={30} isSought={holds(actions.find)}>
            {(outcome) => (
              <PointItem point={outcome} kind={kind} aside={asideOf(outcome, page)} actions={actions} />
            )}
          </Portion>
        </section>
      ))}
    </>
  )
}

interface ActionListProps {
  actions: readonly Action[]
  page: Summary
  tools: PointActions
  onTick: (action: Action, done: boolean) => void
}

/** Actions, each with its owner and a tick box. */
export function ActionList({ actions, page, tools, onTick }: ActionListProps) {
  return (
    <Portion items={actions} first={30} isSought={holds(tools.find)}>
      {(action) => (
        <PointItem
          point={action}
          kind="action"
          actions={tools}
          owner={action.owner}
          aside={asideOf(action, page, action.owner ? null : action.speaker)}
          lead={
            <TickBox
              text={action.text}
              isDone={action.done === true}
              onTick={(isDone) => onTick(action, isDone)}
            />
          }
        />
      )}
    </Portion>
  )
}
