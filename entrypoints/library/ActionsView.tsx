import { useMemo, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { dated } from '../../components/library/dated.ts'
import { ExportProgress } from '../../components/library/ExportProgress.tsx'
import { Portion } from '../../components/library/Portion.tsx'
import { unsaidMeeting } from '../../components/library/unsaid-meeting.ts'
import type { ExportFormat } from '../../lib/export/format.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Route } from '../../lib/library-route.ts'
import {
  actionsByPage,
  type OwedAction,
  type Owner,
  openActions,
  owedFinder,
  searchOpen,
} from '../../lib/store/actions.ts'
import { mayBePerson } from '../../lib/store/roles.ts'
import { isNamed } from '../../lib/summary/named.ts'
import { withoutAsterisks } from '../../lib/summary/without-asterisks.ts'
import { useEdit } from './use-edit.ts'
import { useExport, useFormats, type WhatToExport } from './use-export.tsx'
import type { Go } from './use-route.ts'

const NONE: readonly Owner[] = []

/** How many summaries' actions are read at once, newest first. */
const PORTION = 200

type ActionsRoute = Extract<Route, { view: 'actions' }>

/**
 * What is owed, in one list by owner; ticking an action removes it. The newest come first, older ones on request;
 * when narrowed by words, the list covers everything.
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
          <ExportButtons
            // Older ones may match too: they are still being searched.
            isReady={shown.length > 0 && !(isNarrowed && hasOlder)}
            owners={isNarrowed ? shown : null}
          />
        </div>
      )}
      <div role="status">
        {owners.length > 0 && shown.length === 0 && !hasOlder && (
          <p class="notice">{t('actions.noneSuch')}</p>
        )}
        {isNarrowed && hasOlder && <p class="quiet">{t('actions.lookingOn')}</p>}
      </div>
      <Portion items={shown} first={40}>
        {(owner) => <OwnerSection owner={owner} />}
      </Portion>
      {hasOlder && !isNarrowed && (
        <button type="button" onClick={() => setLimit(limit + PORTION)}>
          {t('actions.older')}
        </button>
      )}
    </section>
  )
}

interface ExportButtonsProps {
  isReady: boolean
  /** Whose actions are exported; null: everyone's, whatever they owe. */
  owners: readonly Owner[] | null
}

/** What is shown, as a task list: a file, or a copy. */
function ExportButtons({ isReady, owners }: ExportButtonsProps) {
  const { runs, isWriting, toFile, toClipboard } = useExport('actions')
  const format = useFormats().find(({ id }) => id === 'tasks')
  const isDisabled = !isReady || isWriting || !format
  const what = () => ({
    format: format as ExportFormat,
    ...(owners ? owedExport(owners) : allOpenActions()),
  })
  return (
    <>
      <button type="button" disabled={isDisabled} onClick={() => toFile(what())}>
        {t('actions.export')}
      </button>
      <button type="button" disabled={isDisabled} onClick={() => toClipboard(what())}>
        {t('export.toClipboard')}
      </button>
      <ExportProgress runs={runs} />
    </>
  )
}

type ToExport = Pick<WhatToExport, 'numbers' | 'actions'>

function allOpenActions(): ToExport {
  return { numbers: searchOpen().then(({ numbers }) => [...numbers]) }
}

function owedExport(owners: readonly Owner[]): ToExport {
  const actions = actionsByPage(owners)
  return { numbers: [...actions.keys()], actions }
}

function OwnerSection({ owner: { name, of, owed } }: { owner: Owner }) {
  return (
    <section>
      <h2>
        {name && mayBePerson(name) ? (
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
        {(item, index) => <Owed owed={item} isFirstOfPage={owed[index - 1]?.row.id !== item.row.id} />}
      </Portion>
    </section>
  )
}

/** One action; where others of the same page stand above it, the page is not named again. */
function Owed({ owed: { action, row }, isFirstOfPage }: { owed: OwedAction; isFirstOfPage: boolean }) {
  const edit = useEdit()
  const tick = () => edit(row.id, [{ type: 'tickAction', point: action.key, done: true }])
  const facts = [unsaidMeeting(row.meeting, row.title), dated(row)].filter(Boolean).join(' · ')
  const { text, owner, speaker } = action
  // If nobody owns it, whoever said it may: "I'll have a look".
  const saidBy = !owner && speaker && !isNamed(text, speaker) ? speaker : null
  return (
    <div class="owed">
      {isFirstOfPage && (
        <p class="quiet">
          <a href={addressOf(findRoute('', row.id))}>{row.title}</a> · {facts}
        </p>
      )}
      <label>
        <input type="checkbox" checked={false} onChange={tick} />
        <span>
          {withoutAsterisks(text)} {saidBy && <span class="quiet">{saidBy}</span>}
        </span>
      </label>
    </div>
  )
}
