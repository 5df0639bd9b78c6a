import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { TabList } from '../../components/library/TabList.tsx'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute } from '../../lib/library-route.ts'
import { countStates, isWorthAnotherTry, newRun, renewed, type TabRun } from '../../lib/many-tabs/model.ts'
import { cancelRun, saveAnyway, startRun } from '../../lib/many-tabs/run.ts'
import { type Choice, choiceOfTabs, showTab } from '../../lib/many-tabs/tabs.ts'
import { useNotices } from './notices.tsx'
import { useTabRun } from './use-tab-run.ts'

interface TabsViewProps {
  /** The window whose tabs are meant; null: this page's own. */
  windowId: number | null
  /** The tabs that were selected there when this page was asked for. */
  selected: readonly number[]
}

/** Saving many tabs at once: the choice of tabs, the progress, and each tab's result. */
export function TabsView({ windowId, selected }: TabsViewProps) {
  const { run, isWorking, isInterrupted } = useTabRun()
  const [isRefused, setRefused] = useState(false)
  const { attempt, done } = useNotices()

  const isStarting = useRef(false)
  const begun = () => {
    isStarting.current = false
  }
  useEffect(begun, [run])
  /** Calls `start` in response to a click, with nothing awaited before: otherwise the browser would not ask for access. */
  const begin = (start: () => Promise<boolean>) => {
    // A second press means the same: on its own it would come after that, without access.
    if (isStarting.current) return
    isStarting.current = true
    setRefused(false)
    const starting = start().finally(begun)
    void attempt(async () => setRefused(!(await starting)))
  }
  const show = (tabId: number) =>
    void attempt(async () => {
      if (!(await showTab(tabId))) done(t('tabs.gone'))
    })
  return (
    <section class="plain-view tabs-view">
      <h1>{t('view.tabs')}</h1>
      {!isWorking && (
        <Chooser
          windowId={windowId}
          selected={selected}
          isFirst={!run}
          onChoose={(which) =>
            begin(() => startRun(async () => newRun((await choiceOfTabs(windowId, selected))[which])))
          }
        />
      )}
      {isRefused && <Failure>{t('tabs.refused')}</Failure>}
      {run && (
        <section>
          <RunHead
            run={run}
            isWorking={isWorking}
            isInterrupted={isInterrupted}
            onContinue={() => begin(() => startRun(async () => renewed(run)))}
            onRetry={() => begin(() => startRun(async () => renewed(run, isWorthAnotherTry)))}
          />
          <TabList
            entries={(isInterrupted ? renewed(run) : run).entries}
            hrefOf={(id) => addressOf(findRoute('', id))}
            onShow={show}
            onSaveAnyway={isWorking ? null : (index) => begin(() => saveAnyway(run, index))}
          />
        </section>
      )}
    </section>
  )
}

interface ChooserProps extends TabsViewProps {
  /** Next to the last run it takes no more room than it needs. */
  isFirst: boolean
  onChoose: (which: keyof Choice) => void
}

/** Which tabs: all of the window, or those selected in it. */
function Chooser({ windowId, selected, isFirst, onChoose }: ChooserProps) {
  const [choice, setChoice] = useState<Choice | null>(null)
  const { attempt } = useNotices()
  useEffect(() => {
    const look = () => void attempt(async () => setChoice(await choiceOfTabs(windowId, selected)))
    look()
    // If other tabs have been selected in the meantime, they are offered on return.
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  if (!choice) return null
  if (choice.all.length === 0) return <p>{t('tabs.none')}</p>
  const primary = isFirst ? 'primary' : ''
  const isSelection = choice.selected.length > 0 && choice.selected.length < choice.all.length
  return (
    <>
      {isFirst && (
        <p>
          {t('tabs.intro')} {!import.meta.env.FIREFOX && t('tabs.unloaded')}
        </p>
      )}
      {isFirst && <p>{t('tabs.access')}</p>}
      <p class="edit-row">
        {isSelection && (
          <button type="button" class={primary} onClick={() => onChoose('selected')}>
            {t('tabs.selected', { count: choice.selected.length })}
          </button>
        )}
        <button type="button" class={isSelection ? '' : primary} onClick={() => onChoose('all')}>
          {t('tabs.all', { count: choice.all.length })}
        </button>
      </p>
      {isFirst && !isSelection && <p class="quiet">{t('tabs.selectHint')}</p>}
    </>
  )
}

interface RunHeadProps {
  run: TabRun
  isWorking: boolean
  isInterrupted: boolean
  onContinue: () => void
  onRetry: () => void
}

/** The progress of the run, of which is read out that it has begun; at its end the result, and how to continue. */
function RunHead({ run, isWorking, isInterrupted, onContinue, onRetry }: RunHeadProps) {
  const { waiting, reading } = countStates(run)
  const count = run.entries.length
  const left = waiting + reading
  const worthIt = run.entries.filter(isWorthAnotherTry).length
  const progress = (done: number) => t('tabs.progress', { done, count })
  return (
    <div class="tabs-head">
      {isWorking && (
        <>
          <progress max={count} value={count - left} aria-label={t('view.tabs')} />
          <p>{progress(count - left)}</p>
          <button type="button" onClick={cancelRun}>
            {t('edit.cancel')}
          </button>
        </>
      )}
      <p role="status">
        {isWorking ? (
          <span class="unseen">{progress(0)}</span>
        ) : (
          <>
            <strong>
              {isInterrupted
                ? t('tabs.phase.interrupted')
                : t(`tabs.phase.${endOf(run)}`, { reason: run.failure ?? '' })}
            </strong>{' '}
            {countsInWords(run)}
          </>
        )}
      </p>
      {!isWorking && left > 0 && (
        <button type="button" class="primary" onClick={onContinue}>
          {t('tabs.continue', { count: left })}
        </button>
      )}
      {!isWorking && left === 0 && worthIt > 0 && (
        <button type="button" onClick={onRetry}>
          {t('tabs.again', { count: worthIt })}
        </button>
      )}
    </div>
  )
}

const endOf = ({ phase }: TabRun) => (phase === 'working' ? 'interrupted' : phase)

/** "12 saved · 1 updated · 2 could not be read": the count for each state; pages that were read but are damaged count separately. */
function countsInWords(run: TabRun): string {
  const { waiting, reading, failed, ...counts } = countStates(run)
  const damaged = run.entries.filter(({ reason }) => reason === 'damaged').length
  const all = { ...counts, failed: failed - damaged, damaged, waiting: waiting + reading }
  return (Object.keys(all) as (keyof typeof all)[])
    .filter((state) => all[state] > 0)
    .map((state) => t(`tabs.count.${state}`, { count: all[state] }))
    .join(' · ')
}
