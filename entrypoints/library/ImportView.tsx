import { Failure } from '../../components/Failure.tsx'
import { FileDrop } from '../../components/library/FileDrop.tsx'
import type { ImportPlan } from '../../lib/export-job/messages.ts'
import { failureMidway } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import { problemSentence } from './import-problem.ts'
import { ImportProgress, importSentence, useImport } from './use-import.tsx'

/** Importing files: a backup, or a colleague's export. What they would change is shown before anything is changed. */
export function ImportView() {
  const { state, hasRefused, plan, write, cancel } = useImport()
  return (
    <section class="plain-view import-view">
      <h1>{t('view.import')}</h1>
      <p>{t('import.intro')}</p>
      <FileDrop onFiles={plan} />
      <ImportProgress />
      {/* Whoever listens hears that it has begun and how it ended: how far it is changes too often to be read out. */}
      <div role="status">
        {(state.state === 'reading' || state.state === 'writing') && (
          <span class="unseen">{t(`import.${state.state}`, { count: 0 })}</span>
        )}
        {state.state !== 'idle' && hasRefused && <p class="notice">{t('import.refused')}</p>}
        {(state.state === 'done' || state.state === 'cancelled') && (
          <p class="notice">
            {importSentence(state)}
            {state.state === 'done' && (
              <>
                {' '}
                <a href="#/">{t('library.showAll')}</a>
              </>
            )}
          </p>
        )}
      </div>
      {state.state === 'failed' && !state.isBegun && <Failure error={state.error} />}
      {state.state === 'failed' && state.isBegun && (
        <Failure>
          <p>{failureMidway(state.error)}</p>
          <p>{t('import.begun')}</p>
        </Failure>
      )}
      {state.state === 'planned' && <Plan plan={state.plan} onWrite={write} onCancel={cancel} />}
    </section>
  )
}

interface PlanProps {
  plan: ImportPlan
  onWrite: () => void
  onCancel: () => void
}

function Plan({ plan, onWrite, onCancel }: PlanProps) {
  const count = plan.new + plan.changed + plan.joinCount
  return (
    <section class="import-plan">
      <h2>{t('import.plan')}</h2>
      <p>{t('import.counts', { new: plan.new, changed: plan.changed, same: plan.same })}</p>
      {plan.problemCount > 0 && (
        <details class="problems" open>
          <summary>{t('import.problems', { count: plan.problemCount })}</summary>
          <ul>
            {plan.problems.map((problem, index) => (
              <li key={index}>{problemSentence(problem)}</li>
            ))}
            <More count={plan.problemCount - plan.problems.length} />
          </ul>
        </details>
      )}
      <ul class="import-changes">
        {plan.changes.map((change, index) => (
          <li key={index} class="import-change">
            <span class="quiet">{t(`import.${change.status}`)}</span> <span>{change.title}</span>
          </li>
        ))}
        {plan.joins.map((join) => (
          <li key={join.name}>{t('import.join', join)}</li>
        ))}
        <More count={count - plan.changes.length - plan.joins.length} />
      </ul>
      <p class="edit-row">
        {count > 0 && (
          <button type="button" class="primary" onClick={onWrite}>
            {t(plan.problemCount ? 'import.takeValid' : 'import.take', { count })}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(count ? 'edit.cancel' : 'notice.close')}
        </button>
      </p>
    </section>
  )
}

/** How many more there are than the list shows. */
function More({ count }: { count: number }) {
  return count > 0 ? <li class="quiet">{t('import.more', { count })}</li> : null
}
