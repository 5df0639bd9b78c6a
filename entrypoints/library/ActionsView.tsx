import { useMemo, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { dated } from '../../components/library/dated.ts'
import { Portion } from '../../components/library/Portion.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Route } from '../../lib/library-route.ts'
import { type OwedAction, type Owner, openActions, owedFinder } from '../../lib/store/actions.ts'
import { editSummary, undoEdits } from '../../lib/store/edits/editing.ts'
import { withoutAsterisks } from '../../lib/summary/without-asterisks.ts'
import { useNotices } from './notices.tsx'
import type { Go } from './use-route.ts'

const NONE: readonly Owner[] = []

/** Of so many summaries the actions are read at once, the newest first. */
const PORTION = 200

type ActionsRoute = Extract<Route, { view: 'actions' }>

/**
 * What is owed, in one list by owner; ticking it off takes it out. The newest come first, older ones when asked for;
 * narrowed by words, it is what all have.
 */
export function ActionsView({ route, go }: { route: ActionsRoute; go: Go }) {
  const { query } = route
  const isNarrowed = query.trim() !== ''
  const [limit, setLimit] = useState(PORTION)
  const live = useLive(() => openActions(isNarrowed ? null : limit), [isNarrowed, limit])
  const { owners, hasOlder } = live.state === 'ready' ? live.value : { owners: NONE, hasOlder: false }
  const find = useMemo(() => owedFinder(owners), [owners])
  const shown = useMemo(() => find(query), [find, query])
  return (
    <section class="plain-view">
      <h1>{t('view.actions')}</h1>
      {live.state === 'failed' && <Failure error={live.error} />}
      {live.state === 'ready' && owners.length === 0 && <p class="notice">{t('actions.none')}</p>}
      {owners.length > 0 && (
        <div class="actions-head">
          <input
            type="search"
            aria-label={t('actions.narrow')}
            placeholder={t('actions.narrow')}
            value={query}
            onInput={(event) => go({ ...route, query: event.currentTarget.value }, { replace: true })}
          />
          <a href={addressOf({ view: 'export', query: 'has:open', format: 'tasks' })}>
            {t('actions.export')}
          </a>
        </div>
      )}
      {owners.length > 0 && shown.length === 0 && !hasOlder && <p class="notice">{t('actions.noneSuch')}</p>}
      <Portion items={shown} first={40}>
        {(owner) => <OwnerSection owner={owner} />}
      </Portion>
      {hasOlder &&
        (isNarrowed ? (
          <p class="quiet" role="status">
            {t('actions.lookingOn')}
          </p>
        ) : (
          <button type="button" onClick={() => setLimit(limit + PORTION)}>
            {t('actions.older')}
          </button>
        ))}
    </section>
  )
}

function OwnerSection({ owner: { name, of, owed } }: { owner: Owner }) {
  return (
    <section>
      <h2>
        {name && of === null ? (
          <a href={addressOf({ view: 'follow', subject: 'person', name })}>{name}</a>
        ) : (
          (name ?? t('actions.nobody'))
        )}{' '}
        <span class="quiet">
          {of && `${of} · `}
          {owed.length}
        </span>
      </h2>
      <Portion items={owed} first={10}>
        {(item) => <Owed owed={item} />}
      </Portion>
    </section>
  )
}

function Owed({ owed: { action, row } }: { owed: OwedAction }) {
  const { attempt, done } = useNotices()
  const tick = () =>
    attempt(async () => {
      const edits = await editSummary(row.id, [{ type: 'tickAction', point: action.key, done: true }])
      const ids = edits.map((edit) => edit.id)
      done(t('editName.tickAction'), () => undoEdits(row.id, ids))
    })
  const facts = [row.meeting, dated(row)].filter(Boolean).join(' · ')
  return (
    <div class="owed">
      <label>
        <input type="checkbox" checked={false} onChange={tick} />
        <span>{withoutAsterisks(action.text)}</span>
      </label>
      <p class="quiet">
        <a href={addressOf(findRoute('', row.id))}>{row.title}</a> · {facts}
      </p>
    </div>
  )
}
